use super::Municipality;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::layout::Point;
use crate::map;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Puts a bubble with its centre somewhere else; bubbles it would cover make room in the same step.
pub fn move_to(
    store: &mut Store,
    project: &Id<Project>,
    municipality: &Id<Municipality>,
    place: Point,
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let found = writer.get(municipality)?;
        let name = found.name.to_string();
        let place = map::within_bounds(map::Discs::of(writer)?.divider(municipality.as_str(), place));
        writer.save(&Municipality { x: place.x, y: place.y, ..found })?;
        map::make_room(writer, [municipality])?;
        Ok((Op::MoveMunicipality { name }, ()))
    })
}
