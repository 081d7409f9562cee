//! The one window: how it opens, comes to the front, and takes files that are dropped on it.

use std::path::PathBuf;

use tauri::{AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};
use tauri_specta::Event;

use crate::bindings::FilesWaiting;
use crate::files::Files;

/// The name of the window, for Tauri.
const LABEL: &str = "main";

/// Opens the window as it was left; the first time it fills the screen, and otherwise fits one of 1366 × 768.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Bondgenoot")
        .inner_size(1280.0, 700.0)
        .min_inner_size(640.0, 480.0)
        .maximized(true)
        .build()?;
    Ok(())
}

/// Brings the window to the front, with files that arrived meanwhile.
pub(crate) fn show_again(app: &AppHandle, paths: impl IntoIterator<Item = PathBuf>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window manager may refuse; the files are taken all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    arrive(app, paths);
}

/// Takes files that are dropped on the window.
pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        arrive(window.app_handle(), paths.iter().cloned());
    }
}

fn arrive(app: &AppHandle, paths: impl IntoIterator<Item = PathBuf>) {
    let paths: Vec<PathBuf> = paths.into_iter().collect();
    if paths.is_empty() {
        return;
    }
    app.state::<Files>().arrive(paths);
    // If the page does not hear it, it asks for waiting files when it has loaded.
    let _ = FilesWaiting.emit(app);
}
