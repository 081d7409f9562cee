use super::Contact;
use crate::actor::Actor;
use crate::error::Result;
use crate::store::Writer;
use crate::value::{Id, Name, Note};

/// Writes a contact person of whom only the name is known.
pub(crate) fn make(writer: &Writer<'_>, actor: &Id<Actor>, name: Name) -> Result<Id<Contact>> {
    let id = writer.fresh_id::<Contact>();
    writer.insert(&Contact::named(id.clone(), writer.get(actor)?.id, name))?;
    Ok(id)
}

impl Contact {
    /// A contact person of whom only the name is known.
    pub fn named(id: Id<Self>, actor_id: Id<Actor>, name: Name) -> Self {
        Self {
            id,
            actor_id,
            name,
            function: Note::default(),
            email: Note::default(),
            phone: Note::default(),
            key_person: false,
            key_role: None,
            notes: Note::default(),
        }
    }
}
