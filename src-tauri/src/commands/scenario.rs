//! Scenario's: combinations of actors with an idea.

use bondgenoot_core::actor::Actor;
use bondgenoot_core::project::Project;
use bondgenoot_core::scenario::{self, NewScenario, Scenario};
use bondgenoot_core::starting_point::StartingPoint;
use bondgenoot_core::value::{Id, Name, Note};
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Combines actors into a scenario.
#[tauri::command(async)]
#[specta::specta]
pub fn add_scenario(
    work: State<'_, Work>,
    project: Id<Project>,
    name: String,
    actors: Vec<Id<Actor>>,
    starting_points: Vec<Id<StartingPoint>>,
) -> Answer<Changed<Id<Scenario>>> {
    work.change(&project, |store, project| {
        let new = NewScenario { name: Name::parse(&name)?, actors, ideas: Note::default(), starting_points };
        scenario::add(store, project, new)
    })
}

/// Gives a scenario exactly these actors, in this order.
#[tauri::command(async)]
#[specta::specta]
pub fn set_scenario_actors(
    work: State<'_, Work>,
    project: Id<Project>,
    scenario: Id<Scenario>,
    actors: Vec<Id<Actor>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| scenario::set_actors(store, project, &scenario, &actors))
}

/// Says that a scenario came from a starting point, or that it did not.
#[tauri::command(async)]
#[specta::specta]
pub fn link_scenario(
    work: State<'_, Work>,
    project: Id<Project>,
    scenario: Id<Scenario>,
    card: Id<StartingPoint>,
    linked: bool,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| match linked {
        true => scenario::link(store, project, &scenario, &card),
        false => scenario::unlink(store, project, &scenario, &card),
    })
}
