//! Handing a project to a colleague, and taking theirs in.

use std::collections::BTreeMap;
use std::path::Path;

use bondgenoot_core::project::{Counts, Project};
use bondgenoot_core::share::{self, Choices, How, Plan, Side, WhatToExport};
use bondgenoot_core::value::Id;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::failure::Answer;
use crate::files::{Files, pick};
use crate::long_work::LongWork;
use crate::work::{Changed, Work};

/// What was chosen about one conflict.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct RecordChoice {
    /// The table, as in the plan.
    pub noun: String,
    /// The record.
    pub id: String,
    /// Whose version holds.
    pub side: Side,
}

/// How a file comes in.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum HowToTakeIn {
    /// As a project that is not here yet.
    AsNew,
    /// Into the project that is here.
    TakeOver {
        /// For all conflicts that no other choice is made about.
        otherwise: Side,
        /// Record by record.
        records: Vec<RecordChoice>,
    },
    /// As a second project beside it.
    AsCopy,
}

impl From<HowToTakeIn> for How {
    fn from(how: HowToTakeIn) -> Self {
        match how {
            HowToTakeIn::AsNew => Self::AsNew,
            HowToTakeIn::AsCopy => Self::AsCopy,
            HowToTakeIn::TakeOver { otherwise, records } => {
                let records: BTreeMap<_, _> =
                    records.into_iter().map(|choice| ((choice.noun, choice.id), choice.side)).collect();
                Self::TakeOver(Choices { otherwise, records })
            }
        }
    }
}

/// A file that was opened, before anything is written.
#[derive(Debug, Clone, Serialize, Type)]
pub struct FileInHand {
    /// Its name, without the folder.
    pub file: String,
    /// How many of each there are in it.
    pub counts: Counts,
    /// What taking it in would do.
    pub plan: Plan,
}

/// What a file became.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TakenIn {
    /// The project.
    pub project: Id<Project>,
    /// Whether it is new here.
    pub new: bool,
    /// Whether there was anything to take over or to decide.
    pub changed: bool,
}

/// Asks where to, and writes the project file. Gives the name of the file; nothing when nobody chose a place.
#[tauri::command(async)]
#[specta::specta]
pub fn export_project(
    app: AppHandle,
    work: State<'_, Work>,
    long: State<'_, LongWork>,
    project: Id<Project>,
    proposed: String,
    without_contacts: bool,
) -> Answer<Option<String>> {
    let Some(target) = pick::place_for(&app, &proposed) else { return Ok(None) };
    let what = if without_contacts { WhatToExport::WithoutContacts } else { WhatToExport::Everything };
    long.watched(&app, |watch| {
        work.store(|store| share::export_watched(store, &project, &target, what, watch))
    })?;
    Ok(Some(target.display().to_string()))
}

/// Asks which file, and opens it. Nothing when nobody chose one.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_file(
    app: AppHandle,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
) -> Answer<Option<FileInHand>> {
    match pick::project_file(&app) {
        Some(path) => look_into(&app, &work, &files, &long, &path).map(Some),
        None => Ok(None),
    }
}

/// Opens the next file that was double clicked, dropped or named when the program started, if there is one.
#[tauri::command(async)]
#[specta::specta]
pub fn next_waiting_file(
    app: AppHandle,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
) -> Answer<Option<FileInHand>> {
    match files.next_waiting() {
        Some(path) => look_into(&app, &work, &files, &long, &path).map(Some),
        None => Ok(None),
    }
}

/// Takes the opened file in: whole, or not at all.
#[tauri::command(async)]
#[specta::specta]
pub fn take_in(
    app: AppHandle,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
    how: HowToTakeIn,
) -> Answer<TakenIn> {
    let how = how.into();
    let taken = long.watched(&app, |watch| {
        files.with_in_hand(|in_hand| {
            work.store(|store| share::take_in_watched(store, &in_hand.incoming, &how, watch))
        })
    })?;
    files.let_go();
    Ok(TakenIn { project: taken.project, new: taken.new, changed: taken.changed })
}

/// Gives what changed in an open project after a file was taken in.
#[tauri::command(async)]
#[specta::specta]
pub fn changes(work: State<'_, Work>, project: Id<Project>) -> Answer<Changed<()>> {
    work.change(&project, |_, _| Ok(()))
}

/// Puts the opened file away without taking it in.
#[tauri::command(async)]
#[specta::specta]
pub fn let_go(files: State<'_, Files>) {
    files.let_go();
}

/// Calls off the reading, taking in or writing of a file that is going on.
#[tauri::command]
#[specta::specta]
pub fn call_off(long: State<'_, LongWork>) {
    long.call_off();
}

fn look_into(
    app: &AppHandle,
    work: &Work,
    files: &Files,
    long: &LongWork,
    path: &Path,
) -> Answer<FileInHand> {
    long.watched(app, |watch| {
        files.open(path, watch, |in_hand| {
            let plan = work.store(|store| share::plan(store, &in_hand.incoming))?;
            Ok(FileInHand { file: in_hand.name.clone(), counts: in_hand.incoming.counts(), plan })
        })
    })
}
