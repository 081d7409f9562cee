//! The window of Bondgenoot: the only place that knows Tauri.
//!
//! Commands are thin adapters between the page in the window and the core; [`mod@bindings`] lists them all.
//! Everything that opens dialogs, files or windows is here, and nothing of the method is.

pub mod bindings;
pub mod commands;
pub mod failure;
#[cfg(test)]
mod fake_example;
pub mod files;
pub mod long_work;
mod menu;
mod typed;
mod window;
pub mod work;

use std::path::PathBuf;
#[cfg(unix)]
use std::process::Command;

use sha2::{Digest, Sha256};
use tauri::{Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

use bindings::bindings;
use files::{Files, paths_in};
use long_work::LongWork;
use work::Work;

/// Where the work is kept, when nobody says otherwise: in this folder of the place for data of programs.
const FOLDER: &str = "org.bondgenoot.app";

/// The variable that says otherwise.
const DATA_DIR: &str = "BONDGENOOT_DATA_DIR";

/// Set in a program that started over, so that it does so once.
#[cfg(unix)]
const STARTED_OVER: &str = "BONDGENOOT_STARTED_OVER";

/// Runs the program until its window is closed.
///
/// # Errors
/// Whatever keeps the platform from showing a window.
pub fn run() -> tauri::Result<()> {
    let border = bindings();
    let handler = border.invoke_handler();
    // First of all: a second start only brings the first window to the front, and hands over its files.
    let second_start = tauri_plugin_single_instance::Builder::new()
        .callback(|app, arguments, folder| window::show_again(app, paths_in(arguments, folder.as_ref())))
        .dbus_id(name_on_the_bus())
        .build();
    let app = tauri::Builder::default()
        .plugin(second_start)
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .manage(Files::default())
        .manage(LongWork::default())
        .invoke_handler(handler)
        .setup(move |app| {
            border.mount_events(app);
            app.manage(Work::open(directory()));
            let folder = std::env::current_dir().unwrap_or_default();
            app.state::<Files>().arrive(paths_in(std::env::args(), &folder));
            menu::put(app.handle())?;
            window::show(app.handle())?;
            Ok(())
        })
        .on_window_event(window::on_event)
        .build(tauri::generate_context!())
        .or_else(start_over)?;
    app.run(|app, event| match event {
        RunEvent::Exit => app.state::<Work>().close(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            window::show_again(app, urls.iter().filter_map(|url| url.to_file_path().ok()));
        }
        _ => {}
    });
    Ok(())
}

/// Starts over when the first window ended just as it was asked to come to the front: this one is the first now.
#[cfg(unix)]
fn start_over(error: tauri::Error) -> tauri::Result<tauri::App> {
    use std::os::unix::process::CommandExt;
    let lost = matches!(&error, tauri::Error::PluginInitialization(plugin, _) if plugin == "single-instance");
    if !lost || std::env::var_os(STARTED_OVER).is_some() {
        return Err(error);
    }
    // A process can make one event loop only, so it becomes a new one.
    let mut again = Command::new(std::env::current_exe()?);
    Err(again.args(std::env::args_os().skip(1)).env(STARTED_OVER, "1").exec().into())
}

#[cfg(not(unix))]
fn start_over(error: tauri::Error) -> tauri::Result<tauri::App> {
    Err(error)
}

/// The folder in which the work is kept.
fn directory() -> Option<PathBuf> {
    let chosen = std::env::var_os(DATA_DIR).filter(|chosen| !chosen.is_empty()).map(PathBuf::from);
    chosen.or_else(|| dirs::data_dir().map(|data| data.join(FOLDER)))
}

/// There is one window for each folder of work: with another folder, a start is not a second one.
fn name_on_the_bus() -> String {
    match std::env::var_os(DATA_DIR) {
        Some(chosen) => {
            let sum = Sha256::digest(chosen.as_encoded_bytes());
            let sum: String = sum.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            format!("{FOLDER}.W{sum}")
        }
        None => FOLDER.to_owned(),
    }
}
