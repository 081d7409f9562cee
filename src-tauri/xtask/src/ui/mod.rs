//! The UI: its packages, its checks, its tests, and the files that the window embeds. What each step is stands in
//! `ui/package.json`.

mod state;

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::cargo::SERVER_VARIABLE;
use crate::failure::{Result, While};
use crate::step;
use crate::workspace::Workspace;

/// What npm is called here.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

const FOLDER: &str = "ui";

/// Installs the packages when they are not there, or are those of an older list.
pub(crate) fn install(workspace: &Workspace) -> Result {
    let folder = workspace.root.join(FOLDER);
    // The list of what is installed, which npm writes last.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&folder.join("package-lock.json")) {
        return Ok(());
    }
    step::run_quietly("Installing the packages of the UI", &mut npm(workspace, &["ci"]))
}

pub(crate) fn check_format(workspace: &Workspace) -> Result {
    step::run_quietly("Checking the format of the UI", &mut npm(workspace, &["run", "format"]))
}

pub(crate) fn check_types(workspace: &Workspace) -> Result {
    step::run_quietly("Checking the types of the UI", &mut npm(workspace, &["run", "check"]))
}

pub(crate) fn test(workspace: &Workspace) -> Result {
    step::run("Testing the UI", &mut npm(workspace, &["run", "test"]))
}

/// Runs the specs: the page in a browser, over the developer's server.
pub(crate) fn run_specs(workspace: &Workspace, server: &Path) -> Result {
    let mut specs = npm(workspace, &["run", "specs"]);
    step::run("Testing the UI in a browser", specs.env(SERVER_VARIABLE, server))
}

/// Builds what the window embeds, when the source is not that of the last time: cargo would otherwise see new files
/// each time, and build the window again.
pub(crate) fn build(workspace: &Workspace) -> Result {
    let folder = workspace.root.join(FOLDER);
    let state = state::of(&folder)?.to_string();
    let note = workspace.target.join("ui.state");
    let built = folder.join("dist/index.html").is_file();
    if built && std::fs::read_to_string(&note).is_ok_and(|last| last == state) {
        return Ok(());
    }
    step::run_quietly("Building the UI", &mut npm(workspace, &["run", "build"]))?;
    std::fs::create_dir_all(&workspace.target).during("making the folder to build in")?;
    std::fs::write(&note, state).during(format_args!("writing {}", note.display()))
}

/// Begins an npm command that asks and reports nothing, to nobody.
fn npm(workspace: &Workspace, words: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.current_dir(workspace.root.join(FOLDER)).args(words);
    for (setting, value) in [
        ("audit", "false"),
        ("fund", "false"),
        ("loglevel", "error"),
        ("update_notifier", "false"),
        ("yes", "false"),
    ] {
        command.env(format!("npm_config_{setting}"), value);
    }
    command
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|about| about.modified()).ok()
}
