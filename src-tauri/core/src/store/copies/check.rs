use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use super::snapshot::unchanging;
use crate::error::{Error, Result};

/// What a copy must have in common with the store it was made of.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shape {
    application: i64,
    version: i64,
    rows: BTreeMap<String, i64>,
}

impl Shape {
    pub(super) fn of(conn: &Connection) -> Result<Self> {
        let number = |pragma| conn.pragma_query_value(None, pragma, |row| row.get(0));
        let mut shape = Self {
            application: number("application_id")?,
            version: number("user_version")?,
            rows: BTreeMap::new(),
        };
        let mut statement = conn.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'sqlite_%'",
        )?;
        let tables: Vec<String> =
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for table in tables {
            let count = format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\""));
            shape.rows.insert(table, conn.query_row(&count, [], |row| row.get(0))?);
        }
        Ok(shape)
    }
}

/// Opens a copy that was just written and insists that it is whole and holds what the store holds.
///
/// # Errors
/// [`Error::CopyDamaged`] when it is not.
pub(super) fn written(path: &Path, expected: &Shape) -> Result<()> {
    let conn = unchanging(path)?;
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::CopyDamaged(verdict));
    }
    if Shape::of(&conn)? != *expected {
        return Err(Error::CopyDamaged("other rows than the store".to_owned()));
    }
    Ok(())
}
