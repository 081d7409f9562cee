//! What a file has to get past before a row of it is believed.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::APPLICATION_ID;
use crate::error::{Error, Result};
use crate::store::steps;

/// The largest file that is read: far beyond 100,000 actors.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// Looks at the header only: is it SQLite, is it ours, is it not too new?
pub(super) fn header(path: &Path) -> Result<()> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::NotFound { noun: "file", text: path.display().to_string() },
        _ => error.into(),
    })?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(Error::NotAProjectFile);
    }
    let mut header = [0_u8; 100];
    let mut length = 0;
    while let Some(rest) = header.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            read => length += read,
        }
    }
    let number = |at: usize| {
        let bytes = header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
        i64::from(i32::from_be_bytes(bytes))
    };
    if length < header.len() || !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(Error::NotAProjectFile);
    }
    let version = number(60);
    if version > steps::FILE_VERSION {
        return Err(Error::Newer { found: version, known: steps::FILE_VERSION });
    }
    if version < 1 {
        return Err(Error::Damaged(format!("version {version}")));
    }
    // Our files have a rollback journal (1); one that claims a log (2) was not written by us like this.
    if header.get(18..20) != Some(&[1, 1]) {
        return Err(Error::Damaged("journal kind".to_owned()));
    }
    if metadata.len() > MOST_BYTES {
        return Err(Error::Damaged(format!("{} bytes", metadata.len())));
    }
    Ok(())
}

/// Opens a private copy with everything switched off that a project file has no use for.
pub(super) fn open(copy: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(copy, flags)?;
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        conn.set_db_config(setting, on)?;
    }
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, 2_000_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 5),
        (Limit::SQLITE_LIMIT_VDBE_OP, 250_000),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 12),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        conn.set_limit(limit, most)?;
    }
    conn.execute_batch("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = OFF;")?;
    give_up_after(&conn, patience_for(std::fs::metadata(copy)?.len()))?;
    Ok(conn)
}

/// A file that keeps SQLite busy for longer than its size explains is not one of ours.
fn patience_for(bytes: u64) -> Duration {
    const BYTES_PER_SECOND: u64 = 4 * 1024 * 1024;
    Duration::from_millis(1_500 + bytes * 1_000 / BYTES_PER_SECOND)
}

fn give_up_after(conn: &Connection, patience: Duration) -> Result<()> {
    let start = Instant::now();
    Ok(conn.progress_handler(10_000, Some(move || start.elapsed() > patience))?)
}

/// Checks that the file holds together and has exactly the schema of its own version.
pub(super) fn whole(conn: &Connection) -> Result<()> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let version = usize::try_from(version).unwrap_or_default();
    if schema(conn)? != expected_schema(version)? {
        return Err(Error::InvalidSchema);
    }
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::Damaged(verdict));
    }
    if conn.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(Error::Damaged("references".to_owned()));
    }
    Ok(())
}

type Schema = Vec<(String, String, String, Option<String>)>;

fn schema(conn: &Connection) -> Result<Schema> {
    let mut statement =
        conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The schema that our own steps make, up to a version.
fn expected_schema(version: usize) -> Result<Schema> {
    let mut conn = Connection::open_in_memory()?;
    steps::FILE.to_version(&mut conn, version).map_err(|error| Error::Internal(error.to_string()))?;
    schema(&conn)
}
