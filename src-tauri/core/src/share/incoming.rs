use std::path::Path;

use super::{identities, references};
use crate::error::{Error, Result};
use crate::project::{self, Counts, Project};
use crate::store::file::{self, FromFile};
use crate::store::{Content, Part, Record};
use crate::value::{Id, Problem};
use crate::watch::Watch;

/// A project file that was read and checked, and can be taken in.
#[derive(Debug)]
pub struct Incoming {
    pub(super) project: Id<Project>,
    pub(super) content: Content,
}

impl Incoming {
    /// Reads a project file without touching it. It is not believed: see `store::file`.
    ///
    /// # Errors
    /// [`Error::NotAProjectFile`], [`Error::Newer`], [`Error::Damaged`], [`Error::InvalidSchema`],
    /// [`Error::InvalidContent`], [`Error::NotFound`] when there is no such file.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_watched(path, &Watch::nobody())
    }

    /// Like [`Incoming::open`], with somebody who follows it.
    ///
    /// # Errors
    /// As [`Incoming::open`], and [`Error::Cancelled`].
    pub fn open_watched(path: &Path, watch: &Watch<'_>) -> Result<Self> {
        Self::of_file(file::read(path, watch)?)
    }

    /// Checks that what a file says fits together and into the limits.
    pub(super) fn of_file(FromFile { project, content }: FromFile) -> Result<Self> {
        let invalid = |noun: &str, id: &str, field: &str, problem| Error::InvalidContent {
            noun: noun.to_owned(),
            id: id.to_owned(),
            field: field.to_owned(),
            problem,
        };
        if let Some((noun, id)) = identities::first_strange(&content) {
            return Err(invalid(noun, id, "id", Problem::Form));
        }
        references::refuse_dangling(&content)?;
        if let Some(excess) = content.excess() {
            return Err(invalid(excess.noun, "", "", Problem::Bounds));
        }
        Ok(Self { project, content })
    }

    /// The identity of the project.
    pub fn project(&self) -> &Id<Project> {
        &self.project
    }

    /// The name of the project in the file.
    pub fn name(&self) -> String {
        self.content.text(Project::TABLE, project::RECORD, "name").unwrap_or_default().to_owned()
    }

    /// How many of each there are.
    pub fn counts(&self) -> Counts {
        self.content.counts()
    }

    /// The hash of its content; see [`project::content_hash`].
    pub fn content_hash(&self) -> String {
        project::hash_of(&self.content)
    }

    /// Whether contact persons were left out when the file was written.
    pub fn without_contacts(&self) -> bool {
        !self.content.context.entries().any(|(part, _, _)| part == Part::Contacts)
    }
}
