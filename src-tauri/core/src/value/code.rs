use rusqlite::types::{Value, ValueRef};
use serde::{Deserialize, Serialize};

use super::field::text;
use super::{Field, Kind, Problem, Raw, well_formed};

/// A choice from one of the open lists of the catalogue: the code of a catalogue entry,
/// or the identity of an own entry of the project.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(String);

impl Code {
    /// Takes over a code; whether its list has it is asked of the catalogue.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Gives the code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field for Code {
    const KIND: Kind = Kind::Code;

    /// Whether its list has it is asked where it is written.
    fn from_raw(raw: &Raw) -> crate::Result<Self> {
        raw.text().map(Self::new)
    }

    fn to_value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        let text = text(value)?;
        if well_formed(text) { Ok(Self::new(text)) } else { Err(Problem::Form) }
    }
}
