//! The store: one SQLite file in the data directory, opened by one process at a time.
//!
//! This folder holds all SQL there is. Schema and versions are in `steps` and `migrations/`; how nouns lie
//! in tables is in `record`; reading is in `reader`, writing in `writer`, and nothing writes but through
//! [`Store::transact`]. What a project file is on disk is in `file/`.

mod changed;
mod copies;
mod dots;
pub(crate) mod file;
mod identity;
mod open;
mod past;
mod places;
mod projects;
mod reader;
mod record;
mod rows;
mod search;
mod self_check;
mod steps;
mod tables;
mod tally;
mod writer;

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::ContextV7;

use crate::clock::Clock;

pub(crate) use dots::{Context, Dot, Stamp};
pub(crate) use identity::Identity;
pub use open::Recovery;
pub(crate) use past::{DotChange, Seen, Step};
pub(crate) use projects::Origin;
pub use projects::ProjectState;
pub use reader::Reader;
pub use record::{Column, Part, Record, Table};
pub(crate) use record::{read, record};
pub(crate) use rows::{Content, PendingDots, Row, RowDots};
pub use search::Hit;
pub(crate) use search::{owner_of, title_column};
pub use steps::FILE_VERSION;
pub use tables::TABLES;
pub(crate) use tables::position;
pub use tally::Tally;
pub use writer::Writer;

/// The name of the store's file in the data directory.
pub const FILE_NAME: &str = "bondgenoot.sqlite";

/// The store of one data directory.
pub struct Store {
    conn: Connection,
    clock: Box<dyn Clock>,
    ids: ContextV7,
    directory: PathBuf,
    identity: RefCell<Identity>,
    changed: RefCell<changed::Changed>,
    recovery: Option<Recovery>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Store").field("directory", &self.directory).finish_non_exhaustive()
    }
}

/// Closing says of a store that wrote that it is whole, so that the next process is the same replica.
impl Drop for Store {
    fn drop(&mut self) {
        // If it fails the next process takes a new replica id, which harms nobody.
        let _ = self.identity.get_mut().close(&self.conn, &self.directory);
    }
}

impl Store {
    /// The database, for what this crate does to it.
    pub(crate) fn connection(&self) -> &Connection {
        &self.conn
    }

    /// The clock that was passed in.
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    /// The directory in which the work is kept.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The present moment, as the store writes it.
    pub(crate) fn moment(&self) -> String {
        format!("{:.3}", self.clock.now())
    }

    /// Makes a fresh identity; identities made later sort later.
    pub(crate) fn fresh_id(&self) -> String {
        let now = self.clock.now();
        let seconds = u64::try_from(now.as_second()).unwrap_or_default();
        let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or_default();
        uuid::Uuid::new_v7(uuid::Timestamp::from_unix(&self.ids, seconds, nanoseconds)).to_string()
    }

    pub(crate) fn identity(&self) -> &RefCell<Identity> {
        &self.identity
    }
}
