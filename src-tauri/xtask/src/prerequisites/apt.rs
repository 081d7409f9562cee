//! Installing on Debian and its relatives, when this program may do so.

use std::process::Command;

use crate::failure::Result;
use crate::step;

/// Installs packages, or gives back `false` when only the developer may.
pub(super) fn install(packages: &[&str]) -> Result<bool> {
    let Some(rights) = Rights::here() else { return Ok(false) };
    step::say(&format!("Installing {} …", packages.join(", ")));
    step::run("Fetching the lists of packages", rights.apt_get().arg("update"))?;
    let mut install = rights.apt_get();
    install.args(["install", "--yes", "--no-install-recommends"]).args(packages);
    step::run("Installing", &mut install)?;
    Ok(true)
}

/// How this program may install something.
enum Rights {
    Root,
    SudoWithoutPassword,
}

impl Rights {
    fn here() -> Option<Self> {
        if step::ask(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0") {
            Some(Self::Root)
        } else if step::succeeds(Command::new("sudo").args(["-n", "true"])) {
            Some(Self::SudoWithoutPassword)
        } else {
            None
        }
    }

    /// Begins a command that asks no questions.
    fn apt_get(&self) -> Command {
        let mut command = Command::new(match self {
            Self::Root => "env",
            Self::SudoWithoutPassword => "sudo",
        });
        if matches!(self, Self::SudoWithoutPassword) {
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    }
}
