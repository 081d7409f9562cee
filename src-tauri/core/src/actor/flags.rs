//! The two flags of the method, by the rules of product A.5: proposed from the data, overruled by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::{Actor, ActorChoice};
use crate::alliance::{Alliance, Member};
use crate::catalogue::List;
use crate::error::Result;
use crate::municipality::Municipality;
use crate::scenario::{Scenario, ScenarioActor};
use crate::store::Reader;
use crate::value::{Code, Id};

/// One flag: what the data say, and what somebody made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Flag {
    /// What holds.
    pub value: bool,
    /// What follows from the data.
    pub proposed: bool,
    /// Whether somebody chose by hand, also where both say the same.
    pub overruled: bool,
}

impl Flag {
    fn new(proposed: bool, choice: Option<bool>) -> Self {
        Self { value: choice.unwrap_or(proposed), proposed, overruled: choice.is_some() }
    }
}

/// Both flags of an actor, a scenario or an alliance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Crossing {
    /// *Bovenlokaal*: crosses the municipal border.
    pub supralocal: Flag,
    /// *Grensverleggend*: crosses the border of the sector.
    pub boundary_crossing: Flag,
}

/// Where actors stand, and in which sectors: what the rules ask.
#[derive(Debug)]
pub(crate) struct Standing {
    own: Id<Actor>,
    actors: BTreeMap<Id<Actor>, Actor>,
    sectors: BTreeMap<Id<Actor>, BTreeSet<Code>>,
}

impl Standing {
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let mut sectors: BTreeMap<Id<Actor>, BTreeSet<Code>> = BTreeMap::new();
        for choice in reader.all::<ActorChoice>()? {
            if choice.list.as_str() == List::Sector.code() {
                sectors.entry(choice.actor_id).or_default().insert(choice.code);
            }
        }
        let actors = reader.all::<Actor>()?.into_iter().map(|actor| (actor.id.clone(), actor)).collect();
        Ok(Self { own: reader.project()?.own_actor_id, actors, sectors })
    }

    pub(crate) fn own(&self) -> &Id<Actor> {
        &self.own
    }

    pub(crate) fn actors(&self) -> impl Iterator<Item = &Actor> {
        self.actors.values()
    }

    pub(crate) fn sectors(&self, actor: &Id<Actor>) -> impl Iterator<Item = &Code> {
        self.sectors.get(actor).into_iter().flatten()
    }

    fn place(&self, actor: &Id<Actor>) -> Option<&Id<Municipality>> {
        self.actors.get(actor).map(|actor| &actor.municipality_id)
    }

    /// Bovenlokaal when its municipality is not ours; grensverleggend when none of its sectors is ours.
    pub(crate) fn actor(&self, actor: &Actor) -> Crossing {
        let elsewhere = self.place(&self.own) != Some(&actor.municipality_id);
        let ours: BTreeSet<&Code> = self.sectors(&self.own).collect();
        let other_sectors = !self.sectors(&actor.id).any(|sector| ours.contains(sector));
        Crossing {
            supralocal: Flag::new(elsewhere, actor.supralocal_choice),
            boundary_crossing: Flag::new(other_sectors, actor.boundary_crossing_choice),
        }
    }

    /// Bovenlokaal when its members stand in two or more municipalities; grensverleggend when one of them is.
    pub(crate) fn group<'ids>(
        &self,
        members: impl Iterator<Item = &'ids Id<Actor>>,
        supralocal_choice: Option<bool>,
        boundary_crossing_choice: Option<bool>,
    ) -> Crossing {
        let members: Vec<&Actor> = members.filter_map(|member| self.actors.get(member)).collect();
        let places: BTreeSet<_> = members.iter().map(|member| &member.municipality_id).collect();
        let crossing = members.iter().any(|member| self.actor(member).boundary_crossing.value);
        Crossing {
            supralocal: Flag::new(places.len() >= 2, supralocal_choice),
            boundary_crossing: Flag::new(crossing, boundary_crossing_choice),
        }
    }
}

/// The flags of everything in a project that has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flags {
    /// Of each actor.
    pub actors: BTreeMap<Id<Actor>, Crossing>,
    /// Of each scenario; our own organisation always takes part in one.
    pub scenarios: BTreeMap<Id<Scenario>, Crossing>,
    /// Of each alliance; our own organisation counts where it is a member.
    pub alliances: BTreeMap<Id<Alliance>, Crossing>,
}

/// Computes the flags of a project.
pub fn flags(reader: &Reader<'_>) -> Result<Flags> {
    let standing = Standing::of(reader)?;
    let actors = standing.actors().map(|actor| (actor.id.clone(), standing.actor(actor))).collect();
    let mut in_scenarios: BTreeMap<Id<Scenario>, Vec<Id<Actor>>> = BTreeMap::new();
    for link in reader.all::<ScenarioActor>()? {
        in_scenarios.entry(link.scenario_id).or_default().push(link.actor_id);
    }
    let scenarios = reader.all::<Scenario>()?.into_iter().map(|scenario| {
        let members = in_scenarios.get(&scenario.id).into_iter().flatten().chain([standing.own()]);
        let crossing = standing.group(members, scenario.supralocal_choice, scenario.boundary_crossing_choice);
        (scenario.id, crossing)
    });
    let mut in_alliances: BTreeMap<Id<Alliance>, Vec<Id<Actor>>> = BTreeMap::new();
    for member in reader.all::<Member>()? {
        in_alliances.entry(member.alliance_id).or_default().push(member.actor_id);
    }
    let alliances = reader.all::<Alliance>()?.into_iter().map(|alliance| {
        let members = in_alliances.get(&alliance.id).into_iter().flatten();
        let crossing = standing.group(members, alliance.supralocal_choice, alliance.boundary_crossing_choice);
        (alliance.id, crossing)
    });
    Ok(Flags { actors, scenarios: scenarios.collect(), alliances: alliances.collect() })
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::actor::{self, NewActor};
    use crate::alliance::{self, NewAlliance};
    use crate::clock::SystemClock;
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
            let municipality = municipality::add(&mut self.store, &self.project, &new).unwrap().id;
            let new = NewActor {
                name: Name::parse("Bib De Letter").unwrap(),
                municipality: municipality.into(),
                sectors: sectors.iter().copied().map(Code::new).collect(),
                half: None,
                status: None,
                contact: None,
            };
            actor::add(&mut self.store, &self.project, &new).unwrap()
        }

        fn flags(&self) -> Flags {
            flags(&self.store.reader(&self.project).unwrap()).unwrap()
        }

        fn alliance(&mut self, members: &[&Id<Actor>], with_us: bool) -> (bool, bool) {
            let members = members.iter().copied().cloned().collect();
            let name = Name::parse("Samen").unwrap();
            let new = NewAlliance { name, members, scenario: None, with_us };
            let id = alliance::add(&mut self.store, &self.project, new).unwrap();
            let crossing = self.flags().alliances[&id];
            (crossing.supralocal.value, crossing.boundary_crossing.value)
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
            let found = town.flags().actors[&id];
            assert_eq!(
                (found.supralocal.value, found.boundary_crossing.value),
                (supralocal, crossing),
                "{sectors:?}"
            );
        }
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
        let id = scenario::add(&mut town.store, &town.project, new).unwrap();
        let crossing = town.flags().scenarios[&id];
        assert!(crossing.supralocal.value && crossing.boundary_crossing.value);
    }

    #[test]
    fn what_is_overruled_holds_and_shows() {
        let mut town = Town::new();
        let id = town.actor(VILVOORDE, &["welfare"]);
        let edit = actor::Edit { boundary_crossing: Some(Some(false)), ..actor::Edit::default() };
        actor::edit(&mut town.store, &town.project, &id, &edit).unwrap();
        let flag = town.flags().actors[&id].boundary_crossing;
        assert_eq!(flag, Flag { value: false, proposed: true, overruled: true });
        assert_eq!(town.alliance(&[&id], true), (true, false), "and counts for whoever is in it");
    }
}
