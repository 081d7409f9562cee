use super::{Project, RECORD};
use crate::error::Result;
use crate::history::Op;
use crate::store::Store;
use crate::value::{Id, Name};

/// Gives a project another name.
pub fn rename(store: &mut Store, project: &Id<Project>, name: Name) -> Result<()> {
    store.transact(project, Op::RenameProject { name: name.to_string() }, |writer| {
        let record = writer.get(&Id::<Project>::new(RECORD))?;
        writer.save(&Project { name, ..record })
    })
}
