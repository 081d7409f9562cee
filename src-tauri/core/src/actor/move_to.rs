use super::{Actor, lowest_free_slot};
use crate::catalogue::Half;
use crate::error::Result;
use crate::history::Op;
use crate::map;
use crate::municipality::{Municipality, Spot, bubble_at};
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::Id;

/// Moves an actor to a bubble, which may come on the map with it, and to a half of it: the one it stands in now
/// when nobody says.
pub fn move_to(
    store: &mut Store,
    project: &Id<Project>,
    actor: &Id<Actor>,
    spot: &Spot,
    half: Option<Half>,
) -> Result<()> {
    store.transact_named(project, |writer| {
        let municipality = bubble_at(writer, spot)?;
        let place = writer.get(&municipality)?.name.to_string();
        let name = shift(writer, actor, &municipality, half)?;
        map::make_room(writer, &municipality)?;
        Ok((Op::MoveActor { name, place }, ()))
    })
}

/// Moves many actors to one bubble in one step.
pub fn move_many(
    store: &mut Store,
    project: &Id<Project>,
    actors: &[Id<Actor>],
    spot: &Spot,
    half: Option<Half>,
) -> Result<()> {
    store.transact_named(project, |writer| {
        let municipality = bubble_at(writer, spot)?;
        let place = writer.get(&municipality)?.name.to_string();
        for actor in actors {
            shift(writer, actor, &municipality, half)?;
        }
        map::make_room(writer, &municipality)?;
        Ok((Op::MoveActors { count: u32::try_from(actors.len()).unwrap_or(u32::MAX), place }, ()))
    })
}

fn shift(
    writer: &Writer<'_>,
    actor: &Id<Actor>,
    municipality: &Id<Municipality>,
    half: Option<Half>,
) -> Result<String> {
    let found = writer.get(actor)?;
    let name = found.name.to_string();
    let half = half.unwrap_or(found.half);
    if found.municipality_id == *municipality && found.half == half {
        return Ok(name);
    }
    let slot = match writer.project()?.own_actor_id == *actor {
        true => 0,
        false => lowest_free_slot(writer, municipality, half, Some(actor))?,
    };
    writer.save(&Actor { municipality_id: municipality.clone(), half, slot, ..found })?;
    Ok(name)
}
