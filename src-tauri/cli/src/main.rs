//! Bondgenoot without a window: build a network, make and assess alliances, undo, exchange project files.
//!
//! Results go to standard output, a new record's id as the last line; messages in Dutch go to standard error;
//! exit codes are in [`exit`] and in `--help`.

mod arguments;
mod choose;
mod commands;
mod ending;
mod exit;
mod mistakes;
mod opened;
mod output;
mod place;
mod recovery;
mod session;
mod sheet;

use std::process::ExitCode;

use bondgenoot_core::log;
use output::Output;

fn main() -> ExitCode {
    let matches = match arguments::commands().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return mistakes::tell(&error),
    };
    let output = Output::new(matches.get_flag("json"));
    // Without this the command works as well; only a session that ends then leaves a log.
    let _ = ending::after_the_command();
    session::keep_log(&matches);
    let code = match log::caught(|| commands::run(&matches, &output)) {
        Ok(()) => exit::DONE,
        Err(error) => {
            output.error(&error, log::failed(&error).as_ref());
            exit::of(&error)
        }
    };
    ExitCode::from(output.finish(code))
}
