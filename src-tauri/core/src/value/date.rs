use std::fmt;

use jiff::civil;
use rusqlite::types::{Value, ValueRef};
use serde::Serialize;

use super::field::text;
use super::{Field, Problem};
use crate::error::{Error, Result};

/// A calendar day, kept as `YYYY-MM-DD`, between the years 1900 and 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Date(civil::Date);

impl Date {
    /// Reads `YYYY-MM-DD`, or the way people write it here: `D-M-YYYY` or `D/M/YYYY`.
    ///
    /// # Errors
    /// [`Error::InvalidDate`] for anything else and for days that do not exist.
    pub fn parse(typed: &str) -> Result<Self> {
        let invalid = || Error::InvalidDate { text: typed.chars().take(40).collect() };
        let parts: Vec<&str> = typed.trim().split(['-', '/', '.']).collect();
        let [first, month, last] = parts[..] else { return Err(invalid()) };
        let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
        let number = |text: &str, most: usize| {
            let digits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse::<i16>().ok()).flatten()
        };
        let date = number(year, 4)
            .zip(number(month, 2))
            .zip(number(day, 2))
            .and_then(|((year, month), day)| civil::Date::new(year, month as i8, day as i8).ok());
        match date {
            Some(date) if (1900..=2200).contains(&date.year()) => Ok(Self(date)),
            _ => Err(invalid()),
        }
    }

    /// Takes over a day of the calendar, when it lies within the years a project may speak of.
    pub fn from_civil(date: civil::Date) -> Option<Self> {
        (1900..=2200).contains(&date.year()).then_some(Self(date))
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
        for typed in ["2026-12-03", "3-12-2026", "03/12/2026", " 3.12.2026 "] {
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
