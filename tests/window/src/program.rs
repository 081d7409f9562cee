//! The program whose window is driven.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The window's program: the one that `BONDGENOOT_WINDOW` names, or one that is built first, over the UI as it was
/// last built. Built for journeys, its file dialogs can be answered by a path.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| match std::env::var_os("BONDGENOOT_WINDOW") {
        Some(path) => PathBuf::from(path),
        None => build(),
    })
}

fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--package", "bondgenoot", "--features", "bondgenoot/picked-files"])
        .status()
        .unwrap();
    assert!(built.success(), "the window does not build");
    let here = std::env::current_exe().unwrap();
    let profile = here.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    profile.unwrap().join("bondgenoot")
}
