//! How much a project can hold: one table for typing, merging, reading and exporting.
//!
//! A limit that is checked in reading alone makes files that cannot be opened. Lengths of names and notes are with
//! their types, in `value`.

use crate::error::Error;
use crate::municipality::Municipality;
use crate::store::{Record, TABLES};

/// The largest project file, in bytes. A file of 100,000 actors has 100 MB; in memory it is several times as large.
pub const MAX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// The most entries of a causal context. Each export after a change adds one for every part of the project.
pub const MAX_CONTEXT: usize = 8_192;

/// The highest counter of a write.
pub const MAX_COUNTER: i64 = 1 << 53;

/// The most deleted records that a project remembers.
pub const MAX_GONE: usize = 1_000_000;

/// Returns the most records of a table that a project can hold.
pub fn max_records(table: &str) -> usize {
    /// Every bubble makes room for every other. There are fewer than a thousand municipalities to choose from.
    const MAX_BUBBLES: usize = 5_000;
    const MAX_RECORDS: usize = 1_000_000;
    if table == Municipality::NAME { MAX_BUBBLES } else { MAX_RECORDS }
}

/// A limit that a project exceeds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Excess {
    /// The table of which there are too many records; `gone` for deleted records, `causal_context` for exchanges.
    pub noun: &'static str,
    /// How many there are.
    pub count: u32,
    /// How many there can be.
    pub max: u32,
}

impl Excess {
    /// Returns the first limit that is exceeded by these numbers of records (in the order of
    /// [`TABLES`]), of deleted records, and of entries in the causal context.
    pub(crate) fn of(records: impl Iterator<Item = usize>, gone: usize, context: usize) -> Option<Self> {
        let in_tables =
            TABLES.iter().zip(records).find_map(|(table, count)| Self::of_table(table.name, count));
        in_tables
            .or_else(|| Self::over("gone", gone, MAX_GONE))
            .or_else(|| Self::over("causal_context", context, MAX_CONTEXT))
    }

    /// Returns the limit on the records of one table, if this number exceeds it.
    pub(crate) fn of_table(table: &'static str, count: usize) -> Option<Self> {
        Self::over(table, count, max_records(table))
    }

    fn over(noun: &'static str, count: usize, max: usize) -> Option<Self> {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (count > max).then(|| Self { noun, count: number(count), max: number(max) })
    }
}

impl From<Excess> for Error {
    fn from(excess: Excess) -> Self {
        Self::TooMany { noun: excess.noun, max: excess.max }
    }
}
