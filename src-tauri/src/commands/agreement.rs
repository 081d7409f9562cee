//! Afspraken of an alliance.

use bondgenoot_core::agreement::{self, Agreement, NewAgreement};
use bondgenoot_core::alliance::Alliance;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Date, Id, Note};
use tauri::State;

use crate::failure::Answer;
use crate::typed::{Typed, edit};
use crate::work::{Changed, Work};

edit! {
    /// What to change of an agreement.
    AgreementEdit of Agreement {
        what: Note,
        who: Note,
        due: Option<Date>,
        done: bool,
    }
}

/// Notes an agreement: what, who, by when.
#[tauri::command(async)]
#[specta::specta]
pub fn add_agreement(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    what: String,
    who: String,
    due: Option<String>,
) -> Answer<Changed<Id<Agreement>>> {
    work.change(&project, |store, project| {
        let new =
            NewAgreement { what: Note::parse(&what)?, who: Note::parse(&who)?, due: Typed::typed(due)? };
        agreement::add(store, project, &alliance, new)
    })
}

/// Changes an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_agreement(
    work: State<'_, Work>,
    project: Id<Project>,
    agreement: Id<Agreement>,
    edit: AgreementEdit,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| agreement::edit(store, project, &agreement, edit.checked()?))
}

/// Removes an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_agreement(
    work: State<'_, Work>,
    project: Id<Project>,
    agreement: Id<Agreement>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| agreement::remove(store, project, &agreement))
}
