//! Projects as a whole.

use bondgenoot_core::actor::{self, Flags};
use bondgenoot_core::history::Typing;
use bondgenoot_core::layout::Scene;
use bondgenoot_core::map;
use bondgenoot_core::mirror::{self, Records};
use bondgenoot_core::municipality::NewMunicipality;
use bondgenoot_core::project::{self, Listed, NewProject, Project};
use bondgenoot_core::value::{Code, Id, Name};
use bondgenoot_core::{Result, example};
use serde::Serialize;
use specta::Type;
use tauri::State;

use super::municipality::NewPlace;
use crate::copier::Copier;
use crate::failure::Answer;
use crate::half_typed::HalfTypedTexts;
use crate::opening::Opening;
use crate::work::{Changed, HistoryStatus, Work, step_number};

/// A project that was opened: everything in it.
#[derive(Debug, Serialize, Type)]
pub struct Opened {
    /// All its records.
    pub records: Records,
    /// The place of everything on its map.
    pub scene: Scene,
    /// The flags of everything that has them.
    pub flags: Flags,
    /// Where it is in its history.
    pub history: HistoryStatus,
    /// The number of the step that arranged the map of an older version anew; `null` for any other map.
    pub arranged: Option<u32>,
}

/// Gives all projects, those in the bin too, last changed first.
#[tauri::command(async)]
#[specta::specta]
pub fn projects(work: State<'_, Work>) -> Answer<Vec<Listed>> {
    work.store(|store| project::list(store))
}

/// Starts a project with the three answers: who, where, which sector.
#[tauri::command(async)]
#[specta::specta]
pub fn create_project(
    work: State<'_, Work>,
    name: String,
    organisation: String,
    place: NewPlace,
    sector: Code,
) -> Answer<Id<Project>> {
    work.store(|store| {
        let new = NewProject {
            name: Name::parse(&name)?,
            organisation: Name::parse(&organisation)?,
            municipality: NewMunicipality::try_from(place)?,
            sector: Some(sector),
        };
        project::create(store, &new)
    })
}

/// Makes the example project.
#[tauri::command(async)]
#[specta::specta]
pub fn plant_example(work: State<'_, Work>) -> Answer<Id<Project>> {
    work.store(example::plant)
}

/// Gives everything in a project; from here on its changes are counted. The opening ends with [`project_shown`].
#[tauri::command(async)]
#[specta::specta]
pub fn open_project(
    work: State<'_, Work>,
    opening: State<'_, Opening>,
    project: Id<Project>,
) -> Answer<Opened> {
    opening.begin(&project);
    let opened = work.store(|store| {
        // A map that can't be arranged, on a full disk for example, is shown as it is.
        let arranged = map::renew(store, &project).unwrap_or_default();
        let reader = store.reader(&project)?;
        Ok(Opened {
            arranged: arranged.map(step_number),
            records: mirror::everything(store, &project)?,
            scene: map::scene(&reader)?,
            flags: actor::flags(&reader)?,
            history: HistoryStatus::of(store, &project)?,
        })
    });
    if opened.is_err() {
        opening.end();
    }
    opened
}

/// Says that the page has shown the project that was opened, so that it is not too heavy for this computer.
#[tauri::command(async)]
#[specta::specta]
pub fn project_shown(opening: State<'_, Opening>) {
    opening.end();
}

/// Returns the project that was being opened when the program ended last time, if it is still here. The start then
/// says so and opens nothing by itself.
#[tauri::command(async)]
#[specta::specta]
pub fn unfinished_opening(work: State<'_, Work>, opening: State<'_, Opening>) -> Answer<Option<Listed>> {
    let Some(unfinished) = opening.unfinished() else { return Ok(None) };
    work.store(|store| Ok(project::list(store)?.into_iter().find(|listed| listed.id == *unfinished)))
}

/// Gives a project another name.
#[tauri::command(async)]
#[specta::specta]
pub fn rename_project(
    work: State<'_, Work>,
    project: Id<Project>,
    name: String,
    typing: Typing,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| project::rename(store, project, Name::parse(&name)?, typing))
}

/// Makes a copy of a project beside it.
#[tauri::command(async)]
#[specta::specta]
pub fn duplicate_project(work: State<'_, Work>, project: Id<Project>) -> Answer<Id<Project>> {
    work.store(|store| project::duplicate(store, &project, None))
}

/// Puts a project in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn bin_project(work: State<'_, Work>, project: Id<Project>) -> Answer<()> {
    work.store(|store| project::bin(store, &project))
}

/// Takes a project out of the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_project(work: State<'_, Work>, project: Id<Project>) -> Answer<()> {
    work.store(|store| project::restore(store, &project))
}

/// Deletes a project in the bin for good.
#[tauri::command(async)]
#[specta::specta]
pub fn erase_project(
    work: State<'_, Work>,
    half_typed: State<'_, HalfTypedTexts>,
    project: Id<Project>,
) -> Answer<()> {
    half_typed.forget()?;
    work.store(|store| -> Result<()> { project::erase(store, &project) })
}

/// Returns the names of the projects that went for good by themselves, after thirty days of use in the bin, and
/// that people were not told of yet. The event `BinEmptied` says when there are any.
#[tauri::command(async)]
#[specta::specta]
pub fn emptied_from_bin(copier: State<'_, Copier>) -> Vec<String> {
    copier.take_emptied()
}
