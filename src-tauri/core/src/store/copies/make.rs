use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

use super::check::{self, Shape};
use super::folder::{self, Folder};
use super::name::{CopyName, Reason};
use super::settings::Settings;
use super::snapshot::{Generation, Snapshot};
use super::write::{self, Pace};
use crate::error::Result;
use crate::store::{FILE_NAME, Store};

/// How often a copy is made by itself, at most.
pub const MINUTES_BETWEEN_COPIES: i64 = 30;

/// One copy at a time: each sweeps up what the last one left half-way.
static MAKING: Mutex<()> = Mutex::new(());

/// What a copy gets its name of.
#[derive(Debug, Clone)]
pub(in crate::store) struct Label {
    pub(in crate::store) now: Timestamp,
    pub(in crate::store) zone: TimeZone,
    pub(in crate::store) reason: Reason,
}

/// A copy that is yet to be made, by another thread than the one that works.
#[derive(Debug)]
pub struct PendingCopy {
    directory: std::path::PathBuf,
    snapshot: Snapshot,
    label: Label,
    total_changes: u64,
}

impl PendingCopy {
    /// Makes the copy: written, flushed, opened and checked before it counts. Returns its number, or `None` when
    /// the store was closed or wrote its log back meanwhile, or `goes_on` said to stop.
    ///
    /// # Errors
    /// [`crate::Error::NoRoom`], [`crate::Error::CopyDamaged`], and whatever the file system says.
    pub fn make(&self, goes_on: &dyn Fn() -> bool) -> Result<Option<u32>> {
        let source = self.snapshot.open()?;
        let made =
            make(&source, &self.directory, &self.label, Pace::Calm, || goes_on() && self.snapshot.holds())?;
        Ok(made.map(|name| name.number))
    }
}

/// Makes a copy of an open store at once, and returns its name.
pub(in crate::store) fn keep(
    conn: &Connection,
    directory: &Path,
    generation: &Generation,
    label: &Label,
) -> Result<CopyName> {
    let made = match Snapshot::take(conn, &directory.join(FILE_NAME), generation)? {
        Some(snapshot) => {
            let made =
                snapshot.open().and_then(|source| make(&source, directory, label, Pace::AtOnce, || true));
            snapshot.release();
            made?
        }
        None => make(conn, directory, label, Pace::AtOnce, || true)?,
    };
    made.ok_or_else(|| crate::Error::Internal("copy given up".to_owned()))
}

fn make(
    source: &Connection,
    directory: &Path,
    label: &Label,
    pace: Pace,
    goes_on: impl Fn() -> bool,
) -> Result<Option<CopyName>> {
    let _alone = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Folder::of(directory);
    folder.make()?;
    let newest = folder.names()?.last().map_or(0, |name| name.number);
    let number = Settings::change(directory, |settings| {
        settings.last = settings.last.max(newest) + 1;
        settings.last
    })?;
    let name = CopyName::new(number, label.now, label.zone.clone(), label.reason);
    let unfinished = folder.unfinished(number)?;
    let written = write_and_check(source, &unfinished, pace, goes_on);
    match written {
        Ok(true) => folder.finish(&unfinished, &name)?,
        // It would only keep the disk as full as it is.
        other => {
            let removed = folder::remove(&unfinished);
            other?;
            removed?;
            return Ok(None);
        }
    }
    let gone = folder.thin()?;
    super::place::note_removed(directory, &gone)?;
    Ok(Some(name))
}

fn write_and_check(
    source: &Connection,
    unfinished: &Path,
    pace: Pace,
    goes_on: impl Fn() -> bool,
) -> Result<bool> {
    let shape = Shape::of(source)?;
    if !write::pages(source, unfinished, pace, &goes_on)? {
        return Ok(false);
    }
    check::written(unfinished, &shape)?;
    Ok(true)
}

impl Store {
    /// Makes a copy of the store beside it, and returns its number.
    ///
    /// # Errors
    /// [`crate::Error::NoRoom`], [`crate::Error::CopyDamaged`], and whatever the file system says.
    pub fn keep_copy(&self, reason: Reason) -> Result<u32> {
        let changes = self.conn.total_changes();
        let label = self.label(reason);
        let name = self.while_unsealed(|| keep(&self.conn, &self.directory, &self.generation, &label))?;
        self.copied_at.set(Some(changes));
        Ok(name.number)
    }

    /// Begins a copy that another thread makes while this store goes on; `None` when there is nothing new to
    /// copy, or the store cannot be copied in this way. [`Store::end_copy`] must follow.
    ///
    /// # Errors
    /// As [`Store::keep_copy`].
    pub fn begin_copy(&self, reason: Reason) -> Result<Option<PendingCopy>> {
        let path = self.directory.join(FILE_NAME);
        let snapshot = self.while_unsealed(|| Snapshot::take(&self.conn, &path, &self.generation))?;
        Ok(snapshot.map(|snapshot| PendingCopy {
            directory: self.directory.clone(),
            snapshot,
            label: self.label(reason),
            total_changes: self.conn.total_changes(),
        }))
    }

    /// Ends a copy that was begun, made or not.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn end_copy(&self, pending: PendingCopy, made: bool) -> Result<()> {
        if made {
            self.copied_at.set(Some(pending.total_changes));
        }
        pending.snapshot.release();
        self.after_a_write();
        Ok(())
    }

    /// Returns how many rows this process has changed: another number says that something was written.
    pub fn changes(&self) -> u64 {
        self.conn.total_changes()
    }

    /// Says whether the last copy is old enough for another, and there is something new to copy.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn copy_is_due(&self) -> Result<bool> {
        let newest = Folder::of(&self.directory).names()?.pop();
        let between = SignedDuration::from_mins(MINUTES_BETWEEN_COPIES);
        // A copy from the future says that the clock jumped, and nothing of how old it is.
        let recent = newest.and_then(|name| name.at()).is_some_and(|at| {
            let age = self.clock.now().duration_since(at);
            !age.is_negative() && age < between
        });
        Ok(!recent && self.changed_since_copy()?)
    }

    /// Says whether there is something that the newest copy does not hold.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn changed_since_copy(&self) -> Result<bool> {
        let changes = self.conn.total_changes();
        match self.copied_at.get() {
            Some(copied_at) => Ok(copied_at != changes),
            None => {
                let state = state(&self.conn)?;
                let folder = Folder::of(&self.directory);
                let newest = folder.names()?.pop();
                let copied = newest.and_then(|name| state_of_file(&folder.file(&name)));
                let same = state.is_empty() || copied.as_ref() == Some(&state);
                if same {
                    self.copied_at.set(Some(changes));
                }
                Ok(!same)
            }
        }
    }

    fn label(&self, reason: Reason) -> Label {
        Label { now: self.clock.now(), zone: self.clock.zone(), reason }
    }
}

/// How far each project was written, and what is in the bin.
type State = Vec<(String, i64, Option<String>)>;

fn state(conn: &Connection) -> Result<State> {
    let mut statement =
        conn.prepare("SELECT project_id, counter, binned_at FROM project_state ORDER BY project_id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn state_of_file(path: &Path) -> Option<State> {
    state(&super::snapshot::unchanging(path).ok()?).ok()
}
