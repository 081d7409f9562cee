use super::{Scenario, ScenarioActor};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::starting_point::StartingPoint;
use crate::store::Store;
use crate::value::{Id, Name, Note};

/// A combination of actors to note.
#[derive(Debug, Clone)]
pub struct NewScenario {
    /// Its name.
    pub name: Name,
    /// The actors it combines, in order; at least one.
    pub actors: Vec<Id<Actor>>,
    /// Ideas and project possibilities.
    pub ideas: Note,
    /// The starting points it came from.
    pub starting_points: Vec<Id<StartingPoint>>,
}

/// Combines actors into a scenario.
///
/// # Errors
/// [`Error::ActorsMissing`], [`Error::NotFound`].
pub fn add(store: &mut Store, project: &Id<Project>, new: NewScenario) -> Result<Applied<Id<Scenario>>> {
    if new.actors.is_empty() {
        return Err(Error::ActorsMissing);
    }
    store.transact(project, Op::AddScenario { name: new.name.to_string() }, |writer| {
        let id = writer.fresh_id::<Scenario>();
        writer.insert(&Scenario {
            id: id.clone(),
            name: new.name,
            ideas: new.ideas,
            aim: Note::default(),
            involve: Note::default(),
            missing_expertise: Note::default(),
            need: None,
            chain: false,
            chosen: false,
            supralocal_choice: None,
            boundary_crossing_choice: None,
        })?;
        super::members::combine(writer, &id, &new.actors)?;
        for card in &new.starting_points {
            super::members::tie(writer, &id, card)?;
        }
        Ok(id)
    })
}

impl ScenarioActor {
    pub(super) fn new(scenario: &Id<Scenario>, actor: &Id<Actor>, rank: i32) -> Self {
        Self {
            id: Id::join(&[scenario.as_str(), actor.as_str()]),
            scenario_id: scenario.clone(),
            actor_id: actor.clone(),
            rank,
        }
    }
}
