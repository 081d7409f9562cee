use super::{Discs, within_bounds};
use crate::error::Result;
use crate::layout::{self, Point};
use crate::municipality::Municipality;
use crate::store::Writer;
use crate::value::Id;

/// Lets bubbles that this one now covers make room, as little as possible.
pub(crate) fn make_room(writer: &Writer<'_>, municipality: &Id<Municipality>) -> Result<()> {
    let discs = Discs::of(writer)?;
    let Some(this) = discs.all.iter().find(|disc| disc.id == municipality.as_str()) else { return Ok(()) };
    // Most often nobody is in the way.
    if !discs.all.iter().any(|other| other.id != this.id && this.crowds(other)) {
        return Ok(());
    }
    shift(writer, &layout::make_room(&discs.all, municipality.as_str()))
}

/// Writes new places of bubbles.
pub(super) fn shift(writer: &Writer<'_>, moves: &[(String, Point)]) -> Result<()> {
    for (id, place) in moves {
        let found = writer.get(&Id::<Municipality>::new(id.as_str()))?;
        let place = within_bounds(*place);
        writer.save(&Municipality { x: place.x, y: place.y, ..found })?;
    }
    Ok(())
}
