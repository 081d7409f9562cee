use super::{Alliance, Colour, Involvement, Phase};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::scenario::{self, Scenario};
use crate::store::Store;
use crate::value::{Id, Name, Note};

/// An alliance to make.
#[derive(Debug, Clone)]
pub struct NewAlliance {
    /// Its name.
    pub name: Name,
    /// Its members beside us; with a scenario those of the scenario join as well.
    pub members: Vec<Id<Actor>>,
    /// The scenario it grows from, without retyping.
    pub scenario: Option<Id<Scenario>>,
    /// Whether our own organisation joins, as the carrying partner.
    pub with_us: bool,
}

/// Makes an alliance.
///
/// # Errors
/// [`Error::ActorsMissing`] when nobody is in it, [`Error::NotFound`].
pub fn add(store: &mut Store, project: &Id<Project>, new: NewAlliance) -> Result<Applied<Id<Alliance>>> {
    store.transact(project, Op::AddAlliance { name: new.name.to_string() }, |writer| {
        let id = writer.fresh_id::<Alliance>();
        let scenario = new.scenario.as_ref().map(|scenario| writer.get(scenario)).transpose()?;
        let purpose = scenario.as_ref().map(|scenario| scenario.aim.clone()).unwrap_or_default();
        writer.insert(&Alliance {
            id: id.clone(),
            scenario_id: new.scenario.clone(),
            name: new.name,
            purpose,
            goals: Note::default(),
            results: Note::default(),
            phase: Phase::Exploring,
            deciding: Note::default(),
            own_identity: Note::default(),
            fair_pay: Note::default(),
            meetings: Note::default(),
            notes: Note::default(),
            supralocal_choice: None,
            boundary_crossing_choice: None,
            colour: Colour::for_next(&writer.all()?),
        })?;
        let own = writer.project()?.own_actor_id;
        if new.with_us {
            super::join(writer, &id, &own, Some(Involvement::Carrying))?;
        }
        let from_scenario = match &new.scenario {
            Some(scenario) => scenario::actors(writer, scenario)?,
            None => Vec::new(),
        };
        let others = from_scenario.iter().chain(&new.members);
        for actor in others.filter(|actor| new.with_us || new.members.contains(actor) || **actor != own) {
            super::join(writer, &id, actor, None)?;
        }
        if super::members(writer, &id)?.is_empty() {
            return Err(Error::ActorsMissing);
        }
        Ok(id)
    })
}
