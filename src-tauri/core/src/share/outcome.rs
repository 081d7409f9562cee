//! What a merge comes to: the records there will be, and what became of each.

use std::collections::{BTreeMap, BTreeSet};

use super::{Doubt, Kind};
use crate::limits::Excess;
use crate::store::{Context, Part, PendingDots, Row};

/// A merged record: its values, and the dots they get.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct MergedRow {
    pub(super) values: Vec<rusqlite::types::Value>,
    pub(super) dots: PendingDots,
}

impl MergedRow {
    pub(super) fn of(row: &Row) -> Self {
        let fields = (0..row.values.len()).map(|field| Some(row.dots.of(field).clone())).collect();
        Self {
            values: row.values.clone(),
            dots: PendingDots { record: Some(row.dots.record.clone()), fields },
        }
    }

    /// The record as something that is there again because of this merge.
    pub(super) fn revived(row: &Row) -> Self {
        let mut merged = Self::of(row);
        merged.dots.record = None;
        merged
    }
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    pub(super) kind: Kind,
    /// The fields that differ, by position; for a conflict those that both changed.
    pub(super) fields: BTreeSet<usize>,
    /// Why its absence on one side is not known to be a deletion.
    pub(super) doubt: Option<Doubt>,
}

impl Verdict {
    pub(super) fn of(kind: Kind) -> Self {
        Self { kind, fields: BTreeSet::new(), doubt: None }
    }
}

/// The outcome of a merge.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The records there will be, table by table in the order of [`TABLES`](crate::store::TABLES).
    pub(super) tables: Vec<BTreeMap<String, MergedRow>>,
    /// What became of each record of either side.
    pub(super) verdicts: Vec<BTreeMap<String, Verdict>>,
    /// The ids of deleted records, table by table: what either side deleted, and what was decided to go.
    pub(super) gone: Vec<BTreeSet<String>>,
    /// What both sides together have seen. The file's claims about our own writes are not part of it.
    pub(super) context: Context,
    /// The replica ids of ours of which the file claims more than was written under them.
    pub(super) false_claims: BTreeSet<String>,
}

impl Outcome {
    /// Returns the first limit that the merged project would exceed.
    pub(super) fn excess(&self) -> Option<Excess> {
        let counts = self.tables.iter().map(BTreeMap::len);
        // The merge itself may add an entry for each part.
        let context = self.context.len() + Part::ALL.len();
        Excess::of(counts, self.gone.iter().map(BTreeSet::len).sum(), context)
    }

    /// Gives everything that was written under one of these replica ids a dot of this merge, so that a false claim
    /// to have seen it means nothing any more, to anybody.
    pub(super) fn write_anew(&mut self, replicas: &BTreeSet<String>) {
        if replicas.is_empty() {
            return;
        }
        for row in self.tables.iter_mut().flat_map(BTreeMap::values_mut) {
            let dots = std::iter::once(&mut row.dots.record).chain(&mut row.dots.fields);
            for dot in dots {
                if dot.as_ref().is_some_and(|dot| replicas.contains(&dot.replica)) {
                    *dot = None;
                }
            }
        }
    }

    /// Says whether both sides wrote something of which one remains, by choice.
    pub(super) fn has_conflicts(&self) -> bool {
        self.verdicts.iter().flat_map(BTreeMap::values).any(|verdict| verdict.kind == Kind::Conflict)
    }

    pub(super) fn has(&self, place: usize, id: &str) -> bool {
        self.tables.get(place).is_some_and(|rows| rows.contains_key(id))
    }
}
