//! The developer's commands: `cargo xtask <command>`.
//!
//! Each says what it does before it does it, and stops at the first thing that fails. This program itself
//! needs nothing but Rust, because it is what installs or names the rest.

mod bench;
mod builder_paths;
mod cargo;
mod check;
mod failure;
mod fuzz;
mod invariants;
mod notices;
mod prerequisites;
mod programs;
mod reader;
mod run;
mod rust_source;
mod screen;
mod step;
mod test;
mod ui;
mod ui_source;
mod windows;
mod workspace;

use std::process::ExitCode;

use failure::{Failure, Result};
use workspace::Workspace;

/// A command: its name, what it is for, and what it does.
struct Task {
    name: &'static str,
    about: &'static str,
    start: fn(&Workspace) -> Result,
}

const TASKS: &[Task] = &[
    Task {
        name: "run",
        about: "build, and open the window; without a screen, play the tour",
        start: run::run,
    },
    Task { name: "test", about: "check, then run every test", start: test::test },
    Task {
        name: "check",
        about: "format, types, lint, documentation and the rules of the architecture",
        start: check::check,
    },
    Task {
        name: "windows",
        about: "build for Windows, and test core and command line under Wine",
        start: windows::windows,
    },
    Task { name: "notices", about: "collect the licence texts of what ships", start: notices::notices },
    Task { name: "bench", about: "measure, and write a report", start: bench::bench },
    Task { name: "fuzz", about: "look for project files that do harm, for a minute", start: fuzz::fuzz },
];

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match asked.as_slice() {
        [] => {
            println!("{}", overview());
            return ExitCode::SUCCESS;
        }
        [help] if matches!(help.as_str(), "help" | "--help" | "-h") => {
            println!("{}", overview());
            return ExitCode::SUCCESS;
        }
        [name] => start(name),
        _ => Err(Failure::new(format!("one command at a time, without options\n\n{}", overview()))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nStopped: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn start(name: &str) -> Result {
    let task = TASKS
        .iter()
        .find(|task| task.name == name)
        .ok_or_else(|| Failure::new(format!("there is no command '{name}'\n\n{}", overview())))?;
    (task.start)(&Workspace::find()?)?;
    println!("\nDone: cargo xtask {name}");
    Ok(())
}

fn overview() -> String {
    let mut lines = vec!["The developer's commands:".to_owned()];
    lines.extend(TASKS.iter().map(|task| format!("  cargo xtask {:<7} {}", task.name, task.about)));
    lines.join("\n")
}
