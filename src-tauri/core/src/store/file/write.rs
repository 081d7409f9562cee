use std::fs::{self, File};
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql, params_from_iter};

use super::APPLICATION_ID;
use crate::error::{Error, Result};
use crate::store::{Content, Dot, TABLES, steps};

/// Writes a project to `target`: whole or not at all.
///
/// The rows go into a fresh file in the same folder, which takes the target's place only once it is safely
/// on the disk.
///
/// # Errors
/// [`Error::NotFound`] for a folder that is not there, [`Error::NoRoom`], [`Error::NoPermission`].
pub(crate) fn write(target: &Path, project: &str, content: &Content) -> Result<()> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(Error::NotFound { noun: "directory", text: folder.display().to_string() });
    }
    let temporary = tempfile::Builder::new().prefix(".bondgenoot-").tempfile_in(folder)?;
    fill(temporary.path(), project, content)?;
    File::open(temporary.path())?.sync_all()?;
    keep_permissions(target, temporary.path())?;
    temporary.persist(target).map_err(|error| Error::from(error.error))?;
    sync_folder(folder);
    Ok(())
}

fn fill(path: &Path, project: &str, content: &Content) -> Result<()> {
    let mut conn = Connection::open(path)?;
    conn.set_prepared_statement_cache_capacity(64);
    // The file is nobody's until it takes its place, so it needs no journal; its folder is not asked for one.
    conn.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;")?;
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
    for (part, replica, counter) in content.context.entries() {
        transaction.prepare_cached("INSERT INTO causal_context VALUES (?1, ?2, ?3, ?4)")?.execute((
            project,
            part.code(),
            replica,
            counter,
        ))?;
    }
    transaction.commit()?;
    conn.close().map_err(|(_, error)| error.into())
}

/// A temporary file is for its maker alone; a file that people send each other has the usual permissions.
#[cfg(unix)]
fn keep_permissions(target: &Path, temporary: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(target).map_or(0o644, |metadata| metadata.permissions().mode());
    Ok(fs::set_permissions(temporary, fs::Permissions::from_mode(mode))?)
}

#[cfg(not(unix))]
fn keep_permissions(_: &Path, _: &Path) -> Result<()> {
    Ok(())
}

/// Makes the new name itself durable; not every system can, and the file is whole either way.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
