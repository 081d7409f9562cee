//! Wine, with a Windows of its own in the target folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result, While};
use crate::step;

const COMPILER: &str = "x86_64-w64-mingw32-gcc";

/// Rust takes random numbers from `bcryptprimitives.dll`, which Wine has from version 9 on.
const RANDOM_NUMBERS: &str = include_str!("bcryptprimitives.c");

pub(super) struct Wine {
    prefix: PathBuf,
    version: String,
}

impl Wine {
    /// Makes the Windows in a folder, or starts the one that is there.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        let version = step::ask(Command::new("wine").arg("--version").env("WINEDEBUG", "-all"))?;
        let wine = Self { prefix: folder.join("wine"), version: version.trim().to_owned() };
        std::fs::create_dir_all(&wine.prefix).during(format_args!("making {}", wine.prefix.display()))?;
        // One server for all that follows: one that ends between two programs drops the second.
        step::succeeds(wine.command("wineserver").arg("--persistent=600"));
        step::say("Starting Wine");
        // Its services live on and hold what it writes to: whoever waits for the end of that waits for theirs.
        if !step::succeeds(wine.command("wineboot").arg("--init")) {
            return Err(Failure::new("Wine does not start"));
        }
        wine.give_random_numbers(folder)?;
        Ok(wine)
    }

    pub(super) fn version(&self) -> &str {
        &self.version
    }

    /// Begins a command that runs a program for Windows.
    pub(super) fn program(&self, program: &Path) -> Command {
        let mut command = self.command("wine");
        command.arg(program);
        command
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("WINEPREFIX", &self.prefix)
            .env("WINEARCH", "win64")
            .env("WINEDEBUG", "-all")
            // Neither a browser nor .NET is asked for.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY");
        command
    }

    fn give_random_numbers(&self, folder: &Path) -> Result {
        let library = self.prefix.join("drive_c/windows/system32/bcryptprimitives.dll");
        if library.exists() {
            return Ok(());
        }
        let source = folder.join("bcryptprimitives.c");
        std::fs::write(&source, RANDOM_NUMBERS).during(format_args!("writing {}", source.display()))?;
        let mut compile = Command::new(COMPILER);
        compile.args(["-shared", "-o"]).args([&library, &source]).arg("-ladvapi32");
        step::run_quietly("Building what this Wine lacks", &mut compile)
    }
}

impl Drop for Wine {
    /// Ends the processes of this Windows, and of no other.
    fn drop(&mut self) {
        step::succeeds(self.command("wineserver").arg("--kill"));
    }
}
