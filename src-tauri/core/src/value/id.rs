use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use rusqlite::types::{Value, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::field::text;
use super::{Field, Kind, Problem, Raw};
use crate::store::Record;

/// The longest identity: three ids joined.
const MAX_LENGTH: usize = 160;

/// The identity of one record of a project.
///
/// Official municipalities carry their official code, records that link others join the identities of
/// what they link, everything else is a UUIDv7. So two colleagues who make the same thing make the same
/// record, and a copy of a project keeps its identities.
pub struct Id<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Takes over an identity that was handed out before.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), of: PhantomData }
    }

    /// Joins the identities of what a linking record links.
    pub(crate) fn join(parts: &[&str]) -> Self {
        Self::new(parts.join(":"))
    }

    /// Gives the identity as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

/// Any text; whoever looks it up says whether there is such a thing.
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

/// Says whether a text has the form of an identity: short, plain ASCII, nothing that needs quoting.
pub(crate) fn well_formed(text: &str) -> bool {
    (1..=MAX_LENGTH).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'))
}

/// Returns whether a text has the shape of the identities that [`crate::store::Store`] hands out.
pub(crate) fn is_uuid(text: &str) -> bool {
    const DASHES: [usize; 4] = [8, 13, 18, 23];
    text.len() == 36
        && text.bytes().enumerate().all(|(position, byte)| match DASHES.contains(&position) {
            true => byte == b'-',
            false => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
        })
}

impl<T: Record> Field for Id<T> {
    const KIND: Kind = Kind::Pointer;
    const REFERENCES: Option<&'static str> = Some(T::NAME);

    /// Whether there is such a record is asked where it is written.
    fn from_raw(raw: &Raw) -> crate::Result<Self> {
        raw.text().map(Self::new)
    }

    fn to_value(&self) -> Value {
        Value::Text(self.text.clone())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        let text = text(value)?;
        if well_formed(text) { Ok(Self::new(text)) } else { Err(Problem::Form) }
    }
}
