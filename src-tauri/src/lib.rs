//! The window of Bondgenoot: the only place that knows Tauri.
//!
//! Commands are thin adapters between the page in the window and the core; [`mod@bindings`] lists them all.
//! Everything that opens dialogs, files or windows is here, and nothing of the method is.

pub mod bindings;
pub mod closing;
pub mod commands;
pub mod copier;
pub mod failure;
pub mod files;
pub mod half_typed;
pub mod long_work;
pub mod magnification;
mod menu;
pub mod opening;
mod typed;
mod window;
pub mod work;

use std::ffi::OsString;
use std::path::PathBuf;
#[cfg(unix)]
use std::process::Command;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::log::{self, Event};
use sha2::{Digest, Sha256};
use tauri::{Manager, RunEvent, Runtime};
use tauri_plugin_window_state::StateFlags;

use bindings::bindings;
use bondgenoot_core::data_directory;
use closing::Ending;
use commands::copies::PointedAt;
use commands::trouble::Diagnosis;
use copier::Copier;
use files::Files;
use files::arriving::{existing, paths_in};
#[cfg(feature = "picked-files")]
use files::pick::Picked;
use half_typed::HalfTypedTexts;
use long_work::LongWork;
use opening::Opening;
use work::Work;

/// What the log and a diagnosis call this program.
const PROGRAM: (&str, &str) = ("window", env!("CARGO_PKG_VERSION"));

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
        .callback(|app, arguments, folder| {
            let arguments = arguments.into_iter().map(OsString::from);
            window::show_again(app, paths_in(arguments, &existing(folder.as_ref())));
        })
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
        .invoke_handler(handler)
        .setup(move |app| {
            border.mount_events(app);
            let directory = directory();
            if let Some(directory) = &directory {
                log::keep_in(directory, SystemClock);
            }
            log::watch_panics();
            furnish(app, directory);
            app.manage(magnification::of_computer(app));
            // After the store, which makes the folder the first time.
            log::note(&Event::Started(PROGRAM.0, PROGRAM.1));
            #[cfg(feature = "picked-files")]
            if let Some(picked) = Picked::from_environment() {
                app.manage(picked);
            }
            app.state::<Copier>().start(app.handle().clone());
            let folder = std::env::current_dir().unwrap_or_default();
            app.state::<Files>().arrive(paths_in(std::env::args_os(), &folder));
            menu::put(app.handle())?;
            closing::on_signals(app.handle())?;
            window::show(app.handle())?;
            Ok(())
        })
        .on_menu_event(|app, event| menu::on_event(app, &event))
        .on_window_event(window::on_event)
        .build(tauri::generate_context!())
        .or_else(start_over)?;
    app.run(|app, event| match event {
        RunEvent::Exit => {
            app.state::<Copier>().stop();
            app.state::<Work>().close();
            copier::last_round(&app.state::<Work>());
        }
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

/// Opens the work in a data directory, and manages what the commands share.
pub fn furnish<R: Runtime>(app: &impl Manager<R>, directory: Option<PathBuf>) {
    app.manage(Files::default());
    app.manage(LongWork::default());
    app.manage(Ending::default());
    app.manage(Diagnosis::default());
    app.manage(Copier::default());
    app.manage(PointedAt::default());
    app.manage(Opening::in_data(directory.clone()));
    app.manage(HalfTypedTexts::in_data(directory.clone()));
    app.manage(Work::open(directory));
}

/// The folder in which the work is kept.
fn directory() -> Option<PathBuf> {
    chosen_directory().or_else(|| dirs::data_dir().map(|data| data.join(FOLDER)))
}

/// The folder that the environment names, or that is next to the program.
fn chosen_directory() -> Option<PathBuf> {
    let named = std::env::var_os(DATA_DIR).filter(|chosen| !chosen.is_empty()).map(PathBuf::from);
    named.or_else(|| {
        let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
        data_directory::beside(&std::env::current_exe().ok()?, image.as_deref())
    })
}

/// There is one window for each folder of work: with another folder, a start is not a second one.
fn name_on_the_bus() -> String {
    match chosen_directory() {
        Some(chosen) => {
            let sum = Sha256::digest(chosen.as_os_str().as_encoded_bytes());
            let sum: String = sum.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            format!("{FOLDER}.W{sum}")
        }
        None => FOLDER.to_owned(),
    }
}
