//! `cargo xtask test`: everything that can tell that something is wrong.

use std::path::PathBuf;
use std::process::Command;

use crate::cargo::{self, CLI, CLI_VARIABLE, Profile, SERVER, WINDOW_FOR_TESTS, WINDOW_VARIABLE};
use crate::check;
use crate::failure::Result;
use crate::prerequisites;
use crate::step;
use crate::ui;
use crate::workspace::Workspace;

/// With this variable the test of the bindings writes them; here it is to compare.
const WRITE_BINDINGS: &str = "BONDGENOOT_WRITE_BINDINGS";

/// The journeys through the real window. They bring screens of their own, which there are only on Linux.
const JOURNEYS: &str = "bondgenoot-journeys";

pub(crate) fn test(workspace: &Workspace) -> Result {
    prerequisites::for_testing()?;
    check::everything(workspace)?;
    Tests::prepare(workspace)?.run()?;
    ui::test(workspace)?;
    if cfg!(target_os = "linux") {
        ui::run_specs(workspace, &cargo::build(workspace, &SERVER, Profile::Tests)?)?;
    }
    Ok(())
}

/// The tests of all crates, and what they need.
struct Tests<'a> {
    workspace: &'a Workspace,
    cli: PathBuf,
    window: PathBuf,
}

impl<'a> Tests<'a> {
    fn prepare(workspace: &'a Workspace) -> Result<Self> {
        let cli = cargo::build(workspace, &CLI, Profile::Dev)?;
        let window = cargo::build(workspace, &WINDOW_FOR_TESTS, Profile::Dev)?;
        Ok(Self { workspace, cli, window })
    }

    fn run(&self) -> Result {
        if step::succeeds(&mut cargo::command(self.workspace, &["nextest", "--version"])) {
            self.step("Testing", &["nextest", "run", "--no-fail-fast"])?;
            // Nextest leaves the examples in the documentation to cargo.
            self.step("Testing the examples in the documentation", &["test", "--doc"])
        } else {
            self.step("Testing", &["test", "--no-fail-fast"])
        }
    }

    fn step(&self, what: &str, words: &[&str]) -> Result {
        step::run(what, &mut self.command(words))
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = cargo::command(self.workspace, words);
        command.arg("--workspace");
        if !cfg!(target_os = "linux") {
            command.args(["--exclude", JOURNEYS]);
        }
        command.env(CLI_VARIABLE, &self.cli).env(WINDOW_VARIABLE, &self.window);
        command.env_remove(WRITE_BINDINGS);
        command
    }
}
