//! Keys in Rust.

use super::{Uses, is_key};
use crate::rust_source::{Kind, Source, Token};

/// The functions whose first argument is a key.
const SAYING: &[&str] = &["find", "label_of", "say", "text"];

impl Uses {
    pub(super) fn add_rust(&mut self, source: &Source) {
        for (position, token) in source.tokens.iter().enumerate() {
            let Kind::Text(text) = &token.kind else { continue };
            if is_said(&source.tokens[..position]) && is_key(text) {
                self.said.push((source.place(token), text.clone()));
            }
            self.add_text(text);
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_told_from_other_texts() {
        let code = "text(\"a-b\", x); crate::text::find(\"c-d\"); row.text(\"e-f\"); let key = \"g-h\"; text(\"name\")";
        let uses = Uses::find(&[Source::made_up("a.rs", code)], &[]);
        assert_eq!(uses.said.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>(), ["a-b", "c-d"]);
        assert!(uses.texts.contains("g-h"));
    }
}
