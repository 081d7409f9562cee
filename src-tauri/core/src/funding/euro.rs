use std::fmt;

use rusqlite::types::{Value, ValueRef};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::value::{Field, Kind, Problem, Raw};

/// An amount in whole euros, up to a billion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Euro(u32);

impl Euro {
    /// The largest amount.
    pub const MAX: u32 = 1_000_000_000;

    /// Returns an amount of so many euros.
    pub(crate) const fn new(euros: u32) -> Self {
        Self(euros)
    }

    /// Reads an amount as people type it: `2500`, `2.500`, `€ 2 500`, `2.500,00 euro`. Cents are refused, because an
    /// application asks no cents.
    ///
    /// # Errors
    /// [`Error::InvalidAmount`].
    pub fn parse(typed: &str) -> Result<Self> {
        let invalid = || Error::InvalidAmount { text: typed.trim().to_owned() };
        let lower = typed.trim().to_lowercase();
        let bare =
            lower.trim_start_matches(['€', ' ', '\u{a0}']).trim_end_matches("euro").trim_end_matches("eur");
        let bare: String = bare.trim_end_matches(['€', ' ', '-']).split_whitespace().collect();
        let (whole, cents) = bare.split_once(',').unwrap_or((&bare, ""));
        if !cents.chars().all(|cent| cent == '0') {
            return Err(invalid());
        }
        let mut groups = whole.split('.');
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        if rest.iter().any(|group| group.len() != 3) || (!rest.is_empty() && first.len() > 3) {
            return Err(invalid());
        }
        let digits = format!("{first}{}", rest.concat());
        let number = digits.chars().all(|digit| digit.is_ascii_digit()).then(|| digits.parse::<u32>().ok());
        number.flatten().filter(|euros| *euros <= Self::MAX).map(Self).ok_or_else(invalid)
    }

    /// Returns how many euros it is.
    pub fn euros(self) -> u32 {
        self.0
    }
}

/// The Dutch way: `€ 2.500`.
impl fmt::Display for Euro {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        formatter.write_str("€\u{a0}")?;
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                formatter.write_str(".")?;
            }
            write!(formatter, "{digit}")?;
        }
        Ok(())
    }
}

impl Field for Euro {
    const KIND: Kind = Kind::Number;

    fn from_raw(raw: &Raw) -> Result<Self> {
        match raw {
            Raw::Whole(euros) => Self::parse(&euros.to_string()),
            other => Self::parse(other.text()?),
        }
    }

    fn to_value(&self) -> Value {
        Value::Integer(self.0.into())
    }

    fn from_value(value: ValueRef<'_>) -> std::result::Result<Self, Problem> {
        match value {
            ValueRef::Integer(euros) => match u32::try_from(euros) {
                Ok(euros) if euros <= Self::MAX => Ok(Self(euros)),
                _ => Err(Problem::Bounds),
            },
            _ => Err(Problem::Type),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_type_it() {
        for (typed, euros) in [
            ("2500", 2_500),
            ("2.500", 2_500),
            ("€ 2.500", 2_500),
            ("€2 500,00", 2_500),
            ("2.500,-", 2_500),
            ("125.000 euro", 125_000),
            (" 0 ", 0),
            ("1.000.000.000", 1_000_000_000),
        ] {
            assert_eq!(Euro::parse(typed).unwrap().euros(), euros, "{typed}");
        }
        for typed in
            ["", "veel", "-5", "2.50", "2500.000", "1,5", "2.500,75", "1000000001", "1e3", "2,500", "€"]
        {
            assert!(Euro::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn an_amount_is_written_the_dutch_way_and_read_back() {
        for euros in [0, 7, 999, 1_000, 25_000, 1_000_000_000] {
            let euro = Euro(euros);
            assert_eq!(Euro::parse(&euro.to_string()).unwrap(), euro);
        }
        assert_eq!(Euro(125_000).to_string(), "€\u{a0}125.000");
    }
}
