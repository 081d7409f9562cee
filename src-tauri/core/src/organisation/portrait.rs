use crate::actor::{self, Actor, ActorList};
use crate::error::Result;
use crate::municipality::Municipality;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Code, Id};

/// What a project says of its own organisation (step 1 of source 003).
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Organisation {
    /// The project's own record, with the three answers of the portrait.
    pub project: Project,
    /// The organisation itself.
    pub actor: Actor,
    /// Where it works.
    pub municipality: Municipality,
    /// Its own sector or sectors, against which *grensverleggend* is measured.
    pub sectors: Vec<Code>,
    /// For whom it works.
    pub target_groups: Vec<Code>,
}

/// Gives what a project says of its own organisation.
pub fn portrait(store: &Store, project: &Id<Project>) -> Result<Organisation> {
    let reader = store.reader(project)?;
    let record = reader.project()?;
    let own = reader.get(&record.own_actor_id)?;
    Ok(Organisation {
        municipality: reader.get(&own.municipality_id)?,
        sectors: actor::choices(&reader, &own.id, ActorList::Sector)?,
        target_groups: actor::choices(&reader, &own.id, ActorList::TargetGroup)?,
        project: record,
        actor: own,
    })
}
