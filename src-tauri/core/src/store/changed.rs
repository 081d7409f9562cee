//! What a change touched: the same changesets that feed undo and the dots tell it.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::dots::ChangedRecord;
use super::{Dot, Reader, Table, Writer};
use crate::error::Result;
use crate::limits::Excess;

/// A record that a change added, wrote or removed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touched {
    /// The table of the record, by its name.
    pub noun: &'static str,
    /// The record.
    pub id: String,
    /// The fields that were written; none for a record that was added or removed.
    pub fields: Vec<&'static str>,
    /// The records to which it pointed before, and does no longer: their table and id.
    pub left: Vec<(&'static str, String)>,
}

impl Touched {
    /// Returns whether one of these fields is other than it was, as all are of a record that was added or removed.
    pub(crate) fn writes(&self, fields: &[&str]) -> bool {
        self.fields.is_empty() || self.fields.iter().any(|field| fields.contains(field))
    }
}

impl Reader<'_> {
    /// Returns the records of a table to which a touched record points now, or did before.
    pub(crate) fn around(&self, touched: &Touched, noun: &str) -> Result<Vec<String>> {
        let mut ids: Vec<String> =
            touched.left.iter().filter(|(left, _)| *left == noun).map(|(_, id)| id.clone()).collect();
        let table = Table::named(touched.noun);
        if let Some((table, column)) = table.and_then(|table| Some((table, table.pointer_to(noun)?)))
            && let Some(values) = self.find_values(table, &touched.id)?
            && let Some(Value::Text(id)) = values.get(column)
        {
            ids.push(id.clone());
        }
        Ok(ids)
    }
}

impl Writer<'_> {
    /// Gives what a changeset changes the dot of this write. Returns the records it touches.
    ///
    /// # Errors
    /// [`crate::Error::TooMany`] when the project has more records than can be opened.
    pub(crate) fn stamp_changes(&self, changeset: &[u8], dot: &Dot) -> Result<BTreeSet<Touched>> {
        let changed = self.stamp().changes(changeset, dot)?;
        let grown: BTreeSet<&'static str> =
            changed.iter().filter(|record| record.inserted).map(|record| record.table.name).collect();
        for table in grown {
            if let Some(excess) = Excess::of_table(table, self.count(table)?) {
                return Err(excess.into());
            }
        }
        let touched = |record: ChangedRecord| {
            let ChangedRecord { table, id, fields, left, .. } = record;
            Touched { noun: table.name, id, fields, left }
        };
        Ok(changed.into_iter().map(touched).collect())
    }
}
