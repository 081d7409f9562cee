//! What the code asks for.

mod in_rust;
mod in_ui;
mod shape;

use std::collections::BTreeSet;

use shape::Shape;

use crate::rust_source::Source;
use crate::ui_source::UiSource;

/// The texts in the code that may be keys.
#[derive(Default)]
pub(super) struct Uses {
    /// Every text in the code.
    pub(super) texts: BTreeSet<String>,
    /// The keys given to what says them, with their place.
    pub(super) said: Vec<(String, String)>,
    /// The shapes of keys of which the UI computes a part, with their place.
    pub(super) computed: Vec<(String, Shape)>,
}

impl Uses {
    pub(super) fn find(sources: &[Source], ui: &[UiSource]) -> Self {
        let mut uses = Self::default();
        sources.iter().for_each(|source| uses.add_rust(source));
        ui.iter().for_each(|source| uses.add_ui(source));
        uses
    }

    /// Tells whether Rust makes keys with this beginning.
    pub(super) fn computes(&self, begin: &str) -> bool {
        self.texts.iter().any(|text| text.strip_prefix(begin).is_some_and(|rest| rest.starts_with('{')))
    }

    /// Tells whether the UI makes keys such as this one.
    pub(super) fn can_be(&self, key: &str, file: &str) -> bool {
        self.computed.iter().any(|(_, shape)| shape.fits(key, file))
    }

    /// An attribute is a use of its message.
    fn add_text(&mut self, text: &str) {
        self.texts.extend(text.split('.').next().map(str::to_owned));
    }
}

/// Knows a key by its shape: lower-case words with hyphens between, perhaps with an attribute.
pub(in crate::invariants) fn is_key(text: &str) -> bool {
    let (key, attribute) = text.split_once('.').unwrap_or((text, "about"));
    key.contains('-') && key.split('-').all(is_lower_word) && attribute.split('-').all(is_lower_word)
}

fn is_lower_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_known_by_their_shape() {
        for key in ["project-copy", "error-full.about", "step-2"] {
            assert!(is_key(key), "{key}");
        }
        for other in ["name", "A-b", "a--b", "-a", "a b-c", "error-{code}", "a-b.", ""] {
            assert!(!is_key(other), "{other}");
        }
    }
}
