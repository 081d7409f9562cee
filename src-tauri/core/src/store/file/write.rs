use std::io::{Seek, Write};
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql, params_from_iter};

use super::APPLICATION_ID;
use super::place::Draft;
use super::read::{FromFile, read_file};
use super::sum;
use super::target::Target;
use crate::error::{Error, Result};
use crate::limits::MAX_FILE_BYTES;
use crate::store::{Content, Dot, TABLES, steps};
use crate::watch::Watch;

/// A project file that is written, and not in its place yet.
pub(crate) struct Written(Draft);

/// Writes a project next to `target`.
///
/// The file is made in memory. So nothing but the file itself is ever in the folder, which may be shared.
///
/// # Errors
/// [`Error::NotFound`] for a folder that does not exist, [`Error::TargetProtected`], [`Error::TooLarge`],
/// [`Error::NoRoom`], [`Error::NoPermission`].
pub(crate) fn write(target: &Path, project: &str, content: &Content) -> Result<Written> {
    let target = Target::at(target)?;
    let conn = filled(project, content)?;
    let bytes = conn.serialize("main")?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(sum::LENGTH);
    if length > MAX_FILE_BYTES {
        return Err(Error::TooLarge { bytes: length });
    }
    let mut draft = Draft::new(target)?;
    draft.file().write_all(&bytes)?;
    draft.file().write_all(&sum::of(&bytes))?;
    Ok(Written(draft))
}

impl Written {
    /// Reads the file back and puts it in its place: whole, or not at all. `as_meant` says whether what was read is
    /// what was written.
    ///
    /// # Errors
    /// [`Error::DiskFailed`] when it cannot be read back, [`Error::TargetHeld`] if another program keeps the target
    /// open.
    pub(crate) fn place_if(mut self, as_meant: impl FnOnce(FromFile) -> Result<bool>) -> Result<()> {
        let file = self.0.file();
        file.sync_all()?;
        file.rewind()?;
        let found = read_file(file, &Watch::nobody()).and_then(as_meant);
        match found {
            Ok(true) => self.0.place(),
            Ok(false) => Err(Error::DiskFailed("read back other content".to_owned())),
            Err(Error::Damaged(detail)) => Err(Error::DiskFailed(detail)),
            Err(Error::InvalidContent { noun, id, field, .. }) => {
                Err(Error::Internal(format!("export has invalid {field} of {noun} {id}")))
            }
            Err(other) => Err(other),
        }
    }
}

/// Returns a database in memory with the rows of a project.
fn filled(project: &str, content: &Content) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.pragma_update(None, "foreign_keys", false)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    steps::FILE.to_latest(&mut conn)?;
    let transaction = conn.transaction()?;
    for (table, rows) in TABLES.iter().zip(&content.tables) {
        let mut sql = format!("INSERT INTO {} VALUES (?, ?", table.name);
        sql.push_str(&", ?".repeat(table.columns.len()));
        sql.push(')');
        let mut statement = transaction.prepare(&sql)?;
        let mut dots = transaction.prepare_cached("INSERT INTO dot VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
        let mut dot = |id: &str, field: &str, dot: &Dot| {
            dots.execute((project, table.name, id, field, &dot.replica, dot.counter))
        };
        for (id, row) in rows {
            let keys: [&dyn ToSql; 2] = [&project, id];
            let values = row.values.iter().map(|value: &Value| value as &dyn ToSql);
            statement.execute(params_from_iter(keys.into_iter().chain(values)))?;
            dot(id, "", &row.dots.record)?;
            for (field, written) in &row.dots.fields {
                dot(id, table.columns.get(*field).map_or("", |column| column.name), written)?;
            }
        }
    }
    for (table, gone) in TABLES.iter().zip(&content.gone) {
        let mut statement = transaction.prepare_cached("INSERT INTO gone VALUES (?1, ?2, ?3)")?;
        for id in gone {
            statement.execute((project, table.name, id))?;
        }
    }
    for (part, replica, counter) in content.context.entries() {
        transaction.prepare_cached("INSERT INTO causal_context VALUES (?1, ?2, ?3, ?4)")?.execute((
            project,
            part.code(),
            replica,
            counter,
        ))?;
    }
    transaction.commit()?;
    Ok(conn)
}
