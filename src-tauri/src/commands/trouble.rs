//! What can be said of a failure: faults of the page, and the diagnosis.

use std::sync::{Mutex, PoisonError};

use bondgenoot_core::clock::{Clock, SystemClock};
use bondgenoot_core::diagnosis::{self, About};
use bondgenoot_core::log::{self, Fault};
use bondgenoot_core::text::text;
use tauri::{AppHandle, Runtime, State};

use crate::PROGRAM;
use crate::failure::Answer;
use crate::files::pick;
use crate::work::Work;

/// The diagnosis that the window shows, so that exactly this text is saved.
#[derive(Debug, Default)]
pub struct Diagnosis(Mutex<Option<String>>);

/// Writes a fault of the page in the log and returns its incident number. Of the error only its name (`TypeError`)
/// and the places in its stack are kept: a message can quote what somebody typed.
#[tauri::command(async)]
#[specta::specta]
pub fn report_incident(name: String, stack: String) -> String {
    log::page_fault(&Fault::read(&name, &stack)).to_string()
}

/// Returns the text of a diagnosis, which [`save_diagnosis`] then saves as it is.
#[tauri::command(async)]
#[specta::specta]
pub fn diagnosis(work: State<'_, Work>, shown: State<'_, Diagnosis>) -> String {
    let about = About { program: PROGRAM, directory: work.directory() };
    let made = work.looked_at(|store| diagnosis::diagnosis(about, store, &SystemClock));
    *shown.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(made.clone());
    made
}

/// Asks where to, and saves the diagnosis that was last shown. Returns the place; `null` when nobody chose one.
#[tauri::command(async)]
#[specta::specta]
pub fn save_diagnosis<R: Runtime>(app: AppHandle<R>, shown: State<'_, Diagnosis>) -> Answer<Option<String>> {
    let made = shown.0.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default();
    let name = text("diagnosis-file", &[("day", &SystemClock.today().to_string())]);
    let Some(place) = pick::place_for_text(&app, &name) else { return Ok(None) };
    std::fs::write(&place, made).map_err(bondgenoot_core::Error::from)?;
    Ok(Some(place.display().to_string()))
}
