use std::fmt;

use rusqlite::types::{Value, ValueRef};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::field::text;
use super::{Field, Kind, Problem, Raw, unseen, visible};
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

/// Leaves out what nobody sees, turns control characters and line breaks into spaces, folds runs of white space,
/// and normalises.
fn single_line(typed: &str) -> String {
    let seen = typed.chars().filter(|character| !unseen(*character));
    let clean: String =
        seen.map(|character| if control(character) { ' ' } else { character }).nfc().collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Controls, and the separators of lines and paragraphs.
pub(super) fn control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Field for Name {
    const KIND: Kind = Kind::Text;

    fn from_raw(raw: &Raw) -> Result<Self> {
        Self::parse(raw.text()?)
    }

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
        let unseen = ["\u{3164}", "\u{115F}", "\u{2800}", "\u{2800} \u{FE0F}", "\u{E0041}", "\u{AD}"];
        for empty in ["", " ", "\n\t", "\u{0}", "\u{200B}", "\u{202E}"].into_iter().chain(unseen) {
            assert!(matches!(Name::parse(empty), Err(Error::NameEmpty)), "{empty:?}");
        }
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        let unseen = [
            '\u{AD}',
            '\u{61C}',
            '\u{200B}',
            '\u{200E}',
            '\u{200F}',
            '\u{2060}',
            '\u{202B}',
            '\u{2069}',
            '\u{FEFF}',
            '\u{3164}',
            '\u{E0065}',
        ];
        for unseen in unseen {
            let typed = format!("Jeugd{unseen}huis De Kelder{unseen}");
            assert_eq!(Name::parse(&typed).unwrap().as_str(), "Jeugdhuis De Kelder", "{unseen:?}");
            assert_eq!(Name::from_value(ValueRef::Text(typed.as_bytes())), Err(Problem::Form));
        }
        // What chooses the form of a character stays.
        assert_eq!(Name::parse("\u{2764}\u{FE0F}").unwrap().as_str(), "\u{2764}\u{FE0F}");
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
