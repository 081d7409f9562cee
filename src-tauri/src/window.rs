//! The one window: how it opens, comes to the front, and takes files that are dropped on it.

use std::path::PathBuf;

use tauri::{AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};
use tauri_specta::Event;

use crate::bindings::FilesWaiting;
use crate::closing::{self, Ending};
use crate::files::Files;
use crate::magnification::Magnification;

/// The name of the window, for Tauri.
const LABEL: &str = "main";

/// Opens the window as it was left; the first time it fills the screen, and otherwise fits one of 1366 × 768.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Bondgenoot")
        .inner_size(1280.0, 700.0)
        .min_inner_size(640.0, 480.0)
        .maximized(true)
        .build()?;
    app.state::<Magnification>().apply(&window);
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

/// Takes files that are dropped on the window, and closes it once the page has saved what is typed.
pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => arrive(app, paths.iter().cloned()),
        WindowEvent::CloseRequested { api, .. } if !app.state::<Ending>().is_ready() => {
            api.prevent_close();
            closing::begin(app);
        }
        _ => {}
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
