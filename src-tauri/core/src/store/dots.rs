//! The version of every field: which write of which replica gave it its value.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::ChangesetIter;
use serde::{Deserialize, Serialize};

use super::{Part, TABLES, Table, is_replica_id, position};
use crate::error::{Error, Result};
use crate::limits;

/// One write of one replica: its `counter`-th to this project, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Dot {
    pub(crate) replica: String,
    pub(crate) counter: i64,
}

impl Dot {
    /// A dot that nobody wrote, where there must be one and it does not count.
    pub(crate) fn nobody() -> Self {
        Self { replica: String::new(), counter: 0 }
    }

    /// The order in which replicas decide alike what nobody needs to be asked.
    pub(crate) fn later<'dots>(&'dots self, other: &'dots Self) -> &'dots Self {
        if (self.counter, &self.replica) >= (other.counter, &other.replica) { self } else { other }
    }
}

/// Up to which write of each replica a project has seen, for each part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(Part, String, i64)>", into = "Vec<(Part, String, i64)>")]
pub(crate) struct Context(BTreeMap<(Part, String), i64>);

impl Context {
    pub(crate) fn holds(&self, part: Part, dot: &Dot) -> bool {
        self.0.get(&(part, dot.replica.clone())).is_some_and(|seen| *seen >= dot.counter)
    }

    pub(crate) fn see(&mut self, part: Part, replica: &str, counter: i64) {
        let seen = self.0.entry((part, replica.to_owned())).or_insert(counter);
        *seen = counter.max(*seen);
    }

    pub(crate) fn join(&mut self, other: &Self) {
        for ((part, replica), counter) in &other.0 {
            self.see(*part, replica, *counter);
        }
    }

    /// Leaves a part out.
    pub(crate) fn without(mut self, left_out: Part) -> Self {
        self.0.retain(|(part, _), _| *part != left_out);
        self
    }

    /// Returns what this context says of the replicas `own`, and what `other` says of all others.
    pub(crate) fn with_others_as_in(&self, other: &Self, own: &BTreeMap<String, i64>) -> Self {
        let ours = self.0.iter().filter(|((_, replica), _)| own.contains_key(replica));
        let theirs = other.0.iter().filter(|((_, replica), _)| !own.contains_key(replica));
        Self(ours.chain(theirs).map(|(key, counter)| (key.clone(), *counter)).collect())
    }

    /// Returns the last counter that is claimed of a replica, 0 for none.
    pub(crate) fn last_of(&self, replica: &str) -> i64 {
        self.entries()
            .filter(|(_, other, _)| *other == replica)
            .map(|(_, _, counter)| counter)
            .max()
            .unwrap_or(0)
    }

    /// Returns whether every entry could have been written by a replica of ours, and there are not too many.
    pub(crate) fn well_formed(&self) -> bool {
        self.0.len() <= limits::MAX_CONTEXT
            && self
                .entries()
                .all(|(_, replica, counter)| is_replica_id(replica) && counter <= limits::MAX_COUNTER)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = (Part, &str, i64)> {
        self.0.iter().map(|((part, replica), counter)| (*part, replica.as_str(), *counter))
    }
}

impl From<Context> for Vec<(Part, String, i64)> {
    fn from(context: Context) -> Self {
        context.0.into_iter().map(|((part, replica), counter)| (part, replica, counter)).collect()
    }
}

impl From<Vec<(Part, String, i64)>> for Context {
    fn from(entries: Vec<(Part, String, i64)>) -> Self {
        Self(entries.into_iter().map(|(part, replica, counter)| ((part, replica), counter)).collect())
    }
}

/// A record that a changeset wrote or deleted.
pub(super) struct ChangedRecord {
    pub(super) table: &'static Table,
    pub(super) id: String,
    pub(super) inserted: bool,
    /// The fields that were written; none for a record that was added or removed.
    pub(super) fields: Vec<&'static str>,
    /// The records to which it pointed before, and does no longer.
    pub(super) left: Vec<(&'static str, String)>,
}

/// Reads and writes the dots and the causal context of one project.
#[derive(Clone, Copy)]
pub(crate) struct Stamp<'conn> {
    pub(crate) conn: &'conn Connection,
    pub(crate) project: &'conn str,
}

impl Stamp<'_> {
    /// Gives every field that a changeset changes the dot of this write, sees that dot, and remembers what was
    /// deleted. Returns the records that changed.
    pub(super) fn changes(&self, changeset: &[u8], dot: &Dot) -> Result<Vec<ChangedRecord>> {
        let mut changed = Vec::new();
        let input: &mut dyn std::io::Read = &mut &*changeset;
        let mut items = ChangesetIter::start_strm(&input)?;
        let mut touched = [false; Part::ALL.len()];
        while let Some(item) = items.next()? {
            let operation = item.op()?;
            let table = position(operation.table_name())
                .and_then(|position| TABLES.get(position))
                .ok_or_else(|| Error::Internal(format!("change in {}", operation.table_name())))?;
            for (touched, part) in touched.iter_mut().zip(Part::ALL) {
                *touched |= part == table.part;
            }
            let key = |value: rusqlite::Result<rusqlite::types::ValueRef<'_>>| -> Result<String> {
                Ok(value?.as_str().map_err(|error| Error::Internal(error.to_string()))?.to_owned())
            };
            let id = match operation.code() {
                Action::SQLITE_INSERT => key(item.new_value(1))?,
                _ => key(item.old_value(1))?,
            };
            let (mut fields, mut left) = (Vec::new(), Vec::new());
            if operation.code() != Action::SQLITE_INSERT {
                for (position, column) in table.columns.iter().enumerate() {
                    if let Some(target) = column.references
                        && let Ok(old) = item.old_value(position + 2)
                        && let Ok(id) = old.as_str()
                    {
                        left.push((target, id.to_owned()));
                    }
                }
            }
            match operation.code() {
                Action::SQLITE_INSERT => {
                    self.forget(table.name, &id)?;
                    self.set(table.name, &id, "", dot)?;
                    self.set_gone(table.name, &id, false)?;
                }
                Action::SQLITE_DELETE => {
                    self.forget(table.name, &id)?;
                    self.set_gone(table.name, &id, true)?;
                }
                _ => {
                    for (position, column) in table.columns.iter().enumerate() {
                        if item.new_value(position + 2).is_ok() {
                            self.set(table.name, &id, column.name, dot)?;
                            fields.push(column.name);
                        }
                    }
                }
            }
            let inserted = operation.code() == Action::SQLITE_INSERT;
            changed.push(ChangedRecord { table, id, inserted, fields, left });
        }
        for (touched, part) in touched.into_iter().zip(Part::ALL) {
            if touched {
                self.see(part, &dot.replica, dot.counter)?;
            }
        }
        Ok(changed)
    }

    pub(crate) fn set(&self, noun: &str, record: &str, field: &str, dot: &Dot) -> Result<()> {
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO dot (project_id, noun, record_id, field, replica, counter) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute((self.project, noun, record, field, &dot.replica, dot.counter))?;
        Ok(())
    }

    pub(crate) fn forget(&self, noun: &str, record: &str) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM dot WHERE project_id = ?1 AND noun = ?2 AND record_id = ?3")?
            .execute((self.project, noun, record))?;
        Ok(())
    }

    /// Remembers that a record was deleted, or forgets that it was.
    pub(crate) fn set_gone(&self, noun: &str, record: &str, gone: bool) -> Result<()> {
        let sql = match gone {
            true => "INSERT OR IGNORE INTO gone (project_id, noun, record_id) VALUES (?1, ?2, ?3)",
            false => "DELETE FROM gone WHERE project_id = ?1 AND noun = ?2 AND record_id = ?3",
        };
        self.conn.prepare_cached(sql)?.execute((self.project, noun, record))?;
        Ok(())
    }

    /// Gives every field whose dot the context does not hold the dot of this write.
    pub(crate) fn own_the_unseen(&self, dot: &Dot) -> Result<()> {
        for table in TABLES {
            self.conn
                .prepare_cached(
                    "UPDATE dot SET replica = ?3, counter = ?4 WHERE project_id = ?1 AND noun = ?2 AND NOT EXISTS (
                        SELECT 1 FROM causal_context AS seen WHERE seen.project_id = dot.project_id
                        AND seen.part = ?5 AND seen.replica = dot.replica AND seen.counter >= dot.counter)",
                )?
                .execute((self.project, table.name, &dot.replica, dot.counter, table.part.code()))?;
        }
        Ok(())
    }

    fn see(&self, part: Part, replica: &str, counter: i64) -> Result<()> {
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO causal_context (project_id, part, replica, counter) VALUES (?1, ?2, ?3, ?4)")?
            .execute((self.project, part.code(), replica, counter))?;
        Ok(())
    }

    pub(crate) fn context(&self) -> Result<Context> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT part, replica, counter FROM causal_context WHERE project_id = ?1")?;
        let mut rows = statement.query([self.project])?;
        let mut context = Context::default();
        while let Some(row) = rows.next()? {
            let code: String = row.get(0)?;
            let part = Part::ALL
                .into_iter()
                .find(|part| part.code() == code)
                .ok_or_else(|| Error::Damaged(format!("part {code}")))?;
            context.see(part, &row.get::<_, String>(1)?, row.get(2)?);
        }
        Ok(context)
    }

    pub(crate) fn set_context(&self, context: &Context) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM causal_context WHERE project_id = ?1")?
            .execute([self.project])?;
        for (part, replica, counter) in context.entries() {
            self.see(part, replica, counter)?;
        }
        Ok(())
    }
}
