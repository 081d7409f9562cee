//! Actors, on the map and in the table.

use bondgenoot_core::actor::{self, Actor, ContactStatus, Destination, Edit, NewActor, Relation};
use bondgenoot_core::catalogue::Half;
use bondgenoot_core::history::Typing;
use bondgenoot_core::project::Project;
use bondgenoot_core::starting_point::StartingPoint;
use bondgenoot_core::unplaced::{self, PlacedIn, Unplaced};
use bondgenoot_core::value::{Code, Date, Id, Name, Note};
use bondgenoot_core::{Error, Result};
use serde::Deserialize;
use specta::Type;
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

/// An actor to put on the map.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct ActorToAdd {
    /// Its name, as typed.
    pub name: String,
    /// Its bubble.
    pub place: Place,
    /// The half of it: that of its sectors when nobody says.
    pub half: Option<Half>,
    /// Its sectors; none when nobody knows them yet.
    pub sectors: Vec<Code>,
    /// How far the contact has come.
    pub status: Option<ContactStatus>,
    /// The starting point on whose partnerkaart it is noted.
    pub lead: Option<Id<StartingPoint>>,
}

impl TryFrom<ActorToAdd> for NewActor {
    type Error = Error;

    fn try_from(ActorToAdd { name, place, half, sectors, status, lead }: ActorToAdd) -> Result<Self> {
        let (name, municipality) = (Name::parse(&name)?, place.try_into()?);
        Ok(Self { name, municipality, sectors, half, status, contact: None, lead })
    }
}

/// Puts an actor in a half bubble.
#[tauri::command(async)]
#[specta::specta]
pub fn add_actor(
    work: State<'_, Work>,
    project: Id<Project>,
    actor: ActorToAdd,
) -> Answer<Changed<Id<Actor>>> {
    work.change(&project, |store, project| actor::add(store, project, &actor.try_into()?))
}

/// Puts a name that waits in *Nog te plaatsen* in a half bubble, as an actor.
#[tauri::command(async)]
#[specta::specta]
pub fn place_unplaced(
    work: State<'_, Work>,
    project: Id<Project>,
    unplaced: Id<Unplaced>,
    place: Place,
    half: Option<Half>,
    lead: Option<Id<StartingPoint>>,
) -> Answer<Changed<Id<Actor>>> {
    work.change(&project, |store, project| {
        let to = PlacedIn { spot: place.try_into()?, half, lead };
        unplaced::place(store, project, &unplaced, to)
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
