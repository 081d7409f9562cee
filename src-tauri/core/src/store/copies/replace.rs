//! Putting a whole copy in the place of what the store holds.
//!
//! The copy is read into the open store, in one transaction of the database itself: store, log and lock stay one
//! thing, and a crash leaves either the old content or the new. Afterwards the store is another replica, for the
//! copy has forgotten writes that colleagues may have seen.

use rusqlite::backup::{Backup, StepResult};

use super::read::OpenCopy;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Content, Origin, Store, crowds, search_index, steps};
use crate::value::Id;
use crate::watch::Watch;

impl Store {
    /// Replaces everything by the content of a copy that this data directory made itself, history included.
    pub(crate) fn replace_by(&mut self, copy: &OpenCopy) -> Result<()> {
        if copy.version != steps::STORE_VERSION {
            return self.replace_by_content(copy);
        }
        self.before_a_write()?;
        self.forget_identity()?;
        self.generation.advance();
        self.conn.flush_prepared_statement_cache();
        search_index::ensure(&mut self.conn)?;
        {
            let backup = Backup::new(&copy.conn, &mut self.conn)?;
            if backup.step(-1)? != StepResult::Done {
                return Err(Error::StoreInUse);
            }
        }
        self.settle_after_replacing()
    }

    /// Replaces everything by the projects of a copy, without its history: what a copy from elsewhere says of
    /// earlier steps is not believed.
    pub(crate) fn replace_by_content(&mut self, copy: &OpenCopy) -> Result<()> {
        let projects = copy.projects()?;
        let contents = projects
            .into_iter()
            .map(|project| Ok((copy.content(&project.id)?, project)))
            .collect::<Result<Vec<_>>>()?;
        self.before_a_write()?;
        self.forget_identity()?;
        let transaction = self.conn.unchecked_transaction()?;
        transaction.execute("DELETE FROM project", [])?;
        for (content, project) in &contents {
            self.insert_project(&project.id, content)?;
            transaction.execute(
                "INSERT INTO project_state (project_id, counter, created_at, changed_at, binned_at)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                (
                    project.id.as_str(),
                    project.counter,
                    &project.state.created_at,
                    &project.state.changed_at,
                    &project.state.binned_at,
                ),
            )?;
            self.count_days_in_bin(&project.id, project.state.binned_at.is_some())?;
        }
        transaction.commit()?;
        self.settle_after_replacing()
    }

    fn insert_project(&self, project: &Id<Project>, content: &Content) -> Result<()> {
        let writer = crate::store::Writer::new(self, project);
        writer.defer_references()?;
        writer.insert_content(content, &Watch::nobody())?;
        writer.write_all_dots(content)
    }

    /// The window's records and the marks of the last copy belong to what was there before.
    fn settle_after_replacing(&mut self) -> Result<()> {
        self.conn.flush_prepared_statement_cache();
        search_index::ensure(&mut self.conn)?;
        crowds::forget(&self.conn)?;
        self.copied_at.set(None);
        self.forget_identity()?;
        self.after_a_write();
        Ok(())
    }

    /// Writes a project that is not here as a copy has it.
    pub(crate) fn write_from_copy(&self, project: &Id<Project>, content: &Content) -> Result<()> {
        self.write_new_project(project, &Origin::File, |writer| {
            writer.insert_content(content, &Watch::nobody())?;
            writer.write_all_dots(content)
        })
    }
}
