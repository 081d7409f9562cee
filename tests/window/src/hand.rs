//! The keyboard and the pointer of the machine itself, as `xdotool` moves them: for dialogs of the platform, and for
//! what is dragged from one program to another.

use std::process::{Command, Stdio};

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

    /// Says which window with this title is on the screen now.
    pub fn look(&self, title: &str) -> Option<OnScreen> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", &format!("^{title}$")])?;
        found.lines().last().map(|id| OnScreen(id.to_owned()))
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

    /// Types text where the keyboard is.
    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "15", text]).expect("typing");
    }

    /// Presses a key, as `xdotool` calls it: `Return`, `ctrl+l`.
    pub fn key(&self, key: &str) {
        self.xdotool(&["key", key]).expect("a key");
    }

    /// Takes hold of what lies at a place of the screen, and lets go of it at another.
    pub fn drag(&self, from: (i32, i32), to: (i32, i32)) {
        const STEPS: i32 = 12;
        let at = |(x, y): (i32, i32)| [x.to_string(), y.to_string()];
        let move_to = |place| {
            let [x, y] = at(place);
            self.xdotool(&["mousemove", "--sync", &x, &y]).expect("moving the pointer");
        };
        move_to(from);
        self.xdotool(&["mousedown", "1"]).expect("pressing");
        for step in 1..=STEPS {
            move_to((from.0 + (to.0 - from.0) * step / STEPS, from.1 + (to.1 - from.1) * step / STEPS));
        }
        self.xdotool(&["mouseup", "1"]).expect("letting go");
    }
}
