//! Onze werking: our own organisation.

use bondgenoot_core::history::Typing;
use bondgenoot_core::organisation::{self, Description};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Id, Name, Note};
use tauri::State;

use crate::failure::Answer;
use crate::typed::edit;
use crate::work::{Changed, Work};

edit! {
    /// What to change of our own organisation.
    OrganisationEdit of Description {
        name: Name,
        sectors: Vec<Code>,
        daily_work: Note,
        purpose: Note,
        audience: Note,
        target_groups: Vec<Code>,
    }
}

/// Describes our own organisation.
#[tauri::command(async)]
#[specta::specta]
pub fn describe_organisation(
    work: State<'_, Work>,
    project: Id<Project>,
    edit: OrganisationEdit,
    typing: Typing,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        let mut description = Description::default();
        edit.checked()?(&mut description);
        organisation::describe(store, project, description, typing)
    })
}
