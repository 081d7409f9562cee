use super::Contact;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a contact person.
pub fn remove(store: &mut Store, project: &Id<Project>, contact: &Id<Contact>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(contact)?.name.to_string();
        writer.remove(contact)?;
        Ok((Op::RemoveContact { name }, ()))
    })
}

/// Removes a contact person for good: the history, in which it would live on, is forgotten as well
/// (*definitief wissen*).
pub fn erase_all(store: &mut Store, project: &Id<Project>, contacts: &[Id<Contact>]) -> Result<()> {
    for contact in contacts {
        remove(store, project, contact)?;
    }
    crate::history::forget(store, project)
}
