//! Applies a recorded changeset, for undo and redo.
//!
//! SQLite has a function for this, but it opens a savepoint around all changes. With temporary storage in memory
//! the journal of that savepoint is truncated at the end of every statement by walking it from its start, which
//! makes a large undo quadratic: six times as long as the import at 12,500 records, twenty-five times at 50,000.
//! Temporary storage on disk is linear (0.6 times the import), but puts names into files outside the data
//! directory and offers no moment to cancel. So the changeset is walked here, at the same speed, inside the
//! transaction that is open anyway; an error rolls that back.

use std::fmt::Write as _;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::{TABLES, Table, Writer, position};
use crate::error::{Error, Result};
use crate::watch::{Stage, Watch};

/// Columns before those of the noun: `project_id` and `id`.
const KEYS: usize = 2;

impl Writer<'_> {
    /// Writes what a changeset says, which must fit what is here exactly.
    ///
    /// # Errors
    /// [`Error::Internal`] when it does not fit, [`Error::Cancelled`]; the transaction must then be rolled back.
    pub(crate) fn apply(&self, changeset: &[u8], watch: &Watch<'_>) -> Result<()> {
        // Sessions list children before their parents.
        self.defer_references()?;
        let input: &mut dyn std::io::Read = &mut &*changeset;
        let mut items = ChangesetIter::start_strm(&input)?;
        watch.begin(Stage::Writing)?;
        let mut records = watch.records(Stage::Writing, 0);
        while let Some(item) = items.next()? {
            apply_one(self.conn, item)?;
            records.next()?;
        }
        Ok(())
    }
}

/// Writes one record.
fn apply_one(conn: &Connection, item: &ChangesetItem) -> Result<()> {
    let operation = item.op()?;
    let table = position(operation.table_name())
        .and_then(|position| TABLES.get(position))
        .ok_or_else(|| misfit(operation.table_name()))?;
    if usize::try_from(operation.number_of_columns()) != Ok(KEYS + table.columns.len()) {
        return Err(misfit(table.name));
    }
    let (sql, values) = match operation.code() {
        Action::SQLITE_INSERT => insert(table, item)?,
        Action::SQLITE_DELETE => delete(table, item)?,
        Action::SQLITE_UPDATE => update(table, item)?,
        _ => return Err(misfit(table.name)),
    };
    match conn.prepare_cached(&sql)?.execute(params_from_iter(values))? {
        1 => Ok(()),
        _ => Err(misfit(table.name)),
    }
}

fn misfit(table: &str) -> Error {
    Error::Internal(format!("a step that does not fit in {table}"))
}

fn column(table: &Table, place: usize) -> &'static str {
    match place {
        0 => "project_id",
        1 => "id",
        _ => table.columns.get(place - KEYS).map_or("", |column| column.name),
    }
}

fn insert(table: &Table, item: &ChangesetItem) -> Result<(String, Vec<Value>)> {
    let (mut names, mut marks, mut values) = (String::new(), String::new(), Vec::new());
    for place in 0..KEYS + table.columns.len() {
        let comma = if place > 0 { ", " } else { "" };
        let _ = write!(names, "{comma}{}", column(table, place));
        let _ = write!(marks, "{comma}?");
        values.push(item.new_value(place)?.try_into().map_err(|_| misfit(table.name))?);
    }
    Ok((format!("INSERT INTO {} ({names}) VALUES ({marks})", table.name), values))
}

fn delete(table: &Table, item: &ChangesetItem) -> Result<(String, Vec<Value>)> {
    let mut sql = format!("DELETE FROM {} WHERE ", table.name);
    let mut values = Vec::new();
    for place in 0..KEYS + table.columns.len() {
        let and = if place > 0 { " AND " } else { "" };
        let _ = write!(sql, "{and}{} IS ?", column(table, place));
        values.push(item.old_value(place)?.try_into().map_err(|_| misfit(table.name))?);
    }
    Ok((sql, values))
}

fn update(table: &Table, item: &ChangesetItem) -> Result<(String, Vec<Value>)> {
    let mut set = format!("UPDATE {} SET ", table.name);
    let mut found = String::from(" WHERE project_id = ? AND id = ?");
    let (mut fresh, mut known): (Vec<Value>, Vec<Value>) = (Vec::new(), Vec::new());
    for place in 0..KEYS {
        known.push(item.old_value(place)?.try_into().map_err(|_| misfit(table.name))?);
    }
    // The columns that did not change have no value.
    for place in KEYS..KEYS + table.columns.len() {
        let Ok(value) = item.new_value(place) else { continue };
        let comma = if fresh.is_empty() { "" } else { ", " };
        let _ = write!(set, "{comma}{} = ?", column(table, place));
        fresh.push(value.try_into().map_err(|_| misfit(table.name))?);
        let _ = write!(found, " AND {} IS ?", column(table, place));
        known.push(item.old_value(place)?.try_into().map_err(|_| misfit(table.name))?);
    }
    fresh.append(&mut known);
    Ok((set + &found, fresh))
}
