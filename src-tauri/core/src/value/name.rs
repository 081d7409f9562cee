use std::fmt;

use rusqlite::types::{Value, ValueRef};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::field::text;
use super::{Field, Problem};
use crate::error::{Error, Result};

/// A name or another single line: trimmed, NFC, without control characters, 1 to 200 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(String);

impl Name {
    /// The most characters (Unicode scalar values) a name may have.
    pub const MAX: usize = 200;

    /// Brings typed text into the canonical form.
    ///
    /// # Errors
    /// [`Error::NameEmpty`] when nothing visible is left, [`Error::NameTooLong`] beyond [`Name::MAX`].
    pub fn parse(typed: &str) -> Result<Self> {
        let name = single_line(typed);
        if !name.chars().any(visible) {
            return Err(Error::NameEmpty);
        }
        match name.chars().count() {
            length if length > Self::MAX => Err(Error::NameTooLong { length, max: Self::MAX }),
            _ => Ok(Self(name)),
        }
    }

    /// Gives the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Turns control characters and line breaks into spaces, folds runs of white space, and normalises.
fn single_line(typed: &str) -> String {
    let clean: String =
        typed.chars().map(|character| if hidden(character) { ' ' } else { character }).nfc().collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that steer a screen instead of standing on it: controls, and the marks that make the rest
/// of a line run the other way. Right-to-left letters themselves need none of these.
pub(super) fn hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn visible(character: char) -> bool {
    !character.is_whitespace()
        && !matches!(character, '\u{200B}'..='\u{200F}' | '\u{00AD}' | '\u{2060}'..='\u{2064}')
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Field for Name {
    fn to_value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn from_value(value: ValueRef<'_>) -> std::result::Result<Self, Problem> {
        let stored = text(value)?;
        match Self::parse(stored) {
            Ok(name) if name.0 == stored => Ok(name),
            Ok(_) | Err(Error::NameEmpty) => Err(Problem::Form),
            Err(_) => Err(Problem::Bounds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_trimmed_and_normalised() {
        assert_eq!(Name::parse("  Cafe\u{301}\t De\nBrug ").unwrap().as_str(), "Café De Brug");
    }

    #[test]
    fn a_name_needs_something_to_see() {
        for empty in ["", " ", "\n\t", "\u{0}", "\u{200B}", "\u{202E}"] {
            assert!(matches!(Name::parse(empty), Err(Error::NameEmpty)), "{empty:?}");
        }
    }

    #[test]
    fn names_in_any_script_and_with_any_sign_are_names() {
        for name in ["جمعية الحي", "🎭 Theater", "<script>alert(1)</script>", "'; DROP TABLE actor; --", "--"]
        {
            assert_eq!(Name::parse(name).unwrap().as_str(), name);
        }
    }

    #[test]
    fn a_name_has_at_most_two_hundred_characters() {
        assert!(Name::parse(&"é".repeat(200)).is_ok());
        assert!(matches!(Name::parse(&"é".repeat(201)), Err(Error::NameTooLong { length: 201, max: 200 })));
    }

    #[test]
    fn a_stored_name_must_be_canonical() {
        assert_eq!(Name::from_value(ValueRef::Text(b" Bib")), Err(Problem::Form));
        assert_eq!(Name::from_value(ValueRef::Integer(1)), Err(Problem::Type));
    }
}
