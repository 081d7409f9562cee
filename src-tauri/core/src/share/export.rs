use std::path::Path;

use crate::contact::Contact;
use crate::error::Result;
use crate::project::Project;
use crate::store::{self, Part, Record, Store};
use crate::value::Id;

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
/// # Errors
/// [`crate::Error::NoRoom`], [`crate::Error::NoPermission`], and whatever the file system says.
pub fn export(store: &Store, project: &Id<Project>, target: &Path, what: WhatToExport) -> Result<()> {
    let mut content = store.reader(project)?.content()?;
    if what == WhatToExport::WithoutContacts {
        if let Some(rows) = store::position(Contact::NAME).and_then(|place| content.tables.get_mut(place)) {
            rows.clear();
        }
        content.context = content.context.without(Part::Contacts);
    }
    store::file::write(target, project.as_str(), &content)
}
