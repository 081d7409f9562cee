//! Building for Windows with the compiler of Debian, the standard library included.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo;
use crate::failure::{Failure, Result};
use crate::prerequisites::WEB_RUSTC;
use crate::step;
use crate::workspace::Workspace;

const TARGET: &str = "x86_64-pc-windows-gnu";

/// The profile in the workspace's `Cargo.toml`: little to build, and fast enough to test.
const PROFILE: &str = "windows";

/// The packages that are built. All at once, so that what they share is built once.
const PACKAGES: &[&str] = &["bondgenoot-core", "bondgenoot-cli", "bondgenoot-tests"];

/// Where the headers for Windows are: the bindings to SQLite's session extension are made from them.
const HEADERS: &str = "-I/usr/lib/gcc/x86_64-w64-mingw32/12-win32/include -I/usr/share/mingw-w64/include";

/// What was built.
pub(super) struct Programs {
    /// The command line.
    pub(super) cli: PathBuf,
    /// The unit tests of the core.
    pub(super) core_tests: PathBuf,
    /// The tests that drive the command line.
    pub(super) cli_tests: PathBuf,
}

pub(super) fn programs(workspace: &Workspace, folder: &Path) -> Result<Programs> {
    let mut build = cargo(workspace, folder, "build");
    build.args(["--bin", "bondgenoot-cli", "--test", "bondgenoot"]);
    let built = step::capture("Building the command line and its tests for Windows", &mut build)?;
    let mut build = cargo(workspace, folder, "test");
    build.args(["--no-run", "--lib"]);
    let tests = step::capture("Building the tests of the core for Windows", &mut build)?;
    let find = |messages: &str, name: &str| {
        cargo::executable(messages, name)
            .ok_or_else(|| Failure::new(format!("cargo built {name}, but did not say where it is")))
    };
    Ok(Programs {
        cli: find(&built, "bondgenoot-cli")?,
        core_tests: find(&tests, "bondgenoot_core")?,
        cli_tests: find(&built, "bondgenoot")?,
    })
}

fn cargo(workspace: &Workspace, folder: &Path, word: &str) -> Command {
    let mut command = cargo::command(workspace, &[word]);
    command.args(["-Zbuild-std=std,panic_unwind", "--target", TARGET, "--profile", PROFILE]);
    command.args(PACKAGES.iter().flat_map(|package| ["--package", package]));
    command.arg("--message-format=json-render-diagnostics");
    command
        .env("CARGO_TARGET_DIR", folder)
        .env("RUSTC", WEB_RUSTC)
        // Only such a compiler builds its own library.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("BINDGEN_EXTRA_CLANG_ARGS_x86_64_pc_windows_gnu", HEADERS);
    // They belong to the toolchain that built this program.
    for variable in ["CARGO", "RUSTDOC", "RUSTUP_TOOLCHAIN", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(variable);
    }
    command
}
