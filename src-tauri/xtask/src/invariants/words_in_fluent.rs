//! What people read or hear comes from the Fluent files: markup itself has no words.

use super::fluent_keys::is_key;
use crate::ui_source::{Literal, UiSource};

/// The attributes that people read or hear, of elements and of our own components.
const SPOKEN: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// Words that are the same in every language: the name of the product, and what stands on the keys of a keyboard.
const SAME_EVERYWHERE: &[&str] = &["Alt", "Bondgenoot", "Cmd", "Ctrl", "Enter", "Esc", "Shift", "Tab"];

pub(super) fn broken(ui: &[UiSource]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in ui {
        let words = source.markup.iter().filter(|literal| is_for_people(literal) && has_words(&literal.text));
        broken.extend(
            words.map(|literal| format!("{}: '{}' is written out", source.place(literal.line), literal.text)),
        );
    }
    broken
}

/// Text is for people, and so are some attributes. A component may be given the key of what it says.
fn is_for_people(literal: &Literal) -> bool {
    let Some(attribute) = &literal.attribute else { return true };
    SPOKEN.contains(&attribute.as_str()) && !is_key(&literal.text)
}

/// Tells whether there is a word of two letters or more, beside those that are the same everywhere.
fn has_words(text: &str) -> bool {
    let text = without_entities(text);
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.any(|word| word.chars().count() > 1 && !SAME_EVERYWHERE.contains(&word))
}

/// Leaves out characters that are written by their name: `&nbsp;`.
fn without_entities(text: &str) -> String {
    let mut parts = text.split('&');
    let mut left = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let named = part.split_once(';').filter(|(name, _)| name.chars().all(char::is_alphanumeric));
        left.push(' ');
        left.push_str(named.map_or(part, |(_, rest)| rest));
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_marks_and_keys() {
        for text in ["Opslaan", "…nu", "a bb", "Bondgenoot is", "caf&eacute;", "R & D, of"] {
            assert!(has_words(text), "{text}");
        }
        for text in ["×", "1 / 2", "a", "Ctrl K", "Bondgenoot", "&nbsp;", "·&hellip;", "& x;"] {
            assert!(!has_words(text), "{text}");
        }
    }

    #[test]
    fn markup_has_no_words_of_its_own() {
        let component = "<script>const a = \"Opslaan\";</script>\n<p class=\"big\" title=\"Meer\">{t(\"a-b\")}\n  hier</p><Tip label=\"map-fit\" />\n<kbd>Esc</kbd>";
        assert_eq!(
            broken(&[UiSource::read("ui/src/a.svelte", component)]),
            ["ui/src/a.svelte:2: 'Meer' is written out", "ui/src/a.svelte:3: 'hier' is written out"]
        );
    }
}
