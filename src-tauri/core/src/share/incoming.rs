use std::path::Path;

use super::references;
use crate::error::{Error, Result};
use crate::municipality::Municipality;
use crate::project::{self, Counts, Project};
use crate::store::file::{self, FromFile};
use crate::store::{Content, Part, Record};
use crate::value::{Id, Problem};
use crate::watch::Watch;

/// Every bubble makes room for every other. There are fewer than a thousand municipalities to choose from.
const MOST_BUBBLES: usize = 5_000;

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
        let FromFile { project, content } = file::read(path, watch)?;
        if let Some(dangling) = references::dangling(&content).into_iter().next() {
            return Err(Error::InvalidContent {
                noun: dangling.noun.to_owned(),
                id: dangling.id,
                field: dangling.field.to_owned(),
                problem: Problem::Unknown,
            });
        }
        if content.rows(Municipality::NAME).len() > MOST_BUBBLES {
            return Err(Error::InvalidContent {
                noun: Municipality::NAME.to_owned(),
                id: String::new(),
                field: String::new(),
                problem: Problem::Bounds,
            });
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
        project::counts_of(&self.content)
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
