//! The tools to spoil a file with.

use std::fs;
use std::path::Path;

use bondgenoot_core::rehearsal::{Chance, renew_sum};
use rusqlite::Connection;

/// Changes the bytes of a file.
pub(super) fn bytes(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

/// Changes rows, whatever references and checks say.
pub(super) fn sql(path: &Path, sql: &str) {
    try_sql(path, sql).unwrap();
}

/// Like [`sql`], for changes that may turn out not to be possible.
pub(super) fn try_sql(path: &Path, sql: &str) -> rusqlite::Result<()> {
    let conn = Connection::open(path)?;
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF;",
    )?;
    conn.execute_batch(sql)?;
    drop(conn);
    renew_sum(path).unwrap();
    Ok(())
}

/// Changes the table in which SQLite keeps the schema.
pub(super) fn schema(path: &Path, sql: &str) {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA writable_schema = ON; PRAGMA synchronous = OFF;").unwrap();
    conn.execute_batch(sql).unwrap();
}

/// Changes rows as if columns had no type and could always be empty; the schema is afterwards as it was.
pub(super) fn loosely(path: &Path, sql: &str) {
    try_loosely(path, sql).unwrap();
}

/// Like [`loosely`], for changes that may turn out not to be possible.
pub(super) fn try_loosely(path: &Path, sql: &str) -> rusqlite::Result<()> {
    let saved: Vec<(i64, String)> = Connection::open(path)?
        .prepare("SELECT rowid, sql FROM sqlite_schema WHERE type = 'table'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    schema(
        path,
        "UPDATE sqlite_schema SET sql = replace(replace(replace(replace(replace(replace(sql,
            ') STRICT, WITHOUT', ') WITHOUT'), ') STRICT', ')'), ' TEXT', ' BLOB'), ' INTEGER', ' BLOB'),
            ' REAL', ' BLOB'), ' NOT NULL', '')
         WHERE type = 'table'",
    );
    let done = try_sql(path, sql);
    let conn = Connection::open(path)?;
    conn.execute_batch("PRAGMA writable_schema = ON; PRAGMA synchronous = OFF; BEGIN")?;
    for (row, sql) in saved {
        conn.execute("UPDATE sqlite_schema SET sql = ?2 WHERE rowid = ?1", (row, sql))?;
    }
    conn.execute_batch("COMMIT")?;
    done
}

/// Asks for one text of the file.
pub(super) fn ask(path: &Path, sql: &str) -> String {
    Connection::open(path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Picks a table and one of its columns.
pub(super) fn any_column(path: &Path, chance: &mut Chance) -> (String, String) {
    let conn = Connection::open(path).unwrap();
    let columns: Vec<(String, String)> = conn
        .prepare(
            "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    chance.pick(&columns).unwrap().clone()
}
