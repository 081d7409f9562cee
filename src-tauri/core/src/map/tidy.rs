use std::collections::BTreeMap;

use super::{Discs, place_for, room};
use crate::actor::Actor;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::layout::Point;
use crate::municipality::Municipality;
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::Id;

/// Tidies the map up, on request only: actors close the gaps in their halves, in the order in which they
/// stand, and bubbles come back to their true direction from ours.
pub fn tidy(store: &mut Store, project: &Id<Project>) -> Result<Applied<()>> {
    store.transact(project, Op::TidyMap, |writer| {
        close_gaps(writer)?;
        let Some(own) = Discs::of(writer)?.own().map(|disc| disc.id.clone()) else { return Ok(()) };
        let others: Vec<Municipality> =
            writer.all::<Municipality>()?.into_iter().filter(|place| place.id.as_str() != own).collect();
        // Out of each other's way first, so that each finds the spot it would have found on an empty map.
        let far = |index: usize| Point {
            x: 1_000_000,
            y: i32::try_from(index).unwrap_or(0).saturating_mul(100_000),
        };
        for (index, place) in others.iter().enumerate() {
            room::shift(writer, place.id.as_str(), far(index))?;
        }
        for place in &others {
            let spot = place_for(writer, place)?;
            room::shift(writer, place.id.as_str(), spot)?;
            super::make_room(writer, &place.id)?;
        }
        Ok(())
    })
}

fn close_gaps(writer: &Writer<'_>) -> Result<()> {
    let own = writer.project()?.own_actor_id;
    let mut halves: BTreeMap<_, Vec<Actor>> = BTreeMap::new();
    for actor in writer.all::<Actor>()?.into_iter().filter(|actor| actor.id != own) {
        halves.entry((actor.municipality_id.clone(), actor.half)).or_default().push(actor);
    }
    for mut actors in halves.into_values() {
        actors.sort_by(|one, other| (one.slot, &one.id).cmp(&(other.slot, &other.id)));
        for (actor, slot) in actors.into_iter().zip(0..) {
            writer.save(&Actor { slot, ..actor })?;
        }
    }
    Ok(())
}
