use super::Agreement;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes an agreement.
pub fn remove(store: &mut Store, project: &Id<Project>, agreement: &Id<Agreement>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(agreement)?.what.to_string();
        writer.remove(agreement)?;
        Ok((Op::RemoveAgreement { name }, ()))
    })
}
