//! The programs that are driven: the window's, and the command line's beside it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The window's program: the one that `BONDGENOOT_WINDOW` names, or one that is built first, over the UI as it was
/// last built. Built for journeys, its file dialogs can be answered by a path.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        named_or_built("BONDGENOOT_WINDOW", "bondgenoot", &["--features", "bondgenoot/picked-files"])
    })
}

/// The program without a window, which says what is on the disk: the one that `BONDGENOOT_CLI` names, or one that is
/// built first.
pub(crate) fn command_line() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| named_or_built("BONDGENOOT_CLI", "bondgenoot-cli", &[]))
}

fn named_or_built(variable: &str, package: &str, more: &[&str]) -> PathBuf {
    if let Some(path) = std::env::var_os(variable) {
        return PathBuf::from(path);
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built =
        Command::new(cargo).args(["build", "--quiet", "--package", package]).args(more).status().unwrap();
    assert!(built.success(), "{package} does not build");
    let here = std::env::current_exe().unwrap();
    let profile = here.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    profile.unwrap().join(package)
}
