//! What every fault is tried on, and how the store is looked at afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use bondgenoot_core::Store;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::layout::Sheet;
use bondgenoot_core::project::{Project, content_hash};
use bondgenoot_core::share::{WhatToExport, export};
use bondgenoot_core::store::FILE_NAME;
use bondgenoot_core::value::Id;
use bondgenoot_core::{map, rehearsal};
use rusqlite::{Connection, OpenFlags};

/// What the program says first when the last one could not close the store.
pub(super) const STOPPED: &str = "stopte de vorige keer onverwacht";

/// Opens the store of a data directory and insists that it holds together.
pub(super) fn opened(directory: &Path) -> Store {
    let store = Store::open(directory, SystemClock).unwrap();
    assert_eq!(rehearsal::check_store(&store).unwrap(), Vec::<String>::new());
    store
}

/// The content of a project in a store that is opened for the occasion.
pub(super) fn hash_in(directory: &Path, project: &Id<Project>) -> String {
    content_hash(&opened(directory), project).unwrap()
}

/// The log beside the store.
pub(super) fn log_of(directory: &Path) -> PathBuf {
    directory.join(format!("{FILE_NAME}-wal"))
}

/// Whether somebody stopped without closing the store.
pub(super) fn left_a_log(directory: &Path) -> bool {
    fs::metadata(log_of(directory)).is_ok_and(|log| log.len() > 0)
}

/// Copies a folder with everything in it.
pub(super) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A project file with `count` actors, and the hash of what is in it.
pub(super) fn crowded_file(directory: &Path, count: usize) -> (PathBuf, Id<Project>, String) {
    let data = directory.join("herkomst");
    let mut store = opened(&data);
    let project = rehearsal::crowd(&mut store, count).unwrap();
    map::tidy(&mut store, &project, Sheet::LANDSCAPE).unwrap();
    let file = directory.join("velen.bondgenoot");
    export(&store, &project, &file, WhatToExport::Everything).unwrap();
    let hash = content_hash(&store, &project).unwrap();
    drop(store);
    fs::remove_dir_all(data).unwrap();
    (file, project, hash)
}

/// What a project file says it has seen: part, replica and counter.
pub(super) fn context_of(file: &Path) -> Vec<(String, String, i64)> {
    let conn = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut statement =
        conn.prepare("SELECT part, replica, counter FROM causal_context ORDER BY part, replica").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}
