use super::ImpactNote;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a note on impact.
pub fn remove(store: &mut Store, project: &Id<Project>, note: &Id<ImpactNote>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(&writer.get(note)?.alliance_id)?.name.to_string();
        writer.remove(note)?;
        Ok((Op::RemoveImpactNote { name }, ()))
    })
}
