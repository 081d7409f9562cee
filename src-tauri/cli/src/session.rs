//! Opening the store that a command works on.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Instant;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::log::{self, Event};
use bondgenoot_core::project::{self, Project};
use bondgenoot_core::store::Check;
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store, data_directory};
use clap::ArgMatches;

use crate::opened::Opened;
use crate::output::Output;
use crate::recovery;

/// The folder in the user's data directory, the same as the window's.
const FOLDER: &str = "org.bondgenoot.app";

/// What the log and a diagnosis call this program.
pub(crate) const PROGRAM: (&str, &str) = ("cli", env!("CARGO_PKG_VERSION"));

/// Keeps the log of this command beside the store that it works on.
pub(crate) fn keep_log(matches: &ArgMatches) {
    if let Ok(directory) = directory(matches) {
        log::keep_in(&directory, SystemClock);
    }
    log::watch_panics();
}

/// Opens the store of the data directory that was asked for, and says what was found if the last one to
/// write did not get to close it.
pub(crate) fn open<'command>(matches: &ArgMatches, output: &'command Output) -> Result<Opened<'command>> {
    open_checked(matches, output, Check::WhenInDoubt)
}

/// Opens the store like [`open`], and says how closely to look whether it is whole.
pub(crate) fn open_checked<'command>(
    matches: &ArgMatches,
    output: &'command Output,
    check: Check,
) -> Result<Opened<'command>> {
    let start = Instant::now();
    let opened = Store::open_checked(&directory(matches)?, SystemClock, check);
    log::note(&Event::Started(PROGRAM.0, PROGRAM.1));
    let store = opened?;
    log::note(&Event::Opened(start.elapsed()));
    if let Some(recovery) = store.recovery() {
        recovery::tell(recovery, output);
    }
    Ok(Opened::new(store, output))
}

pub(crate) fn directory(matches: &ArgMatches) -> Result<PathBuf> {
    if let Some(given) = matches.get_one::<PathBuf>("data-dir") {
        return Ok(given.clone());
    }
    let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
    let program = std::env::current_exe().ok();
    if let Some(beside) = program.and_then(|program| data_directory::beside(&program, image.as_deref())) {
        return Ok(beside);
    }
    let usual = dirs::data_dir().map(|data| data.join(FOLDER));
    usual.ok_or(Error::NotFound { noun: "directory", text: "data-dir".to_owned() })
}

/// Finds the project that the command was given.
pub(crate) fn project(store: &Store, matches: &ArgMatches) -> Result<Id<Project>> {
    project::find(store, given(matches, "project"), false)
}

/// Gives a required argument.
pub(crate) fn given<'matches>(matches: &'matches ArgMatches, name: &str) -> &'matches str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// Returns a required argument that is a path.
pub(crate) fn given_path<'matches>(matches: &'matches ArgMatches, name: &str) -> &'matches Path {
    matches.get_one::<OsString>(name).map_or(Path::new(""), Path::new)
}

/// Gives an argument that may be left out.
pub(crate) fn optional<'matches>(matches: &'matches ArgMatches, name: &str) -> Option<&'matches str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// Gives an argument that may be repeated.
pub(crate) fn repeated<'matches>(matches: &'matches ArgMatches, name: &str) -> Vec<&'matches str> {
    matches.get_many::<String>(name).into_iter().flatten().map(String::as_str).collect()
}
