//! Financiering: schemes, and what alliances ask of them.

use bondgenoot_core::alliance::Alliance;
use bondgenoot_core::funding::{self, FundingLine, FundingOverview, Scheme, SchemeKind, Source};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Date, Id, Name};
use serde::Deserialize;
use specta::Type;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Where an alliance asks money, as the window says it.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// A scheme or pot of the project.
    Scheme(Id<Scheme>),
    /// A scheme that we know, by its code.
    Known(Code),
    /// One that is new.
    New {
        /// What it is.
        kind: SchemeKind,
        /// Its name.
        name: String,
    },
}

/// Returns how things stand with money in a project on a day.
#[tauri::command(async)]
#[specta::specta]
pub fn funding_overview(
    work: State<'_, Work>,
    project: Id<Project>,
    today: String,
) -> Answer<FundingOverview> {
    work.read(&project, |reader| funding::overview(reader, Date::parse(&today)?))
}

/// Takes a known scheme over into a project.
#[tauri::command(async)]
#[specta::specta]
pub fn take_over_scheme(
    work: State<'_, Work>,
    project: Id<Project>,
    code: Code,
) -> Answer<Changed<Id<Scheme>>> {
    work.change(&project, |store, project| funding::take_over(store, project, &code))
}

/// Adds a funding line to an alliance, with its scheme where that is not in the project yet.
#[tauri::command(async)]
#[specta::specta]
pub fn request_funding(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    of: AskedOf,
) -> Answer<Changed<Id<FundingLine>>> {
    work.change(&project, |store, project| {
        let source = match of {
            AskedOf::Scheme(id) => Source::Scheme(id),
            AskedOf::Known(code) => Source::Known(code),
            AskedOf::New { kind, name } => Source::New(kind, Name::parse(&name)?),
        };
        funding::request(store, project, &alliance, &source)
    })
}
