//! The keyboard and the pointer of the machine itself, as `xdotool` moves them: for dialogs of the platform, and for
//! what comes from other programs.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::other_program::OtherProgram;
use crate::window::eventually;

/// The hand of whoever sits at a computer.
#[derive(Debug)]
pub struct Hand<'computer> {
    display: &'computer str,
}

/// A window of some program on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnScreen(String);

impl<'computer> Hand<'computer> {
    pub(crate) fn on(display: &'computer str) -> Self {
        Self { display }
    }

    fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new("xdotool");
        command.args(arguments).env("DISPLAY", self.display).stdin(Stdio::null()).stderr(Stdio::null());
        let output = command.output().expect("xdotool is not installed");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Says which window has this title now.
    pub fn look(&self, title: &str) -> Option<OnScreen> {
        // What is searched is a pattern, in which a question mark means something else.
        let pattern = title.replace('?', "[?]");
        let found = self.xdotool(&["search", "--onlyvisible", "--name", &format!("^{pattern}$")])?;
        // The search takes capitals and small letters for the same, and GTK has helpers that are called so.
        let is_called = |id: &&str| self.xdotool(&["getwindowname", id]).is_some_and(|name| name == title);
        found.lines().find(is_called).map(|id| OnScreen(id.to_owned()))
    }

    /// Waits for a window with this title.
    pub fn find(&self, title: &str) -> OnScreen {
        eventually(&format!("a window called {title:?}"), || self.look(title))
    }

    /// Waits until no window with this title is left.
    pub fn gone(&self, title: &str) {
        eventually(&format!("the window {title:?} to go"), || self.look(title).is_none().then_some(()));
    }

    /// Gives a window the keyboard. On this screen nothing else does.
    pub fn focus(&self, window: &OnScreen) {
        eventually("the keyboard to go to a window", || {
            self.xdotool(&["windowfocus", "--sync", &window.0])?;
            (self.xdotool(&["getwindowfocus"])? == window.0).then_some(())
        });
    }

    /// Closes a window, as the cross in its title bar does.
    pub fn close(&self, window: &OnScreen) {
        OtherProgram::on(self.display).close(window.0.parse().unwrap());
    }

    /// Types text where the keyboard is.
    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "15", text]).expect("typing");
    }

    /// Presses a key, as `xdotool` calls it: `Return`, `ctrl+l`.
    pub fn key(&self, key: &str) {
        self.xdotool(&["key", key]).expect("a key");
    }

    /// Does something to the window with this title, again when it did not go after a while.
    pub fn insist(&self, title: &str, act: impl Fn(&OnScreen)) {
        eventually(&format!("the window {title:?} to go after an answer"), || {
            self.look(title).as_ref().map(&act);
            soon(|| self.look(title).is_none())
        });
    }

    /// Drops a file on a window, at a place of the screen, as from a file manager.
    pub fn drop_file(&self, file: &Path, window: &OnScreen, place: (u32, u32)) {
        OtherProgram::on(self.display).drop_file(file, window.0.parse().unwrap(), place);
    }
}

/// Waits a short while for something that need not happen.
fn soon(happened: impl Fn() -> bool) -> Option<()> {
    let end = Instant::now() + Duration::from_secs(3);
    loop {
        if happened() {
            return Some(());
        }
        if Instant::now() > end {
            return None;
        }
        std::thread::sleep(Duration::from_millis(30));
    }
}
