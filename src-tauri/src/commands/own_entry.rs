//! What a project adds to the lists of the catalogue.

use bondgenoot_core::catalogue::{Half, List};
use bondgenoot_core::own_entry::{self, OwnEntry, Pick};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Id, Name};
use bondgenoot_core::{Error, Result};
use serde::Deserialize;
use specta::Type;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// What was picked from a list.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(untagged)]
pub enum Picked {
    /// The code of an entry that is on it.
    Known(Code),
    /// One of our own that comes on the list in the same step.
    New {
        /// What it is called, as typed.
        new: String,
    },
}

impl TryFrom<Picked> for Pick {
    type Error = Error;

    fn try_from(picked: Picked) -> Result<Self> {
        Ok(match picked {
            Picked::Known(code) => Self::Known(code),
            Picked::New { new } => Self::New(Name::parse(&new)?),
        })
    }
}

/// Adds an entry of our own to a list; a sector may say in which half it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn add_own_entry(
    work: State<'_, Work>,
    project: Id<Project>,
    list: List,
    label: String,
    half: Option<Half>,
) -> Answer<Changed<Id<OwnEntry>>> {
    work.change(&project, |store, project| own_entry::add(store, project, list, Name::parse(&label)?, half))
}

/// Removes an entry of our own that is chosen nowhere.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_own_entry(
    work: State<'_, Work>,
    project: Id<Project>,
    entry: Id<OwnEntry>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| own_entry::remove(store, project, &entry))
}
