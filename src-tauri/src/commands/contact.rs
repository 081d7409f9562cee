//! Contact persons of an actor.

use bondgenoot_core::contact::{self, Contact, Mention, MentioningCopy};
use bondgenoot_core::history::Applied;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::commands::history::ListedStep;
use crate::failure::Answer;
use crate::half_typed::HalfTypedTexts;
use crate::work::{Changed, Work};

/// Everything that is known of a contact person, to show and to hand over.
#[derive(Debug, Clone, Serialize, Type)]
pub struct KnownPerson {
    /// The person's record.
    pub contact: Contact,
    /// The name of the actor.
    pub actor: String,
    /// The name of the municipality of the actor.
    pub municipality: String,
    /// Other texts of the project in which the name, the address or the number occurs.
    pub mentions: Vec<Mention>,
    /// The steps of the history that hold something of the person, newest first.
    pub steps: Vec<ListedStep>,
    /// The copies that hold something of the person, newest first.
    pub copies: Vec<MentioningCopy>,
}

impl From<contact::KnownPerson> for KnownPerson {
    fn from(known: contact::KnownPerson) -> Self {
        let step = |step: contact::MentioningStep| ListedStep {
            name: step.op.into(),
            at: step.at,
            undone: step.undone,
        };
        Self {
            contact: known.contact,
            actor: known.actor,
            municipality: known.municipality,
            mentions: known.mentions,
            steps: known.steps.into_iter().map(step).collect(),
            copies: known.copies,
        }
    }
}

/// Returns everything that is known of a contact person (*wat weten we van deze persoon*).
#[tauri::command(async)]
#[specta::specta]
pub fn known_of_person(
    work: State<'_, Work>,
    project: Id<Project>,
    contact: Id<Contact>,
) -> Answer<KnownPerson> {
    work.store(|store| contact::known(store, &project, &contact)).map(KnownPerson::from)
}

/// Deletes contact persons for good, with the history that still has them.
#[tauri::command(async)]
#[specta::specta]
pub fn erase_contacts(
    work: State<'_, Work>,
    half_typed: State<'_, HalfTypedTexts>,
    project: Id<Project>,
    contacts: Vec<Id<Contact>>,
) -> Answer<Changed<()>> {
    half_typed.forget()?;
    work.change(&project, |store, project| {
        let touched = contact::erase_all(store, project, &contacts)?;
        Ok(Applied { touched, ..Applied::without_step(()) })
    })
}
