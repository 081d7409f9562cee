//! The page in the window, by what a person sees and does: names, words, keys.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::window::{Window, eventually, eventually_or};

const PAGE: &str = include_str!("page.js");

/// Something that makes a screen hard to use for somebody, as axe-core names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The rule.
    pub rule: String,
    /// Where.
    pub places: Vec<String>,
}

/// What is looked for: a role and a name, the name in full or else its beginning.
pub type Named<'a> = (&'a str, &'a str);

impl Window {
    /// Gives what can be seen now. What goes at this very moment cannot.
    fn look(&self, way: &[Named<'_>]) -> Option<Value> {
        let script = format!("{PAGE}\nreturn findInside(arguments[0]);");
        match self.try_script(&script, &[in_script(way)]) {
            Ok(found) => Some(found).filter(|found| !found.is_null()),
            Err(error) if error.to_string().contains("Stale element") => None,
            Err(error) => panic!("{error}"),
        }
    }

    /// Says whether something with this role and name can be seen now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        let script = format!("{PAGE}\nreturn findInside(arguments[0]) !== null;");
        self.script(&script, &[in_script(&[(role, name)])]) == Value::Bool(true)
    }

    /// Waits for something with this role and name.
    pub fn find(&self, role: &str, name: &str) -> Element {
        self.find_inside(&[(role, name)])
    }

    /// Waits for the last of these, each inside the one before.
    pub fn find_inside(&self, way: &[Named<'_>]) -> Element {
        self.element(&eventually(&format!("{way:?}"), || self.look(way)))
    }

    /// Waits until something is gone.
    pub fn gone(&self, role: &str, name: &str) {
        eventually(&format!("{role} {name:?} to go"), || (!self.has(role, name)).then_some(()));
    }

    /// Clicks on something, with the pointer.
    pub fn click(&self, role: &str, name: &str) {
        self.click_inside(&[(role, name)]);
    }

    /// Clicks on the last of these, each inside the one before.
    pub fn click_inside(&self, way: &[Named<'_>]) {
        eventually_or(|| {
            let Some(found) = self.look(way) else { return Err(format!("{way:?}")) };
            // What is half out of sight counts as in sight for the driver, and then cannot be clicked.
            let into_sight = "arguments[0].scrollIntoView({ block: 'nearest' })";
            let _ = self.wait_for(self.client().execute(into_sight, vec![found.clone()]));
            // While things move, the driver refuses; a person would try again.
            let clicked = self.wait_for(self.element(&found).click());
            clicked.map_err(|refused| format!("{way:?} to be clicked: {refused:?}"))
        });
    }

    /// Puts the keyboard in a field, takes away what is in it, and types.
    pub fn fill(&self, field: &str, text: &str) {
        self.fill_inside(&[("field", field)], text);
    }

    /// Fills the last of these, each inside the one before.
    pub fn fill_inside(&self, way: &[Named<'_>], text: &str) {
        self.click_inside(way);
        self.keys(&["Control+a", "Delete"]);
        self.type_text(text);
    }

    /// What stands in a field.
    pub fn value(&self, field: &str) -> String {
        let found = self.find("field", field);
        self.wait_for(found.prop("value")).unwrap().unwrap_or_default()
    }

    /// The middle of something, brought into sight.
    pub fn middle(&self, way: &[Named<'_>]) -> (f64, f64) {
        let script = format!(
            "{PAGE}\nconst found = findInside(arguments[0]); if (found === null) return null; found.scrollIntoView({{ block: 'nearest' }}); const {{ x, y, width, height }} = found.getBoundingClientRect(); return [x + width / 2, y + height / 2];"
        );
        let middle = eventually(&format!("{way:?}"), || {
            Some(self.script(&script, &[in_script(way)])).filter(|middle| !middle.is_null())
        });
        (middle[0].as_f64().unwrap(), middle[1].as_f64().unwrap())
    }

    /// The name of what has the keyboard, for whoever hears it.
    pub fn focused(&self) -> String {
        let script = format!("{PAGE}\nreturn nameOf(document.activeElement);");
        self.script(&script, &[]).as_str().unwrap_or_default().to_owned()
    }

    /// The names of everything with a role that can be seen now, from top to bottom.
    pub fn all(&self, role: &str) -> Vec<String> {
        let script = format!("{PAGE}\nreturn all(arguments[0]).map(nameOf);");
        let names = self.script(&script, &[role.into()]);
        names
            .as_array()
            .into_iter()
            .flatten()
            .map(|name| name.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Waits until the keyboard is at something.
    pub fn at(&self, name: &str) {
        eventually(&format!("the keyboard to come to {name:?}"), || {
            self.focused().starts_with(name).then_some(())
        });
    }

    /// Says whether the keyboard is inside something that a selector names.
    pub fn is_in(&self, selector: &str) -> bool {
        let script = "return document.activeElement?.closest(arguments[0]) != null";
        self.script(script, &[selector.into()]) == Value::Bool(true)
    }

    /// Presses a key until the keyboard is at something.
    pub fn key_until(&self, key: &str, name: &str) {
        const MOST: usize = 120;
        for _ in 0..MOST {
            if self.focused().starts_with(name) {
                return;
            }
            self.keys(&[key]);
        }
        panic!("{key} does not lead to {name:?}, but to {:?}", self.focused());
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
            let busy =
                self.script("return document.querySelector('[role=status][aria-busy=true]') !== null", &[]);
            (busy == Value::Bool(false)).then_some(())
        });
    }

    /// Waits until nothing on the page moves or fades any more: until nothing did for some frames on end.
    pub fn calm(&self) {
        let script = "let still = 0; const moves = (one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity; const look = () => { still = document.getAnimations().some(moves) ? 0 : still + 1; if (still > 5) done(); else requestAnimationFrame(look); }; look();";
        self.script_until_done(script, &[]);
    }

    /// Names the problems that axe-core finds on the page as it is.
    pub fn problems(&self) -> Vec<Problem> {
        if self.script("return typeof window.axe", &[]) != "object" {
            let axe = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../ui/node_modules/axe-core/axe.min.js");
            self.script(&std::fs::read_to_string(axe).unwrap(), &[]);
        }
        self.calm();
        // An open menu or list lies in no landmark, and need not: it belongs to what opened it.
        let script = "const open = document.querySelector('[role=menu], [role=listbox]') !== null; const rules = { region: { enabled: !open } }; axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules }).then(({ violations }) => done(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])), (error) => done([[String(error), []]]));";
        let found = self.script_until_done(script, &[]);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let problems = found.as_array().into_iter().flatten().map(|one| Problem {
            rule: text(&one[0]),
            places: one[1].as_array().into_iter().flatten().map(text).collect(),
        });
        problems.collect()
    }
}

/// A way through the page, as a script takes it.
fn in_script(way: &[Named<'_>]) -> Value {
    way.iter().map(|(role, name)| json!([role, name])).collect()
}

/// The sign that stands for a key in WebDriver.
pub(crate) fn key(name: &str) -> char {
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
        "F2" => '\u{E032}',
        "F10" => '\u{E03A}',
        one => one.chars().next().unwrap(),
    }
}
