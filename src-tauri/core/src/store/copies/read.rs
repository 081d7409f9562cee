//! Looking into a copy. A copy may be damaged, and one from a stick may be anybody's: nothing of it is believed
//! before its schema is known to be ours, and no row before it is checked as strictly as a typed one.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use super::snapshot::unchanging;
use crate::contact::Contact;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::open::APPLICATION_ID;
use crate::store::{Content, ProjectState, Reader, crowds, steps};
use crate::value::{Id, well_formed};

/// A copy of a store, opened for reading only.
#[derive(Debug)]
pub struct OpenCopy {
    pub(super) conn: Connection,
    path: PathBuf,
    pub(super) version: i64,
}

/// A project in a copy.
pub(crate) struct ProjectInCopy {
    pub(crate) id: Id<Project>,
    pub(crate) state: ProjectState,
    pub(crate) counter: i64,
}

/// How much memory an older copy may take while it is brought to the present schema.
const MOST_IN_MEMORY: u64 = 512 * 1024 * 1024;

impl OpenCopy {
    /// Opens a copy.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such file, [`Error::NotACopy`] for another kind of file,
    /// [`Error::Newer`], [`Error::CopyDamaged`].
    pub fn open(path: &Path) -> Result<Self> {
        let path = path.canonicalize().map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                Error::NotFound { noun: "copy", text: path.display().to_string() }
            }
            _ => error.into(),
        })?;
        let version = header(&path)?;
        let newest = version == steps::STORE_VERSION;
        let conn = if newest { unchanging(&path) } else { in_memory(&path) };
        conn.and_then(|conn| Self::guarded(conn, path, version)).map_err(in_a_copy)
    }

    fn guarded(mut conn: Connection, path: PathBuf, version: i64) -> Result<Self> {
        restrict(&conn)?;
        let known = usize::try_from(version).unwrap_or_default();
        if schema(&conn)? != steps::store_schema(known)? {
            return Err(Error::CopyDamaged("another schema".to_owned()));
        }
        if version < steps::STORE_VERSION {
            // Their triggers were switched off, and their schema is ours: now it is our own copy of it.
            for setting in [DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW] {
                conn.set_db_config(setting, true)?;
            }
            steps::STORE.to_latest(&mut conn)?;
        }
        crowds::begin(&conn)?;
        Ok(Self { conn, path, version })
    }

    /// Makes sure that the whole file holds together, which takes longer than opening it.
    ///
    /// # Errors
    /// [`Error::CopyDamaged`] when it does not.
    pub fn check(&self) -> Result<()> {
        let verdict = || -> Result<()> {
            let verdict: String = self.conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            if verdict != "ok" {
                return Err(Error::CopyDamaged(verdict));
            }
            if self.conn.prepare("PRAGMA foreign_key_check")?.exists([])? {
                return Err(Error::CopyDamaged("references".to_owned()));
            }
            Ok(())
        };
        verdict().map_err(in_a_copy)
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads a project of the copy.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not in the copy.
    pub fn reader<'copy>(&'copy self, project: &'copy Id<Project>) -> Result<Reader<'copy>> {
        let reader = Reader { conn: &self.conn, project: project.as_str() };
        match reader.exists() {
            Ok(true) => Ok(reader),
            Ok(false) => Err(Error::NotFound { noun: "project", text: project.to_string() }),
            Err(error) => Err(in_a_copy(error)),
        }
    }

    /// Returns the projects, in the order of the store's list.
    pub(crate) fn projects(&self) -> Result<Vec<ProjectInCopy>> {
        self.read_projects().map_err(in_a_copy)
    }

    fn read_projects(&self) -> Result<Vec<ProjectInCopy>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT project_id, counter, created_at, changed_at, binned_at FROM project_state
             ORDER BY changed_at DESC, project_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(ProjectInCopy {
                id: Id::new(row.get::<_, String>(0)?),
                counter: row.get(1)?,
                state: ProjectState {
                    created_at: row.get(2)?,
                    changed_at: row.get(3)?,
                    binned_at: row.get(4)?,
                },
            })
        })?;
        let projects: Vec<ProjectInCopy> = rows.collect::<rusqlite::Result<_>>()?;
        match projects.iter().find(|project| !well_formed(project.id.as_str())) {
            Some(_) => Err(Error::CopyDamaged("id of a project".to_owned())),
            None => Ok(projects),
        }
    }

    /// Says whether a contact person is in the copy, or in the history of the project there.
    pub(super) fn knows(&self, project: &Id<Project>, contact: &Id<Contact>) -> Result<bool> {
        let keys = [project.as_str(), contact.as_str()];
        let here = "SELECT 1 FROM contact WHERE project_id = ?1 AND id = ?2";
        let before = "SELECT 1 FROM history WHERE project_id = ?1 AND instr(changeset, CAST(?2 AS BLOB)) > 0";
        Ok(self.conn.prepare_cached(here)?.exists(keys)? || self.conn.prepare_cached(before)?.exists(keys)?)
    }

    /// Returns the whole content of a project, every value checked as if it were typed in.
    pub(crate) fn content(&self, project: &Id<Project>) -> Result<Content> {
        self.reader(project)?;
        let content = Content::load(&self.conn, project.as_str()).and_then(|content| {
            content.check()?;
            crate::share::refuse_dangling(&content)?;
            match content.context.well_formed() {
                true => Ok(content),
                false => Err(Error::CopyDamaged("context".to_owned())),
            }
        });
        content.map_err(in_a_copy)
    }
}

/// Reads the header only: is it SQLite, a store of ours, of a version that is known here? Returns the version.
fn header(path: &Path) -> Result<i64> {
    if !path.is_file() {
        return Err(Error::NotACopy);
    }
    let mut header = Vec::new();
    File::open(path)?.take(100).read_to_end(&mut header)?;
    let number = |at: usize| {
        let bytes = header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
        i64::from(i32::from_be_bytes(bytes))
    };
    if !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(Error::NotACopy);
    }
    match number(60) {
        version if version > steps::STORE_VERSION => {
            Err(Error::Newer { found: version, known: steps::STORE_VERSION })
        }
        version if version < 1 => Err(Error::CopyDamaged(format!("version {version}"))),
        version => Ok(version),
    }
}

/// Reads an older copy into memory, where it can be brought to the present schema.
fn in_memory(path: &Path) -> Result<Connection> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > MOST_IN_MEMORY {
        return Err(Error::CopyDamaged(format!("{length} bytes")));
    }
    let mut conn = Connection::open_in_memory()?;
    let length = usize::try_from(length).map_err(|_| Error::CopyDamaged(format!("{length} bytes")))?;
    conn.deserialize_read_exact("main", file, length, false)?;
    Ok(conn)
}

/// Switches off everything that a copy has no use for.
fn restrict(conn: &Connection) -> Result<()> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
        conn.set_db_config(setting, on)?;
    }
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.execute_batch("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = OFF;")?;
    // A file that keeps SQLite busy for this long is not one of ours.
    let start = Instant::now();
    Ok(conn.progress_handler(10_000, Some(move || start.elapsed() > Duration::from_secs(120)))?)
}

fn schema(conn: &Connection) -> Result<steps::Schema> {
    steps::schema_of(conn)
}

/// What is said of a store or a project file means something else when it is a copy.
fn in_a_copy(error: Error) -> Error {
    match error {
        Error::StoreDamaged(detail) | Error::Damaged(detail) => Error::CopyDamaged(detail),
        Error::InvalidContent { noun, id, field, .. } => Error::CopyDamaged(format!("{noun} {id} {field}")),
        Error::Sql(sql) => Error::CopyDamaged(sql.to_string()),
        other => other,
    }
}
