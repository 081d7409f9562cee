use std::fmt;

use rusqlite::types::{Value, ValueRef};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::field::text;
use super::name::control;
use super::{Field, Kind, Problem, Raw, unseen, visible};
use crate::error::{Error, Result};

/// Free text of several lines, possibly empty: trimmed, NFC, line feeds only, at most 20,000 characters.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Note(String);

impl Note {
    /// The most characters (Unicode scalar values) a note may have.
    pub const MAX: usize = 20_000;

    /// Brings typed text into the canonical form.
    ///
    /// # Errors
    /// [`Error::NoteTooLong`] beyond [`Note::MAX`].
    pub fn parse(typed: &str) -> Result<Self> {
        let clean: String = typed
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .chars()
            .filter(|character| {
                matches!(character, '\n' | '\t') || !control(*character) && !unseen(*character)
            })
            .nfc()
            .collect();
        let clean = if clean.chars().any(visible) { clean.trim() } else { "" };
        match clean.chars().count() {
            length if length > Self::MAX => Err(Error::NoteTooLong { length, max: Self::MAX }),
            _ => Ok(Self(clean.to_owned())),
        }
    }

    /// Gives the note as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether nothing was noted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Field for Note {
    const KIND: Kind = Kind::Text;

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn from_raw(raw: &Raw) -> Result<Self> {
        Self::parse(raw.text()?)
    }

    fn to_value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn from_value(value: ValueRef<'_>) -> std::result::Result<Self, Problem> {
        let stored = text(value)?;
        match Self::parse(stored) {
            Ok(note) if note.0 == stored => Ok(note),
            Ok(_) => Err(Problem::Form),
            Err(_) => Err(Problem::Bounds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(Note::parse(" een\r\ntwee\rdrie\u{7}\n").unwrap().as_str(), "een\ntwee\ndrie");
    }

    #[test]
    fn a_note_may_be_empty_but_not_endless() {
        assert!(Note::parse(" \n").unwrap().is_empty());
        assert!(Note::parse("\u{2800}\n\u{3164}").unwrap().is_empty());
        assert_eq!(Note::parse("af\u{AD}spraak\u{200F}").unwrap().as_str(), "afspraak");
        assert!(matches!(Note::parse(&"x".repeat(20_001)), Err(Error::NoteTooLong { .. })));
    }
}
