//! A moment of the store that can be copied while work goes on.
//!
//! The store is locked for one process and one connection, and an edit may not wait for a copy. So a copy begins
//! with writing the log back into the database file and putting off the next time that happens. From then on every
//! edit is written to the log only, and the database file stays as it is: another thread reads it at its ease,
//! without the store and without any lock. Whoever does write the log back, or closes the store, first counts up
//! the [`Generation`]; the copier looks at it after its last read and throws away what it has.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rusqlite::{Connection, OpenFlags};

use crate::error::{Error, Result};
use crate::store::seal::Seal;
use crate::store::uri::{UNCHANGING, uri};

/// How often the database file of a store stopped being one that does not change.
#[derive(Debug, Clone, Default)]
pub(in crate::store) struct Generation {
    number: Arc<AtomicU64>,
    /// Whether a snapshot is being copied, so that the log is better left alone.
    held: Arc<AtomicBool>,
}

impl Generation {
    /// Says that the database file is about to change: every copy that is being read from it is void.
    pub(in crate::store) fn advance(&self) -> u64 {
        self.held.store(false, Ordering::SeqCst);
        self.number.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Returns whether writing the log back now would void a copy.
    pub(in crate::store) fn is_held(&self) -> bool {
        self.held.load(Ordering::SeqCst)
    }

    fn now(&self) -> u64 {
        self.number.load(Ordering::SeqCst)
    }
}

/// The database file at one moment.
#[derive(Debug)]
pub(in crate::store) struct Snapshot {
    path: PathBuf,
    generation: Generation,
    taken_at: u64,
}

impl Snapshot {
    /// Takes a snapshot of an open store; `None` when its log cannot be put off, because it has no log.
    pub(in crate::store) fn take(
        conn: &Connection,
        path: &Path,
        generation: &Generation,
    ) -> Result<Option<Self>> {
        let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if mode != "wal" {
            return Ok(None);
        }
        let taken_at = generation.advance();
        Seal::break_open(path.parent().unwrap_or(path))?;
        let (log, written): (i64, i64) =
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok((row.get(1)?, row.get(2)?)))?;
        if log != written {
            return Err(Error::StoreInUse);
        }
        generation.held.store(true, Ordering::SeqCst);
        Ok(Some(Self { path: path.to_owned(), generation: generation.clone(), taken_at }))
    }

    /// Lets the log be written back again.
    pub(in crate::store) fn release(self) {
        if self.holds() {
            self.generation.held.store(false, Ordering::SeqCst);
        }
    }

    /// Says whether the database file is still what it was.
    pub(super) fn holds(&self) -> bool {
        self.generation.now() == self.taken_at
    }

    /// Opens the database file for reading, beside the connection of the store.
    pub(super) fn open(&self) -> Result<Connection> {
        unchanging(&self.path)
    }
}

/// Opens a database file that nobody changes for reading.
pub(super) fn unchanging(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = Connection::open_with_flags(uri(path, UNCHANGING), flags)?;
    conn.execute_batch("PRAGMA cache_size = -4000; PRAGMA trusted_schema = OFF;")?;
    Ok(conn)
}
