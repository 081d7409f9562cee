use std::fmt::Write as _;
use std::ops::Deref;

use rusqlite::types::Value;
use rusqlite::{ToSql, params_from_iter};

use super::{Reader, Record, Store, TABLES, Table, reader};
use crate::error::{Error, Result};
use crate::project::Project;
use crate::value::Id;

/// Writes the records of one project; only [`Store::transact`] hands one out.
pub struct Writer<'store> {
    reader: Reader<'store>,
    store: &'store Store,
}

impl<'store> Deref for Writer<'store> {
    type Target = Reader<'store>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl<'store> Writer<'store> {
    pub(crate) fn new(store: &'store Store, project: &'store Id<Project>) -> Self {
        Self { reader: store.any_reader(project), store }
    }

    pub(super) fn store(&self) -> &Store {
        self.store
    }

    /// Makes a fresh identity.
    pub fn fresh_id<R>(&self) -> Id<R> {
        Id::new(self.store.fresh_id())
    }

    /// Adds a record.
    pub fn insert<R: Record>(&self, record: &R) -> Result<()> {
        self.insert_row(R::TABLE, record.id().as_str(), &record.values())
    }

    /// Adds a record unless there is one with its id.
    pub fn insert_if_new<R: Record>(&self, record: &R) -> Result<bool> {
        let new = !self.has(record.id())?;
        if new {
            self.insert(record)?;
        }
        Ok(new)
    }

    /// Writes a record that is there already; columns that stay the same do not count as changed.
    pub fn save<R: Record>(&self, record: &R) -> Result<()> {
        match self.update_row(R::TABLE, record.id().as_str(), &record.values())? {
            0 => Err(Error::NotFound { noun: R::NAME, text: record.id().to_string() }),
            _ => Ok(()),
        }
    }

    /// Removes a record and whatever cannot be without it.
    pub fn remove<R: Record>(&self, id: &Id<R>) -> Result<()> {
        match self.delete_row(R::TABLE, id.as_str())? {
            0 => Err(Error::NotFound { noun: R::NAME, text: id.to_string() }),
            _ => Ok(()),
        }
    }

    pub(crate) fn insert_row(&self, table: &Table, id: &str, values: &[Value]) -> Result<()> {
        let mut sql =
            format!("INSERT INTO {} (project_id, {}) VALUES (?, ?", table.name, reader::columns_of(table));
        sql.push_str(&", ?".repeat(table.columns.len()));
        sql.push(')');
        let keys: [&dyn ToSql; 2] = [&self.project, &id];
        let params = keys.into_iter().chain(values.iter().map(|value| value as &dyn ToSql));
        self.conn.prepare_cached(&sql)?.execute(params_from_iter(params))?;
        Ok(())
    }

    pub(crate) fn update_row(&self, table: &Table, id: &str, values: &[Value]) -> Result<usize> {
        let mut sql = format!("UPDATE {} SET ", table.name);
        for (position, column) in table.columns.iter().enumerate() {
            let comma = if position > 0 { ", " } else { "" };
            let _ = write!(sql, "{comma}{} = ?", column.name);
        }
        sql.push_str(" WHERE project_id = ? AND id = ?");
        let keys: [&dyn ToSql; 2] = [&self.project, &id];
        let params = values.iter().map(|value| value as &dyn ToSql).chain(keys);
        Ok(self.conn.prepare_cached(&sql)?.execute(params_from_iter(params))?)
    }

    pub(crate) fn delete_row(&self, table: &Table, id: &str) -> Result<usize> {
        let sql = format!("DELETE FROM {} WHERE project_id = ?1 AND id = ?2", table.name);
        Ok(self.conn.prepare_cached(&sql)?.execute([self.project, id])?)
    }

    /// Clears the pointers to a record in records that can be without it.
    pub(crate) fn release(&self, table: &Table, id: &str) -> Result<()> {
        for other in TABLES {
            let pointers = other
                .columns
                .iter()
                .filter(|column| column.optional && column.references == Some(table.name));
            for column in pointers {
                let sql = format!(
                    "UPDATE {} SET {1} = NULL WHERE project_id = ?1 AND {1} = ?2",
                    other.name, column.name
                );
                self.conn.prepare_cached(&sql)?.execute([self.project, id])?;
            }
        }
        Ok(())
    }

    /// Lets rows point to rows that are yet to be written, until the transaction ends.
    pub(crate) fn defer_references(&self) -> Result<()> {
        Ok(self.conn.execute_batch("PRAGMA defer_foreign_keys = ON")?)
    }
}
