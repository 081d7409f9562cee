//! Cargo, as the commands call it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::builder_paths;
use crate::failure::{Failure, Result};
use crate::step;
use crate::workspace::Workspace;

/// The variable through which tests and measurements find the command line program.
pub(crate) const CLI_VARIABLE: &str = "BONDGENOOT_CLI";

/// The variable through which the specs of the UI find the developer's server.
pub(crate) const SERVER_VARIABLE: &str = "BONDGENOOT_SERVE";

/// The variable through which tests find the window.
pub(crate) const WINDOW_VARIABLE: &str = "BONDGENOOT_WINDOW";

/// A program of the workspace, and how it is built.
pub(crate) struct Program {
    pub(crate) package: &'static str,
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) features: &'static [&'static str],
}

/// Where a program stands in its package.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Binary,
    Example,
}

impl Program {
    /// A binary with nothing turned on.
    pub(crate) const fn binary(package: &'static str, name: &'static str) -> Self {
        Self { package, name, kind: Kind::Binary, features: &[] }
    }

    /// Says whether people get it.
    fn ships(&self) -> bool {
        [CLI, WINDOW].iter().any(|shipped| shipped.package == self.package && shipped.name == self.name)
    }
}

pub(crate) const CLI: Program = Program::binary("bondgenoot-cli", "bondgenoot-cli");

/// The window as people get it. It embeds the UI, which is to be built first.
pub(crate) const WINDOW: Program = Program::binary("bondgenoot", "bondgenoot");

/// The developer's server: the core behind an address, for the page in a browser.
pub(crate) const SERVER: Program = Program { kind: Kind::Example, ..Program::binary("bondgenoot", "serve") };

/// The window as a test can drive it: its file dialogs can be answered without being seen.
pub(crate) const WINDOW_FOR_TESTS: Program = Program { features: &["picked-files"], ..WINDOW };

/// How a program is built.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    /// Fast to build, with its checks.
    Dev,
    /// As [`Profile::Dev`], with the features that the tests of all crates turn on together: what they are made of is
    /// then built once.
    Tests,
    /// As people get it.
    Release,
}

/// Gives the cargo that runs this program, so that all of it is built by one toolchain.
pub(crate) fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Begins a cargo command at the root of the workspace.
pub(crate) fn command(workspace: &Workspace, words: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.current_dir(&workspace.root).args(words);
    command
}

/// Builds a program and gives its place, as cargo tells it.
pub(crate) fn build(workspace: &Workspace, program: &Program, profile: Profile) -> Result<PathBuf> {
    let Program { package, name, kind, features } = program;
    let kind = match kind {
        Kind::Binary => "--bin",
        Kind::Example => "--example",
    };
    let mut build = command(workspace, &["build", kind, name]);
    match profile {
        Profile::Tests => build.arg("--workspace"),
        Profile::Dev | Profile::Release => build.args(["--package", package]),
    };
    if !features.is_empty() {
        build.args(["--features", &features.join(",")]);
    }
    if matches!(profile, Profile::Release) {
        build.arg("--release");
        builder_paths::leave_out(workspace, &mut build);
    }
    build.arg("--message-format=json-render-diagnostics");
    let messages = step::capture(&format!("Building {name}"), &mut build)?;
    let built = executable(&messages, name)
        .ok_or_else(|| Failure::new(format!("cargo built {name}, but did not say where it is")))?;
    if matches!(profile, Profile::Release) && program.ships() {
        builder_paths::are_absent(workspace, &built)?;
    }
    Ok(built)
}

/// Finds the place of a program in what cargo says about a build.
pub(crate) fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs = messages.filter(|message| message["target"]["name"] == name);
    programs.find_map(|message| message["executable"].as_str().map(PathBuf::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_where_cargo_says() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"name":"demo"},"executable":"out/demo"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(executable(messages, "demo"), Some(PathBuf::from("out/demo")));
        assert_eq!(executable(messages, "other"), None);
    }
}
