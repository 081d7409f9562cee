use super::Op;
use crate::error::Result;
use crate::project::Project;
use crate::store::Store;
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
/// of it can be undone any more, and the copies of the store that still have it go too.
pub fn forget(store: &mut Store, project: &Id<Project>) -> Result<()> {
    store.reader(project)?;
    store.forget_history(project.as_str())?;
    store.wipe()
}
