use super::Agreement;
use crate::alliance::Alliance;
use crate::error::{Error, Result};
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Date, Id, Note};

/// An agreement to note.
#[derive(Debug, Clone)]
pub struct NewAgreement {
    /// What is agreed.
    pub what: Note,
    /// Who does it.
    pub who: Note,
    /// By when.
    pub due: Option<Date>,
}

/// Notes an agreement of an alliance.
///
/// # Errors
/// [`Error::TextEmpty`] when it does not say what.
pub fn add(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    new: NewAgreement,
) -> Result<Id<Agreement>> {
    if new.what.is_empty() {
        return Err(Error::TextEmpty);
    }
    store.transact(project, Op::AddAgreement { name: new.what.to_string() }, |writer| {
        let id = writer.fresh_id::<Agreement>();
        let alliance_id = writer.get(alliance)?.id;
        let NewAgreement { what, who, due } = new;
        writer.insert(&Agreement { id: id.clone(), alliance_id, what, who, due, done: false })?;
        Ok(id)
    })
}
