//! The page in the window, by what a person sees and does: names, words, keys.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use serde_json::Value;

use crate::window::{Window, eventually};

const PAGE: &str = include_str!("page.js");

/// Something that makes a screen hard to use for somebody, as axe-core names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The rule.
    pub rule: String,
    /// Where.
    pub places: Vec<String>,
}

impl Window {
    fn look(&self, role: &str, name: &str) -> Option<Value> {
        let script = format!("{PAGE}\nreturn find(arguments[0], arguments[1], false);");
        Some(self.script(&script, &[role.into(), name.into()])).filter(|found| !found.is_null())
    }

    /// Says whether something with this role and name can be seen now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.look(role, name).is_some()
    }

    /// Waits for something with this role and name: the name in full, or else its beginning.
    pub fn find(&self, role: &str, name: &str) -> Element {
        self.element(&eventually(&format!("{role} {name:?}"), || self.look(role, name)))
    }

    /// Waits until something is gone.
    pub fn gone(&self, role: &str, name: &str) {
        eventually(&format!("{role} {name:?} to go"), || self.look(role, name).is_none().then_some(()));
    }

    /// Clicks on something, with the pointer.
    pub fn click(&self, role: &str, name: &str) {
        eventually(&format!("{role} {name:?} to be clicked"), || {
            let found = self.element(&self.look(role, name)?);
            // While things move, the driver refuses; a person would try again.
            self.wait_for(found.click()).ok()
        });
    }

    /// Puts the keyboard in a field, takes away what is in it, and types.
    pub fn fill(&self, field: &str, text: &str) {
        let found = self.find("field", field);
        self.wait_for(found.click()).unwrap();
        self.keys(&["Control+a", "Delete"]);
        self.type_text(text);
    }

    /// Types text where the keyboard is.
    pub fn type_text(&self, text: &str) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.wait_for(self.client().perform_actions(keys)).unwrap();
    }

    /// Presses keys, one after the other: `Enter`, `Tab`, `Control+z`, `ArrowDown` …
    pub fn keys(&self, chords: &[&str]) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for chord in chords {
            let parts: Vec<char> = chord.split('+').map(key).collect();
            for value in &parts {
                keys = keys.then(KeyAction::Down { value: *value });
            }
            for value in parts.iter().rev() {
                keys = keys.then(KeyAction::Up { value: *value });
            }
        }
        self.wait_for(self.client().perform_actions(keys)).unwrap();
    }

    /// Chooses a value of a list that opens by a click.
    pub fn choose(&self, list: &str, option: &str) {
        self.click("button", list);
        self.click("option", option);
    }

    /// Everything that can be read on the page.
    pub fn words(&self) -> String {
        self.script("return document.body.innerText", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until words can be read.
    pub fn see(&self, words: &str) {
        eventually(&format!("{words:?} on the page"), || self.words().contains(words).then_some(()));
    }

    /// Waits until what was typed and done is on the disk.
    pub fn settled(&self) {
        let script =
            "const active = document.activeElement; if (active instanceof HTMLElement) active.blur();";
        self.script(script, &[]);
        eventually("everything to be saved", || {
            let busy = self.script("return document.querySelector('[role=status][aria-busy=true]') !== null", &[]);
            (busy == Value::Bool(false)).then_some(())
        });
    }

    /// Names the problems that axe-core finds on the page as it is.
    pub fn problems(&self) -> Vec<Problem> {
        if self.script("return typeof window.axe", &[]) != "object" {
            let axe = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../ui/node_modules/axe-core/axe.min.js");
            self.script(&std::fs::read_to_string(axe).unwrap(), &[]);
        }
        let script = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])), (error) => done([[String(error), []]]));";
        let found = self.script_until_done(script, &[]);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let problems = found.as_array().into_iter().flatten().map(|one| Problem {
            rule: text(&one[0]),
            places: one[1].as_array().into_iter().flatten().map(text).collect(),
        });
        problems.collect()
    }
}

/// The sign that stands for a key in WebDriver.
fn key(name: &str) -> char {
    match name {
        "Enter" => '\u{E007}',
        "Tab" => '\u{E004}',
        "Escape" => '\u{E00C}',
        "Control" => '\u{E009}',
        "Shift" => '\u{E008}',
        "Alt" => '\u{E00A}',
        "Delete" => '\u{E017}',
        "Backspace" => '\u{E003}',
        "Space" => ' ',
        "Home" => '\u{E011}',
        "End" => '\u{E010}',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "F1" => '\u{E031}',
        "F10" => '\u{E03A}',
        one => one.chars().next().unwrap(),
    }
}
