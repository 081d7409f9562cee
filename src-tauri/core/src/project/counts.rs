use super::Project;
use crate::error::Result;
use crate::store::{Counts, Store};
use crate::value::Id;

/// Counts what a project has.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not here.
pub fn counts(store: &Store, project: &Id<Project>) -> Result<Counts> {
    store.reader(project)?.counts()
}
