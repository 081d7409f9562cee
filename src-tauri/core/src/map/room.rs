use serde::Serialize;

use super::{Discs, within_bounds};
use crate::actor::Actor;
use crate::error::Result;
use crate::layout::{self, Point};
use crate::municipality::Municipality;
use crate::store::{Reader, Writer};
use crate::value::Id;

/// A bubble that makes room for another, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Shift {
    /// The bubble.
    pub id: String,
    /// Where its centre comes.
    pub to: Point,
}

/// Says who would make room if this bubble were put somewhere: the same ones, and in the same places, as when
/// it is.
pub fn who_makes_room(
    reader: &Reader<'_>,
    municipality: &Id<Municipality>,
    place: Point,
) -> Result<Vec<Shift>> {
    let mut discs = Discs::of(reader)?;
    if let Some(disc) = discs.all.iter_mut().find(|disc| disc.id == municipality.as_str()) {
        disc.centre = within_bounds(place);
    }
    Ok(shifts(&discs, municipality))
}

/// Lets bubbles that one of these now covers make room, as little as possible.
pub(crate) fn make_room<'bubble>(
    writer: &Writer<'_>,
    municipalities: impl IntoIterator<Item = &'bubble Id<Municipality>>,
) -> Result<()> {
    writer.keep_crowds()?;
    let mut discs = Discs::of(writer)?;
    for municipality in municipalities {
        for made in shifts(&discs, municipality) {
            shift(writer, &made.id, discs.divider(&made.id, made.to))?;
            if let Some(disc) = discs.all.iter_mut().find(|disc| disc.id == made.id) {
                disc.centre = made.to;
            }
        }
    }
    Ok(())
}

/// Gives chips of a bubble that cover another one a new slot (that of `last` first), and lets bubbles make room.
pub(crate) fn hold_together(
    writer: &Writer<'_>,
    municipality: &Id<Municipality>,
    last: Option<&Id<Actor>>,
) -> Result<()> {
    super::mend(writer, municipality, last)?;
    make_room(writer, [municipality])
}

/// Brings a map in order of which parts were lost or came from elsewhere: no chip and no bubble covers another.
pub(crate) fn settle(writer: &Writer<'_>) -> Result<()> {
    for municipality in writer.all::<Municipality>()? {
        super::mend(writer, &municipality.id, None)?;
    }
    let discs = Discs::of(writer)?;
    for (id, centre) in layout::settle(&discs.all) {
        shift(writer, &id, discs.divider(&id, within_bounds(centre)))?;
    }
    Ok(())
}

/// Writes the new place of the middle of a bubble's divider.
pub(super) fn shift(writer: &Writer<'_>, id: &str, place: Point) -> Result<()> {
    let found = writer.get(&Id::<Municipality>::new(id))?;
    let place = within_bounds(place);
    writer.save(&Municipality { x: place.x, y: place.y, ..found })?;
    Ok(())
}

fn shifts(discs: &Discs, municipality: &Id<Municipality>) -> Vec<Shift> {
    let Some(this) = discs.all.iter().find(|disc| disc.id == municipality.as_str()) else {
        return Vec::new();
    };
    // Most often nobody is in the way.
    if !discs.all.iter().any(|other| other.id != this.id && this.crowds(other)) {
        return Vec::new();
    }
    let moves = layout::make_room(&discs.all, municipality.as_str());
    moves.into_iter().map(|(id, place)| Shift { id, to: within_bounds(place) }).collect()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::clock::SystemClock;
    use crate::municipality::{self, NewMunicipality};
    use crate::rehearsal;
    use crate::store::Store;

    #[test]
    fn what_is_foretold_of_a_drop_is_what_it_does() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let [moved, _, _] = ["23088", "44021", "11002"].map(|code| {
            municipality::add(&mut store, &project, &NewMunicipality::Official(code.into())).unwrap().value.id
        });
        let places = |store: &Store| -> Vec<Shift> {
            let found = store.reader(&project).unwrap().all::<Municipality>().unwrap();
            let shift =
                |one: Municipality| Shift { id: one.id.to_string(), to: Point { x: one.x, y: one.y } };
            found.into_iter().map(shift).collect()
        };
        let before = places(&store);
        let target = before.iter().find(|one| one.id != moved.as_str()).unwrap().to;

        let foretold = who_makes_room(&store.reader(&project).unwrap(), &moved, target).unwrap();
        assert!(!foretold.is_empty());
        municipality::move_to(&mut store, &project, &moved, target).unwrap();

        let mut shifted: Vec<Shift> = places(&store);
        shifted.retain(|one| one.id != moved.as_str() && !before.contains(one));
        let mut foretold = foretold;
        foretold.sort_by(|one, other| one.id.cmp(&other.id));
        shifted.sort_by(|one, other| one.id.cmp(&other.id));
        assert_eq!(foretold, shifted);
    }
}
