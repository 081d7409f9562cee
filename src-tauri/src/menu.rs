//! The native menu, where the platform has one: on macOS, where copying and pasting in fields depend on it.

use bondgenoot_core::text::text;
use tauri::AppHandle;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem as Item, Submenu};

use crate::closing;

/// The id of the item that ends the program.
const QUIT: &str = "quit";

/// Puts the menu in its place.
pub(crate) fn put(app: &AppHandle) -> tauri::Result<()> {
    if cfg!(target_os = "macos") {
        app.set_menu(menu(app)?)?;
    }
    Ok(())
}

/// Does what a menu item of ours asks.
pub(crate) fn on_event(app: &AppHandle, event: &MenuEvent) {
    if event.id() == QUIT {
        closing::begin(app);
    }
}

fn menu(app: &AppHandle) -> tauri::Result<Menu<tauri::Wry>> {
    let word = |key: &str| text(key, &[]);
    let program = Submenu::with_items(
        app,
        "Bondgenoot",
        true,
        &[
            &Item::hide(app, Some(&word("menu-hide")))?,
            &Item::separator(app)?,
            // The platform's own item ends the program before the page has saved what is typed.
            &MenuItem::with_id(app, QUIT, word("menu-quit"), true, Some("Cmd+Q"))?,
        ],
    )?;
    // Undo and redo are not here: the page decides between the text in a field and the project.
    let edit = Submenu::with_items(
        app,
        word("menu-edit"),
        true,
        &[
            &Item::cut(app, Some(&word("menu-cut")))?,
            &Item::copy(app, Some(&word("menu-copy")))?,
            &Item::paste(app, Some(&word("menu-paste")))?,
            &Item::select_all(app, Some(&word("menu-select-all")))?,
        ],
    )?;
    let window = Submenu::with_items(
        app,
        word("menu-window"),
        true,
        &[
            &Item::minimize(app, Some(&word("menu-minimize")))?,
            &Item::fullscreen(app, Some(&word("menu-fullscreen")))?,
            &Item::close_window(app, Some(&word("menu-close")))?,
        ],
    )?;
    Menu::with_items(app, &[&program, &edit, &window])
}
