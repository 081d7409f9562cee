//! `cargo xtask windows`: the core and the command line, built for Windows and tested under Wine.
//!
//! Debian has a Rust compiler with the source of its standard library, from which the library for Windows is
//! built. So this needs no Windows and no other download. What Wine does not prove is in the README.

mod build;
mod suite;
mod wine;

use crate::failure::Result;
use crate::prerequisites;
use crate::step;
use crate::workspace::Workspace;

/// The folder in `target` that all of it is built and run in.
const FOLDER: &str = "windows";

pub(crate) fn windows(workspace: &Workspace) -> Result {
    prerequisites::for_windows(workspace)?;
    let folder = workspace.target.join(FOLDER);
    let programs = build::programs(workspace, &folder)?;
    let wine = wine::Wine::start(&folder)?;
    let ran = suite::run(workspace, &wine, &programs)?;
    step::say(&format!("{ran} tests ran under {}, and passed", wine.version()));
    Ok(())
}
