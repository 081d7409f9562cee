//! Vertrekpunten, with the partnerkaart of each: leads and ideas.

use bondgenoot_core::actor::Actor;
use bondgenoot_core::project::Project;
use bondgenoot_core::starting_point::{self, Idea, Lead, StartingPoint, StartingPointKind};
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
            (1, Some(only)) => Ok(vec![starting_point::add(store, project, kind, only)?]),
            (_, last) => {
                notes.extend(last);
                starting_point::add_many(store, project, kind, notes)
            }
        }
    })
}

/// Changes what a card says, or the column it stands in.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_starting_point(
    work: State<'_, Work>,
    project: Id<Project>,
    card: Id<StartingPoint>,
    kind: StartingPointKind,
    text: String,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        starting_point::edit(store, project, &card, kind, Note::parse(&text)?)
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

/// Removes a card, with its leads and ideas.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_starting_point(
    work: State<'_, Work>,
    project: Id<Project>,
    card: Id<StartingPoint>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| starting_point::remove(store, project, &card))
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
            [only] => Ok(vec![starting_point::add_lead(store, project, &card, only, note)?]),
            many => starting_point::add_leads(store, project, &card, many, &note),
        }
    })
}

/// Changes why an actor is on a partnerkaart.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_lead(
    work: State<'_, Work>,
    project: Id<Project>,
    lead: Id<Lead>,
    note: String,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        starting_point::edit_lead(store, project, &lead, Note::parse(&note)?)
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
        [only] => starting_point::remove_lead(store, project, only),
        many => starting_point::remove_leads(store, project, many),
    })
}

/// Notes an idea on a partnerkaart.
#[tauri::command(async)]
#[specta::specta]
pub fn add_idea(
    work: State<'_, Work>,
    project: Id<Project>,
    card: Id<StartingPoint>,
    text: String,
) -> Answer<Changed<Id<Idea>>> {
    work.change(&project, |store, project| {
        starting_point::add_idea(store, project, &card, Note::parse(&text)?)
    })
}

/// Changes an idea.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_idea(
    work: State<'_, Work>,
    project: Id<Project>,
    idea: Id<Idea>,
    text: String,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        starting_point::edit_idea(store, project, &idea, Note::parse(&text)?)
    })
}

/// Removes an idea.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_idea(work: State<'_, Work>, project: Id<Project>, idea: Id<Idea>) -> Answer<Changed<()>> {
    work.change(&project, |store, project| starting_point::remove_idea(store, project, &idea))
}
