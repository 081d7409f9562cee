//! Impact en bereik of an alliance.

use bondgenoot_core::alliance::Alliance;
use bondgenoot_core::impact::{self, ImpactNote, NewImpactNote};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Date, Id, Note};
use tauri::State;

use crate::failure::Answer;
use crate::typed::{Typed, edit};
use crate::work::{Changed, Work};

edit! {
    /// What to change of a note about impact.
    ImpactEdit of ImpactNote {
        date: Option<Date>,
        reached: Note,
        not_yet: Note,
        changed: Note,
        evidence: Note,
    }
}

/// Begins a note about impact, of a day.
#[tauri::command(async)]
#[specta::specta]
pub fn add_impact_note(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    date: Option<String>,
) -> Answer<Changed<Id<ImpactNote>>> {
    work.change(&project, |store, project| {
        let new = NewImpactNote { date: Typed::typed(date)?, ..NewImpactNote::default() };
        impact::add(store, project, &alliance, new)
    })
}

/// Changes a note about impact.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_impact_note(
    work: State<'_, Work>,
    project: Id<Project>,
    note: Id<ImpactNote>,
    edit: ImpactEdit,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| impact::edit(store, project, &note, edit.checked()?))
}

/// Removes a note about impact.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_impact_note(
    work: State<'_, Work>,
    project: Id<Project>,
    note: Id<ImpactNote>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| impact::remove(store, project, &note))
}
