//! What `example.json` can say. A field that nobody knows is a mistake; values are read as strictly as those
//! of the store.

use std::borrow::Cow;

use rusqlite::types::ValueRef;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::actor::{ContactStatus, Relation};
use crate::alliance::{Degree, Involvement, Phase};
use crate::assessment::AnswerState;
use crate::catalogue::{Half, List};
use crate::funding::{Euro, FundingStage, SchemeKind};
use crate::scenario::Need;
use crate::starting_point::StartingPointKind;
use crate::value::{Date, Field, Name, Note};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    pub(super) project: Project,
    pub(super) own_entries: Vec<OwnEntry>,
    pub(super) bubbles: Vec<Bubble>,
    pub(super) actors: Vec<Actor>,
    pub(super) starting_points: Vec<StartingPoint>,
    pub(super) scenarios: Vec<Scenario>,
    pub(super) alliances: Vec<Alliance>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Project {
    #[serde(deserialize_with = "value")]
    pub(super) name: Name,
    pub(super) municipality: Bubble,
    pub(super) organisation: Organisation,
    #[serde(deserialize_with = "value")]
    pub(super) daily_work: Note,
    #[serde(deserialize_with = "value")]
    pub(super) purpose: Note,
    #[serde(deserialize_with = "value")]
    pub(super) audience: Note,
    pub(super) target_groups: Vec<String>,
    pub(super) brings_choices: Vec<String>,
    #[serde(deserialize_with = "value")]
    pub(super) notes: Note,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    pub(super) key: String,
    #[serde(deserialize_with = "value")]
    pub(super) name: Name,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnEntry {
    pub(super) key: String,
    pub(super) list: List,
    #[serde(deserialize_with = "value")]
    pub(super) label: Name,
    #[serde(deserialize_with = "value")]
    pub(super) explanation: Note,
    #[serde(default, deserialize_with = "some")]
    pub(super) half: Option<Half>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Bubble {
    pub(super) key: String,
    pub(super) place: Place,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Place {
    /// A municipality of the gazetteer, by its official code.
    Official(String),
    /// A region, by name.
    Region(#[serde(deserialize_with = "value")] Name),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Actor {
    pub(super) key: String,
    pub(super) at: String,
    #[serde(deserialize_with = "value")]
    pub(super) name: Name,
    pub(super) sectors: Vec<String>,
    #[serde(default, deserialize_with = "some")]
    pub(super) half: Option<Half>,
    #[serde(default, deserialize_with = "some")]
    pub(super) status: Option<ContactStatus>,
    #[serde(default, deserialize_with = "some")]
    pub(super) relation: Option<Relation>,
    #[serde(default, deserialize_with = "value")]
    pub(super) offer: Note,
    #[serde(default)]
    pub(super) brings_choices: Vec<String>,
    #[serde(default, deserialize_with = "value")]
    pub(super) brings: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) benefit: Note,
    #[serde(default)]
    pub(super) target_groups: Vec<String>,
    #[serde(default, deserialize_with = "value")]
    pub(super) next_step: Note,
    #[serde(default, deserialize_with = "some")]
    pub(super) next_step_on: Option<Date>,
    #[serde(default, deserialize_with = "value")]
    pub(super) notes: Note,
    #[serde(default)]
    pub(super) supralocal: Option<bool>,
    #[serde(default)]
    pub(super) contacts: Vec<Contact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contact {
    #[serde(deserialize_with = "value")]
    pub(super) name: Name,
    #[serde(default, deserialize_with = "value")]
    pub(super) function: Note,
    #[serde(default)]
    pub(super) key_person: bool,
    #[serde(default)]
    pub(super) key_role: Option<String>,
    #[serde(default, deserialize_with = "value")]
    pub(super) notes: Note,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StartingPoint {
    pub(super) key: String,
    #[serde(deserialize_with = "value")]
    pub(super) kind: StartingPointKind,
    #[serde(deserialize_with = "value")]
    pub(super) text: Note,
    pub(super) leads: Vec<Lead>,
    #[serde(deserialize_with = "values")]
    pub(super) ideas: Vec<Note>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lead {
    pub(super) actor: String,
    #[serde(deserialize_with = "value")]
    pub(super) note: Note,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    pub(super) key: String,
    #[serde(deserialize_with = "value")]
    pub(super) name: Name,
    pub(super) starting_points: Vec<String>,
    pub(super) actors: Vec<String>,
    #[serde(deserialize_with = "value")]
    pub(super) ideas: Note,
    #[serde(deserialize_with = "value")]
    pub(super) aim: Note,
    #[serde(deserialize_with = "value")]
    pub(super) involve: Note,
    #[serde(deserialize_with = "value")]
    pub(super) missing_expertise: Note,
    #[serde(deserialize_with = "some")]
    pub(super) need: Option<Need>,
    #[serde(default)]
    pub(super) chain: bool,
    #[serde(default)]
    pub(super) chosen: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Alliance {
    #[serde(deserialize_with = "value")]
    pub(super) name: Name,
    #[serde(default)]
    pub(super) scenario: Option<String>,
    #[serde(deserialize_with = "value")]
    pub(super) phase: Phase,
    #[serde(deserialize_with = "value")]
    pub(super) purpose: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) goals: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) results: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) deciding: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) own_identity: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) fair_pay: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) meetings: Note,
    pub(super) motives: Vec<String>,
    pub(super) with_whom: Vec<String>,
    pub(super) nature: Vec<String>,
    pub(super) spread: Vec<String>,
    pub(super) target_groups: Vec<TargetGroup>,
    pub(super) members: Vec<Member>,
    pub(super) assessments: Vec<Assessment>,
    pub(super) agreements: Vec<Agreement>,
    #[serde(default)]
    pub(super) funding: Vec<Funding>,
    pub(super) impact: Vec<Impact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TargetGroup {
    pub(super) group: String,
    #[serde(deserialize_with = "value")]
    pub(super) degree: Degree,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Member {
    pub(super) actor: String,
    #[serde(deserialize_with = "some")]
    pub(super) involvement: Option<Involvement>,
    #[serde(default)]
    pub(super) roles: Vec<String>,
    #[serde(default, deserialize_with = "value")]
    pub(super) contribution: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) benefit: Note,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Assessment {
    #[serde(deserialize_with = "value")]
    pub(super) date: Date,
    #[serde(default, deserialize_with = "value")]
    pub(super) notes: Note,
    pub(super) answers: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    pub(super) criterion: String,
    #[serde(default)]
    pub(super) actor: Option<String>,
    #[serde(deserialize_with = "some")]
    pub(super) state: Option<AnswerState>,
    #[serde(default, deserialize_with = "value")]
    pub(super) how_present: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) in_practice: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) who: Note,
    #[serde(default, deserialize_with = "some")]
    pub(super) due: Option<Date>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Agreement {
    #[serde(deserialize_with = "value")]
    pub(super) what: Note,
    #[serde(deserialize_with = "value")]
    pub(super) who: Note,
    #[serde(default, deserialize_with = "some")]
    pub(super) due: Option<Date>,
    #[serde(default)]
    pub(super) done: bool,
}

/// A funding line, with the scheme that it asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Funding {
    #[serde(deserialize_with = "value")]
    pub(super) scheme: Name,
    #[serde(deserialize_with = "value")]
    pub(super) kind: SchemeKind,
    #[serde(deserialize_with = "value")]
    pub(super) giver: Note,
    #[serde(deserialize_with = "value")]
    pub(super) topic: Note,
    #[serde(default, deserialize_with = "value")]
    pub(super) who_may_apply: Note,
    #[serde(default, deserialize_with = "some")]
    pub(super) opens: Option<Date>,
    #[serde(default, deserialize_with = "some")]
    pub(super) closes: Option<Date>,
    #[serde(default, deserialize_with = "euro")]
    pub(super) most: Option<Euro>,
    #[serde(deserialize_with = "value")]
    pub(super) stage: FundingStage,
    #[serde(default, deserialize_with = "euro")]
    pub(super) asked: Option<Euro>,
    #[serde(default, deserialize_with = "euro")]
    pub(super) granted: Option<Euro>,
    #[serde(default, deserialize_with = "value")]
    pub(super) notes: Note,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Impact {
    #[serde(deserialize_with = "some")]
    pub(super) date: Option<Date>,
    #[serde(deserialize_with = "value")]
    pub(super) reached: Note,
    #[serde(deserialize_with = "value")]
    pub(super) not_yet: Note,
    #[serde(deserialize_with = "value")]
    pub(super) changed: Note,
    #[serde(deserialize_with = "value")]
    pub(super) evidence: Note,
}

/// Reads a value in the form in which the store keeps it.
fn value<'de, D: Deserializer<'de>, T: Field>(deserializer: D) -> Result<T, D::Error> {
    let text = Cow::<str>::deserialize(deserializer)?;
    T::from_value(ValueRef::Text(text.as_bytes()))
        .map_err(|problem| D::Error::custom(format_args!("{text:?}: {}", problem.code())))
}

fn some<'de, D: Deserializer<'de>, T: Field>(deserializer: D) -> Result<Option<T>, D::Error> {
    value(deserializer).map(Some)
}

fn euro<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Euro>, D::Error> {
    Euro::parse(&Cow::<str>::deserialize(deserializer)?).map(Some).map_err(D::Error::custom)
}

fn values<'de, D: Deserializer<'de>, T: Field>(deserializer: D) -> Result<Vec<T>, D::Error> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct One<T: Field>(#[serde(deserialize_with = "value", bound = "")] T);
    let all = Vec::<One<T>>::deserialize(deserializer)?;
    Ok(all.into_iter().map(|one| one.0).collect())
}
