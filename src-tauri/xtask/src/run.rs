//! `cargo xtask run`: the program as people get it.
//!
//! Where there is a screen, its window opens. Where there is none, the same window is led along every screen of it with
//! the example project, and what that leaves behind is in `target/demo`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::{self, Profile, Program, WINDOW, WINDOW_FOR_TESTS, WINDOW_VARIABLE};
use crate::failure::{Result, While};
use crate::prerequisites;
use crate::screen;
use crate::step;
use crate::ui;
use crate::workspace::Workspace;

/// The folder in `target` that the window keeps its work in, so that a developer's own projects stay out of it.
const DATA: &str = "window-data";

/// Leads a window along every screen, and leaves pictures and project files in the folder that it is given.
const TOUR: Program = Program::binary("bondgenoot-journeys", "bondgenoot-tour");

pub(crate) fn run(workspace: &Workspace) -> Result {
    if screen::is_here() {
        prerequisites::for_building()?;
        open(workspace)
    } else {
        prerequisites::for_touring()?;
        tour(workspace)
    }
}

/// Opens the window, until the developer closes it.
fn open(workspace: &Workspace) -> Result {
    let window = build(workspace, &WINDOW)?;
    let data = workspace.target.join(DATA);
    std::fs::create_dir_all(&data).during(format_args!("making {}", data.display()))?;
    step::say(&format!("Its work is kept in {}", workspace.relative(&data)));
    step::run("Opening the window", Command::new(window).env("BONDGENOOT_DATA_DIR", &data))
}

/// Plays the tour, which brings screens of its own that nobody sees, with the window that a test could drive.
fn tour(workspace: &Workspace) -> Result {
    let window = build(workspace, &WINDOW_FOR_TESTS)?;
    let tour = cargo::build(workspace, &TOUR, Profile::Dev)?;
    let demo = workspace.fresh("demo")?;
    let mut play = Command::new(tour);
    play.arg(&demo).env(WINDOW_VARIABLE, window);
    step::run("Playing the tour on a screen that nobody sees", &mut play)?;

    step::say("What it left");
    for file in files_in(&demo)? {
        println!("    {}", workspace.relative(&file));
    }
    Ok(())
}

fn build(workspace: &Workspace, window: &Program) -> Result<PathBuf> {
    ui::install(workspace)?;
    ui::build(workspace)?;
    cargo::build(workspace, window, Profile::Release)
}

/// Lists the files in a folder and the folders in it.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let reading = || format!("reading {}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).during(reading())? {
        let path = entry.during(reading())?.path();
        if path.is_dir() {
            files.extend(files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
