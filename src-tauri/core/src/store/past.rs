//! The steps of a project's history, as they lie in the store.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::{Context, Dot, Reader, RowDots, Store, Writer};
use crate::error::Result;
use crate::log::{self, Event};

/// How many steps are kept for each project. The promise is 200; this is room beyond it.
const KEPT: i64 = 2_000;

/// One step of the history.
pub(crate) struct Step {
    pub(crate) number: i64,
    pub(crate) op: String,
    pub(crate) at: String,
    pub(crate) changeset: Vec<u8>,
    /// For an import: what it brought beside values.
    pub(crate) seen: Option<Seen>,
}

/// What an import changes beside values: undo takes that back as well, so that the same file can come in again.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// The write that took it over.
    pub(crate) dot: Dot,
    pub(crate) before: Context,
    pub(crate) after: Context,
    pub(crate) dots: Vec<DotChange>,
}

/// One record before and after an import: its dots, `None` where it was not there, and whether it was remembered
/// as deleted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DotChange {
    pub(crate) noun: String,
    pub(crate) id: String,
    pub(crate) before: Option<RowDots>,
    pub(crate) after: Option<RowDots>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) gone_before: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) gone_after: bool,
}

impl Writer<'_> {
    /// Adds a step, forgetting those that were undone before it and those that are too old. Returns its number.
    pub(crate) fn add_step(&self, step: &Step) -> Result<i64> {
        self.conn
            .prepare_cached("DELETE FROM history WHERE project_id = ?1 AND (undone = 1 OR step <= ?2)")?
            .execute((self.project, step.number - KEPT))?;
        let seen = step.seen.as_ref().map(serde_json::to_string).transpose()?;
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO history (project_id, step, op, at, undone, changeset, seen) VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6)")?
            .execute((self.project, step.number, &step.op, &step.at, &step.changeset, seen))?;
        log::note(&Event::Did(code_of(&step.op)));
        Ok(step.number)
    }

    /// Forgets one step.
    pub(crate) fn drop_step(&self, number: i64) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM history WHERE project_id = ?1 AND step = ?2")?
            .execute((self.project, number))?;
        Ok(())
    }

    /// Marks a step as undone, or as done again.
    pub(crate) fn mark_step(&self, number: i64, undone: bool) -> Result<()> {
        self.conn
            .prepare_cached("UPDATE history SET undone = ?3 WHERE project_id = ?1 AND step = ?2")?
            .execute((self.project, number, undone))?;
        log::note(if undone { &Event::Undid } else { &Event::Redid });
        Ok(())
    }
}

/// Returns the code of an op as the store keeps it, and nothing of what it was done to.
fn code_of(op: &str) -> &str {
    #[derive(Deserialize)]
    struct Named<'json> {
        #[serde(borrow)]
        op: &'json str,
    }
    serde_json::from_str(op).map_or("", |Named { op }| op)
}

impl Reader<'_> {
    /// The number the next step gets.
    pub(crate) fn next_step_number(&self) -> Result<i64> {
        let sql = "SELECT coalesce(max(step), 0) + 1 FROM history WHERE project_id = ?1 AND undone = 0";
        Ok(self.one(sql, &[&self.project], |row| row.get(0))?.unwrap_or(1))
    }

    /// The step that undo would take back, or that redo would do again.
    pub(crate) fn nearest_step(&self, undone: bool) -> Result<Option<Step>> {
        let order = if undone { "ASC" } else { "DESC" };
        let sql = format!(
            "SELECT step, op, at, changeset, seen FROM history
             WHERE project_id = ?1 AND undone = ?2 ORDER BY step {order} LIMIT 1"
        );
        let found = self.one(&sql, &[&self.project, &undone], |row| {
            let step = Step {
                number: row.get(0)?,
                op: row.get(1)?,
                at: row.get(2)?,
                changeset: row.get(3)?,
                seen: None,
            };
            Ok((step, row.get::<_, Option<String>>(4)?))
        })?;
        let Some((step, seen)) = found else { return Ok(None) };
        Ok(Some(Step { seen: seen.map(|seen| serde_json::from_str(&seen)).transpose()?, ..step }))
    }

    /// The number of that step and its op as JSON, without reading what it changed.
    pub(crate) fn nearest_op(&self, undone: bool) -> Result<Option<(i64, String)>> {
        let order = if undone { "ASC" } else { "DESC" };
        let sql = format!(
            "SELECT step, op FROM history WHERE project_id = ?1 AND undone = ?2 ORDER BY step {order} LIMIT 1"
        );
        self.one(&sql, &[&self.project, &undone], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Goes through all steps, newest first: op as JSON, moment, whether undone, changeset.
    pub(crate) fn each_step(
        &self,
        mut look: impl FnMut(&str, &str, bool, &[u8]) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.conn.prepare_cached(
            "SELECT op, at, undone, changeset FROM history WHERE project_id = ?1 ORDER BY step DESC",
        )?;
        let mut rows = statement.query([self.project])?;
        while let Some(row) = rows.next()? {
            let text = |column| -> Result<&str> {
                row.get_ref(column)?.as_str().map_err(|error| crate::Error::Internal(error.to_string()))
            };
            look(text(0)?, text(1)?, row.get(2)?, row.get_ref(3)?.as_blob().unwrap_or_default())?;
        }
        Ok(())
    }

    /// All steps, newest first: op as JSON, moment, whether undone.
    pub(crate) fn steps(&self) -> Result<Vec<(String, String, bool)>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT op, at, undone FROM history WHERE project_id = ?1 ORDER BY step DESC")?;
        let rows = statement.query_map([self.project], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Returns the newest step of any project that was not undone: the project's name, the op as JSON, the moment.
pub(super) fn last_step_of_all(conn: &Connection) -> Result<Option<(String, String, String)>> {
    let sql = "SELECT project.name, history.op, history.at FROM history JOIN project USING (project_id)
               WHERE history.undone = 0 ORDER BY history.at DESC, history.step DESC LIMIT 1";
    Ok(conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?)
}

impl Store {
    /// Forgets the history of a project; nothing of it can be undone any more.
    pub(crate) fn forget_history(&self, project: &str) -> Result<()> {
        self.before_a_write()?;
        self.conn.execute("DELETE FROM history WHERE project_id = ?1", [project])?;
        Ok(())
    }
}
