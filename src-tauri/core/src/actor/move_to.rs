use std::collections::BTreeSet;

use super::{Actor, ActorList, choose};
use crate::catalogue::Half;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::layout::Slot;
use crate::map;
use crate::municipality::{Municipality, Spot, bubble_at};
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::{Code, Id};

/// Where actors go.
#[derive(Debug, Clone)]
pub struct Destination {
    /// The bubble; one that is not on the map yet comes with them.
    pub spot: Spot,
    /// The half of it: the one each stands in now when nobody says.
    pub half: Option<Half>,
    /// The sectors they have from now on, where the half asks for others than theirs; else theirs stay.
    pub sectors: Option<Vec<Code>>,
}

impl From<Spot> for Destination {
    fn from(spot: Spot) -> Self {
        Self { spot, half: None, sectors: None }
    }
}

/// Moves an actor.
///
/// # Errors
/// [`crate::Error::SectorMissing`] for our own organisation without sectors, [`crate::Error::UnknownCode`],
/// [`crate::Error::NotFound`], [`crate::Error::HalfFull`].
pub fn move_to(
    store: &mut Store,
    project: &Id<Project>,
    actor: &Id<Actor>,
    to: &Destination,
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let place = shift(writer, std::slice::from_ref(actor), to)?;
        let name = writer.get(actor)?.name.to_string();
        Ok((Op::MoveActor { name, place }, ()))
    })
}

/// Moves many actors to one bubble in one step.
///
/// # Errors
/// As [`move_to`]; then none of them is moved.
pub fn move_many(
    store: &mut Store,
    project: &Id<Project>,
    actors: &[Id<Actor>],
    to: &Destination,
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let place = shift(writer, actors, to)?;
        Ok((Op::MoveActors { count: u32::try_from(actors.len()).unwrap_or(u32::MAX), place }, ()))
    })
}

/// Moves the actors and gives the name of the bubble.
fn shift(writer: &Writer<'_>, actors: &[Id<Actor>], to: &Destination) -> Result<String> {
    let municipality = bubble_at(writer, &to.spot)?;
    // The bubbles that they leave too: the centre of what stays there can be elsewhere.
    let mut bubbles = BTreeSet::from([municipality.clone()]);
    for actor in actors {
        bubbles.insert(writer.get(actor)?.municipality_id);
        if let Some(sectors) = &to.sectors {
            choose(writer, actor, ActorList::Sector, sectors)?;
        }
        shift_one(writer, actor, &municipality, to.half)?;
    }
    map::make_room(writer, &bubbles)?;
    Ok(writer.get(&municipality)?.name.to_string())
}

fn shift_one(
    writer: &Writer<'_>,
    actor: &Id<Actor>,
    municipality: &Id<Municipality>,
    half: Option<Half>,
) -> Result<()> {
    let found = writer.get(actor)?;
    let half = half.unwrap_or(found.half);
    if found.municipality_id == *municipality && found.half == half {
        return Ok(());
    }
    let own = writer.project()?.own_actor_id == *actor;
    let slot = match own {
        true => Slot::ON_DIVIDER,
        false => map::free_slot(writer, municipality, half, found.label(), None, Some(actor))?,
    };
    writer.save(&Actor { municipality_id: municipality.clone(), half, slot, ..found })?;
    // Whoever is where our pill comes makes way for it.
    if own { map::mend(writer, municipality, None) } else { Ok(()) }
}
