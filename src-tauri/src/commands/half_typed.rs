//! Text that stood half typed when the window closed.

use tauri::State;

use crate::failure::Answer;
use crate::half_typed::{HalfTyped, HalfTypedTexts};

/// Saves text that could not be saved where it belongs, for the next start.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_half_typed(half_typed: State<'_, HalfTypedTexts>, texts: Vec<HalfTyped>) -> Answer<()> {
    Ok(half_typed.save(texts)?)
}

/// Returns the text that stood half typed at the last end.
#[tauri::command(async)]
#[specta::specta]
pub fn half_typed(half_typed: State<'_, HalfTypedTexts>) -> Answer<Vec<HalfTyped>> {
    Ok(half_typed.read()?)
}

/// Removes the text that stood half typed: it was read.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_half_typed(half_typed: State<'_, HalfTypedTexts>) -> Answer<()> {
    Ok(half_typed.forget()?)
}
