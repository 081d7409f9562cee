//! Copies of everything: which there are, what is in them, a second place for them, and the way back.
//!
//! The page never names a path. A copy goes by the name of its file in the list it was given: the copies of this
//! computer, or those in the folder that was last pointed at.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use bondgenoot_core::copies::{
    self, Differences, KeptCopy, MINUTES_BETWEEN_COPIES, OpenCopy, Reason, Restored, SecondPlace, What,
};
use bondgenoot_core::layout::Scene;
use bondgenoot_core::map;
use bondgenoot_core::mirror::Records;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Runtime, State};

use crate::copier::Copier;
use crate::failure::{Answer, Failure};
use crate::files::pick;
use crate::work::{News, Work};

/// The copies in the folder that was last pointed at.
#[derive(Debug, Default)]
pub struct PointedAt(Mutex<Vec<(PathBuf, KeptCopy)>>);

/// The copies of this computer, and where else they are.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Copies {
    /// Every copy, the newest first.
    pub copies: Vec<KeptCopy>,
    /// The second place; `null` when none was chosen.
    pub second_place: Option<SecondPlace>,
    /// The code of the error that kept the last copy from being made, or from going to the second place; `null`
    /// when all went well.
    pub problem: Option<String>,
    /// How often a copy is made by itself, at most, in minutes.
    pub minutes: u32,
}

/// A project as a copy has it, to look around in.
#[derive(Debug, Serialize, Type)]
pub struct CopiedProject {
    /// All its records.
    pub records: Records,
    /// Its map.
    pub scene: Scene,
}

/// What restoring came to.
#[derive(Debug, Serialize, Type)]
pub struct RestoredFromCopy {
    /// The number of the copy of now that was made first; `null` when there was nothing to copy.
    pub copy_of_now: Option<u32>,
    /// Whether anything was different, so that there is something to undo.
    pub changed: bool,
    /// How many records of the copy stayed out because what they point to is gone.
    pub left_out: u32,
    /// What is new in the project, when one record was restored; otherwise it must be read anew.
    pub news: Option<News>,
}

/// Returns the copies, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn copies(work: State<'_, Work>, copier: State<'_, Copier>) -> Answer<Copies> {
    let directory = work.folder()?;
    Ok(Copies {
        copies: copies::kept(&directory)?,
        second_place: copies::second_place(&directory)?,
        problem: copier.problem(),
        minutes: u32::try_from(MINUTES_BETWEEN_COPIES).unwrap_or_default(),
    })
}

/// Makes a copy now, and returns its number.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_now(work: State<'_, Work>, copier: State<'_, Copier>) -> Answer<u32> {
    let number = work.store(|store| store.keep_copy(Reason::Now))?;
    copier.wake();
    Ok(number)
}

/// Says what is different in a project since a copy was made.
#[tauri::command(async)]
#[specta::specta]
pub fn look_into_copy(
    work: State<'_, Work>,
    pointed_at: State<'_, PointedAt>,
    copy: String,
    project: Id<Project>,
) -> Answer<Differences> {
    let copy = opened(&work, &pointed_at, &copy)?;
    work.store(|store| copies::differences(store, &copy, &project))
}

/// Returns a whole project as a copy has it, to look around in.
#[tauri::command(async)]
#[specta::specta]
pub fn project_in_copy(
    work: State<'_, Work>,
    pointed_at: State<'_, PointedAt>,
    copy: String,
    project: Id<Project>,
) -> Answer<CopiedProject> {
    let copy = opened(&work, &pointed_at, &copy)?;
    let read = || -> Result<CopiedProject> {
        Ok(CopiedProject {
            records: copies::records(&copy, &project)?,
            scene: map::scene(&copy.reader(&project)?)?,
        })
    };
    Ok(read()?)
}

/// Restores something from a copy, after a copy of now.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_from_copy(
    work: State<'_, Work>,
    copier: State<'_, Copier>,
    pointed_at: State<'_, PointedAt>,
    copy: String,
    what: What,
) -> Answer<RestoredFromCopy> {
    let copy = opened(&work, &pointed_at, &copy)?;
    let restored = work.store(|store| {
        let restored = copies::restore(store, &copy, &what)?;
        let news = match &what {
            What::Record { project, .. } => News::after(store, project, &restored.touched),
            _ => None,
        };
        let Restored { copy_of_now, changed, left_out, .. } = restored;
        Ok(RestoredFromCopy { copy_of_now, changed, left_out, news })
    })?;
    copier.wake();
    Ok(restored)
}

/// Asks for a folder and makes it the second place for copies. `null` when no folder was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_second_place<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    copier: State<'_, Copier>,
) -> Answer<Option<SecondPlace>> {
    let directory = work.folder()?;
    let Some(place) = pick::folder(&app, "dialog-second-place") else { return Ok(None) };
    let chosen = copies::choose_second_place(&directory, &place)?;
    copier.wake();
    Ok(Some(chosen))
}

/// Stops with the second place; what is there stays there.
#[tauri::command(async)]
#[specta::specta]
pub fn leave_second_place(work: State<'_, Work>) -> Answer<()> {
    Ok(copies::leave_second_place(&work.folder()?)?)
}

/// Asks for a folder, a stick for example, and returns the copies that are there, the newest first. `null` when no
/// folder was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn point_at_copies<R: Runtime>(
    app: AppHandle<R>,
    pointed_at: State<'_, PointedAt>,
) -> Answer<Option<Vec<KeptCopy>>> {
    let Some(place) = pick::folder(&app, "dialog-copies") else { return Ok(None) };
    let found = copies::kept_in(&place)?;
    let listed = found.iter().map(|(_, copy)| copy.clone()).collect();
    *pointed_at.0.lock().unwrap_or_else(PoisonError::into_inner) = found;
    Ok(Some(listed))
}

/// Opens a copy of this computer, or one in the folder that was pointed at.
fn opened(work: &Work, pointed_at: &PointedAt, file: &str) -> Answer<OpenCopy> {
    let pointed_at = pointed_at.0.lock().unwrap_or_else(PoisonError::into_inner);
    let there = pointed_at.iter().find(|(_, copy)| copy.file == file).map(|(path, _)| path.clone());
    drop(pointed_at);
    let path = match copies::find(&work.folder()?, file) {
        Err(Error::NotFound { .. }) if there.is_some() => there.unwrap_or_default(),
        found => found?,
    };
    OpenCopy::open(&path).map_err(Failure::from)
}
