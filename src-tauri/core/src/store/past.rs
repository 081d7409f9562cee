//! The steps of a project's history, as they lie in the store.

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

use super::{Context, Dot, Reader, RowDots, Store, Writer};
use crate::error::Result;

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

/// The dots of one record before and after an import; none where the record was not there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DotChange {
    pub(crate) noun: String,
    pub(crate) id: String,
    pub(crate) before: Option<RowDots>,
    pub(crate) after: Option<RowDots>,
}

impl Writer<'_> {
    /// Adds a step, forgetting those that were undone before it and those that are too old.
    pub(crate) fn add_step(&self, step: &Step) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM history WHERE project_id = ?1 AND (undone = 1 OR step <= ?2)")?
            .execute((self.project, step.number - KEPT))?;
        let seen = step.seen.as_ref().map(serde_json::to_string).transpose()?;
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO history (project_id, step, op, at, undone, changeset, seen) VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6)")?
            .execute((self.project, step.number, &step.op, &step.at, &step.changeset, seen))?;
        Ok(())
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
        Ok(())
    }
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
        self.step(undone, order, 0)
    }

    /// The last two steps that were not taken back: the last, and the one before it.
    pub(crate) fn last_two_steps(&self) -> Result<Option<(Step, Step)>> {
        Ok(self.step(false, "DESC", 0)?.zip(self.step(false, "DESC", 1)?))
    }

    fn step(&self, undone: bool, order: &str, skipped: u32) -> Result<Option<Step>> {
        let sql = format!(
            "SELECT step, op, at, changeset, seen FROM history
             WHERE project_id = ?1 AND undone = ?2 ORDER BY step {order} LIMIT 1 OFFSET {skipped}"
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

    /// All steps, newest first: op as JSON, moment, whether undone.
    pub(crate) fn steps(&self) -> Result<Vec<(String, String, bool)>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT op, at, undone FROM history WHERE project_id = ?1 ORDER BY step DESC")?;
        let rows = statement.query_map([self.project], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Store {
    /// The newest step of any project that was not taken back: the project's name, the op as JSON, the moment.
    pub(super) fn last_step_of_all(&self) -> Result<Option<(String, String, String)>> {
        let sql = "SELECT project.name, history.op, history.at FROM history JOIN project USING (project_id)
                   WHERE history.undone = 0 ORDER BY history.at DESC, history.step DESC LIMIT 1";
        Ok(self.conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?)
    }

    /// Forgets the history of a project; nothing of it can be undone any more.
    pub(crate) fn forget_history(&self, project: &str) -> Result<()> {
        self.conn.execute("DELETE FROM history WHERE project_id = ?1", [project])?;
        Ok(())
    }
}
