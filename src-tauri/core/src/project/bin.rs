use super::Project;
use crate::error::{Error, Result};
use crate::store::{Record, Store};
use crate::value::Id;

/// How many days the bin keeps a project.
pub const DAYS_IN_BIN: i64 = 30;

/// Puts a project in the bin, where it is kept for [`DAYS_IN_BIN`] days.
///
/// # Errors
/// [`Error::NotFound`] when it is not here.
pub fn bin(store: &mut Store, project: &Id<Project>) -> Result<()> {
    store.reader(project)?;
    let moment = store.moment();
    store.set_binned(project, Some(&moment))
}

/// Takes a project out of the bin, as it was and with its history.
///
/// # Errors
/// [`Error::NotFound`] when it is not in the bin.
pub fn restore(store: &mut Store, project: &Id<Project>) -> Result<()> {
    in_bin(store, project)?;
    store.set_binned(project, None)
}

/// Removes a project from the bin for good.
///
/// # Errors
/// [`Error::NotFound`] when it is not in the bin.
pub fn erase(store: &mut Store, project: &Id<Project>) -> Result<()> {
    in_bin(store, project)?;
    store.erase_project(project)
}

fn in_bin(store: &Store, project: &Id<Project>) -> Result<()> {
    match store.project_state(project)? {
        Some(state) if state.binned_at.is_some() => Ok(()),
        _ => Err(Error::NotFound { noun: Project::NAME, text: project.to_string() }),
    }
}
