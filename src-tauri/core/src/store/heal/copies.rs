//! The newest good copy of the store, to compare with what was recovered.

use std::collections::BTreeMap;
use std::path::Path;

use crate::project::Counts;
use crate::store::copies::{KeptCopy, OpenCopy, find, kept};

/// A copy that can take the place of the store, and what is in it.
pub(super) struct GoodCopy {
    pub(super) file: String,
    /// The name and the counts of each project.
    pub(super) projects: BTreeMap<String, (String, Counts)>,
}

/// Returns the newest copy that is whole, here or in the second place.
pub(super) fn newest(directory: &Path) -> Option<GoodCopy> {
    let copies = kept(directory).ok()?.into_iter().filter(|copy| copy.problem.is_none());
    let good = |copy: &KeptCopy| {
        let path = find(directory, &copy.file)?;
        OpenCopy::open(&path)?.check()
    };
    let copy = copies.into_iter().find(|copy| good(copy).is_ok())?;
    let projects = copy.projects.into_iter();
    let projects = projects.map(|project| (project.id.to_string(), (project.name, project.counts))).collect();
    Some(GoodCopy { file: copy.file, projects })
}
