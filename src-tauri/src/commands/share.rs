//! Handing a project to a colleague, and taking theirs in.

use std::collections::BTreeMap;
use std::path::Path;

use bondgenoot_core::Store;
use bondgenoot_core::project::{Counts, Project};
use bondgenoot_core::share::{self, Choices, How, Outgoing, Plan, Side, WhatToExport};
use bondgenoot_core::value::Id;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Runtime, State};

use crate::failure::{Answer, Failure};
use crate::files::{Files, Refused, pick};
use crate::long_work::LongWork;
use crate::work::{News, Work, step_number};

/// The code of a failure because another program has the file open.
const HELD: &str = "target-held";

/// What was chosen about one conflict or one deletion.
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
        /// For all records that they deleted and that no other choice is made about: ours keeps them.
        deletions: Side,
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
            HowToTakeIn::TakeOver { otherwise, deletions, records } => {
                let records: BTreeMap<_, _> =
                    records.into_iter().map(|choice| ((choice.noun, choice.id), choice.side)).collect();
                Self::TakeOver(Choices { otherwise, deletions, records })
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

/// What became of the files that were waiting.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ArrivedFiles {
    /// The first that is a project, opened; the ones behind it wait on.
    pub file: Option<FileInHand>,
    /// Those before it that could not be opened.
    pub refused: Refused,
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
    /// The number of the step that can be undone; `null` when there is none.
    pub step: Option<u32>,
    /// What is new in a project that was here; `null` for another project, or when it could not be read.
    pub news: Option<News>,
    /// The file that comes next.
    pub next: ArrivedFiles,
}

/// Asks where to, and writes the project file. Returns its path, or `null` if the dialog was cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn export_project<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    long: State<'_, LongWork>,
    project: Id<Project>,
    proposed: String,
    without_contacts: bool,
) -> Answer<Option<String>> {
    let Some(mut target) = pick::place_for(&app, &proposed) else { return Ok(None) };
    let what = if without_contacts { WhatToExport::WithoutContacts } else { WhatToExport::Everything };
    loop {
        let written = long.watched(&app, "export", |watch| {
            let read = |store: &mut Store| Outgoing::read(store, &project, &target, what, watch);
            // The store is free again while the file is written, perhaps on a slow stick.
            work.store(read)?.write(watch).map_err(Failure::from)
        });
        match written {
            Ok(()) => return Ok(Some(target.display().to_string())),
            Err(failure) if failure.code == HELD => match pick::place_beside(&app, &target) {
                Some(beside) => target = beside,
                None => return Err(failure),
            },
            Err(failure) => return Err(failure),
        }
    }
}

/// Asks which file, and opens it. Nothing when nobody chose one.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_file<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
) -> Answer<Option<FileInHand>> {
    match pick::project_file(&app) {
        Some(path) => look_into(&app, &work, &files, &long, &path).map(Some),
        None => Ok(None),
    }
}

/// Opens the next file that was double clicked, dropped or named when the program started. Files that cannot be
/// opened are passed over and reported together.
#[tauri::command(async)]
#[specta::specta]
pub fn next_waiting_file<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
) -> ArrivedFiles {
    arrived(&app, &work, &files, &long)
}

fn arrived<R: Runtime>(app: &AppHandle<R>, work: &Work, files: &Files, long: &LongWork) -> ArrivedFiles {
    let (file, refused) = files.open_waiting(|path| look_into(app, work, files, long, path));
    ArrivedFiles { file, refused }
}

/// Takes the opened file in: whole, or not at all. Then opens the next one that waits.
#[tauri::command(async)]
#[specta::specta]
pub fn take_in<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
    how: HowToTakeIn,
) -> Answer<TakenIn> {
    let how = how.into();
    let (taken, news) = long.watched(&app, "import", |watch| {
        files.with_in_hand(|in_hand| {
            work.store(|store| {
                let taken = share::take_in_watched(store, &in_hand.incoming, &how, watch)?;
                let news = if taken.new { None } else { News::after(store, &taken.project, &taken.touched) };
                Ok((taken, news))
            })
        })
    })?;
    files.let_go();
    let share::TakenIn { project, new, changed, step, .. } = taken;
    let next = arrived(&app, &work, &files, &long);
    Ok(TakenIn { project, new, changed, step: step.map(step_number), news, next })
}

/// Puts the opened file away without taking it in, and opens the next one that waits.
#[tauri::command(async)]
#[specta::specta]
pub fn let_go<R: Runtime>(
    app: AppHandle<R>,
    work: State<'_, Work>,
    files: State<'_, Files>,
    long: State<'_, LongWork>,
) -> ArrivedFiles {
    files.let_go();
    arrived(&app, &work, &files, &long)
}

/// Calls off the reading, taking in or writing of a file that is going on.
#[tauri::command]
#[specta::specta]
pub fn call_off(long: State<'_, LongWork>) {
    long.call_off();
}

fn look_into<R: Runtime>(
    app: &AppHandle<R>,
    work: &Work,
    files: &Files,
    long: &LongWork,
    path: &Path,
) -> Answer<FileInHand> {
    long.watched(app, "read", |watch| {
        files.open(path, watch, |in_hand| {
            let plan = work.store(|store| share::plan(store, &in_hand.incoming))?;
            Ok(FileInHand { file: in_hand.name.clone(), counts: in_hand.incoming.counts(), plan })
        })
    })
}
