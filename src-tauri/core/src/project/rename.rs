use super::{Project, RECORD};
use crate::error::Result;
use crate::history::{Applied, Op, Typing};
use crate::store::Store;
use crate::value::{Id, Name};

/// Gives a project another name.
pub fn rename(store: &mut Store, project: &Id<Project>, name: Name, typing: Typing) -> Result<Applied<()>> {
    store.transact_typed(project, typing, |writer| {
        let op = Op::RenameProject { name: name.to_string() };
        let record = writer.get(&Id::<Project>::new(RECORD))?;
        writer.save(&Project { name, ..record })?;
        Ok((op, ()))
    })
}
