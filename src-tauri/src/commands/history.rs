//! Undo, redo, and what was done.

use bondgenoot_core::history::{self, Applied};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Runtime, State};

use crate::failure::Answer;
use crate::half_typed::HalfTypedTexts;
use crate::long_work::LongWork;
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

/// Takes back the last step, or only a certain one if that is the last, and returns its name. A large one tells how far
/// it is and can be cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn undo<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    long: State<'_, LongWork>,
    project: Id<Project>,
    only: Option<u32>,
) -> Answer<Changed<StepName>> {
    long.watched(&app, "undo", |watch| {
        work.change(&project, |store, project| {
            let undone = history::undo_watched(store, project, only.map(i64::from), watch)?;
            Ok(undone.map(Into::into))
        })
    })
}

/// Does again what was last taken back, and gives its name; as [`undo`].
#[tauri::command(async)]
#[specta::specta]
pub fn redo<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    long: State<'_, LongWork>,
    project: Id<Project>,
) -> Answer<Changed<StepName>> {
    long.watched(&app, "redo", |watch| {
        work.change(&project, |store, project| {
            Ok(history::redo_watched(store, project, watch)?.map(Into::into))
        })
    })
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
pub fn forget_history(
    work: State<'_, Work>,
    half_typed: State<'_, HalfTypedTexts>,
    project: Id<Project>,
) -> Answer<Changed<()>> {
    half_typed.forget()?;
    work.change(&project, |store, project| history::forget(store, project).map(Applied::without_step))
}
