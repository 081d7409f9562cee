//! What the code asks for.

use std::collections::BTreeSet;

use crate::rust_source::{Kind, Source, Token};

/// The functions whose first argument is a key.
const SAYING: &[&str] = &["find", "label_of", "say", "text"];

/// The texts in the code that may be keys.
pub(super) struct Uses {
    /// Every text in the code.
    pub(super) texts: BTreeSet<String>,
    /// The keys given to a function that says them, with their place.
    pub(super) said: Vec<(String, String)>,
}

impl Uses {
    pub(super) fn find(sources: &[Source]) -> Self {
        let mut uses = Self { texts: BTreeSet::new(), said: Vec::new() };
        for source in sources {
            for (position, token) in source.tokens.iter().enumerate() {
                let Kind::Text(text) = &token.kind else { continue };
                if is_said(&source.tokens[..position]) && is_key(text) {
                    uses.said.push((source.place(token), text.clone()));
                }
                // An attribute is a use of its message.
                uses.texts.extend(text.split('.').next().map(str::to_owned));
            }
        }
        uses
    }

    /// Tells whether the code makes keys with this beginning.
    pub(super) fn computes(&self, begin: &str) -> bool {
        self.texts.iter().any(|text| text.strip_prefix(begin).is_some_and(|rest| rest.starts_with('{')))
    }
}

/// Tells whether what comes next is the first argument of a function that says it. A method of the same name is
/// another thing: `row.text("column")`.
fn is_said(before: &[Token]) -> bool {
    let [rest @ .., name, bracket] = before else { return false };
    let saying = SAYING.iter().any(|one| name.is_word(one));
    let method = rest.last().is_some_and(|token| token.is_mark('.'));
    saying && bracket.is_mark('(') && !method
}

/// Knows a key by its shape: lower-case words with hyphens between, perhaps with an attribute.
pub(super) fn is_key(text: &str) -> bool {
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

    #[test]
    fn what_is_said_is_told_from_other_texts() {
        let code = "text(\"a-b\", x); crate::text::find(\"c-d\"); row.text(\"e-f\"); let key = \"g-h\"; text(\"name\")";
        let uses = Uses::find(&[Source::made_up("a.rs", code)]);
        assert_eq!(uses.said.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>(), ["a-b", "c-d"]);
        assert!(uses.texts.contains("g-h"));
    }
}
