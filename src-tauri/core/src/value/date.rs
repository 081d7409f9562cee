use std::fmt;

use jiff::civil;
use rusqlite::types::{Value, ValueRef};
use serde::Serialize;

use super::field::text;
use super::typed_date::{Typed, numbers};
use super::{Field, Kind, Problem, Raw};
use crate::error::{Error, Result};

/// A calendar day, kept as `YYYY-MM-DD`, between the years 1900 and 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Date(civil::Date);

impl Date {
    /// Reads `YYYY-MM-DD`, or the way people write it here: `D-M-YYYY`, `D/M/YYYY`, `D-M-YY`. What needs to know
    /// today's date is read by [`Date::read`].
    ///
    /// # Errors
    /// [`Error::InvalidDate`] for anything else and for days that do not exist.
    pub fn parse(typed: &str) -> Result<Self> {
        let invalid = || Error::InvalidDate { text: typed.chars().take(40).collect() };
        let date = numbers(typed.trim())
            .and_then(|Typed { day, month, year }| civil::Date::new(year?, month, day).ok());
        date.and_then(Self::from_civil).ok_or_else(invalid)
    }

    /// Takes over a day of the calendar, when it lies within the years a project may speak of.
    pub fn from_civil(date: civil::Date) -> Option<Self> {
        (1900..=2200).contains(&date.year()).then_some(Self(date))
    }

    /// Returns how many days there are until another day; below zero when it has passed.
    pub fn days_until(self, other: Self) -> i32 {
        (other.0 - self.0).get_days()
    }

    /// Gives the day of the calendar.
    pub fn civil(self) -> civil::Date {
        self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Field for Date {
    const KIND: Kind = Kind::Date;

    fn from_raw(raw: &Raw) -> Result<Self> {
        Self::parse(raw.text()?)
    }

    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: ValueRef<'_>) -> std::result::Result<Self, Problem> {
        let stored = text(value)?;
        match Self::parse(stored) {
            Ok(date) if date.to_string() == stored => Ok(date),
            _ => Err(Problem::Form),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_the_dutch_and_the_iso_way() {
        for typed in ["2026-12-03", "3-12-2026", "03/12/2026", " 3.12.2026 ", "3-12-26"] {
            assert_eq!(Date::parse(typed).unwrap().to_string(), "2026-12-03", "{typed}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for typed in [
            "2026-02-30",
            "30-2-2026",
            "2026-13-01",
            "0000-01-01",
            "morgen",
            "",
            "1-2",
            "9999-01-01",
            "2026-+1-01",
        ] {
            assert!(matches!(Date::parse(typed), Err(Error::InvalidDate { .. })), "{typed}");
        }
    }
}
