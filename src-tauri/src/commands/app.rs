//! The program itself: what it is, where the work is kept, and how it ended last time.

use bondgenoot_core::gazetteer::{ATTRIBUTION, Source};
use bondgenoot_core::history::Op;
use bondgenoot_core::store::{Damage, Finding, PlaceRisk};
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::closing::Ending;
use crate::failure::{Answer, Failure};
use crate::work::{StepName, Work};

/// What the program says of itself.
#[derive(Debug, Clone, Serialize, Type)]
pub struct About {
    /// Its version.
    pub version: &'static str,
    /// The folder in which the work is kept.
    pub directory: String,
    /// Why that folder is less safe than one on the computer itself: the message is `place-risk-<code>`.
    pub risk: Option<PlaceRisk>,
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

/// What was found when the store was opened.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Recovery {
    /// What people are told, in this order: the messages are `finding-<code>`.
    pub findings: Vec<Finding>,
    /// The last step that was kept, if there is any.
    pub last: Option<Recovered>,
    /// For a store that was damaged: what was recovered of each project, and what the newest good copy has.
    pub damage: Option<Damage>,
    /// The file in which a log was put aside.
    pub log_kept_in: Option<String>,
}

/// Says what the program is and where the work is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn about(work: State<'_, Work>) -> Answer<About> {
    work.store(|store| {
        Ok(About {
            version: env!("CARGO_PKG_VERSION"),
            directory: store.directory().display().to_string(),
            risk: store.place_risk(),
            sources: ATTRIBUTION.to_vec(),
        })
    })
}

/// Returns what was found when the store was opened; `null` when all was as expected.
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
        Ok(Some(Recovery {
            findings: recovery.findings.clone(),
            last,
            damage: recovery.damage.clone(),
            log_kept_in: recovery.log_kept_in.clone(),
        }))
    })
}

/// Returns the licence texts of the work by others that is in the program.
#[tauri::command]
#[specta::specta]
pub fn notices() -> &'static str {
    include_str!("../../THIRD-PARTY-NOTICES.txt")
}

/// Shows the folder in which the work is kept, in the file manager of the machine.
#[tauri::command(async)]
#[specta::specta]
pub fn show_directory(work: State<'_, Work>) -> Answer<()> {
    let directory = work.store(|store| Ok(store.directory().to_owned()))?;
    open::that_detached(directory).map_err(|error| Failure::from(bondgenoot_core::Error::from(error)))
}

/// Tries to open the store again, after the error `store-gone` or `store-damaged`.
///
/// What is at the path then is what the program works with; a damaged store is healed, see `recovery`. The page loads
/// everything anew.
#[tauri::command(async)]
#[specta::specta]
pub fn open_store_again(work: State<'_, Work>) -> Answer<()> {
    work.open_again()
}

/// Lets the program end. The page calls this after the event `closing`, once everything typed is saved.
#[tauri::command]
#[specta::specta]
pub fn ready_to_close(ending: State<'_, Ending>) {
    ending.page_is_ready();
}
