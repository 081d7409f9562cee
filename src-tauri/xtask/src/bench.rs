//! `cargo xtask bench`: measurements of what people get, written down and never judged by a machine.
//!
//! First the core, through its command line program; then the window, on a screen that nobody sees.

use std::process::Command;

use crate::cargo::{self, CLI, CLI_VARIABLE, Kind, Profile, Program, WINDOW, WINDOW_VARIABLE};
use crate::failure::{Failure, Result, While};
use crate::prerequisites;
use crate::step;
use crate::ui;
use crate::workspace::Workspace;

const CORE_BENCH: Program = Program::binary("bondgenoot-tests", "bondgenoot-bench");
const WINDOW_BENCH: Program = Program::binary("bondgenoot-journeys", "bondgenoot-window-bench");

/// A window with nothing in it, to compare with.
const EMPTY_WINDOW: Program =
    Program { package: "bondgenoot", name: "empty_window", kind: Kind::Example, features: &[] };
const EMPTY_WINDOW_VARIABLE: &str = "BONDGENOOT_EMPTY_WINDOW";

pub(crate) fn bench(workspace: &Workspace) -> Result {
    prerequisites::for_touring()?;
    ui::install(workspace)?;
    ui::build(workspace)?;
    let built = |program: &Program| cargo::build(workspace, program, Profile::Release);
    // All of it first: nothing is built while something is measured.
    let (cli, core) = (built(&CLI)?, built(&CORE_BENCH)?);
    let (window, empty, windows) = (built(&WINDOW)?, built(&EMPTY_WINDOW)?, built(&WINDOW_BENCH)?);

    let mut measure_core = Command::new(core);
    measure_core.env(CLI_VARIABLE, cli);
    let mut measure_windows = Command::new(windows);
    measure_windows.env(WINDOW_VARIABLE, window).env(EMPTY_WINDOW_VARIABLE, empty);
    // Its stores lie there too: what a run that is stopped leaves behind is in nobody's way.
    let folder = workspace.fresh("bench")?;
    let mut report = measured("Measuring the core", measure_core.current_dir(&folder))?;
    report.push('\n');
    report += &measured("Measuring the window", measure_windows.current_dir(&workspace.root))?;

    let file = folder.join("report.md");
    std::fs::write(&file, &report).during(format_args!("writing {}", file.display()))?;
    println!("\n{report}");
    step::say(&format!("The report is in {}", workspace.relative(&file)));
    Ok(())
}

fn measured(what: &str, measure: &mut Command) -> Result<String> {
    let report = step::capture(what, measure)?;
    if report.trim().is_empty() {
        return Err(Failure::new(format!("{what}: no report was written")));
    }
    Ok(report)
}
