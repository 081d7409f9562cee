//! Projects as a whole.

use bondgenoot_core::mirror::{self, Records};
use bondgenoot_core::municipality::NewMunicipality;
use bondgenoot_core::project::{self, Listed, NewProject, Project};
use bondgenoot_core::value::{Code, Id, Name};
use bondgenoot_core::{Result, example};
use serde::Serialize;
use specta::Type;
use tauri::State;

use super::municipality::NewPlace;
use crate::failure::Answer;
use crate::work::{Changed, Standing, Work};

/// A project that was opened: everything in it.
#[derive(Debug, Serialize, Type)]
pub struct Opened {
    /// All its records.
    pub records: Records,
    /// Where it stands in its history.
    pub standing: Standing,
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

/// Gives everything in a project; from here on its changes are counted.
#[tauri::command(async)]
#[specta::specta]
pub fn open_project(work: State<'_, Work>, project: Id<Project>) -> Answer<Opened> {
    work.store(|store| {
        Ok(Opened { records: mirror::everything(store, &project)?, standing: Standing::of(store, &project)? })
    })
}

/// Gives a project another name.
#[tauri::command(async)]
#[specta::specta]
pub fn rename_project(work: State<'_, Work>, project: Id<Project>, name: String) -> Answer<Changed<()>> {
    work.change(&project, |store, project| project::rename(store, project, Name::parse(&name)?))
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
pub fn erase_project(work: State<'_, Work>, project: Id<Project>) -> Answer<()> {
    work.store(|store| -> Result<()> { project::erase(store, &project) })
}
