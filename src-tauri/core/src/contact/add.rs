use super::Contact;
use crate::actor::Actor;
use crate::catalogue::List;
use crate::error::Result;
use crate::history::Op;
use crate::own_entry::check_choice;
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::{Code, Id, Name, Note};

/// A contact person to note at an actor.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of `Contact`")]
pub struct NewContact {
    pub name: Name,
    pub function: Note,
    pub email: Note,
    pub phone: Note,
    pub key_person: bool,
    pub key_role: Option<Code>,
    pub notes: Note,
}

/// Notes a contact person at an actor.
///
/// # Errors
/// [`crate::Error::NotFound`] for the actor, [`crate::Error::UnknownCode`] for the key role.
pub fn add(
    store: &mut Store,
    project: &Id<Project>,
    actor: &Id<Actor>,
    new: NewContact,
) -> Result<Id<Contact>> {
    store.transact(project, Op::AddContact { name: new.name.to_string() }, |writer| {
        if let Some(role) = &new.key_role {
            check_choice(writer, List::KeyRole, role)?;
        }
        let id = make(writer, actor, new.name)?;
        writer.save(&Contact {
            function: new.function,
            email: new.email,
            phone: new.phone,
            key_person: new.key_person,
            key_role: new.key_role,
            notes: new.notes,
            ..writer.get(&id)?
        })?;
        Ok(id)
    })
}

/// Writes a contact person of whom only the name is known.
pub(crate) fn make(writer: &Writer<'_>, actor: &Id<Actor>, name: Name) -> Result<Id<Contact>> {
    let id = writer.fresh_id::<Contact>();
    writer.insert(&Contact {
        id: id.clone(),
        actor_id: writer.get(actor)?.id,
        name,
        function: Note::default(),
        email: Note::default(),
        phone: Note::default(),
        key_person: false,
        key_role: None,
        notes: Note::default(),
    })?;
    Ok(id)
}
