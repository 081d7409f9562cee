use super::ImpactNote;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Changes a note on impact.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    note: &Id<ImpactNote>,
    change: impl FnOnce(&mut ImpactNote),
) -> Result<()> {
    store.transact_named(project, |writer| {
        let found = writer.get(note)?;
        let mut record = found.clone();
        change(&mut record);
        let name = writer.get(&found.alliance_id)?.name.to_string();
        writer.save(&ImpactNote { id: found.id, alliance_id: found.alliance_id, ..record })?;
        Ok((Op::EditImpactNote { name }, ()))
    })
}
