//! The migrations, in order: append only, each atomic, released ones never edited.
//!
//! A step belongs to the domain or to the store. The store takes all of them; a project file only those of
//! the domain, and its version is how many of those it has had.

use std::sync::{LazyLock, OnceLock};

use rusqlite::Connection;
use rusqlite::Transaction;
use rusqlite_migration::{M, Migrations};

use super::{old_slots, search_index, unseen};

use crate::error::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Everyone,
    StoreOnly,
}

const STEPS: &[(For, &str)] = &[
    (For::Everyone, include_str!("migrations/01_domain.sql")),
    (For::StoreOnly, include_str!("migrations/02_store.sql")),
    (For::Everyone, GONE),
    (For::StoreOnly, include_str!("migrations/04_replica.sql")),
    (For::StoreOnly, include_str!("migrations/05_use.sql")),
    (For::Everyone, include_str!("migrations/06_colour.sql")),
    (For::Everyone, include_str!("migrations/07_funding.sql")),
    (For::Everyone, SLOT),
    (For::Everyone, include_str!("migrations/09_unplaced.sql")),
];

const GONE: &str = include_str!("migrations/03_gone.sql");

const SLOT: &str = include_str!("migrations/08_slot.sql");

/// Returns the migration of a step. Two of them also rewrite values, for which SQL has no words.
fn migration(sql: &'static str) -> M<'static> {
    match sql {
        GONE => M::up_with_hook(sql, |conn: &Transaction<'_>| unseen::leave_out(conn)),
        SLOT => M::up_with_hook(sql, |conn: &Transaction<'_>| old_slots::translate(conn)),
        _ => M::up(sql),
    }
}

fn migrations(wanted: impl Fn(For) -> bool) -> Migrations<'static> {
    Migrations::new(STEPS.iter().filter(|(whom, _)| wanted(*whom)).map(|(_, sql)| migration(sql)).collect())
}

/// The steps of a store.
pub(super) static STORE: LazyLock<Migrations<'static>> = LazyLock::new(|| migrations(|_| true));

/// The steps of a project file.
pub(super) static FILE: LazyLock<Migrations<'static>> =
    LazyLock::new(|| migrations(|whom| whom == For::Everyone));

/// The newest version of a store: the number of all steps.
pub(super) const STORE_VERSION: i64 = STEPS.len() as i64;

/// The newest version of a project file: the number of domain steps.
pub const FILE_VERSION: i64 = {
    let (mut count, mut step) = (0, 0);
    while step < STEPS.len() {
        if matches!(STEPS[step].0, For::Everyone) {
            count += 1;
        }
        step += 1;
    }
    count
};

/// Type, name, table and statement of everything in a schema.
pub(super) type Schema = Vec<(String, String, String, Option<String>)>;

/// Returns the schema of a database, without the search index, which is derived from it.
pub(super) fn schema_of(conn: &Connection) -> Result<Schema> {
    let mut statement =
        conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let mut schema: Schema = rows.collect::<rusqlite::Result<_>>()?;
    schema.retain(|(_, name, _, _)| !search_index::is_part(name));
    Ok(schema)
}

/// Returns the schema that the steps of a store make, up to a version.
pub(super) fn store_schema(version: usize) -> Result<Schema> {
    static NEWEST: OnceLock<Schema> = OnceLock::new();
    let newest = version == STEPS.len();
    if let Some(known) = NEWEST.get().filter(|_| newest) {
        return Ok(known.clone());
    }
    let mut conn = Connection::open_in_memory()?;
    STORE.to_version(&mut conn, version).map_err(|error| Error::Internal(error.to_string()))?;
    let schema = schema_of(&conn)?;
    Ok(if newest { NEWEST.get_or_init(|| schema).clone() } else { schema })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    /// Released steps are never edited: their sums stand here. A new step adds a line.
    const SUMS: [&str; STEPS.len()] = include!("migrations/sums.in");

    #[test]
    fn released_steps_are_as_they_were() {
        let sums: Vec<String> = STEPS
            .iter()
            .map(|(_, sql)| Sha256::digest(sql).iter().map(|byte| format!("{byte:02x}")).collect())
            .collect();
        assert_eq!(sums, SUMS);
    }

    #[test]
    fn the_steps_are_valid() {
        STORE.validate().unwrap();
        FILE.validate().unwrap();
    }

    #[test]
    fn the_schema_is_the_one_in_the_snapshot() {
        let mut conn = Connection::open_in_memory().unwrap();
        STORE.to_latest(&mut conn).unwrap();
        let schema: Vec<String> = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql NOT NULL AND name NOT LIKE 'search_text_%' ORDER BY name")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        insta::assert_snapshot!(schema.join(";\n"));
    }

    #[test]
    fn tables_and_records_have_the_same_columns() {
        let mut conn = Connection::open_in_memory().unwrap();
        FILE.to_latest(&mut conn).unwrap();
        for table in super::super::TABLES {
            let in_sql: Vec<(String, Option<String>)> = conn
                .prepare("SELECT c.name, f.\"table\" FROM pragma_table_info(?1) c LEFT JOIN pragma_foreign_key_list(?1) f ON f.\"from\" = c.name AND c.name <> 'project_id' ORDER BY c.cid")
                .unwrap()
                .query_map([table.name], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap();
            let declared: Vec<(String, Option<String>)> = [("project_id", None), ("id", None)]
                .into_iter()
                .chain(table.columns.iter().map(|column| (column.name, column.references)))
                .map(|(name, references)| (name.to_owned(), references.map(str::to_owned)))
                .collect();
            assert_eq!(in_sql, declared, "{}", table.name);
        }
    }

    #[test]
    fn parents_come_before_their_children() {
        for (position, table) in super::super::TABLES.iter().enumerate().skip(1) {
            for parent in table.columns.iter().filter_map(|column| column.references) {
                assert!(super::super::tables::position(parent).unwrap() < position, "{}", table.name);
            }
        }
    }
}
