//! The map as core lays it out.

use bondgenoot_core::layout::Scene;
use bondgenoot_core::map;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Gives everything the map shows, with its place.
#[tauri::command(async)]
#[specta::specta]
pub fn scene(work: State<'_, Work>, project: Id<Project>) -> Answer<Scene> {
    work.read(&project, map::scene)
}

/// Puts the bubbles in order again, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn tidy_map(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<()>> {
    work.change(&project, map::tidy)
}
