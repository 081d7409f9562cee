//! `cargo xtask test`: everything that can tell that something is wrong.

use std::ffi::OsStr;

use crate::cargo::{self, CLI_VARIABLE, Profile};
use crate::check;
use crate::failure::Result;
use crate::step;
use crate::workspace::Workspace;

pub(crate) fn test(workspace: &Workspace) -> Result {
    check::check(workspace)?;
    let cli = cargo::build_cli(workspace, Profile::Dev)?;
    if step::succeeds(&mut cargo::command(workspace, &["nextest", "--version"])) {
        tests(workspace, "Testing", &["nextest", "run", "--workspace", "--no-fail-fast"], cli.as_os_str())?;
        // Nextest leaves the examples in the documentation to cargo.
        tests(
            workspace,
            "Testing the examples in the documentation",
            &["test", "--workspace", "--doc"],
            cli.as_os_str(),
        )
    } else {
        tests(workspace, "Testing", &["test", "--workspace", "--no-fail-fast"], cli.as_os_str())
    }
}

fn tests(workspace: &Workspace, what: &str, words: &[&str], cli: &OsStr) -> Result {
    step::run(what, cargo::command(workspace, words).env(CLI_VARIABLE, cli))
}
