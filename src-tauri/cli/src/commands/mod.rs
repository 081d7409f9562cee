//! The commands, one file for each noun they work on.

mod actor;
mod agreement;
mod alliance;
mod assess;
mod copies;
mod diagnose;
mod exchange;
mod history;
mod lookup;
mod municipality;
mod person;
mod project;
mod recover;
mod scenario;
mod show;
mod starting_point;

pub(crate) use lookup::Info;

use bondgenoot_core::{Error, Result};
use clap::ArgMatches;

use crate::output::Output;

/// Does what the command line asks.
pub(crate) fn run(matches: &ArgMatches, output: &Output) -> Result<()> {
    let Some((name, matches)) = matches.subcommand() else {
        return Err(Error::Internal("no command".to_owned()));
    };
    let command = match name {
        "new" => project::new,
        "example" => project::example,
        "projects" => project::projects,
        "recover" => recover::recover,
        "rename" => project::rename,
        "duplicate" => project::duplicate,
        "delete" => project::delete,
        "restore" => project::restore,
        "info" => lookup::info,
        "municipality" => municipality::look_up,
        "add-municipality" => municipality::add,
        "add-actor" => actor::add,
        "move-actor" => actor::move_to,
        "edit-actor" => actor::edit,
        "remove-actor" => actor::remove,
        "add-starting-point" => starting_point::add,
        "add-lead" => starting_point::add_lead,
        "add-scenario" => scenario::add,
        "add-alliance" => alliance::add,
        "assess" => assess::assess,
        "add-agreement" => agreement::add,
        "show" => show::show,
        "search" => lookup::search,
        "undo" => history::undo,
        "redo" => history::redo,
        "history" => history::history,
        "export" => exchange::export,
        "import" => exchange::import,
        "check" => exchange::check,
        "scene" => lookup::scene,
        "copies" => copies::copies,
        "copy-now" => copies::copy_now,
        "restore-copy" => copies::restore_copy,
        "person" => person::person,
        "diagnose" => diagnose::diagnose,
        other => return Err(Error::Internal(other.to_owned())),
    };
    command(matches, output)
}
