//! How long a project has been in the bin: counted in days on which people worked, and not by the clock alone.

use jiff::SignedDuration;

use super::{Store, Writer};
use crate::error::Result;
use crate::project::{DAYS_IN_BIN, Project};
use crate::value::Id;

impl Store {
    /// Puts a project in the bin, or takes it out.
    pub(crate) fn set_binned(&self, project: &Id<Project>, binned_at: Option<&str>) -> Result<()> {
        self.before_a_write()?;
        let transaction = self.conn.unchecked_transaction()?;
        transaction.execute(
            "UPDATE project_state SET binned_at = ?2 WHERE project_id = ?1",
            (project.as_str(), binned_at),
        )?;
        self.count_days_in_bin(project, binned_at.is_some())?;
        transaction.commit()?;
        self.after_a_write();
        Ok(())
    }

    /// Begins to count the days of use that a project is in the bin, or stops counting.
    pub(super) fn count_days_in_bin(&self, project: &Id<Project>, binned: bool) -> Result<()> {
        if binned {
            self.note_day()?;
        }
        self.conn.execute(
            match binned {
                true => {
                    "INSERT OR REPLACE INTO binned (project_id, since_day)
                     SELECT ?1, coalesce(max(number), 0) FROM day_of_use"
                }
                false => "DELETE FROM binned WHERE project_id = ?1",
            },
            [project.as_str()],
        )?;
        Ok(())
    }

    /// Returns how many more days of use the bin keeps a project; `None` when it is not in the bin.
    pub(crate) fn days_left_in_bin(&self, project: &Id<Project>) -> Result<Option<u32>> {
        let days: Option<i64> = self.any_reader(project).one(
            "SELECT (SELECT coalesce(max(number), 0) FROM day_of_use) - since_day FROM binned WHERE project_id = ?1",
            &[&project.as_str()],
            |row| row.get(0),
        )?;
        Ok(days.map(|days| u32::try_from(DAYS_IN_BIN - days).unwrap_or_default()))
    }

    /// Erases the projects that were in the bin for thirty days of use, from the store and from its copies.
    /// Returns their names, so that people are told.
    ///
    /// Both the days of use and the clock must say so: neither a clock that is ahead nor a busy day of many dates
    /// empties the bin.
    ///
    /// # Errors
    /// Whatever the database and the file system say.
    pub fn empty_the_bin(&mut self) -> Result<Vec<String>> {
        let days = SignedDuration::from_hours(24 * DAYS_IN_BIN);
        let Ok(limit) = self.clock.now().checked_sub(days) else { return Ok(Vec::new()) };
        let due: Vec<(Id<Project>, String)> = {
            let mut statement = self.conn.prepare_cached(
                "SELECT project_id, project.name FROM binned
                 JOIN project USING (project_id) JOIN project_state USING (project_id)
                 WHERE since_day + ?1 <= (SELECT max(number) FROM day_of_use) AND binned_at < ?2",
            )?;
            let rows = statement.query_map((DAYS_IN_BIN, format!("{limit:.3}")), |row| {
                Ok((Id::new(row.get::<_, String>(0)?), row.get(1)?))
            })?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let (projects, names): (Vec<_>, Vec<_>) = due.into_iter().unzip();
        if !projects.is_empty() {
            self.erase_projects(&projects)?;
        }
        Ok(names)
    }

    /// Counts today as a day of use.
    fn note_day(&self) -> Result<()> {
        self.conn
            .prepare_cached("INSERT OR IGNORE INTO day_of_use (day) VALUES (?1)")?
            .execute([self.clock.today().to_string()])?;
        Ok(())
    }
}

impl Writer<'_> {
    /// Counts today as a day of use: something was written.
    pub(super) fn note_day_of_use(&self) -> Result<()> {
        self.store().note_day()
    }
}
