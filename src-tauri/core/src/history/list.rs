use super::Op;
use crate::copies::Reason;
use crate::error::Result;
use crate::project::Project;
use crate::store::{Erasure, Store};
use crate::value::Id;

/// One step of the history, for people.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Listed {
    /// What was done.
    #[serde(flatten)]
    pub op: Op,
    /// When (UTC, RFC 3339).
    pub at: String,
    /// Whether it was taken back since.
    pub undone: bool,
}

/// Gives the steps of a project, newest first.
pub fn list(store: &Store, project: &Id<Project>) -> Result<Vec<Listed>> {
    let steps = store.reader(project)?.steps()?;
    steps.into_iter().map(|(op, at, undone)| Ok(Listed { op: Op::from_json(&op)?, at, undone })).collect()
}

/// Forgets the history of a project, and with it for good whatever was deleted (*definitief wissen*): nothing
/// of it can be undone any more. The older copies of this project go, and a copy of now takes their place; what
/// the copies hold of other projects stays.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not here.
pub fn forget(store: &mut Store, project: &Id<Project>) -> Result<()> {
    store.reader(project)?;
    store.erase_for_good(&[Erasure::Project { project: project.to_string() }], |store| {
        store.forget_history(project.as_str())
    })?;
    store.keep_copy(Reason::Erase)?;
    Ok(())
}
