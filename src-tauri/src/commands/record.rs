//! The generic verbs: add, edit and remove a record of any noun that is open to them.

use bondgenoot_core::history::Typing;
use bondgenoot_core::project::Project;
use bondgenoot_core::records::{self, Values};
use bondgenoot_core::value::Id;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Adds a record and returns its id. Columns that are left out are empty.
#[tauri::command(async)]
#[specta::specta]
pub fn add_record(
    work: State<'_, Work>,
    project: Id<Project>,
    noun: String,
    values: Values,
) -> Answer<Changed<String>> {
    work.change(&project, |store, project| records::add_values(store, project, &noun, &values))
}

/// Changes columns of a record; those that are left out stay as they are, `null` clears.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_record(
    work: State<'_, Work>,
    project: Id<Project>,
    noun: String,
    id: String,
    values: Values,
    typing: Typing,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| records::edit_values(store, project, &noun, &id, &values, typing))
}

/// Removes a record and whatever cannot be without it.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_record(
    work: State<'_, Work>,
    project: Id<Project>,
    noun: String,
    id: String,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| records::remove_row(store, project, records::table(&noun)?, &id))
}
