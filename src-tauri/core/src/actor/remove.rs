use std::collections::BTreeSet;

use super::Actor;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::map;
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::Id;

/// Removes an actor, and with it its place in scenarios and alliances.
///
/// # Errors
/// [`Error::OwnOrganisationStays`] for our own.
pub fn remove(store: &mut Store, project: &Id<Project>, actor: &Id<Actor>) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(actor)?.name.to_string();
        take_away(writer, std::slice::from_ref(actor))?;
        Ok((Op::RemoveActor { name }, ()))
    })
}

/// Removes many actors in one step.
///
/// # Errors
/// As [`remove`]; then none of them is removed.
pub fn remove_many(store: &mut Store, project: &Id<Project>, actors: &[Id<Actor>]) -> Result<Applied<()>> {
    let count = u32::try_from(actors.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::RemoveActors { count }, |writer| take_away(writer, actors))
}

fn take_away(writer: &Writer<'_>, actors: &[Id<Actor>]) -> Result<()> {
    let own = writer.project()?.own_actor_id;
    let mut bubbles = BTreeSet::new();
    for actor in actors {
        bubbles.insert(writer.get(actor)?.municipality_id);
        if own == *actor {
            return Err(Error::OwnOrganisationStays);
        }
        writer.remove(actor)?;
    }
    // The centre of what stays can be elsewhere.
    map::make_room(writer, &bubbles)
}
