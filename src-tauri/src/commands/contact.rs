//! Contact persons of an actor.

use bondgenoot_core::actor::Actor;
use bondgenoot_core::contact::{self, Contact, NewContact};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Id, Name, Note};
use tauri::State;

use crate::failure::Answer;
use crate::typed::edit;
use crate::work::{Changed, Work};

edit! {
    /// What to change of a contact person.
    ContactEdit of Contact {
        name: Name,
        function: Note,
        email: Note,
        phone: Note,
        key_person: bool,
        key_role: Option<Code>,
        notes: Note,
    }
}

/// Notes a contact person at an actor.
#[tauri::command(async)]
#[specta::specta]
pub fn add_contact(
    work: State<'_, Work>,
    project: Id<Project>,
    actor: Id<Actor>,
    name: String,
) -> Answer<Changed<Id<Contact>>> {
    work.change(&project, |store, project| {
        let new = NewContact {
            name: Name::parse(&name)?,
            function: Note::default(),
            email: Note::default(),
            phone: Note::default(),
            key_person: false,
            key_role: None,
            notes: Note::default(),
        };
        contact::add(store, project, &actor, new)
    })
}

/// Changes what is known of a contact person.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_contact(
    work: State<'_, Work>,
    project: Id<Project>,
    contact: Id<Contact>,
    edit: ContactEdit,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| contact::edit(store, project, &contact, edit.checked()?))
}

/// Removes a contact person; undo brings it back.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_contact(
    work: State<'_, Work>,
    project: Id<Project>,
    contact: Id<Contact>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| contact::remove(store, project, &contact))
}

/// Deletes contact persons for good, with the history that still has them.
#[tauri::command(async)]
#[specta::specta]
pub fn erase_contacts(
    work: State<'_, Work>,
    project: Id<Project>,
    contacts: Vec<Id<Contact>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| contact::erase_all(store, project, &contacts))
}
