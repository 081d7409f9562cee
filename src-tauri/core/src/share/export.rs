use std::path::{Path, PathBuf};

use super::Incoming;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{self, Content, Part, Store};
use crate::value::Id;
use crate::watch::{Stage, Watch};

/// What goes into a project file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatToExport {
    /// The whole project.
    Everything,
    /// The project without its contact persons; the file says so, and nobody will take them for deleted.
    WithoutContacts,
}

/// Writes a project file: whole, or not at all. Before it takes its place it is read back like a file of somebody
/// else, so that what goes out can come in.
///
/// An older project file at `target` is replaced and keeps its permissions; any other file is not replaced.
/// If `target` is a symbolic link, this concerns the file that it leads to.
///
/// # Errors
/// [`Error::TargetTaken`] for a place with another kind of file, or in the folder of the store itself,
/// [`Error::TargetProtected`] for a file that may not be written, [`Error::TargetHeld`] for one that another
/// program keeps open, [`Error::NoRoom`], [`Error::NoPermission`], and what the file system says.
pub fn export(store: &Store, project: &Id<Project>, target: &Path, what: WhatToExport) -> Result<()> {
    export_watched(store, project, target, what, &Watch::nobody())
}

/// Like [`export`], with progress and a way to cancel.
///
/// # Errors
/// As [`export`], and [`Error::Cancelled`].
pub fn export_watched(
    store: &Store,
    project: &Id<Project>,
    target: &Path,
    what: WhatToExport,
    watch: &Watch<'_>,
) -> Result<()> {
    Outgoing::read(store, project, target, what, watch)?.write(watch)
}

/// A project on its way into a file: read from the store, and not yet written. Writing, which may take long on a slow
/// stick, needs the store no more.
#[derive(Debug)]
pub struct Outgoing {
    project: Id<Project>,
    target: PathBuf,
    content: Content,
}

impl Outgoing {
    /// Reads a project, and makes sure that a file can be written.
    ///
    /// # Errors
    /// As [`export`], for what can be known before writing.
    pub fn read(
        store: &Store,
        project: &Id<Project>,
        target: &Path,
        what: WhatToExport,
        watch: &Watch<'_>,
    ) -> Result<Self> {
        watch.begin(Stage::Reading)?;
        let target = store::file::behind_links(target)?;
        refuse_what_is_not_a_project_file(store, &target)?;
        let mut content = store.reader(project)?.content()?;
        if what == WhatToExport::WithoutContacts {
            content.leave_out(Part::Contacts);
        }
        if let Some(excess) = content.excess() {
            return Err(excess.into());
        }
        store.retire_replica(project)?;
        Ok(Self { project: project.clone(), target, content })
    }

    /// Writes the file.
    ///
    /// # Errors
    /// As [`export`].
    pub fn write(&self, watch: &Watch<'_>) -> Result<()> {
        watch.begin(Stage::Writing)?;
        let file = store::file::write(&self.target, self.project.as_str(), &self.content)?;
        watch.begin(Stage::Checking)?;
        file.place_if(|found| Ok(Incoming::of_file(found)?.content == self.content))
    }
}

/// Refuses to replace a file of another program, or the store.
fn refuse_what_is_not_a_project_file(store: &Store, target: &Path) -> Result<()> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let in_the_store = folder.canonicalize().is_ok_and(|folder| folder.starts_with(store.directory()));
    if in_the_store || (target.exists() && !store::file::is_ours(target)) {
        return Err(Error::TargetTaken { path: target.display().to_string() });
    }
    Ok(())
}
