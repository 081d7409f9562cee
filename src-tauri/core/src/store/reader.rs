use std::fmt::Write as _;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

use super::{Record, Store, Table};
use crate::error::{Error, Result};
use crate::project::Project;
use crate::value::Id;

/// Reads the records of one project.
#[derive(Clone, Copy)]
pub struct Reader<'store> {
    pub(super) conn: &'store Connection,
    pub(super) project: &'store str,
}

impl Store {
    /// Reads a project that is here and not in the bin.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not.
    pub fn reader<'store>(&'store self, project: &'store Id<Project>) -> Result<Reader<'store>> {
        let here = self
            .conn
            .prepare_cached("SELECT 1 FROM project_state WHERE project_id = ?1 AND binned_at IS NULL")?
            .exists([project.as_str()])?;
        if here { Ok(self.any_reader(project)) } else { Err(not_found(Project::NAME, project.as_str())) }
    }

    /// Reads a project, in the bin or not.
    pub(crate) fn any_reader<'store>(&'store self, project: &'store Id<Project>) -> Reader<'store> {
        Reader { conn: &self.conn, project: project.as_str() }
    }
}

fn not_found(noun: &'static str, text: &str) -> Error {
    Error::NotFound { noun, text: text.to_owned() }
}

/// The columns of a record, its id first.
pub(super) fn columns_of(table: &Table) -> String {
    table.columns.iter().fold("id".to_owned(), |mut list, column| {
        let _ = write!(list, ", {}", column.name);
        list
    })
}

/// Returns the query for the records of a table that point to one record.
///
/// The plus keeps SQLite from reading the whole project in the order of ids to save sorting a few rows.
fn pointing_to(table: &Table, column: &str) -> String {
    format!(
        "SELECT {} FROM {} WHERE project_id = ?1 AND {column} = ?2 ORDER BY +id",
        columns_of(table),
        table.name
    )
}

impl Reader<'_> {
    /// The project's identity.
    pub fn project_id(&self) -> Id<Project> {
        Id::new(self.project)
    }

    /// Gives the project's own record.
    pub fn project(&self) -> Result<Project> {
        self.get(&Id::new(crate::project::RECORD))
    }

    /// Gives a record.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none with this id.
    pub fn get<R: Record>(&self, id: &Id<R>) -> Result<R> {
        self.find(id)?.ok_or_else(|| not_found(R::NAME, id.as_str()))
    }

    /// Gives a record, if there is one with this id.
    pub fn find<R: Record>(&self, id: &Id<R>) -> Result<Option<R>> {
        let sql =
            format!("SELECT {} FROM {} WHERE project_id = ?1 AND id = ?2", columns_of(R::TABLE), R::NAME);
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([self.project, id.as_str()])?;
        rows.next()?.map(R::from_row).transpose()
    }

    /// Says whether there is a record with this id.
    pub fn has<R: Record>(&self, id: &Id<R>) -> Result<bool> {
        let sql = format!("SELECT 1 FROM {} WHERE project_id = ?1 AND id = ?2", R::NAME);
        Ok(self.conn.prepare_cached(&sql)?.exists([self.project, id.as_str()])?)
    }

    /// Gives all records of a noun, in the order of their ids, which is that in which they were made.
    pub fn all<R: Record>(&self) -> Result<Vec<R>> {
        let sql =
            format!("SELECT {} FROM {} WHERE project_id = ?1 ORDER BY id", columns_of(R::TABLE), R::NAME);
        self.list(&sql, &[&self.project])
    }

    /// Gives the records of a noun that point to `parent`, in the order of their ids.
    pub fn of<R: Record, P: Record>(&self, parent: &Id<P>) -> Result<Vec<R>> {
        let pointer = R::TABLE
            .pointer_to(P::NAME)
            .and_then(|position| R::TABLE.columns.get(position))
            .ok_or_else(|| Error::Internal(format!("{} does not point to {}", R::NAME, P::NAME)))?;
        self.list(&pointing_to(R::TABLE, pointer.name), &[&self.project, &parent.as_str()])
    }

    /// Returns the values of a record, in the order of the columns of its table.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none with this id.
    pub(crate) fn row_values(&self, table: &'static Table, id: &str) -> Result<Vec<Value>> {
        self.find_values(table, id)?.ok_or_else(|| not_found(table.name, id))
    }

    /// Returns the values of a record, if there is one with this id.
    pub(crate) fn find_values(&self, table: &'static Table, id: &str) -> Result<Option<Vec<Value>>> {
        let sql =
            format!("SELECT {} FROM {} WHERE project_id = ?1 AND id = ?2", columns_of(table), table.name);
        let values = |row: &Row<'_>| (1..=table.columns.len()).map(|column| row.get(column)).collect();
        self.one(&sql, &[&self.project, &id], values)
    }

    /// Says whether a table has a record with this id.
    pub(crate) fn has_row(&self, table: &Table, id: &str) -> Result<bool> {
        let sql = format!("SELECT 1 FROM {} WHERE project_id = ?1 AND id = ?2", table.name);
        Ok(self.conn.prepare_cached(&sql)?.exists([self.project, id])?)
    }

    /// Returns the ids of the records of a table that have a value in a column.
    pub(crate) fn ids_where(&self, table: &Table, column: &str, value: &str) -> Result<Vec<String>> {
        let sql = format!("SELECT id FROM {} WHERE project_id = ?1 AND {column} = ?2", table.name);
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids = statement.query_map([self.project, value], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the number of records in a table.
    pub(super) fn count(&self, table: &str) -> Result<usize> {
        let sql = format!("SELECT count(*) FROM {table} WHERE project_id = ?1");
        let count: i64 = self.conn.prepare_cached(&sql)?.query_row([self.project], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    fn list<R: Record>(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Vec<R>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            records.push(R::from_row(row)?);
        }
        Ok(records)
    }

    /// Gives one value computed by SQL over the project; `?1` is the project.
    pub(super) fn one<T>(
        &self,
        sql: &str,
        params: &[&dyn ToSql],
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.conn.prepare_cached(sql)?.query_row(params, read).optional()?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::TABLES;
    use super::*;
    use crate::clock::SystemClock;

    /// Asked for each owner in turn, anything else reads the project once for every owner.
    #[test]
    fn what_points_to_a_record_is_found_by_an_index_on_the_pointer() {
        let directory = tempfile::TempDir::new().unwrap();
        let store = Store::open(directory.path(), SystemClock).unwrap();
        for table in TABLES {
            for column in table.columns.iter().filter(|column| column.references.is_some()) {
                let sql = format!("EXPLAIN QUERY PLAN {}", pointing_to(table, column.name));
                let plan: Vec<String> = store
                    .conn
                    .prepare(&sql)
                    .unwrap()
                    .query_map(["p", "x"], |row| row.get(3))
                    .unwrap()
                    .collect::<rusqlite::Result<_>>()
                    .unwrap();
                // There is one record of a project.
                let found = plan[0].contains(&format!("{}=?", column.name)) || table.name == "project";
                assert!(found, "{}.{}: {plan:?}", table.name, column.name);
            }
        }
    }
}
