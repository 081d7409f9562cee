//! The slots of the chips in a bubble: between the store, which keeps them, and the layout, which finds them.

use crate::actor::Actor;
use crate::catalogue::Half;
use crate::error::{Error, Result};
use crate::layout::{self, Label, Seated, Seats, Slot};
use crate::municipality::Municipality;
use crate::store::{Reader, Writer};
use crate::value::Id;

/// Returns a slot of a half bubble for one more chip: the wanted one if it is free, else the best there is. The chip of
/// `except` does not count.
///
/// # Errors
/// [`Error::HalfFull`].
pub(crate) fn free_slot(
    reader: &Reader<'_>,
    municipality: &Id<Municipality>,
    half: Half,
    label: Label<'_>,
    wanted: Option<Slot>,
    except: Option<&Id<Actor>>,
) -> Result<Slot> {
    let own = reader.project()?.own_actor_id;
    let places = reader.places_in(municipality)?;
    let ours = places.iter().find(|place| place.id == own.as_str() && except != Some(&own));
    let mut seats = Seats::beside_own(ours.map(|ours| ours.name.as_str()));
    let except = except.map_or("", Id::as_str);
    for place in places.iter().filter(|place| place.id != own.as_str() && place.id != except) {
        seats.take(place.half, place.slot, place.label());
    }
    let wanted = wanted.filter(|slot| seats.is_free(half, *slot, label));
    wanted.or_else(|| seats.find(half, label)).ok_or(Error::HalfFull)
}

/// Gives a new slot to chips of a bubble that cover another one or our own pill. Of two, the chip of `last` moves, else the
/// newer one.
pub(crate) fn mend(
    writer: &Writer<'_>,
    municipality: &Id<Municipality>,
    last: Option<&Id<Actor>>,
) -> Result<()> {
    let own = writer.project()?.own_actor_id;
    let mut places = writer.places_in(municipality)?;
    places.sort_by_key(|place| last.is_some_and(|last| place.id == last.as_str()));
    let ours = places.iter().find(|place| place.id == own.as_str()).map(|ours| ours.name.clone());
    let others = places.into_iter().filter(|place| place.id != own.as_str());
    let seated: Vec<Seated<Id<Actor>>> = others
        .map(|place| Seated {
            id: Id::new(place.id),
            name: place.name,
            partner: place.partner,
            half: place.half,
            slot: Some(place.slot),
        })
        .collect();
    for (id, slot) in layout::mend(ours.as_deref(), &seated) {
        let found = writer.get(&id)?;
        writer.save(&Actor { slot, ..found })?;
    }
    Ok(())
}
