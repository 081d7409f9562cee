use super::OwnEntry;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Id, Name, Note};

/// Changes what an own entry is called and what is meant by it.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    entry: &Id<OwnEntry>,
    label: Name,
    explanation: Note,
) -> Result<()> {
    store.transact(project, Op::EditOwnEntry { name: label.to_string() }, |writer| {
        let found = writer.get(entry)?;
        writer.save(&OwnEntry { label, explanation, ..found })
    })
}
