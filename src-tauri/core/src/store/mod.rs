//! The store: one SQLite file in the data directory, opened by one process at a time.
//!
//! This folder holds all SQL there is. Schema and versions are in `steps` and `migrations/`; how nouns lie
//! in tables is in `record`; reading is in `reader`, writing in `writer`, and nothing writes but through
//! [`Store::transact`]. What a project file is on disk is in `file/`.

mod anchor;
mod apply;
mod bin;
mod changed;
mod claim;
pub(crate) mod copies;
mod counts;
mod crowds;
mod dots;
mod facts;
pub(crate) mod file;
mod found;
mod heal;
mod identity;
mod kept;
mod old_slots;
mod open;
mod past;
mod places;
mod projects;
mod reader;
mod record;
mod replica;
mod rows;
mod seal;
mod search;
mod search_index;
mod self_check;
mod site;
mod steps;
mod tables;
mod unseen;
mod uri;
mod writer;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::ContextV7;

use crate::clock::Clock;
use crate::project::Project;
use crate::value::Id;

pub use changed::Touched;
pub(crate) use copies::Erasure;
pub use counts::Counts;
pub(crate) use dots::{Context, Dot, Stamp};
pub use facts::{Facts, ProjectFacts};
pub use found::{Finding, Recovery};
pub use heal::{Damage, RecoveredProject};
pub(crate) use identity::Identity;
pub use open::Check;
pub(crate) use past::{DotChange, Seen, Step};
pub(crate) use projects::Origin;
pub use projects::ProjectState;
pub use reader::Reader;
pub use record::{Column, Declared, FromList, Part, Record, Table, Verbs};
pub(crate) use record::{read, read_value, record};
pub(crate) use replica::is_replica_id;
pub(crate) use rows::{Content, PendingDots, Row, RowDots};
pub use search::Hit;
pub use site::PlaceRisk;
pub use steps::FILE_VERSION;
pub use tables::TABLES;
pub(crate) use tables::{nouns, position};
pub use writer::Writer;

/// The name of the store's file in the data directory.
pub const FILE_NAME: &str = "bondgenoot.sqlite";

/// The store of one data directory.
pub struct Store {
    conn: Connection,
    // After the connection, which loses its locks when this is closed.
    anchor: anchor::Anchor,
    journal: open::Journal,
    clock: Box<dyn Clock>,
    ids: ContextV7,
    directory: PathBuf,
    identity: RefCell<Identity>,
    /// Projects whose replica id went out in a file and could not be retired in the store.
    published: RefCell<BTreeSet<String>>,
    recovery: Option<Recovery>,
    generation: copies::Generation,
    /// How many changes this process had made when the newest copy was made, if that is known.
    copied_at: Cell<Option<u64>>,
    // Last: until everything is closed the directory is ours.
    _claim: claim::Claim,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Store").field("directory", &self.directory).finish_non_exhaustive()
    }
}

/// Closing says of a store that wrote that it is whole, so that the next process is the same replica.
impl Drop for Store {
    fn drop(&mut self) {
        self.close();
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

    /// Notes that a write of a project was committed.
    pub(crate) fn wrote(&self, project: &Id<Project>) {
        self.identity.replace(Identity::Sure);
        self.published.borrow_mut().remove(project.as_str());
    }
}
