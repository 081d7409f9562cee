use rusqlite::types::{Value, ValueRef};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result as Outcome};

/// Why a stored value cannot be what its column promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The value has another storage class than the column holds.
    Type,
    /// The value is not in its canonical form: not trimmed, not NFC, with control characters.
    Form,
    /// The value is longer, larger or smaller than allowed.
    Bounds,
    /// The code is none of those that exist.
    Unknown,
}

impl Problem {
    /// The stable word for this problem, used as a parameter of messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Form => "form",
            Self::Bounds => "bounds",
            Self::Unknown => "unknown",
        }
    }
}

/// What kind of value a column holds, for what describes or shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "FieldKind"))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Text in lines: names and notes.
    Text,
    /// A date.
    Date,
    /// Yes or no.
    YesNo,
    /// A code of a list.
    Code,
    /// The id of another record.
    Pointer,
    /// A number: a place on the map, a rank, degrees.
    Number,
}

/// A value from outside, before it is checked: what was typed or chosen. `null` clears.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "RawValue"))]
#[serde(untagged)]
pub enum Raw {
    /// No value.
    Null(()),
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Whole(i32),
    /// A name, a note, a date, a code or an id.
    Text(String),
}

impl Raw {
    /// Returns the text of a value.
    ///
    /// # Errors
    /// [`Error::Internal`] for a value of another kind.
    pub fn text(&self) -> Outcome<&str> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(Error::Internal(format!("{other:?} is no text"))),
        }
    }
}

/// A value that fills one column of a record.
///
/// Reading checks as strictly as typing does, because a row may come from a file of another program.
pub trait Field: Sized {
    /// What kind of value it is.
    const KIND: Kind;

    /// Whether it can be absent.
    const OPTIONAL: bool = false;

    /// The closed list its code is from, if it is such a code.
    const LIST: Option<&'static str> = None;

    /// The codes of that list.
    const CODES: &'static [&'static str] = &[];

    /// The table whose record this value points to, if it is such a pointer.
    const REFERENCES: Option<&'static str> = None;

    /// Returns the value of a new record for which none is given; `None` where one must be given.
    fn absent() -> Option<Self> {
        None
    }

    /// Checks a value from outside.
    ///
    /// # Errors
    /// Why it cannot be used, in words for people; [`Error::Internal`] for one of another kind, and for values that
    /// are never typed.
    fn from_raw(raw: &Raw) -> Outcome<Self> {
        Err(Error::Internal(format!("{raw:?} is not to be typed")))
    }

    /// Gives the value as the store keeps it.
    fn to_value(&self) -> Value;

    /// Reads the stored value, or says why it cannot be one.
    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem>;

    /// Checks a stored value without keeping it.
    fn check(value: ValueRef<'_>) -> Result<(), Problem> {
        Self::from_value(value).map(drop)
    }
}

/// Reads a text value without copying it.
pub(super) fn text(value: ValueRef<'_>) -> Result<&str, Problem> {
    match value {
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).map_err(|_| Problem::Form),
        _ => Err(Problem::Type),
    }
}

fn integer(value: ValueRef<'_>) -> Result<i64, Problem> {
    match value {
        ValueRef::Integer(number) => Ok(number),
        _ => Err(Problem::Type),
    }
}

impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = true;
    const LIST: Option<&'static str> = T::LIST;
    const CODES: &'static [&'static str] = T::CODES;
    const REFERENCES: Option<&'static str> = T::REFERENCES;

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn from_raw(raw: &Raw) -> Outcome<Self> {
        match raw {
            Raw::Null(()) => Ok(None),
            other => T::from_raw(other).map(Some),
        }
    }

    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, Field::to_value)
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        match value {
            ValueRef::Null => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }
}

impl Field for bool {
    const KIND: Kind = Kind::YesNo;

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn from_raw(raw: &Raw) -> Outcome<Self> {
        match raw {
            Raw::YesNo(value) => Ok(*value),
            other => Err(Error::Internal(format!("{other:?} is neither yes nor no"))),
        }
    }

    fn to_value(&self) -> Value {
        Value::Integer((*self).into())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        match integer(value)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Problem::Bounds),
        }
    }
}

/// Places on the map and ranks: whole units, within what the layout can reckon with.
impl Field for i32 {
    const KIND: Kind = Kind::Number;

    fn to_value(&self) -> Value {
        Value::Integer((*self).into())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        let number = integer(value)?;
        match i32::try_from(number) {
            Ok(small) if small.abs() <= crate::layout::MAX_COORDINATE => Ok(small),
            _ => Err(Problem::Bounds),
        }
    }
}

/// Degrees of latitude and longitude (WGS 84).
impl Field for f64 {
    const KIND: Kind = Kind::Number;

    fn to_value(&self) -> Value {
        Value::Real(*self)
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        match value {
            ValueRef::Real(number) if number.is_finite() && number.abs() <= 180.0 => Ok(number),
            ValueRef::Real(_) => Err(Problem::Bounds),
            _ => Err(Problem::Type),
        }
    }
}
