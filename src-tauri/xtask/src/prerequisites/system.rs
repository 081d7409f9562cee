//! Which family of systems this machine is of: it decides what a thing is called and who installs it.

use std::process::Command;

use crate::step;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    Debian,
    Fedora,
    Arch,
    MacOs,
    Windows,
    /// Another Linux, or a BSD. What is missing gets the name that Debian has for it, as a hint.
    Other,
}

impl System {
    pub(super) fn here() -> Self {
        let has = |program: &str| step::succeeds(Command::new(program).arg("--version"));
        match () {
            () if cfg!(windows) => Self::Windows,
            () if cfg!(target_os = "macos") => Self::MacOs,
            () if has("apt-get") => Self::Debian,
            () if has("dnf") => Self::Fedora,
            () if has("pacman") => Self::Arch,
            () => Self::Other,
        }
    }
}
