use super::Actor;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::Id;

/// Removes an actor, and with it its place in scenarios and alliances.
///
/// # Errors
/// [`Error::OwnOrganisationStays`] for our own.
pub fn remove(store: &mut Store, project: &Id<Project>, actor: &Id<Actor>) -> Result<Applied<()>> {
    store.transact_named(project, |writer| Ok((Op::RemoveActor { name: take_away(writer, actor)? }, ())))
}

/// Removes many actors in one step.
///
/// # Errors
/// As [`remove`]; then none of them is removed.
pub fn remove_many(store: &mut Store, project: &Id<Project>, actors: &[Id<Actor>]) -> Result<Applied<()>> {
    let count = u32::try_from(actors.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::RemoveActors { count }, |writer| {
        actors.iter().try_for_each(|actor| take_away(writer, actor).map(drop))
    })
}

fn take_away(writer: &Writer<'_>, actor: &Id<Actor>) -> Result<String> {
    let name = writer.get(actor)?.name.to_string();
    if writer.project()?.own_actor_id == *actor {
        return Err(Error::OwnOrganisationStays);
    }
    writer.remove(actor)?;
    Ok(name)
}
