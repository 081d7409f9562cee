//! Actors, on the map and in the table.

use bondgenoot_core::actor::{self, Actor, ContactStatus, Destination, Edit, NewActor, Relation};
use bondgenoot_core::catalogue::Half;
use bondgenoot_core::history::Typing;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Date, Id, Name, Note};
use tauri::State;

use super::municipality::Place;
use crate::failure::Answer;
use crate::typed::edit;
use crate::work::{Changed, Work};

edit! {
    /// What to change of actors; what is left out stays, `null` clears.
    ActorEdit of Edit {
        name: Name,
        half: Half,
        sectors: Vec<Code>,
        target_groups: Vec<Code>,
        brings_choices: Vec<Code>,
        status: Option<ContactStatus>,
        relation: Option<Relation>,
        offer: Note,
        brings: Note,
        benefit: Note,
        next_step: Note,
        next_step_on: Option<Date>,
        notes: Note,
        supralocal: Option<bool>,
        boundary_crossing: Option<bool>,
    }
}

/// Puts an actor in a half bubble; in that of its sectors when no half is given.
#[tauri::command(async)]
#[specta::specta]
pub fn add_actor(
    work: State<'_, Work>,
    project: Id<Project>,
    name: String,
    place: Place,
    half: Option<Half>,
    sectors: Vec<Code>,
    status: Option<ContactStatus>,
) -> Answer<Changed<Id<Actor>>> {
    work.change(&project, |store, project| {
        let new = NewActor {
            name: Name::parse(&name)?,
            municipality: place.try_into()?,
            sectors,
            half,
            status,
            contact: None,
        };
        actor::add(store, project, &new)
    })
}

/// Changes what is known of one actor, or the same of many in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_actors(
    work: State<'_, Work>,
    project: Id<Project>,
    actors: Vec<Id<Actor>>,
    edit: ActorEdit,
    typing: Typing,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        let mut change = Edit::default();
        edit.checked()?(&mut change);
        match actors.as_slice() {
            [only] => actor::edit(store, project, only, &change, typing),
            many => actor::edit_many(store, project, many, &change),
        }
    })
}

/// Brings actors to another half or another bubble, with other sectors where they are given, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn move_actors(
    work: State<'_, Work>,
    project: Id<Project>,
    actors: Vec<Id<Actor>>,
    place: Place,
    half: Option<Half>,
    sectors: Option<Vec<Code>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        let to = Destination { spot: place.try_into()?, half, sectors };
        match actors.as_slice() {
            [only] => actor::move_to(store, project, only, &to),
            many => actor::move_many(store, project, many, &to),
        }
    })
}

/// Removes actors, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_actors(
    work: State<'_, Work>,
    project: Id<Project>,
    actors: Vec<Id<Actor>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| match actors.as_slice() {
        [only] => actor::remove(store, project, only),
        many => actor::remove_many(store, project, many),
    })
}

/// Gives the other actors in the same bubble that go by the same name: perhaps one was noted twice.
#[tauri::command(async)]
#[specta::specta]
pub fn namesakes(work: State<'_, Work>, project: Id<Project>, actor: Id<Actor>) -> Answer<Vec<Actor>> {
    work.read(&project, |reader| actor::namesakes(reader, &actor))
}
