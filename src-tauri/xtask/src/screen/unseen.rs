//! A screen that nobody sees: an X server without hardware, for as long as it is needed.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::failure::{Failure, Result, While};
use crate::programs;

/// The commonest laptop of those who will use the program, with all its colours.
const SIZE: &str = "1366x768x24";

/// Variables that would lead a program to the developer's own screen.
const OWN_SCREEN: &[&str] = &["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "GDK_BACKEND", "XAUTHORITY"];

/// Gives a program a bus of its own, so that it does not meet another one of the same kind.
const OWN_BUS: &str = "dbus-run-session";

/// The screen. It is gone when this value is.
pub(crate) struct Unseen {
    server: Child,
    name: String,
}

impl Unseen {
    /// Starts a server, which looks for a free display itself and says which one once it listens.
    pub(crate) fn open() -> Result<Self> {
        let mut start = Command::new("Xvfb");
        start.args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"]);
        start.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let server = start.spawn().during("cannot start Xvfb")?;
        let mut screen = Self { server, name: String::new() };
        let mut number = String::new();
        if let Some(said) = screen.server.stdout.as_mut() {
            BufReader::new(said).read_line(&mut number).during("listening to Xvfb")?;
        }
        match number.trim() {
            "" => Err(Failure::new("Xvfb found no free display")),
            number => {
                screen.name = format!(":{number}");
                Ok(screen)
            }
        }
    }

    /// Makes a command run on this screen, where there can be one with a bus of its own.
    pub(crate) fn around(&self, command: &Command) -> Command {
        let mut inside = wrapped(command, programs::is_here(OWN_BUS).then_some(OWN_BUS));
        for variable in OWN_SCREEN {
            inside.env_remove(variable);
        }
        inside.env("DISPLAY", &self.name);
        inside
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        // It may be gone already; either way there is nothing left to do.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Gives the same command, started by another program if there is one.
fn wrapped(command: &Command, by: Option<&str>) -> Command {
    let mut outside = match by {
        None => Command::new(command.get_program()),
        Some(by) => {
            let mut outside = Command::new(by);
            outside.arg("--").arg(command.get_program());
            outside
        }
    };
    outside.args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        outside.current_dir(folder);
    }
    for (variable, value) in command.get_envs() {
        match value {
            Some(value) => outside.env(variable, value),
            None => outside.env_remove(variable),
        };
    }
    outside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_command_is_the_same_inside() {
        let mut command = Command::new("cargo");
        command.args(["test", "a b"]).current_dir("there").env("X", "1").env_remove("Y");
        for (by, program, words) in [
            (None, "cargo", vec!["test", "a b"]),
            (Some("outside"), "outside", vec!["--", "cargo", "test", "a b"]),
        ] {
            let wrapped = wrapped(&command, by);
            assert_eq!(wrapped.get_program(), program);
            assert_eq!(wrapped.get_args().collect::<Vec<_>>(), words);
            assert_eq!(wrapped.get_current_dir(), command.get_current_dir());
            assert!(wrapped.get_envs().eq(command.get_envs()));
        }
    }

    #[test]
    fn the_screen_is_there_as_long_as_it_is_needed() {
        if !programs::is_here("Xvfb") {
            return;
        }
        let screen = Unseen::open().unwrap();
        let other = Unseen::open().unwrap();
        assert_ne!(screen.name, other.name);
        let says = screen.around(Command::new("sh").args(["-c", "printf %s \"$DISPLAY\""])).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&says.stdout), screen.name);
    }
}
