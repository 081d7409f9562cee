//! Opening the store: the lock first, then whether the file and its log are what this program left, then the rest.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use uuid::ContextV7;

use super::anchor::Anchor;
use super::claim::Claim;
use super::copies::{self, Generation, Label, Reason};
use super::found::{Finding, Recovery};
use super::heal::{self, aside, image::Image, log::Log};
use super::seal::Seal;
use super::{FILE_NAME, Identity, Store, crowds, identity, past, search_index, self_check, site, steps};
use crate::clock::Clock;
use crate::error::{Error, Result};

/// Marks the file as a store of ours: `BGst`.
pub(super) const APPLICATION_ID: i64 = 0x4247_7374;

/// How long a second process waits before it says that the store is in use.
pub(super) const PATIENCE: Duration = Duration::from_millis(200);

/// How closely the store is looked at before it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// Only when it is not known to be as this program left it.
    WhenInDoubt,
    /// In any case.
    Always,
}

impl Store {
    /// Opens the store of a data directory, making both where they are missing. A damaged store is healed: see
    /// [`Store::recovery`].
    ///
    /// # Errors
    /// [`Error::StoreInUse`] while another process has it open, [`Error::Newer`] when a newer version made it,
    /// [`Error::StoreNotWritable`], [`Error::NoPermission`] and [`Error::NoRoom`].
    pub fn open(directory: &Path, clock: impl Clock + 'static) -> Result<Self> {
        Self::open_checked(directory, clock, Check::WhenInDoubt)
    }

    /// Like [`Store::open`], and says how closely to look.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_checked(directory: &Path, clock: impl Clock + 'static, check: Check) -> Result<Self> {
        let claim = Claim::take(directory)?;
        site::prepare(directory)?;
        let directory = directory.canonicalize()?;
        site::make_private(&directory);
        let mut recovery = Recovery::default();
        let opened = match Opened::open(&directory, &clock, check, &mut recovery) {
            Err(Error::StoreDamaged(_)) => {
                recovery.damage = Some(heal::heal(&directory, Still::of(&clock))?);
                recovery.find(Finding::Damaged);
                Opened::open(&directory, &clock, Check::WhenInDoubt, &mut Recovery::default())?
            }
            other => other?,
        };
        let identity = Identity::unsure(opened.ended_badly);
        let store = Self {
            conn: opened.conn,
            anchor: opened.anchor,
            journal: opened.journal,
            clock: Box::new(clock),
            ids: ContextV7::new(),
            directory,
            identity: RefCell::new(identity),
            published: RefCell::default(),
            recovery: (!recovery.findings.is_empty()).then_some(recovery),
            generation: Generation::default(),
            copied_at: Cell::new(None),
            _claim: claim,
        };
        if opened.unsealed {
            // What is not sealed is checked again by the next start, which takes longer.
            let _ = store.checkpoint();
        }
        Ok(store)
    }

    /// What was found when the store was opened; nothing when all was as expected.
    pub fn recovery(&self) -> Option<&Recovery> {
        self.recovery.as_ref()
    }
}

/// A clock that stands still, for work that belongs to one moment.
struct Still(Timestamp, Date, TimeZone);

impl Still {
    fn of(clock: &impl Clock) -> Self {
        Self(clock.now(), clock.today(), clock.zone())
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn today(&self) -> Date {
        self.1
    }

    fn zone(&self) -> TimeZone {
        self.2.clone()
    }
}

/// How changes reach the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Journal {
    /// Through a log, which is written back from time to time.
    Log,
    /// At once. The file system allows nothing else.
    Rollback,
}

/// A store that is locked, checked, and of the present version.
struct Opened {
    conn: Connection,
    anchor: Anchor,
    journal: Journal,
    ended_badly: bool,
    /// Whether the file has no seal that fits it.
    unsealed: bool,
}

impl Opened {
    fn open(directory: &Path, clock: &impl Clock, check: Check, recovery: &mut Recovery) -> Result<Self> {
        let path = directory.join(FILE_NAME);
        let moment = format!("{:.3}", clock.now());
        let mut conn = locked(&path)?;
        let mut anchor = Anchor::take(&path)?;
        // Only now: before the lock was ours, the log could be that of a process at work.
        let log = fs::read(log_beside(&path)).unwrap_or_default();
        let ended_badly = !log.is_empty();
        let mut state = FileState::of(directory, &anchor)?;
        if state == FileState::Other && ended_badly && !belongs(&log, &anchor)? && stands_alone(&anchor) {
            drop(conn);
            recovery.log_kept_in = Some(aside::move_log(directory, &moment)?.display().to_string());
            recovery.find(Finding::LogForeign);
            conn = locked(&path)?;
            anchor = Anchor::take(&path)?;
            state = FileState::Other;
        } else if ended_badly {
            recovery.find(Finding::EndedBadly);
            if Log::read(&log).cut {
                recovery.log_kept_in = Some(aside::copy_log(directory, &moment)?.display().to_string());
                recovery.find(Finding::LogCut);
            }
        }
        let journal = pragmas(&conn)?;
        let version = checked_version(&conn)?;
        let in_doubt = version > 0 && (check == Check::Always || state != FileState::AsWeLeftIt);
        if in_doubt && let Some(wrong) = self_check::of(&conn)?.into_iter().next() {
            return Err(Error::StoreDamaged(wrong));
        }
        if (1..steps::STORE_VERSION).contains(&version) {
            // From here on the file changes.
            anchor.settle(None)?;
            let label = Label { now: clock.now(), zone: clock.zone(), reason: Reason::Migration };
            copies::keep(&conn, directory, &Generation::default(), &label)?;
            // A changeset of the old schema cannot be undone in the new one. First, so that no crash leaves one.
            conn.execute("DELETE FROM history", [])?;
        }
        if version < steps::STORE_VERSION {
            conn.pragma_update(None, "application_id", APPLICATION_ID)?;
            steps::STORE.to_latest(&mut conn)?;
        }
        search_index::ensure(&mut conn)?;
        crowds::begin(&conn)?;
        if in_doubt {
            // A text that was changed does not harm the structure of the database.
            self_check::content(&conn)?;
            match state {
                FileState::Changed => recovery.find(Finding::Altered),
                FileState::Other if !recovery.findings.contains(&Finding::LogForeign) => {
                    recovery.find(Finding::Replaced);
                }
                _ => {}
            }
        }
        if !recovery.findings.is_empty() {
            recovery.last_step = past::last_step_of_all(&conn)?;
        }
        // From here on closing may write the log back.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        let unsealed = state != FileState::AsWeLeftIt || version < steps::STORE_VERSION;
        Ok(Self { conn, anchor, journal, ended_badly, unsealed })
    }
}

/// What the store's file is, without its log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileState {
    /// Byte for byte as this program left it.
    AsWeLeftIt,
    /// There is no seal, or it was broken to write the log back.
    Unknown,
    /// The same store, but something else wrote to it.
    Changed,
    /// Another store than the one that was sealed, or one of which nothing can be read.
    Other,
}

impl FileState {
    fn of(directory: &Path, anchor: &Anchor) -> Result<Self> {
        let Seal::Whole(sealed, nonce) = Seal::read(directory) else { return Ok(Self::Unknown) };
        let sum = anchor.measure()?;
        if sum == sealed {
            anchor.settle(Some(sum))?;
            return Ok(Self::AsWeLeftIt);
        }
        let image = Image::new(anchor.read()?, &[]);
        let found = image.open().and_then(|conn| nonce_in(&conn));
        Ok(if found.is_ok_and(|found| found == nonce) { Self::Changed } else { Self::Other })
    }
}

/// Returns the nonce in a store; empty in one that nothing was written to yet.
pub(super) fn nonce_in(conn: &Connection) -> Result<String> {
    let mut statement = conn.prepare("SELECT nonce FROM store_identity")?;
    let nonce = statement.query_map([], |row| row.get(0))?.next().transpose()?;
    Ok(nonce.unwrap_or_default())
}

/// Returns whether a log says that it was made on top of this file.
fn belongs(log: &[u8], anchor: &Anchor) -> Result<bool> {
    let file = anchor.read()?;
    let without = Image::new(file.clone(), &[]).open().and_then(|conn| nonce_in(&conn));
    let with = Image::new(file, log).open().and_then(|conn| identity::made_on_top_of(&conn));
    Ok(without.is_ok_and(|without| with.is_ok_and(|with| with == Some(without))))
}

/// Returns whether the file is a whole store without its log.
fn stands_alone(anchor: &Anchor) -> bool {
    let check = || -> Result<bool> {
        let conn = Image::new(anchor.read()?, &[]).open()?;
        Ok(checked_version(&conn)? > 0 && self_check::of(&conn)?.is_empty())
    };
    check().unwrap_or(false)
}

/// Where the log of a store is.
pub(super) fn log_beside(path: &Path) -> PathBuf {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// Opens a store's file and locks it. Nothing is written until [`pragmas`], and closing writes nothing either.
fn locked(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    site::make_file(path);
    let conn = Connection::open_with_flags(path, flags).map_err(|error| site::refused(error, path))?;
    // SQLite opens what it may not write all the same, to read it, and only stumbles over that later.
    if conn.is_readonly("main")? {
        return Err(Error::StoreNotWritable { path: path.display().to_string() });
    }
    conn.busy_timeout(PATIENCE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
    // The first look at the file takes the lock.
    conn.pragma_query_value(None, "schema_version", |_| Ok(()))
        .map_err(|error| site::refused(error, path))?;
    Ok(conn)
}

/// Brings a connection to the rules of the store: everything durable at commit, one process, references kept.
///
/// The log needs no memory that processes share, because only one process has it open; so it works on network drives
/// too. Where it cannot be had all the same, changes go through a rollback journal.
pub(super) fn pragmas(conn: &Connection) -> Result<Journal> {
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
    let mode = |wanted: &str| -> Result<String> {
        Ok(conn.query_row(&format!("PRAGMA journal_mode = {wanted}"), [], |row| row.get(0))?)
    };
    let journal = match mode("WAL").as_deref() {
        Ok("wal") => Journal::Log,
        Err(Error::StoreInUse) => return Err(Error::StoreInUse),
        _ => {
            mode("DELETE")?;
            // In this mode only a write takes the whole lock.
            conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
            Journal::Rollback
        }
    };
    // The log is written back by `Store::checkpoint` only, which breaks the seal first.
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32000;
         PRAGMA wal_autocheckpoint = 0;",
    )?;
    Ok(journal)
}

/// Returns which version the store has, after making sure that it is one.
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
