//! Opening the store that a command works on.

use std::path::PathBuf;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history::Op;
use bondgenoot_core::project::{self, Project};
use bondgenoot_core::text::{self, text};
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store};
use clap::ArgMatches;

use crate::output::Output;

/// The folder in the user's data directory, the same as the window's.
const FOLDER: &str = "org.bondgenoot.app";

/// Opens the store of the data directory that was asked for, and says what was found if the last one to
/// write did not get to close it.
pub(crate) fn open(matches: &ArgMatches, output: &Output) -> Result<Store> {
    let store = Store::open(&directory(matches)?, SystemClock)?;
    if let Some(recovery) = store.recovery() {
        output.message(&match &recovery.last_step {
            Some((project, op, _)) => {
                let step = serde_json::from_str::<Op>(op).map(|op| text::of_op(&op)).unwrap_or_default();
                text("cli-recovered", &[("project", project), ("step", &step)])
            }
            None => text("cli-recovered-nothing", &[]),
        });
    }
    Ok(store)
}

fn directory(matches: &ArgMatches) -> Result<PathBuf> {
    if let Some(given) = matches.get_one::<String>("data-dir") {
        return Ok(PathBuf::from(given));
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

/// Gives an argument that may be left out.
pub(crate) fn optional<'matches>(matches: &'matches ArgMatches, name: &str) -> Option<&'matches str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// Gives an argument that may be repeated.
pub(crate) fn repeated<'matches>(matches: &'matches ArgMatches, name: &str) -> Vec<&'matches str> {
    matches.get_many::<String>(name).into_iter().flatten().map(String::as_str).collect()
}
