use std::path::Path;

use crate::contact::Contact;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{self, Part, Record, Store};
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

/// Writes a project file: whole, or not at all.
///
/// An older project file in that place is replaced; anything else that stands there is not.
///
/// # Errors
/// [`Error::TargetTaken`] for a place with another kind of file, or in the folder of the store itself,
/// [`crate::Error::NoRoom`], [`crate::Error::NoPermission`], and whatever the file system says.
pub fn export(store: &Store, project: &Id<Project>, target: &Path, what: WhatToExport) -> Result<()> {
    export_watched(store, project, target, what, &Watch::nobody())
}

/// Like [`export`], with somebody who follows it.
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
    watch.begin(Stage::Reading)?;
    refuse_what_is_not_a_project_file(store, target)?;
    let mut content = store.reader(project)?.content()?;
    if what == WhatToExport::WithoutContacts {
        if let Some(rows) = store::position(Contact::NAME).and_then(|place| content.tables.get_mut(place)) {
            rows.clear();
        }
        content.context = content.context.without(Part::Contacts);
    }
    watch.begin(Stage::Writing)?;
    store::file::write(target, project.as_str(), &content)
}

/// Somebody's letter is not overwritten by a slip of the keyboard, and the store least of all.
fn refuse_what_is_not_a_project_file(store: &Store, target: &Path) -> Result<()> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let in_the_store = folder.canonicalize().is_ok_and(|folder| folder.starts_with(store.directory()));
    if in_the_store || (target.exists() && !store::file::is_ours(target)) {
        return Err(Error::TargetTaken { path: target.display().to_string() });
    }
    Ok(())
}
