//! The map as core lays it out.

use bondgenoot_core::layout::Point;
use bondgenoot_core::map::{self, Shift};
use bondgenoot_core::municipality::Municipality;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Says who would make room if a bubble were put elsewhere on the map, in whole map units. Nothing moves yet.
#[tauri::command(async)]
#[specta::specta]
pub fn who_makes_room(
    work: State<'_, Work>,
    project: Id<Project>,
    municipality: Id<Municipality>,
    x: i32,
    y: i32,
) -> Answer<Vec<Shift>> {
    work.read(&project, |reader| map::who_makes_room(reader, &municipality, Point { x, y }))
}

/// Puts the bubbles in order again, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn tidy_map(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<()>> {
    work.change(&project, map::tidy)
}
