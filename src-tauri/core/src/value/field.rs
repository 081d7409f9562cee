use rusqlite::types::{Value, ValueRef};

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

/// A value that fills one column of a record.
///
/// Reading checks as strictly as typing does, because a row may come from a file that somebody else made.
pub trait Field: Sized {
    /// The table whose record this value points to, if it is such a pointer.
    const REFERENCES: Option<&'static str> = None;

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
    const REFERENCES: Option<&'static str> = T::REFERENCES;

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

/// Slots of a half bubble.
impl Field for u32 {
    fn to_value(&self) -> Value {
        Value::Integer((*self).into())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        match u32::try_from(integer(value)?) {
            Ok(slot) if slot <= crate::layout::MAX_SLOT => Ok(slot),
            _ => Err(Problem::Bounds),
        }
    }
}

/// Degrees of latitude and longitude (WGS 84).
impl Field for f64 {
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
