//! Reads a day as people type it. The window reads it while they type (`ui/src/shared/field/typed-day.ts`); both are
//! held to `tests/cases/dates.json`.

use jiff::ToSpan;
use jiff::civil::{Date as Civil, Weekday};

use super::Date;
use crate::error::{Error, Result};

const MONTHS: [&[&str]; 12] = [
    &["jan", "januari"],
    &["feb", "februari"],
    &["mrt", "maart"],
    &["apr", "april"],
    &["mei"],
    &["jun", "juni"],
    &["jul", "juli"],
    &["aug", "augustus"],
    &["sep", "september", "sept"],
    &["okt", "oktober"],
    &["nov", "november"],
    &["dec", "december"],
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("maandag", Weekday::Monday),
    ("dinsdag", Weekday::Tuesday),
    ("woensdag", Weekday::Wednesday),
    ("donderdag", Weekday::Thursday),
    ("vrijdag", Weekday::Friday),
    ("zaterdag", Weekday::Saturday),
    ("zondag", Weekday::Sunday),
];

const NEAR: [(&str, i64); 5] =
    [("eergisteren", -2), ("gisteren", -1), ("vandaag", 0), ("morgen", 1), ("overmorgen", 2)];

/// A day without a year lies at most so many days back: people write down what just happened.
const DAYS_BACK: i64 = 30;
/// After so many years every day of the calendar came again, a leap day too.
const MOST_YEARS: i16 = 8;

/// A day and a month, and a year if there is one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed {
    pub day: i8,
    pub month: i8,
    pub year: Option<i16>,
}

impl Date {
    /// Reads a day as people type it: what [`Date::parse`] reads, `3-12`, `3 dec`, `morgen`, `vrijdag`, `over 2 weken`.
    ///
    /// A day without a year is the nearest one to come, unless it passed less than a month ago. `volgende vrijdag` is
    /// the one of next week.
    ///
    /// # Errors
    /// [`Error::InvalidDate`] for anything else and for days that do not exist.
    pub fn read(typed: &str, today: Civil) -> Result<Self> {
        let text = typed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let counted = || near(&text, today).or_else(|| weekday(&text, today));
        let written = || in_year(numbers(&text).or_else(|| names(&text))?, today);
        let date = counted().or_else(written).and_then(Self::from_civil);
        date.ok_or_else(|| Error::InvalidDate { text: typed.chars().take(40).collect() })
    }
}

/// Reads `YYYY-M-D`, `D-M-YYYY`, `D-M-YY` or `D-M`.
pub(super) fn numbers(text: &str) -> Option<Typed> {
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    let (day, month, year) = match parts[..] {
        [year, month, day] if year.len() == 4 && !text.contains(' ') => (day, month, Some(year)),
        [day, month, year] => (day, month, Some(year)),
        [day, month] => (day, month, None),
        _ => return None,
    };
    let year = match year {
        Some(year) => Some(year_of(year)?),
        None => None,
    };
    Some(Typed { day: one_or_two_digits(day)?, month: one_or_two_digits(month)?, year })
}

/// Reads `3 dec`, `3 december 2026`, `do 3 dec`.
fn names(text: &str) -> Option<Typed> {
    let text = match text.split_once(' ') {
        Some((word, rest)) if word.starts_with(char::is_alphabetic) => {
            weekday_named(word.strip_suffix(',').unwrap_or(word)).map(|_| rest)?
        }
        _ => text,
    };
    let parts: Vec<&str> = text.split([' ', '-']).collect();
    let (day, name, year) = match parts[..] {
        [day, name] => (day, name, None),
        [day, name, year] => (day, name, Some(year_of(year)?)),
        _ => return None,
    };
    let name = name.strip_suffix('.').unwrap_or(name);
    let month = (1..).zip(MONTHS).find_map(|(number, names)| names.contains(&name).then_some(number))?;
    Some(Typed { day: one_or_two_digits(day)?, month, year })
}

/// Reads `morgen`, `over 2 weken`.
fn near(text: &str, today: Civil) -> Option<Civil> {
    if let Some((_, days)) = NEAR.iter().find(|(word, _)| *word == text) {
        return plus_days(today, *days);
    }
    let (count, unit) = text.strip_prefix("over ")?.split_once(' ')?;
    let count = if count == "een" { 1 } else { i64::from(digits(count, 1, 3)?) };
    match unit {
        "dag" | "dagen" => plus_days(today, count),
        "week" | "weken" => plus_days(today, count * 7),
        _ => None,
    }
}

/// Reads `vrijdag`, `komende vrijdag`, `volgende vrijdag`.
fn weekday(text: &str, today: Civil) -> Option<Civil> {
    let next_week = text.strip_prefix("volgende ");
    let wanted = weekday_named(next_week.or_else(|| text.strip_prefix("komende ")).unwrap_or(text))?;
    match next_week {
        Some(_) => {
            let monday = i64::from(today.weekday().to_monday_zero_offset());
            plus_days(today, 7 - monday + i64::from(wanted.to_monday_zero_offset()))
        }
        None => plus_days(today, 1 + i64::from(today.weekday().next().until(wanted))),
    }
}

fn weekday_named(text: &str) -> Option<Weekday> {
    let is = |name: &str| name == text || name.get(..2) == Some(text);
    WEEKDAYS.iter().find(|(name, _)| is(name)).map(|(_, weekday)| *weekday)
}

fn in_year(Typed { day, month, year }: Typed, today: Civil) -> Option<Civil> {
    if let Some(year) = year {
        return Civil::new(year, month, day).ok();
    }
    let earliest = plus_days(today, -DAYS_BACK)?;
    let years = today.year()..=today.year().saturating_add(MOST_YEARS);
    years.filter_map(|year| Civil::new(year, month, day).ok()).find(|date| *date >= earliest)
}

fn plus_days(from: Civil, days: i64) -> Option<Civil> {
    from.checked_add(days.days()).ok()
}

/// Reads a year of four digits, or the last two of one in this century.
fn year_of(text: &str) -> Option<i16> {
    match text.len() {
        2 => Some(2000 + digits(text, 2, 2)?),
        _ => digits(text, 4, 4),
    }
}

fn one_or_two_digits(text: &str) -> Option<i8> {
    digits(text, 1, 2)?.try_into().ok()
}

fn digits(text: &str, least: usize, most: usize) -> Option<i16> {
    let fits = (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Cases {
        today: Civil,
        cases: Vec<(String, Option<String>)>,
    }

    #[test]
    fn the_cases_that_core_and_ui_share() {
        let all: Vec<Cases> =
            serde_json::from_str(include_str!("../../../../tests/cases/dates.json")).unwrap();
        for Cases { today, cases } in all {
            assert!(!cases.is_empty());
            for (typed, expected) in cases {
                let read = Date::read(&typed, today).ok().map(|date| date.to_string());
                assert_eq!(read, expected, "{typed:?} on {today}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(typed in "\\PC{0,30}|[0-9]{0,4}[-/. ][0-9a-z]{0,9}[-/. ][0-9]{0,5}") {
            let today = jiff::civil::date(2026, 11, 26);
            if let Ok(date) = Date::read(&typed, today) {
                prop_assert_eq!(Date::read(&date.to_string(), today).unwrap(), date);
            }
        }
    }
}
