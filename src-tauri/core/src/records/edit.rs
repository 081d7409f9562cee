use super::update;
use crate::error::{Error, Result};
use crate::history::{Applied, Typing};
use crate::project::Project;
use crate::store::{Record, Store};
use crate::value::Id;

/// Changes a record.
///
/// # Errors
/// [`Error::NotFound`] when it is not there or would point to what is not there, [`Error::TextEmpty`] for what is
/// required, [`Error::UnknownCode`], [`Error::Internal`] when `change` writes what is fixed.
pub fn edit<R: Record>(
    store: &mut Store,
    project: &Id<Project>,
    id: &Id<R>,
    typing: Typing,
    change: impl FnOnce(&mut R),
) -> Result<Applied<()>> {
    let table = R::TABLE;
    if !table.open.edit {
        return Err(Error::Internal(format!("{} is edited by a verb with a rule", table.name)));
    }
    store.transact_typed(project, typing, |writer| {
        let mut record = writer.get(id)?;
        let before = record.values();
        change(&mut record);
        Ok((update(writer, table, id.as_str(), &before, &record.values())?, ()))
    })
}
