use std::fs::File;
use std::path::Path;

use rusqlite::{Connection, ErrorCode};

use super::guard;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Content, steps};
use crate::value::{Id, is_uuid};
use crate::watch::{Stage, Watch};

/// A project as a file tells it: checked, but not yet believed to fit what is here.
#[derive(Debug)]
pub(crate) struct FromFile {
    pub(crate) project: Id<Project>,
    pub(crate) content: Content,
}

/// Reads a project file without touching it.
///
/// # Errors
/// [`Error::NotAProjectFile`], [`Error::Newer`], [`Error::Damaged`], [`Error::InvalidSchema`],
/// [`Error::InvalidContent`], or what the file system says.
pub(crate) fn read(path: &Path, watch: &Watch<'_>) -> Result<FromFile> {
    watch.begin(Stage::Reading)?;
    read_file(&mut guard::opened(path)?, watch)
}

/// Like [`read`], of a file that is open, from its beginning.
pub(super) fn read_file(file: &mut File, watch: &Watch<'_>) -> Result<FromFile> {
    let header = guard::header(file)?;
    read_checked(file, &header, watch).map_err(in_a_file)
}

fn read_checked(file: &mut File, header: &guard::Header, watch: &Watch<'_>) -> Result<FromFile> {
    let (mut conn, bytes) = guard::open(file, header)?;
    watch.begin(Stage::Checking)?;
    guard::whole(&conn, bytes)?;
    steps::FILE.to_latest(&mut conn)?;
    let project = the_one_project(&conn)?;
    let content = Content::load_watched(&conn, &project, watch)?;
    content.check()?;
    if !content.context.well_formed() {
        return Err(Error::Damaged("context".to_owned()));
    }
    Ok(FromFile { project: Id::new(project), content })
}

/// A file holds one project: no more, and no rows of another.
fn the_one_project(conn: &Connection) -> Result<String> {
    let mut statement = conn.prepare("SELECT project_id FROM project")?;
    let found: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    match found.as_slice() {
        [project] if is_uuid(project) => Ok(project.clone()),
        _ => Err(Error::Damaged(format!("{} projects", found.len()))),
    }
}

/// What SQLite says of a store means something else when it speaks of a file from outside.
fn in_a_file(error: Error) -> Error {
    match error {
        Error::StoreDamaged(detail) => Error::Damaged(detail),
        Error::Sql(sql) => match sql.sqlite_error_code() {
            Some(ErrorCode::OutOfMemory | ErrorCode::SystemIoFailure) => Error::Sql(sql),
            _ => Error::Damaged(sql.to_string()),
        },
        other => other,
    }
}
