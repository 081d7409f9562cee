use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{cell::RefCell, fs};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use uuid::ContextV7;

use super::{FILE_NAME, Identity, Store, steps};
use crate::clock::Clock;
use crate::error::{Error, Result};

/// Marks the file as a store of ours: `BGst`.
const APPLICATION_ID: i64 = 0x4247_7374;

/// How long a second process waits before it says that the store is in use.
const PATIENCE: Duration = Duration::from_millis(200);

/// What was found after the program ended without closing: a crash, a power cut, a kill.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Recovery {
    /// The last step that was kept, if any: the project's name, the op as JSON, and the moment.
    pub last_step: Option<(String, String, String)>,
}

impl Store {
    /// Opens the store of a data directory, making both where they are missing.
    ///
    /// # Errors
    /// [`Error::StoreInUse`] while another process has it open, [`Error::Newer`] when a newer version made it,
    /// [`Error::StoreDamaged`] when it does not hold together, [`Error::NoPermission`] and [`Error::NoRoom`].
    pub fn open(directory: &Path, clock: impl Clock + 'static) -> Result<Self> {
        fs::create_dir_all(directory)?;
        let directory = directory.canonicalize()?;
        let path = directory.join(FILE_NAME);
        let ended_badly = left_a_log(&path);
        let mut conn = connect(&path)?;
        let version = checked_version(&conn)?;
        let moment = format!("{:.3}", clock.now());
        if (1..steps::STORE_VERSION).contains(&version) {
            super::copies::keep(&conn, &directory, &moment, "migration")?;
            // A changeset of the old schema cannot be undone in the new one. First, so that no crash leaves one.
            conn.execute("DELETE FROM history", [])?;
        }
        if version < steps::STORE_VERSION {
            conn.pragma_update(None, "application_id", APPLICATION_ID)?;
            steps::STORE.to_latest(&mut conn)?;
        }
        let identity = Identity::unsure(ended_badly);
        let mut store = Self {
            conn,
            clock: Box::new(clock),
            ids: ContextV7::new(),
            directory,
            identity: RefCell::new(identity),
            changed: RefCell::default(),
            recovery: None,
        };
        store.empty_the_bin()?;
        if ended_badly {
            store.recovery = Some(Recovery { last_step: store.last_step_of_all()? });
        }
        Ok(store)
    }

    /// What was found when the program had ended without closing the store.
    pub fn recovery(&self) -> Option<&Recovery> {
        self.recovery.as_ref()
    }
}

/// A log that is still there means that nobody closed the store.
fn left_a_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(PathBuf::from(log)).is_ok_and(|metadata| metadata.len() > 0)
}

fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = Connection::open_with_flags(path, flags)?;
    // SQLite opens what it may not write all the same, to read it, and only stumbles over that later.
    if conn.is_readonly("main")? {
        return Err(Error::NoPermission);
    }
    conn.busy_timeout(PATIENCE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_prepared_statement_cache_capacity(256);
    pragmas(&conn)?;
    Ok(conn)
}

/// Brings a connection to the rules of the store: everything durable at commit, one process, references kept.
pub(super) fn pragmas(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32000;",
    )?;
    Ok(())
}

/// Says which version the store has, after making sure that it is one.
fn checked_version(conn: &Connection) -> Result<i64> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    match (application, version) {
        (APPLICATION_ID, version) if version > steps::STORE_VERSION => {
            Err(Error::Newer { found: version, known: steps::STORE_VERSION })
        }
        (APPLICATION_ID, version) if version >= 0 => Ok(version),
        (0, 0) if is_empty(conn)? => Ok(0),
        _ => Err(Error::StoreDamaged("not a store".to_owned())),
    }
}

fn is_empty(conn: &Connection) -> Result<bool> {
    Ok(conn.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?)
}
