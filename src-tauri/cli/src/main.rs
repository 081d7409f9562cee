//! Bondgenoot without a window: build a network, make and assess alliances, undo, exchange project files.
//!
//! Results go to standard output, a new record's id as the last line; messages in Dutch go to standard error;
//! exit codes are in [`exit`] and in `--help`.

mod arguments;
mod choose;
mod commands;
mod exit;
mod mistakes;
mod output;
mod place;
mod session;
mod sheet;

use std::process::ExitCode;

use output::Output;

fn main() -> ExitCode {
    let matches = match arguments::commands().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return mistakes::tell(&error),
    };
    let output = Output::new(matches.get_flag("json"));
    match commands::run(&matches, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output.error(&error);
            exit::of(&error)
        }
    }
}
