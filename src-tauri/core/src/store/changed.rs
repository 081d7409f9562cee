//! What changed in a project since somebody last asked: the same changesets that feed undo and the dots tell it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Dot, Store, TABLES, Table, Writer, position};
use crate::error::Result;
use crate::project::Project;
use crate::value::Id;

/// By project: the place of a table among [`TABLES`], and a record of it.
pub(super) type Changed = BTreeMap<String, BTreeSet<(usize, String)>>;

impl Writer<'_> {
    /// Gives what a changeset changes the dot of this write, and notes that it changed.
    ///
    /// If the transaction fails after this, the note is harmless: whoever asks looks at what is there.
    pub(crate) fn stamp_changes(&self, changeset: &[u8], dot: &Dot) -> Result<()> {
        let changed = self.stamp().changes(changeset, dot)?;
        let mut noted = self.store().changed.borrow_mut();
        let of_project = noted.entry(self.project_id().to_string()).or_default();
        of_project.extend(changed.into_iter().filter_map(|(table, id)| Some((position(table.name)?, id))));
        Ok(())
    }
}

impl Store {
    /// Gives the records of a project that may be other than when this was last asked: written, or gone.
    pub fn take_changed(&self, project: &Id<Project>) -> Vec<(&'static Table, String)> {
        let noted = self.changed.borrow_mut().remove(project.as_str()).unwrap_or_default();
        noted.into_iter().filter_map(|(place, id)| Some((*TABLES.get(place)?, id))).collect()
    }
}
