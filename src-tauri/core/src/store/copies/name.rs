use std::cmp::Ordering;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::value::codes;

codes! {
    /// Why a copy of the store was made.
    #[cfg_attr(feature = "wire", serde(rename = "CopyReason"))]
    pub enum Reason in "copy-reason" {
        /// By itself, after changes.
        Work = "work",
        /// When the program was closed.
        Close = "close",
        /// On request.
        Now = "now",
        /// Before a newer version of the program changed the store.
        Migration = "migration",
        /// Before a file was imported.
        Import = "import",
        /// Before something was restored from an older copy.
        Restore = "restore",
        /// After something was erased for good from the older copies.
        Erase = "erase",
    }
}

/// The name of a copy: its running number, when and why it was made, and how often something was erased from it.
///
/// The number gives the order. The moment is what the clock said, and clocks jump.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CopyName {
    pub(crate) number: u32,
    pub(crate) moment: String,
    pub(crate) reason: Reason,
    pub(crate) revision: u32,
}

/// The ending of a copy.
const ENDING: &str = ".sqlite";

/// How a moment is written: the time where the user is, and how far that is from UTC.
const MOMENT: &str = "%Y%m%dT%H%M%S%z";

impl CopyName {
    pub(crate) fn new(number: u32, now: Timestamp, zone: TimeZone, reason: Reason) -> Self {
        let moment = now.to_zoned(zone).strftime(MOMENT).to_string();
        Self { number, moment, reason, revision: 0 }
    }

    /// Reads the name of a file; `None` when it is not a copy.
    pub(crate) fn parse(file: &str) -> Option<Self> {
        let stem = file.strip_suffix(ENDING)?;
        let parts: Vec<&str> = stem.split('_').collect();
        let (number, moment, reason, revision) = match parts.as_slice() {
            [number, moment, reason] => (number, moment, reason, 0),
            [number, moment, reason, revision] => (number, moment, reason, revision.parse().ok()?),
            _ => return None,
        };
        let name = Self {
            number: number.parse().ok()?,
            moment: (*moment).to_owned(),
            reason: Reason::from_code(reason)?,
            revision,
        };
        // Only names that this program writes itself: a file has one name, and a name one meaning.
        (name.at().is_some() && name.to_string() == file).then_some(name)
    }

    /// Reads a name as versions before running numbers wrote it (`20261126T121600123Z-0-import.sqlite`), as a
    /// copy that is older than every numbered one.
    pub(crate) fn parse_unnumbered(file: &str) -> Option<Self> {
        let mut parts = file.strip_suffix(ENDING)?.splitn(3, '-');
        let (digits, again, reason) = (parts.next()?, parts.next()?, parts.next()?);
        let moment = format!("{}+0000", digits.get(..15)?);
        let revision = again.parse().ok()?;
        let name = Self { number: 0, moment, reason: Reason::from_code(reason)?, revision };
        name.at().is_some().then_some(name)
    }

    /// Returns the moment that the clock gave.
    pub(crate) fn at(&self) -> Option<Timestamp> {
        Timestamp::strptime(MOMENT, &self.moment).ok()
    }

    /// Returns the date where the user was.
    pub(crate) fn day(&self) -> Date {
        let digits = self.moment.get(..8).unwrap_or_default();
        Date::strptime("%Y%m%d", digits).unwrap_or_default()
    }

    /// Returns the name of the same copy after something was erased from it.
    pub(crate) fn revised(&self) -> Self {
        Self { revision: self.revision + 1, ..self.clone() }
    }
}

impl fmt::Display for CopyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:06}_{}_{}", self.number, self.moment, self.reason.code())?;
        if self.revision > 0 {
            write!(formatter, "_{}", self.revision)?;
        }
        formatter.write_str(ENDING)
    }
}

impl PartialOrd for CopyName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CopyName {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |name: &Self| (name.number, name.moment.clone(), name.revision, name.reason);
        key(self).cmp(&key(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(number: u32, moment: &str, reason: Reason) -> CopyName {
        CopyName { number, moment: moment.to_owned(), reason, revision: 0 }
    }

    #[test]
    fn a_name_says_number_moment_and_reason() {
        let brussels = TimeZone::fixed(jiff::tz::offset(1));
        let made = CopyName::new(42, "2026-11-26T14:30:05.9Z".parse().unwrap(), brussels, Reason::Work);
        assert_eq!(made.to_string(), "000042_20261126T153005+0100_work.sqlite");
        assert_eq!(CopyName::parse(&made.to_string()), Some(made.clone()));
        assert_eq!(made.at().unwrap().to_string(), "2026-11-26T14:30:05Z");
        assert_eq!(made.day().to_string(), "2026-11-26");
        let revised = made.revised();
        assert_eq!(revised.to_string(), "000042_20261126T153005+0100_work_1.sqlite");
        assert_eq!(CopyName::parse(&revised.to_string()), Some(revised));
    }

    #[test]
    fn the_number_decides_and_not_the_clock() {
        let (early, late) = ("20261126T153005+0100", "20400101T000000+0100");
        assert!(name(2, early, Reason::Import) > name(1, late, Reason::Import));
        let unnumbered = CopyName::parse_unnumbered("20400101T000000123Z-0-import.sqlite").unwrap();
        assert!(unnumbered < name(1, early, Reason::Work));
        assert_eq!(CopyName::parse(&unnumbered.to_string()), Some(unnumbered));
    }

    #[test]
    fn other_files_are_no_copies() {
        for other in
            ["", "x.sqlite", "1_20261126T153005+0100_work.sqlite", "000001_x_work.sqlite", "unfinished"]
        {
            assert_eq!(CopyName::parse(other), None, "{other}");
        }
        assert_eq!(CopyName::parse_unnumbered("20261126-0-import.sqlite"), None);
    }
}
