//! Copies of the whole store, made before anything that touches much of it.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::Store;
use crate::error::Result;

/// The folder of the copies in the data directory.
const FOLDER: &str = "copies";

/// How many copies are kept; older ones go.
const KEPT: usize = 10;

/// What a copy is called as long as it is not whole.
const UNFINISHED: &str = "unfinished";

/// Writes a copy of the store, named after the moment and the reason: whole, or not at all.
pub(super) fn keep(conn: &Connection, directory: &Path, moment: &str, reason: &str) -> Result<PathBuf> {
    let folder = directory.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let stem: String = moment.chars().filter(char::is_ascii_alphanumeric).collect();
    let path = (0..)
        .map(|again| folder.join(format!("{stem}-{again}-{reason}.sqlite")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join("copy.sqlite"));
    let unfinished = folder.join(UNFINISHED);
    // One that was stopped half-way may still lie there.
    forget_unfinished(&unfinished)?;
    let written = write_to(conn, &unfinished).and_then(|()| Ok(fs::rename(&unfinished, &path)?));
    if written.is_err() {
        // It would only keep the disk as full as it is.
        let _ = forget_unfinished(&unfinished);
    }
    written?;
    forget_the_oldest(&folder)?;
    Ok(path)
}

fn write_to(conn: &Connection, path: &Path) -> Result<()> {
    conn.execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
    Ok(File::options().write(true).open(path)?.sync_all()?)
}

fn forget_unfinished(path: &Path) -> Result<()> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    for path in [path, Path::new(&journal)] {
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

fn forget_the_oldest(folder: &Path) -> Result<()> {
    let mut copies: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "sqlite"))
        .collect();
    copies.sort();
    let surplus = copies.len().saturating_sub(KEPT);
    for path in copies.iter().take(surplus) {
        fs::remove_file(path)?;
    }
    Ok(())
}

impl Store {
    /// Writes a copy of the store beside it, named after the moment and the reason.
    pub(crate) fn keep_copy(&self, reason: &str) -> Result<PathBuf> {
        keep(&self.conn, &self.directory, &self.moment(), reason)
    }

    /// Makes sure that what was deleted is nowhere any more: not in free pages, the search index, the log, or
    /// a copy of the store.
    pub(crate) fn wipe(&self) -> Result<()> {
        let folder = self.directory.join(FOLDER);
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        self.conn.execute_batch(
            "INSERT INTO search_text (search_text) VALUES ('optimize');
             VACUUM;
             PRAGMA wal_checkpoint(TRUNCATE);",
        )?;
        Ok(())
    }
}
