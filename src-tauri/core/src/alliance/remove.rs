use super::Alliance;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes an alliance with its assessments and agreements; its members stay on the map.
pub fn remove(store: &mut Store, project: &Id<Project>, alliance: &Id<Alliance>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(alliance)?.name.to_string();
        writer.remove(alliance)?;
        Ok((Op::RemoveAlliance { name }, ()))
    })
}
