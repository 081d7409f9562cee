//! The projects of a store: what is here, when it changed, what is in the bin.

use rusqlite::{OptionalExtension, TransactionBehavior};

use super::{Context, Dot, Erasure, Reader, Store, Writer};
use crate::error::Result;
use crate::project::Project;
use crate::value::Id;

/// The state of a project in this store.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ProjectState {
    /// When it came here (UTC, RFC 3339).
    pub created_at: String,
    /// When it last changed here (UTC, RFC 3339).
    pub changed_at: String,
    /// When it went into the bin (UTC, RFC 3339).
    pub binned_at: Option<String>,
}

/// Where the rows of a new project come from, which says who wrote them.
pub(crate) enum Origin {
    /// They are written here: every record gets a dot of this store.
    Here,
    /// They come with their dots and context from a file.
    File,
}

impl Store {
    /// The identities of all projects, those in the bin too, last changed first.
    pub(crate) fn project_ids(&self) -> Result<Vec<Id<Project>>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT project_id FROM project_state ORDER BY changed_at DESC, project_id")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        Ok(rows.map(|id| id.map(Id::new)).collect::<rusqlite::Result<_>>()?)
    }

    /// Says whether there is any project, in the bin or not.
    pub(crate) fn has_projects(&self) -> Result<bool> {
        Ok(self.conn.prepare_cached("SELECT 1 FROM project_state")?.exists([])?)
    }

    /// The state of a project, if it is here.
    pub fn project_state(&self, project: &Id<Project>) -> Result<Option<ProjectState>> {
        let sql = "SELECT created_at, changed_at, binned_at FROM project_state WHERE project_id = ?1";
        Ok(self
            .conn
            .query_row(sql, [project.as_str()], |row| {
                Ok(ProjectState { created_at: row.get(0)?, changed_at: row.get(1)?, binned_at: row.get(2)? })
            })
            .optional()?)
    }

    /// Writes a new project in one transaction. It starts without history.
    pub(crate) fn write_new_project(
        &self,
        project: &Id<Project>,
        origin: &Origin,
        write: impl FnOnce(&Writer<'_>) -> Result<()>,
    ) -> Result<()> {
        self.before_a_write()?;
        let transaction = rusqlite::Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let writer = Writer::new(self, project);
        writer.defer_references()?;
        write(&writer)?;
        let moment = self.moment();
        self.conn
            .prepare_cached("INSERT INTO project_state (project_id, counter, created_at, changed_at) VALUES (?1, 0, ?2, ?2)")?
            .execute((project.as_str(), moment))?;
        let dot = match origin {
            Origin::Here => Some(writer.next_dot()?),
            Origin::File => None,
        };
        if let Some(dot) = &dot {
            self.stamp_everything(project, dot)?;
        }
        transaction.commit()?;
        if dot.is_some() {
            self.wrote(project);
        }
        self.after_a_write();
        Ok(())
    }

    /// Gives a project that was recovered the moments it had.
    pub(super) fn set_project_state(
        &self,
        project: &Id<Project>,
        created_at: &str,
        changed_at: &str,
        binned_at: Option<&str>,
    ) -> Result<()> {
        self.conn.execute(
            "UPDATE project_state SET created_at = ?2, changed_at = ?3, binned_at = ?4 WHERE project_id = ?1",
            (project.as_str(), created_at, changed_at, binned_at),
        )?;
        self.count_days_in_bin(project, binned_at.is_some())
    }

    /// Forgets who this store was: see [`super::Identity`].
    pub(crate) fn forget_identity(&self) -> Result<()> {
        self.identity.borrow_mut().forget(&self.conn, &self.directory)
    }

    /// Removes projects for good: from the store with everything that was ever known of them, and from its copies.
    pub(crate) fn erase_projects(&mut self, projects: &[Id<Project>]) -> Result<()> {
        let erasures: Vec<Erasure> =
            projects.iter().map(|project| Erasure::Project { project: project.to_string() }).collect();
        self.erase_for_good(&erasures, |store| store.erase(projects))
    }

    fn erase(&self, projects: &[Id<Project>]) -> Result<()> {
        if projects.is_empty() {
            return Ok(());
        }
        self.before_a_write()?;
        for project in projects {
            self.conn.execute("DELETE FROM project WHERE project_id = ?1", [project.as_str()])?;
        }
        Ok(())
    }

    /// Gives every record of a project one dot and a context that knows only that.
    fn stamp_everything(&self, project: &Id<Project>, dot: &Dot) -> Result<()> {
        let stamp = super::Stamp { conn: &self.conn, project: project.as_str() };
        let mut context = Context::default();
        for table in super::TABLES {
            let sql = format!(
                "INSERT INTO dot (project_id, noun, record_id, field, replica, counter)
                 SELECT project_id, '{}', id, '', ?2, ?3 FROM {} WHERE project_id = ?1",
                table.name, table.name
            );
            self.conn.execute(&sql, (project.as_str(), &dot.replica, dot.counter))?;
            context.see(table.part, &dot.replica, dot.counter);
        }
        stamp.set_context(&context)
    }
}

impl Reader<'_> {
    /// Says whether a project with this identity is here at all.
    pub(crate) fn exists(&self) -> Result<bool> {
        Ok(self
            .conn
            .prepare_cached("SELECT 1 FROM project_state WHERE project_id = ?1")?
            .exists([self.project])?)
    }
}
