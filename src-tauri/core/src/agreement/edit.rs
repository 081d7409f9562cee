use super::Agreement;
use crate::error::{Error, Result};
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Changes an agreement, or marks it as done.
///
/// # Errors
/// [`Error::TextEmpty`] when it would no longer say what.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    agreement: &Id<Agreement>,
    change: impl FnOnce(&mut Agreement),
) -> Result<()> {
    store.transact_named(project, |writer| {
        let found = writer.get(agreement)?;
        let mut record = found.clone();
        change(&mut record);
        if record.what.is_empty() {
            return Err(Error::TextEmpty);
        }
        let name = record.what.to_string();
        writer.save(&Agreement { id: found.id, alliance_id: found.alliance_id, ..record })?;
        Ok((Op::EditAgreement { name }, ()))
    })
}
