use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::{Content, Store, search_index, steps};
use crate::error::{Error, Result};
use crate::history::Op;
use crate::share::dangling;

impl Store {
    /// Asks the database whether it holds together, and whether the search index is in step.
    ///
    /// Gives what is wrong; nothing, if all is well.
    pub fn self_check(&self) -> Result<Vec<String>> {
        of(&self.conn)
    }
}

/// Returns what is wrong with the database of a store.
pub(super) fn of(conn: &Connection) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for pragma in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"] {
        let mut statement = conn.prepare(pragma)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            match row.get_ref(0)?.as_str() {
                Ok("ok") => {}
                Ok(text) => wrong.push(format!("{pragma}: {text}")),
                Err(_) => wrong.push(pragma.to_owned()),
            }
        }
    }
    if !schema_is_ours(conn)? {
        wrong.push("the schema".to_owned());
    // An index of another definition is built anew when the store is open.
    } else if search_index::is_current(conn)? {
        wrong.extend(index_out_of_step(conn)?);
    }
    Ok(wrong)
}

/// Returns whether the schema is the one that the migrations up to its version make. Tables and indexes of another
/// program are allowed; its triggers and views are not.
fn schema_is_ours(conn: &Connection) -> Result<bool> {
    let version = conn.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
    let ours = steps::store_schema(usize::try_from(version).unwrap_or_default())?;
    let found = match steps::schema_of(conn) {
        // SQLite does not check that a statement is UTF-8.
        Err(Error::Sql(rusqlite::Error::Utf8Error(..))) => return Ok(false),
        found => found?,
    };
    let acts = |kind: &str| ["trigger", "view"].contains(&kind);
    Ok(ours.iter().all(|one| found.contains(one))
        && found.iter().all(|one| !acts(&one.0) || ours.contains(one)))
}

/// Returns how the search index differs from what is searched.
fn index_out_of_step(conn: &Connection) -> Result<Option<String>> {
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    let unsearchable = count(
        "SELECT count(*) FROM (SELECT entry FROM search_entry EXCEPT SELECT rowid FROM search_text_docsize)",
    )?;
    let mut strays = 0;
    for table in search_index::searched() {
        strays += count(&format!(
            "SELECT (SELECT count(*) FROM search_entry WHERE noun = '{0}') - (SELECT count(*) FROM {0})",
            table.name
        ))?
        .abs();
    }
    let wrong = unsearchable != 0 || strays != 0;
    Ok(wrong.then(|| format!("search index: {unsearchable} unsearchable, {strays} strays")))
}

/// Makes sure that every project can be read, and says what it may say.
///
/// # Errors
/// [`Error::StoreDamaged`] for the first that does not.
pub(super) fn content(conn: &Connection) -> Result<()> {
    let damaged = |error: Error| Error::StoreDamaged(error.to_string());
    texts(conn).map_err(damaged)?;
    steps(conn).map_err(damaged)?;
    let mut statement = conn.prepare("SELECT project_id FROM project_state")?;
    let projects =
        statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    for project in projects {
        let content = Content::load(conn, &project).and_then(|content| content.check().map(|()| content));
        let wrong = match content {
            Ok(content) if dangling(&content).is_empty() => continue,
            Ok(_) => "references".to_owned(),
            Err(error) => error.to_string(),
        };
        return Err(Error::StoreDamaged(format!("{project}: {wrong}")));
    }
    Ok(())
}

/// Checks that every text is UTF-8, which SQLite does not.
fn texts(conn: &Connection) -> Result<()> {
    let mut tables = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%STRICT%'")?;
    let tables =
        tables.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    for table in tables {
        let mut statement = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                if let ValueRef::Text(bytes) = row.get_ref(column)?
                    && std::str::from_utf8(bytes).is_err()
                {
                    return Err(Error::StoreDamaged(format!("text in {table}")));
                }
            }
        }
    }
    Ok(())
}

/// Makes sure that the moments of projects and the names of steps can be read.
fn steps(conn: &Connection) -> Result<()> {
    let is_moment = |text: &str| text.parse::<jiff::Timestamp>().is_ok();
    let sql = "SELECT created_at FROM project_state UNION ALL SELECT changed_at FROM project_state
               UNION ALL SELECT binned_at FROM project_state WHERE binned_at NOT NULL
               UNION ALL SELECT at FROM history";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !is_moment(&row.get::<_, String>(0)?) {
            return Err(Error::StoreDamaged("moment".to_owned()));
        }
    }
    let mut statement = conn.prepare("SELECT op FROM history")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        Op::from_json(&row.get::<_, String>(0)?)?;
    }
    Ok(())
}
