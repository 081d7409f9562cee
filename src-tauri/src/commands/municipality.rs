//! Municipalities: the bubbles, and finding one by what somebody types.

use bondgenoot_core::gazetteer::{Matched, gazetteer};
use bondgenoot_core::history::Typing;
use bondgenoot_core::layout::Point;
use bondgenoot_core::municipality::{self, Municipality, MunicipalityKind, NewMunicipality, Spot};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Id, Name};
use bondgenoot_core::{Error, Result};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// A bubble to put on the map.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum NewPlace {
    /// A municipality of the gazetteer.
    Official {
        /// Its official code.
        code: String,
    },
    /// Anything else, by name.
    Named {
        /// What kind of place it is; not official.
        kind: MunicipalityKind,
        /// Its name, as typed.
        name: String,
    },
}

impl TryFrom<NewPlace> for NewMunicipality {
    type Error = Error;

    fn try_from(place: NewPlace) -> Result<Self> {
        Ok(match place {
            NewPlace::Official { code } => Self::Official(code),
            NewPlace::Named { kind, name } => Self::Named { kind, name: Name::parse(&name)? },
        })
    }
}

/// Where an actor comes to stand.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Place {
    /// In a bubble of the map.
    OnTheMap {
        /// Its id.
        id: Id<Municipality>,
    },
    /// In one that comes with it.
    New {
        /// What to put on the map first.
        place: NewPlace,
    },
}

impl TryFrom<Place> for Spot {
    type Error = Error;

    fn try_from(place: Place) -> Result<Self> {
        Ok(match place {
            Place::OnTheMap { id } => Self::OnTheMap(id),
            Place::New { place } => Self::New(place.try_into()?),
        })
    }
}

/// A municipality that may be meant by what was typed.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Suggestion {
    /// Its official code.
    pub code: String,
    /// Its Dutch name.
    pub name: String,
    /// Its province, where it lies in one.
    pub province: Option<String>,
    /// `BE` or `NL`.
    pub country: String,
    /// What the text was recognised as.
    pub matched: Matched,
    /// Whether that was typed in full.
    pub exact: bool,
}

/// What may be meant by a text.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Suggestions {
    /// The name of the region or province that the text names, if it names one.
    pub region: Option<String>,
    /// The municipalities, best first.
    pub municipalities: Vec<Suggestion>,
}

/// The municipalities and the region that may be meant by a text; equal fits by distance from our own municipality.
#[tauri::command(async)]
#[specta::specta]
pub fn search_municipalities(
    work: State<'_, Work>,
    project: Option<Id<Project>>,
    text: String,
) -> Answer<Suggestions> {
    const SHOWN: usize = 8;
    let from = match project {
        Some(project) => work.read(&project, municipality::own_position)?,
        None => None,
    };
    let found = gazetteer().search_from(&text, SHOWN, from).into_iter().map(|candidate| Suggestion {
        code: candidate.municipality.id.clone(),
        name: candidate.municipality.name_nl.clone(),
        province: candidate.municipality.province.clone(),
        country: candidate.municipality.country.code().to_owned(),
        matched: candidate.matched,
        exact: candidate.exact,
    });
    Ok(Suggestions { municipalities: found.collect(), region: gazetteer().region(&text) })
}

/// Puts a municipality on the map; one that is there already stays as it is. Gives its id.
#[tauri::command(async)]
#[specta::specta]
pub fn add_municipality(
    work: State<'_, Work>,
    project: Id<Project>,
    place: NewPlace,
) -> Answer<Changed<Id<Municipality>>> {
    work.change(&project, |store, project| {
        Ok(municipality::add(store, project, &place.try_into()?)?.map(|added| added.id))
    })
}

/// Gives a bubble that is no official municipality another name or kind.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_municipality(
    work: State<'_, Work>,
    project: Id<Project>,
    municipality: Id<Municipality>,
    name: String,
    kind: MunicipalityKind,
    typing: Typing,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        municipality::edit(store, project, &municipality, Name::parse(&name)?, kind, typing)
    })
}

/// Puts a bubble elsewhere on the map, in whole map units; others make room.
#[tauri::command(async)]
#[specta::specta]
pub fn move_municipality(
    work: State<'_, Work>,
    project: Id<Project>,
    municipality: Id<Municipality>,
    x: i32,
    y: i32,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        municipality::move_to(store, project, &municipality, Point { x, y })
    })
}

/// Takes a bubble off the map, with the actors in it.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_municipality(
    work: State<'_, Work>,
    project: Id<Project>,
    municipality: Id<Municipality>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| municipality::remove(store, project, &municipality))
}
