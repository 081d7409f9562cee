//! `cargo xtask bench`: measurements of what people get, written down and never judged by a machine.

use std::process::Command;

use crate::cargo::{self, CLI, CLI_VARIABLE, Profile, Program};
use crate::failure::{Failure, Result, While};
use crate::prerequisites;
use crate::step;
use crate::workspace::Workspace;

const BENCH: Program = Program { package: "bondgenoot-tests", binary: "bondgenoot-bench", features: &[] };

pub(crate) fn bench(workspace: &Workspace) -> Result {
    prerequisites::for_building()?;
    let cli = cargo::build(workspace, &CLI, Profile::Release)?;
    let bench = cargo::build(workspace, &BENCH, Profile::Release)?;

    let mut measure = Command::new(bench);
    measure.current_dir(&workspace.root).env(CLI_VARIABLE, cli);
    let report = step::capture("Measuring", &mut measure)?;
    if report.trim().is_empty() {
        return Err(Failure::new("the measurements wrote no report"));
    }

    let file = workspace.fresh("bench")?.join("report.md");
    std::fs::write(&file, &report).during(format_args!("writing {}", file.display()))?;
    println!("\n{report}");
    step::say(&format!("The report is in {}", workspace.relative(&file)));
    Ok(())
}
