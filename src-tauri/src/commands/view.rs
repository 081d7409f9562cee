//! How the window is shown.

use tauri::{Runtime, State, WebviewWindow};

use crate::magnification::Magnification;

/// Returns the size in which everything is shown, in percent.
#[tauri::command]
#[specta::specta]
pub fn magnification(size: State<'_, Magnification>) -> u32 {
    size.percent()
}

/// Shows everything in another size, from 80 to 200 percent. Returns the size it became.
#[tauri::command(async)]
#[specta::specta]
pub fn magnify<R: Runtime>(window: WebviewWindow<R>, size: State<'_, Magnification>, percent: u32) -> u32 {
    let percent = size.set(percent);
    size.apply(&window);
    percent
}

/// Lets the window fill the whole screen, or gives it its frame back.
#[tauri::command(async)]
#[specta::specta]
pub fn toggle_full_screen<R: Runtime>(window: WebviewWindow<R>) {
    // A window manager may refuse.
    let _ = window.set_fullscreen(!window.is_fullscreen().unwrap_or_default());
}
