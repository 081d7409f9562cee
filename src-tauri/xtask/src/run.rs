//! `cargo xtask run`: the program at work on the example project.
//!
//! Until there is a window, this is the command line program: it makes the example in a data folder of its
//! own, shows it, and leaves every kind of file it can write in `target/demo`.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::{self, Profile};
use crate::failure::{Failure, Result, While};
use crate::prerequisites;
use crate::step;
use crate::workspace::Workspace;

/// One call of the program, after the example is there.
struct Call {
    what: &'static str,
    words: Vec<OsString>,
    /// Where what it writes goes; without it, to the screen.
    into: Option<PathBuf>,
}

pub(crate) fn run(workspace: &Workspace) -> Result {
    prerequisites::for_building()?;
    let cli = cargo::build_cli(workspace, Profile::Release)?;
    let demo = workspace.fresh("demo")?;
    let data = demo.join("data");

    let mut example = program(&cli, &data);
    example.arg("example");
    let said = step::capture("Making the example project", &mut example)?;
    let project =
        project_in(&said).ok_or_else(|| Failure::new("the program did not name the example project"))?;

    for call in calls(project, &demo) {
        let mut command = program(&cli, &data);
        command.args(&call.words);
        match &call.into {
            None => step::run(call.what, &mut command)?,
            Some(file) => {
                let content = step::capture(call.what, &mut command)?;
                std::fs::write(file, content).during(format_args!("writing {}", file.display()))?;
            }
        }
    }

    step::say("Where things are");
    println!("    {}  the program", workspace.relative(&cli));
    println!("    {}  its data, with project {project}", workspace.relative(&data));
    for call in calls(project, &demo) {
        if let Some(file) = call.file() {
            println!("    {}", workspace.relative(&file));
        }
    }
    Ok(())
}

fn program(cli: &Path, data: &Path) -> Command {
    let mut command = Command::new(cli);
    command.arg("--data-dir").arg(data);
    command
}

/// Finds the project in what the program said: its last line.
fn project_in(said: &str) -> Option<&str> {
    said.lines().map(str::trim).rfind(|line| !line.is_empty())
}

/// Lists what is done with the example, in this order.
fn calls(project: &str, demo: &Path) -> Vec<Call> {
    let whole = demo.join("voorbeeld.bondgenoot");
    let without_contacts = demo.join("voorbeeld-zonder-contacten.bondgenoot");
    let words = |words: &[&OsStr]| words.iter().map(|word| (*word).to_owned()).collect();
    let project = OsStr::new(project);
    let (export, json) = (OsStr::new("export"), OsStr::new("--json"));
    vec![
        Call { what: "Showing it", words: words(&["show".as_ref(), project]), into: None },
        Call { what: "Exporting it", words: words(&[export, project, whole.as_ref()]), into: None },
        Call {
            what: "Exporting it without contact persons",
            words: words(&[export, project, "--without-contacts".as_ref(), without_contacts.as_ref()]),
            into: None,
        },
        Call {
            what: "Writing its map",
            words: words(&[json, "scene".as_ref(), project]),
            into: Some(demo.join("kaart.json")),
        },
        Call {
            what: "Writing its figures",
            words: words(&[json, "info".as_ref(), project]),
            into: Some(demo.join("info.json")),
        },
        Call {
            what: "Checking the exported file",
            words: words(&["check".as_ref(), whole.as_ref()]),
            into: None,
        },
    ]
}

impl Call {
    /// Gives the file that the call leaves behind, if any.
    fn file(&self) -> Option<PathBuf> {
        let exported = self.words.first().is_some_and(|word| word == "export");
        self.into.clone().or_else(|| self.words.last().filter(|_| exported).map(PathBuf::from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_on_the_last_line() {
        assert_eq!(project_in("Klaar.\n0198-abc\n\n"), Some("0198-abc"));
        assert_eq!(project_in("\n"), None);
    }

    #[test]
    fn the_demo_leaves_four_files() {
        let demo = Path::new("demo");
        let files: Vec<_> = calls("p", demo).iter().filter_map(Call::file).collect();
        let names =
            ["voorbeeld.bondgenoot", "voorbeeld-zonder-contacten.bondgenoot", "kaart.json", "info.json"];
        assert_eq!(files, names.map(|name| demo.join(name)));
    }

    #[test]
    fn what_is_exported_is_checked_last() {
        let calls = calls("p", Path::new("demo"));
        assert_eq!(calls.last().unwrap().words[0], "check");
        assert_eq!(calls.last().unwrap().words[1], calls[1].words[2]);
    }
}
