//! The program itself: what it is, where the work is kept, and how it ended last time.

use bondgenoot_core::gazetteer::{ATTRIBUTION, Source};
use bondgenoot_core::history::Op;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::failure::{Answer, Failure};
use crate::work::{StepName, Work};

/// What the program says of itself.
#[derive(Debug, Clone, Serialize, Type)]
pub struct About {
    /// Its version.
    pub version: &'static str,
    /// The folder in which the work is kept.
    pub directory: String,
    /// Who must be named for the facts about municipalities.
    pub sources: Vec<Source>,
}

/// The last step that was kept when the program ended without closing.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Recovered {
    /// The project's name.
    pub project: String,
    /// What was done.
    pub step: StepName,
    /// When (UTC, RFC 3339).
    pub at: String,
}

/// How the program ended last time.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Recovery {
    /// What it last kept, if it ever kept anything.
    pub last: Option<Recovered>,
}

/// Says what the program is and where the work is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn about(work: State<'_, Work>) -> Answer<About> {
    work.store(|store| {
        Ok(About {
            version: env!("CARGO_PKG_VERSION"),
            directory: store.directory().display().to_string(),
            sources: ATTRIBUTION.to_vec(),
        })
    })
}

/// Says what was found if the program ended last time without closing; nothing after a normal end.
#[tauri::command(async)]
#[specta::specta]
pub fn recovery(work: State<'_, Work>) -> Answer<Option<Recovery>> {
    work.store(|store| {
        let Some(recovery) = store.recovery() else { return Ok(None) };
        let last = match &recovery.last_step {
            Some((project, op, at)) => {
                Some(Recovered { project: project.clone(), step: Op::from_json(op)?.into(), at: at.clone() })
            }
            None => None,
        };
        Ok(Some(Recovery { last }))
    })
}

/// Shows the folder in which the work is kept, in the file manager of the machine.
#[tauri::command(async)]
#[specta::specta]
pub fn show_directory(work: State<'_, Work>) -> Answer<()> {
    let directory = work.store(|store| Ok(store.directory().to_owned()))?;
    open::that_detached(directory).map_err(|error| Failure::from(bondgenoot_core::Error::from(error)))
}
