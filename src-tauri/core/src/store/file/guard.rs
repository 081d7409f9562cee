//! What a file has to get past before a row of it is believed.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek};
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use super::APPLICATION_ID;
use super::sum::{self, Summed};
use crate::error::{Error, Result};
use crate::limits::MAX_FILE_BYTES;
use crate::store::steps;

/// How long the schema may keep SQLite busy: ours takes milliseconds, however large the file.
const PATIENCE_FOR_SCHEMA: Duration = Duration::from_millis(1_000);

/// What the header of a project file says.
pub(super) struct Header {
    version: i64,
    /// The length of the database in bytes.
    whole: u64,
}

/// Opens a file to read it.
///
/// # Errors
/// [`Error::NotFound`] when there is none, [`Error::NotAProjectFile`] for a folder, a pipe and the like.
pub(super) fn opened(path: &Path) -> Result<File> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => not_found(path),
        _ => error.into(),
    })?;
    // Asked before opening: a pipe would keep us waiting.
    if !metadata.is_file() {
        return Err(Error::NotAProjectFile);
    }
    Ok(File::open(path)?)
}

/// Looks at the header only: is it SQLite, is it ours, is it not too new?
pub(super) fn header(file: &mut File) -> Result<Header> {
    let mut header = [0_u8; 100];
    let mut length = 0;
    while let Some(rest) = header.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            read => length += read,
        }
    }
    file.rewind()?;
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
    let page = match u64::from(u16::from_be_bytes([header[16], header[17]])) {
        1 => 65_536,
        size => size,
    };
    let whole = page.saturating_mul(u64::try_from(number(28)).unwrap_or(u64::MAX));
    let bytes = file.metadata()?.len();
    // A database of no length cannot be read into memory: SQLite would say that memory ran out.
    let empty = whole == 0 && version >= sum::FIRST_VERSION;
    if empty || !(whole..=MAX_FILE_BYTES).contains(&bytes) {
        return Err(Error::Damaged(format!("{bytes} bytes of {whole}")));
    }
    Ok(Header { version, whole })
}

/// Some systems hand paths over as text; what is no text in them becomes U+FFFD.
fn not_found(path: &Path) -> Error {
    let text = path.display().to_string();
    match path.to_str() {
        Some(exact) if exact.contains(char::REPLACEMENT_CHARACTER) => Error::FileNameUnreadable { text },
        _ => Error::NotFound { noun: "file", text },
    }
}

/// Says whether a file is a project file by its header, of whatever version and however damaged.
pub(crate) fn is_ours(path: &Path) -> bool {
    let found = opened(path).and_then(|mut file| header(&mut file));
    !matches!(found, Err(Error::NotAProjectFile | Error::NotFound { .. } | Error::FileNameUnreadable { .. }))
}

/// Reads a file into memory and opens what was read, with everything switched off that a project file has no
/// use for. Nobody can change it meanwhile, nothing beside it counts, and nothing of it is left anywhere.
/// Returns how many bytes it has too.
pub(super) fn open(file: &mut File, header: &Header) -> Result<(Connection, u64)> {
    let bytes = match header.version >= sum::FIRST_VERSION {
        true => header.whole,
        false => file.metadata()?.len().min(MAX_FILE_BYTES),
    };
    let mut conn = Connection::open_in_memory()?;
    let length = usize::try_from(bytes).map_err(|_| Error::Damaged(format!("{bytes} bytes")))?;
    let mut summed = Summed::new(file);
    conn.deserialize_read_exact("main", &mut summed, length, false)?;
    if header.version >= sum::FIRST_VERSION {
        summed.check_end()?;
    }
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
    be_wary(&conn, true)?;
    give_up_after(&conn, 100, PATIENCE_FOR_SCHEMA)?;
    conn.execute_batch("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = OFF;")?;
    Ok((conn, bytes))
}

/// Keeps texts short until the schema is known to be ours.
///
/// SQLite reads statistics whenever it loads a schema, before anybody can look at it, and in an enemy's table
/// those can be computed columns. One function over long texts takes minutes, in which nothing interrupts it.
/// The longest statement in our own schema has some 1,100 characters.
fn be_wary(conn: &Connection, wary: bool) -> Result<()> {
    for (limit, while_wary, later) in [
        (Limit::SQLITE_LIMIT_LENGTH, 5_000, 2_000_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 5_000, 100_000),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50, 50),
    ] {
        conn.set_limit(limit, if wary { while_wary } else { later })?;
    }
    Ok(())
}

/// A file that keeps SQLite busy for longer than its size explains is not one of ours.
fn patience_for(bytes: u64) -> Duration {
    const BYTES_PER_SECOND: u64 = 4 * 1024 * 1024;
    Duration::from_millis(800 + bytes * 1_000 / BYTES_PER_SECOND)
}

fn give_up_after(conn: &Connection, steps: i32, patience: Duration) -> Result<()> {
    let start = Instant::now();
    Ok(conn.progress_handler(steps, Some(move || start.elapsed() > patience))?)
}

/// Checks that the file, which has this many bytes, holds together and has exactly the schema of its own
/// version.
pub(super) fn whole(conn: &Connection, bytes: u64) -> Result<()> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let version = usize::try_from(version).unwrap_or_default();
    if schema(conn)? != expected_schema(version)? {
        return Err(Error::InvalidSchema);
    }
    be_wary(conn, false)?;
    give_up_after(conn, 10_000, patience_for(bytes))?;
    // The quick check leaves out whether indices say the same as their tables; whatever is asked next goes by
    // the indices.
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
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
