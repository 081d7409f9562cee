//! Searching in a project.

use bondgenoot_core::project::Project;
use bondgenoot_core::store::Hit;
use bondgenoot_core::value::Id;
use tauri::State;

use crate::failure::Answer;
use crate::work::Work;

/// Finds records by the beginnings of words; names weigh more than notes.
#[tauri::command(async)]
#[specta::specta]
pub fn search(work: State<'_, Work>, project: Id<Project>, text: String) -> Answer<Vec<Hit>> {
    const SHOWN: u32 = 30;
    work.read(&project, |reader| reader.search(&text, SHOWN))
}
