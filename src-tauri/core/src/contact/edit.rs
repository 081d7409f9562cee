use super::Contact;
use crate::catalogue::List;
use crate::error::Result;
use crate::history::Op;
use crate::own_entry::check_choice;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Changes what is known of a contact person; it stays at its actor.
///
/// # Errors
/// [`crate::Error::NotFound`], [`crate::Error::UnknownCode`] for the key role.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    contact: &Id<Contact>,
    change: impl FnOnce(&mut Contact),
) -> Result<()> {
    store.transact_named(project, |writer| {
        let mut record = writer.get(contact)?;
        let actor_id = record.actor_id.clone();
        change(&mut record);
        record = Contact { id: contact.clone(), actor_id, ..record };
        if let Some(role) = &record.key_role {
            check_choice(writer, List::KeyRole, role)?;
        }
        writer.save(&record)?;
        Ok((Op::EditContact { name: record.name.to_string() }, ()))
    })
}
