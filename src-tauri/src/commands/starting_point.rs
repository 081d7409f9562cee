//! Vertrekpunten, with the partnerkaart of each: leads and ideas.

use bondgenoot_core::actor::Actor;
use bondgenoot_core::project::Project;
use bondgenoot_core::records;
use bondgenoot_core::starting_point::{self, Lead, StartingPoint, StartingPointKind};
use bondgenoot_core::value::{Id, Note};
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Adds cards to a column, in one step: one that was typed, or a pasted list.
#[tauri::command(async)]
#[specta::specta]
pub fn add_starting_points(
    work: State<'_, Work>,
    project: Id<Project>,
    kind: StartingPointKind,
    texts: Vec<String>,
) -> Answer<Changed<Vec<Id<StartingPoint>>>> {
    work.change(&project, |store, project| {
        let mut notes = texts.iter().map(|text| Note::parse(text)).collect::<Result<Vec<_>, _>>()?;
        match (notes.len(), notes.pop()) {
            (1, Some(only)) => Ok(starting_point::add(store, project, kind, only)?.map(|id| vec![id])),
            (_, last) => {
                notes.extend(last);
                starting_point::add_many(store, project, kind, notes)
            }
        }
    })
}

/// Puts these cards in a column, in this order; those of the other one come over.
#[tauri::command(async)]
#[specta::specta]
pub fn reorder_starting_points(
    work: State<'_, Work>,
    project: Id<Project>,
    kind: StartingPointKind,
    cards: Vec<Id<StartingPoint>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| starting_point::reorder(store, project, kind, &cards))
}

/// Notes actors on the partnerkaart of a starting point, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn add_leads(
    work: State<'_, Work>,
    project: Id<Project>,
    card: Id<StartingPoint>,
    actors: Vec<Id<Actor>>,
    note: String,
) -> Answer<Changed<Vec<Id<Lead>>>> {
    work.change(&project, |store, project| {
        let note = Note::parse(&note)?;
        match actors.as_slice() {
            [only] => Ok(starting_point::add_lead(store, project, &card, only, note)?.map(|id| vec![id])),
            many => starting_point::add_leads(store, project, &card, many, &note),
        }
    })
}

/// Takes actors off a partnerkaart, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_leads(
    work: State<'_, Work>,
    project: Id<Project>,
    leads: Vec<Id<Lead>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| match leads.as_slice() {
        [only] => records::remove(store, project, only),
        many => starting_point::remove_leads(store, project, many),
    })
}
