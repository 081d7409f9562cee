//! Erasing for good reaches the copies too. A copy holds the whole store, so it is written anew without what was
//! erased, and everything else in it stays.
//!
//! What is to be erased is noted before the store itself is touched. A process that is killed halfway leaves the
//! note, and the next one goes on where it ended.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::folder::{self, Folder};
use super::name::CopyName;
use super::place;
use super::settings::Settings;
use crate::error::Result;
use crate::store::Store;
use crate::store::heal::aside;

/// Something that is to be in no copy any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "erase", rename_all = "kebab-case")]
pub(crate) enum Erasure {
    /// A project with its history.
    Project { project: String },
    /// Contact persons of a project, and the history of that project, which may name them.
    Contacts { project: String, contacts: Vec<String> },
}

impl Store {
    /// Erases something from the store for good: `erase` removes it from the tables; then it goes from free pages,
    /// the search index, the log and every copy.
    pub(crate) fn erase_for_good(
        &mut self,
        erasures: &[Erasure],
        erase: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        Settings::change(&self.directory, |settings| settings.erasing.extend_from_slice(erasures))?;
        if let Err(error) = erase(self) {
            Settings::change(&self.directory, |settings| {
                settings.erasing.retain(|noted| !erasures.contains(noted));
            })?;
            return Err(error);
        }
        self.finish_erasing()
    }

    /// Goes on with what was not yet erased everywhere when the program ended.
    ///
    /// # Errors
    /// Whatever the file system says; what is left is tried again next time.
    pub fn finish_erasing(&self) -> Result<()> {
        let erasing = Settings::read(&self.directory)?.erasing;
        if erasing.is_empty() {
            return Ok(());
        }
        self.wipe()?;
        from_copies(&self.directory, &erasing)?;
        Settings::change(&self.directory, |settings| {
            settings.erasing.retain(|noted| !erasing.contains(noted));
        })
    }

    /// Makes sure that what was deleted is nowhere in the store any more: not in free pages, the search index, or
    /// the log.
    fn wipe(&self) -> Result<()> {
        self.before_a_write()?;
        self.generation.advance();
        self.conn.execute_batch(
            "INSERT INTO search_text (search_text) VALUES ('optimize');
             VACUUM;",
        )?;
        aside::forget(&self.directory)?;
        self.checkpoint()
    }
}

fn from_copies(directory: &Path, erasing: &[Erasure]) -> Result<()> {
    let here = Folder::of(directory);
    for name in here.names()? {
        let path = here.file(&name);
        let gone = match holds_any(&path, erasing) {
            Ok(false) => continue,
            Ok(true) => rewrite(&here, &name, erasing),
            Err(error) => Err(error),
        };
        // A copy that cannot be read cannot be rewritten either, and what is in it must not stay.
        if gone.is_err() {
            here.remove(&name)?;
        }
        place::note_removed(directory, std::slice::from_ref(&name))?;
    }
    Ok(())
}

fn holds_any(path: &Path, erasing: &[Erasure]) -> Result<bool> {
    let conn = super::snapshot::unchanging(path)?;
    for erasure in erasing {
        if erasure.is_in(&conn)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn rewrite(here: &Folder, name: &CopyName, erasing: &[Erasure]) -> Result<()> {
    let unfinished = here.unfinished(name.number)?;
    let rewritten = (|| -> Result<()> {
        fs::copy(here.file(name), &unfinished)?;
        let conn = Connection::open(&unfinished)?;
        conn.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
             PRAGMA foreign_keys = ON;",
        )?;
        for erasure in erasing {
            erasure.carry_out(&conn)?;
        }
        conn.execute_batch("INSERT INTO search_text (search_text) VALUES ('optimize'); VACUUM;")?;
        conn.close().map_err(|(_, error)| error)?;
        here.finish(&unfinished, &name.revised())
    })();
    match rewritten {
        Ok(()) => here.remove(name),
        Err(error) => {
            folder::remove(&unfinished)?;
            Err(error)
        }
    }
}

impl Erasure {
    fn is_in(&self, conn: &Connection) -> Result<bool> {
        Ok(match self {
            Self::Project { project } => {
                conn.prepare_cached("SELECT 1 FROM project WHERE project_id = ?1")?.exists([project])?
            }
            Self::Contacts { project, .. } => {
                // Also where the person is gone already: the history may still name her.
                let history =
                    conn.prepare_cached("SELECT 1 FROM history WHERE project_id = ?1")?.exists([project])?;
                history || self.has_contact(conn)?
            }
        })
    }

    fn has_contact(&self, conn: &Connection) -> Result<bool> {
        let Self::Contacts { project, contacts } = self else { return Ok(false) };
        let mut statement = conn.prepare_cached("SELECT 1 FROM contact WHERE project_id = ?1 AND id = ?2")?;
        for contact in contacts {
            if statement.exists([project, contact])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn carry_out(&self, conn: &Connection) -> Result<()> {
        match self {
            Self::Project { project } => {
                conn.execute("DELETE FROM project WHERE project_id = ?1", [project])?;
            }
            Self::Contacts { project, contacts } => {
                conn.execute("DELETE FROM history WHERE project_id = ?1", [project])?;
                for contact in contacts {
                    conn.execute(
                        "DELETE FROM contact WHERE project_id = ?1 AND id = ?2",
                        [project, contact],
                    )?;
                    conn.execute(
                        "DELETE FROM dot WHERE project_id = ?1 AND noun = 'contact' AND record_id = ?2",
                        [project, contact],
                    )?;
                }
            }
        }
        Ok(())
    }
}
