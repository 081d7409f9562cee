//! Municipalities as people type them: one of the map, or one of the gazetteer.

use bondgenoot_core::error::Candidate;
use bondgenoot_core::fold::fold;
use bondgenoot_core::gazetteer::{self, Matched, Municipality as Known, Resolution, gazetteer};
use bondgenoot_core::municipality::{self, Municipality, Spot};
use bondgenoot_core::project::Project;
use bondgenoot_core::store::Reader;
use bondgenoot_core::text::text;
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store};

use crate::output::Output;

/// The name of the noun in messages.
const NOUN: &str = "municipality";

/// The most names that are suggested for one that is not known.
const SUGGESTIONS: usize = 5;

/// Returns the official municipality that goes by this name, postcode or code. Candidates of a question are ordered
/// by distance from `from` (latitude, longitude). Prints when the postcode contradicts the written town, and
/// suggestions for an unknown name.
pub(crate) fn official(typed: &str, from: Option<(f64, f64)>, output: &Output) -> Result<&'static Known> {
    let unknown = || Error::NotFound { noun: NOUN, text: typed.to_owned() };
    match gazetteer().resolve_from(typed, from) {
        Resolution::Found(found) => {
            if let Matched::OtherTown { postcode, town } = &found.matched {
                let (code, name) = (postcode.to_string(), found.municipality.name_nl.as_str());
                output.message(&text("cli-other-town", &[("code", &code), ("name", name), ("town", town)]));
            }
            Ok(found.municipality)
        }
        Resolution::Ambiguous(candidates) => Err(Error::Ambiguous {
            noun: NOUN,
            text: typed.to_owned(),
            candidates: candidates.iter().map(|candidate| described(candidate.municipality)).collect(),
        }),
        Resolution::Region(name) => {
            output.message(&text("cli-is-region", &[("name", &name)]));
            Err(unknown())
        }
        Resolution::NotFound(near) => {
            for near in near.iter().take(SUGGESTIONS) {
                let Candidate { name, detail, .. } = described(near.municipality);
                output.message(&text("cli-did-you-mean", &[("name", &name), ("detail", &detail)]));
            }
            Err(unknown())
        }
    }
}

/// Returns a bubble of the map; or else the municipality that is to come on it.
pub(crate) fn spot(store: &Store, project: &Id<Project>, typed: &str, output: &Output) -> Result<Spot> {
    let reader = store.reader(project)?;
    match municipality::find(&reader, typed) {
        Err(Error::NotFound { .. }) => {
            let found = official(typed, municipality::own_position(&reader)?, output)?;
            Ok(Spot::New(municipality::NewMunicipality::Official(found.id.clone())))
        }
        found => found.map(Spot::OnTheMap),
    }
}

fn described(known: &Known) -> Candidate {
    Candidate { id: known.id.clone(), name: known.name_nl.clone(), detail: where_it_lies(known) }
}

/// Province and country, which tell equal names apart.
pub(crate) fn where_it_lies(known: &Known) -> String {
    let province = known.province.as_deref().unwrap_or(&known.region);
    format!("{province}, {}", known.country.code())
}

/// Says why a candidate came up.
pub(crate) fn reason(candidate: &gazetteer::Candidate<'_>) -> String {
    match &candidate.matched {
        Matched::Name => String::new(),
        Matched::FrenchName => candidate.municipality.name_fr.clone().unwrap_or_default(),
        Matched::FormerName(name) => text("cli-former-name", &[("name", name)]),
        Matched::Postcode(code) => text("cli-postcode", &[("code", &code.to_string())]),
        Matched::OtherTown { postcode, town } => {
            text("cli-postcode-not-town", &[("code", &postcode.to_string()), ("town", town)])
        }
        Matched::Place(name) => text("cli-place", &[("name", name)]),
    }
}

/// The same as [`reason`], for programs: the kind of match, and the word that matched.
pub(crate) fn matched(candidate: &gazetteer::Candidate<'_>) -> serde_json::Value {
    let known = candidate.municipality;
    let (kind, word) = match &candidate.matched {
        Matched::Name => ("name", known.name_nl.clone()),
        Matched::FrenchName => ("french-name", known.name_fr.clone().unwrap_or_default()),
        Matched::FormerName(name) => ("former-name", name.clone()),
        Matched::Postcode(code) | Matched::OtherTown { postcode: code, .. } => ("postcode", code.to_string()),
        Matched::Place(name) => ("place", name.clone()),
    };
    serde_json::json!({ "kind": kind, "word": word })
}

/// Says whether another bubble of the map goes by the same name.
pub(crate) fn has_namesake(reader: &Reader<'_>, id: &Id<Municipality>) -> Result<bool> {
    let name = fold(reader.get(id)?.name.as_str());
    let all: Vec<Municipality> = reader.all()?;
    Ok(all.iter().any(|other| other.id != *id && fold(other.name.as_str()) == name))
}
