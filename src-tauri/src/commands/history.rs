//! Undo, redo, and what was done.

use bondgenoot_core::history;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, StepName, Work};

/// A step of the history.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ListedStep {
    /// What was done.
    pub name: StepName,
    /// When (UTC, RFC 3339).
    pub at: String,
    /// Whether it was taken back since.
    pub undone: bool,
}

/// Takes back the last step and gives its name.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<StepName>> {
    work.change(&project, |store, project| history::undo(store, project).map(Into::into))
}

/// Does again what was last taken back, and gives its name.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<StepName>> {
    work.change(&project, |store, project| history::redo(store, project).map(Into::into))
}

/// Makes one step of the last two, when somebody only paused while typing in one field.
#[tauri::command(async)]
#[specta::specta]
pub fn join_steps(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<bool>> {
    work.change(&project, history::join)
}

/// Gives the steps of a project, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn steps(work: State<'_, Work>, project: Id<Project>) -> Answer<Vec<ListedStep>> {
    work.store(|store| {
        let steps = history::list(store, &project)?;
        let listed =
            |step: history::Listed| ListedStep { name: step.op.into(), at: step.at, undone: step.undone };
        Ok(steps.into_iter().map(listed).collect())
    })
}

/// Forgets the history of a project: what was deleted is then gone for good.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_history(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<()>> {
    work.change(&project, history::forget)
}
