//! The two flags of the method, by the rules of product A.5: proposed from the data, overruled by hand. With the flags
//! of a scenario or an alliance comes how far it reaches, which they follow from.

use std::collections::{BTreeMap, BTreeSet};

use super::{Actor, ActorChoice};
use crate::alliance::{Alliance, Member};
use crate::catalogue::List;
use crate::error::Result;
use crate::municipality::Municipality;
use crate::project::Project;
use crate::scenario::{Scenario, ScenarioActor};
use crate::store::{Reader, Record, Touched};
use crate::value::{Code, Id};

/// One flag: what the data say, and what somebody made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Flag {
    /// What holds; nothing when that is unknown, which counts as neither.
    pub value: Option<bool>,
    /// What follows from the data; nothing when they do not say.
    pub proposed: Option<bool>,
    /// Whether somebody chose by hand, also where both say the same.
    pub overruled: bool,
}

impl Flag {
    fn new(proposed: Option<bool>, choice: Option<bool>) -> Self {
        Self { value: choice.or(proposed), proposed, overruled: choice.is_some() }
    }

    /// Whether it certainly holds.
    pub fn holds(self) -> bool {
        self.value == Some(true)
    }
}

/// Both flags of an actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Crossing {
    /// *Bovenlokaal*: crosses the municipal border.
    pub supralocal: Flag,
    /// *Grensverleggend*: crosses the border of the sector.
    pub boundary_crossing: Flag,
}

/// How many municipalities and sectors actors have together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Reach {
    /// The municipalities they stand in.
    pub municipalities: u32,
    /// Their sectors.
    pub sectors: u32,
}

/// The borders that a scenario or an alliance crosses, and how far it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Breadth {
    /// Both flags.
    #[serde(flatten)]
    pub crossing: Crossing,
    /// How far its actors reach together.
    pub reach: Reach,
}

/// What the rules of the flags ask of actors: in which municipality they are, and in which sectors.
#[derive(Debug)]
struct CrossingRules {
    own: Id<Actor>,
    actors: BTreeMap<Id<Actor>, Actor>,
    sectors: BTreeMap<Id<Actor>, BTreeSet<Code>>,
}

impl CrossingRules {
    /// Reads all actors.
    fn of_all(reader: &Reader<'_>) -> Result<Self> {
        let mut sectors: BTreeMap<Id<Actor>, BTreeSet<Code>> = BTreeMap::new();
        for choice in reader.all::<ActorChoice>()? {
            if choice.list.as_str() == List::Sector.code() {
                sectors.entry(choice.actor_id).or_default().insert(choice.code);
            }
        }
        let actors = reader.all::<Actor>()?.into_iter().map(|actor| (actor.id.clone(), actor)).collect();
        Ok(Self { own: reader.project()?.own_actor_id, actors, sectors })
    }

    /// Reads these actors and our own organisation.
    fn of_some<'ids>(reader: &Reader<'_>, ids: impl Iterator<Item = &'ids Id<Actor>>) -> Result<Self> {
        let own = reader.project()?.own_actor_id;
        let ids: BTreeSet<Id<Actor>> = ids.cloned().chain([own.clone()]).collect();
        let (mut actors, mut sectors) = (BTreeMap::new(), BTreeMap::new());
        for id in ids {
            if let Some(actor) = reader.find(&id)? {
                let chosen = super::choices(reader, &id, super::ActorList::Sector)?;
                sectors.insert(id.clone(), chosen.into_iter().collect());
                actors.insert(id, actor);
            }
        }
        Ok(Self { own, actors, sectors })
    }

    fn sectors(&self, actor: &Id<Actor>) -> impl Iterator<Item = &Code> {
        self.sectors.get(actor).into_iter().flatten()
    }

    fn place(&self, actor: &Id<Actor>) -> Option<&Id<Municipality>> {
        self.actors.get(actor).map(|actor| &actor.municipality_id)
    }

    /// Bovenlokaal when its municipality is not ours; grensverleggend when none of its sectors is ours, and unknown as
    /// long as it has none.
    fn actor(&self, actor: &Actor) -> Crossing {
        let elsewhere = self.place(&self.own) != Some(&actor.municipality_id);
        let ours: BTreeSet<&Code> = self.sectors(&self.own).collect();
        let mut sectors = self.sectors(&actor.id).peekable();
        let other_sectors = sectors.peek().is_some().then(|| !sectors.any(|sector| ours.contains(sector)));
        Crossing {
            supralocal: Flag::new(Some(elsewhere), actor.supralocal_choice),
            boundary_crossing: Flag::new(other_sectors, actor.boundary_crossing_choice),
        }
    }

    /// Bovenlokaal when its members stand in two or more municipalities; grensverleggend when one of them is.
    fn group<'ids>(
        &self,
        members: impl Iterator<Item = &'ids Id<Actor>>,
        supralocal_choice: Option<bool>,
        boundary_crossing_choice: Option<bool>,
    ) -> Breadth {
        let members: Vec<&Actor> = members.filter_map(|member| self.actors.get(member)).collect();
        let places: BTreeSet<_> = members.iter().map(|member| &member.municipality_id).collect();
        let sectors: BTreeSet<_> = members.iter().flat_map(|member| self.sectors(&member.id)).collect();
        let crossing = members.iter().any(|member| self.actor(member).boundary_crossing.holds());
        let count = |found: usize| u32::try_from(found).unwrap_or(u32::MAX);
        Breadth {
            crossing: Crossing {
                supralocal: Flag::new(Some(places.len() >= 2), supralocal_choice),
                boundary_crossing: Flag::new(Some(crossing), boundary_crossing_choice),
            },
            reach: Reach { municipalities: count(places.len()), sectors: count(sectors.len()) },
        }
    }
}

/// The flags of what has them: of everything in a project, or of what a change may have made other.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Flags {
    /// Of actors, by id.
    pub actors: BTreeMap<String, Crossing>,
    /// Of scenarios, by id; our own organisation always takes part in one.
    pub scenarios: BTreeMap<String, Breadth>,
    /// Of alliances, by id; our own organisation counts where it is a member.
    pub alliances: BTreeMap<String, Breadth>,
}

/// Computes the flags of a project.
pub fn flags(reader: &Reader<'_>) -> Result<Flags> {
    let rules = CrossingRules::of_all(reader)?;
    let (mut in_scenarios, mut in_alliances) = (Members::new(), Members::new());
    for link in reader.all::<ScenarioActor>()? {
        in_scenarios.entry(link.scenario_id.to_string()).or_default().push(link.actor_id);
    }
    for member in reader.all::<Member>()? {
        in_alliances.entry(member.alliance_id.to_string()).or_default().push(member.actor_id);
    }
    let groups = Groups {
        scenarios: with_members(reader.all::<Scenario>()?, &mut in_scenarios),
        alliances: with_members(reader.all::<Alliance>()?, &mut in_alliances),
    };
    let all: Vec<Id<Actor>> = rules.actors.keys().cloned().collect();
    Ok(groups.flags(&rules, &all))
}

/// Computes the flags of what a change may have made other: the actors it touched, and the scenarios and alliances
/// they are in. After a change of our own organisation those are all.
pub fn changed_flags(reader: &Reader<'_>, touched: &BTreeSet<Touched>) -> Result<Flags> {
    let (mut actors, mut scenarios, mut alliances) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for one in touched {
        match one.noun {
            Project::NAME if one.writes(&["own_actor_id"]) => return flags(reader),
            Actor::NAME
                if one.writes(&["municipality_id", "supralocal_choice", "boundary_crossing_choice"]) =>
            {
                actors.insert(Id::<Actor>::new(one.id.clone()));
            }
            ActorChoice::NAME => actors.extend(reader.around(one, Actor::NAME)?.into_iter().map(Id::new)),
            Scenario::NAME if one.writes(CHOICES) => drop(scenarios.insert(one.id.clone())),
            Alliance::NAME if one.writes(CHOICES) => drop(alliances.insert(one.id.clone())),
            ScenarioActor::NAME => scenarios.extend(reader.around(one, Scenario::NAME)?),
            Member::NAME => alliances.extend(reader.around(one, Alliance::NAME)?),
            _ => {}
        }
    }
    if actors.contains(&reader.project()?.own_actor_id) {
        return flags(reader);
    }
    for actor in &actors {
        let links: Vec<ScenarioActor> = reader.of(actor)?;
        scenarios.extend(links.into_iter().map(|link| link.scenario_id.to_string()));
        let members: Vec<Member> = reader.of(actor)?;
        alliances.extend(members.into_iter().map(|member| member.alliance_id.to_string()));
    }
    let mut groups = Groups::default();
    for id in scenarios {
        let Some(scenario) = reader.find(&Id::<Scenario>::new(id))? else { continue };
        let links: Vec<ScenarioActor> = reader.of(&scenario.id)?;
        groups.scenarios.push((scenario, links.into_iter().map(|link| link.actor_id).collect()));
    }
    for id in alliances {
        let Some(alliance) = reader.find(&Id::<Alliance>::new(id))? else { continue };
        let members: Vec<Member> = reader.of(&alliance.id)?;
        groups.alliances.push((alliance, members.into_iter().map(|member| member.actor_id).collect()));
    }
    let rules = CrossingRules::of_some(reader, groups.actors().chain(&actors))?;
    Ok(groups.flags(&rules, &actors))
}

/// The fields by which people overrule a flag.
const CHOICES: &[&str] = &["supralocal_choice", "boundary_crossing_choice"];

type Members = BTreeMap<String, Vec<Id<Actor>>>;

fn with_members<R: Record>(groups: Vec<R>, members: &mut Members) -> Vec<(R, Vec<Id<Actor>>)> {
    let with = |group: R| {
        let members = members.remove(group.id().as_str()).unwrap_or_default();
        (group, members)
    };
    groups.into_iter().map(with).collect()
}

/// Scenarios and alliances with their actors.
#[derive(Default)]
struct Groups {
    scenarios: Vec<(Scenario, Vec<Id<Actor>>)>,
    alliances: Vec<(Alliance, Vec<Id<Actor>>)>,
}

impl Groups {
    fn actors(&self) -> impl Iterator<Item = &Id<Actor>> {
        let of_scenarios = self.scenarios.iter().flat_map(|(_, actors)| actors);
        of_scenarios.chain(self.alliances.iter().flat_map(|(_, actors)| actors))
    }

    fn flags<'ids>(&self, rules: &CrossingRules, actors: impl IntoIterator<Item = &'ids Id<Actor>>) -> Flags {
        let of_actor = |id: &Id<Actor>| Some((id.to_string(), rules.actor(rules.actors.get(id)?)));
        let of_scenario = |(scenario, members): &(Scenario, Vec<Id<Actor>>)| {
            let Scenario { supralocal_choice, boundary_crossing_choice, .. } = scenario;
            let members = members.iter().chain([&rules.own]);
            let breadth = rules.group(members, *supralocal_choice, *boundary_crossing_choice);
            (scenario.id.to_string(), breadth)
        };
        let of_alliance = |(alliance, members): &(Alliance, Vec<Id<Actor>>)| {
            let Alliance { supralocal_choice, boundary_crossing_choice, .. } = alliance;
            let breadth = rules.group(members.iter(), *supralocal_choice, *boundary_crossing_choice);
            (alliance.id.to_string(), breadth)
        };
        Flags {
            actors: actors.into_iter().filter_map(of_actor).collect(),
            scenarios: self.scenarios.iter().map(of_scenario).collect(),
            alliances: self.alliances.iter().map(of_alliance).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::actor::{self, NewActor};
    use crate::alliance::{self, NewAlliance};
    use crate::clock::SystemClock;
    use crate::history::Typing;
    use crate::municipality::{self, NewMunicipality};
    use crate::project::Project;
    use crate::rehearsal;
    use crate::scenario::{self, NewScenario};
    use crate::store::Store;
    use crate::value::{Name, Note};

    struct Town {
        _directory: TempDir,
        store: Store,
        project: Id<Project>,
    }

    impl Town {
        /// Grimbergen, with an own organisation in *lokaal cultuurbeleid*.
        fn new() -> Self {
            let directory = TempDir::new().unwrap();
            let mut store = Store::open(directory.path(), SystemClock).unwrap();
            let project = rehearsal::start(&mut store).unwrap();
            Self { _directory: directory, store, project }
        }

        fn actor(&mut self, code: &str, sectors: &[&str]) -> Id<Actor> {
            let new = NewMunicipality::Official(code.to_owned());
            let municipality = municipality::add(&mut self.store, &self.project, &new).unwrap().value.id;
            let new = NewActor {
                name: Name::parse("Bib De Letter").unwrap(),
                municipality: municipality.into(),
                sectors: sectors.iter().copied().map(Code::new).collect(),
                half: None,
                status: None,
                contact: None,
                lead: None,
            };
            actor::add(&mut self.store, &self.project, &new).unwrap().value
        }

        fn flags(&self) -> Flags {
            flags(&self.store.reader(&self.project).unwrap()).unwrap()
        }

        fn alliance(&mut self, members: &[&Id<Actor>], with_us: bool) -> (bool, bool) {
            let members = members.iter().copied().cloned().collect();
            let name = Name::parse("Samen").unwrap();
            let new = NewAlliance { name, members, scenario: None, with_us };
            let id = alliance::add(&mut self.store, &self.project, new).unwrap().value;
            let Breadth { crossing, reach } = self.flags().alliances[id.as_str()];
            assert_eq!(crossing.supralocal.proposed, Some(reach.municipalities > 1));
            (crossing.supralocal.holds(), crossing.boundary_crossing.holds())
        }
    }

    const OURS: &str = "23025";
    const VILVOORDE: &str = "23088";
    const MEISE: &str = "23050";

    #[test]
    fn an_actor_crosses_the_border_of_town_or_sector() {
        let mut town = Town::new();
        for (code, sectors, supralocal, crossing) in [
            (OURS, &["local-cultural-policy"][..], false, false),
            (VILVOORDE, &["local-cultural-policy"][..], true, false),
            (OURS, &["welfare"][..], false, true),
            (VILVOORDE, &["arts", "cultural-heritage"][..], true, true),
            (OURS, &["welfare", "local-cultural-policy"][..], false, false),
        ] {
            let id = town.actor(code, sectors);
            let found = town.flags().actors[id.as_str()];
            assert_eq!(
                (found.supralocal.value, found.boundary_crossing.value),
                (Some(supralocal), Some(crossing)),
                "{sectors:?}"
            );
        }
    }

    #[test]
    fn whoever_has_no_sector_yet_crosses_no_border_of_sectors_for_certain() {
        let mut town = Town::new();
        let id = town.actor(VILVOORDE, &[]);
        let found = town.flags().actors[id.as_str()];
        assert_eq!(found.supralocal.value, Some(true));
        assert_eq!(found.boundary_crossing, Flag { value: None, proposed: None, overruled: false });
        assert_eq!(town.alliance(&[&id], true), (true, false), "and counts as neither");
    }

    #[test]
    fn an_alliance_crosses_by_those_who_are_in_it() {
        let mut town = Town::new();
        let near = town.actor(OURS, &["local-cultural-policy"]);
        let far = town.actor(VILVOORDE, &["local-cultural-policy"]);
        let care = town.actor(MEISE, &["welfare"]);
        assert_eq!(town.alliance(&[&near], true), (false, false));
        assert_eq!(town.alliance(&[&far], true), (true, false));
        assert_eq!(town.alliance(&[&far], false), (false, false), "without us there is one town");
        assert_eq!(town.alliance(&[&far, &care], false), (true, true));
    }

    #[test]
    fn a_scenario_is_ours_whoever_is_in_it() {
        let mut town = Town::new();
        let far = town.actor(VILVOORDE, &["welfare"]);
        let new = NewScenario {
            name: Name::parse("Samen").unwrap(),
            actors: vec![far],
            ideas: Note::default(),
            starting_points: Vec::new(),
        };
        let id = scenario::add(&mut town.store, &town.project, new).unwrap().value;
        let Breadth { crossing, reach } = town.flags().scenarios[id.as_str()];
        assert!(crossing.supralocal.holds() && crossing.boundary_crossing.holds());
        assert_eq!(reach, Reach { municipalities: 2, sectors: 2 }, "ours and theirs");
    }

    #[test]
    fn what_is_overruled_holds_and_shows() {
        let mut town = Town::new();
        let id = town.actor(VILVOORDE, &["welfare"]);
        let edit = actor::Edit { boundary_crossing: Some(Some(false)), ..actor::Edit::default() };
        actor::edit(&mut town.store, &town.project, &id, &edit, Typing::Begins).unwrap();
        let flag = town.flags().actors[id.as_str()].boundary_crossing;
        assert_eq!(flag, Flag { value: Some(false), proposed: Some(true), overruled: true });
        assert_eq!(town.alliance(&[&id], true), (true, false), "and counts for whoever is in it");
    }

    #[test]
    fn flags_that_follow_every_change_are_the_flags() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let mut known = flags(&store.reader(&project).unwrap()).unwrap();
        let mut chance = rehearsal::Chance::new(13);
        for step in 0..400 {
            let mut touched = rehearsal::work(&mut store, &project, &mut chance).unwrap();
            if step % 7 == 0
                && let Ok(undone) = crate::history::undo(&mut store, &project)
            {
                touched.extend(undone.touched);
            }
            let reader = store.reader(&project).unwrap();
            let Flags { actors, scenarios, alliances } = changed_flags(&reader, &touched).unwrap();
            known.actors.extend(actors);
            known.scenarios.extend(scenarios);
            known.alliances.extend(alliances);
            let fresh = flags(&reader).unwrap();
            known.actors.retain(|id, _| fresh.actors.contains_key(id));
            known.scenarios.retain(|id, _| fresh.scenarios.contains_key(id));
            known.alliances.retain(|id, _| fresh.alliances.contains_key(id));
            assert_eq!(known, fresh, "step {step}");
        }
    }
}
