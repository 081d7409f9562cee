//! Time and chance come from outside, so that the core does the same thing twice when asked twice.

use jiff::Timestamp;
use jiff::civil::Date as CivilDate;
use jiff::tz::TimeZone;

/// What the core knows of the moment.
pub trait Clock: Send {
    /// Gives the present moment.
    fn now(&self) -> Timestamp;

    /// Gives today's date where the user is.
    fn today(&self) -> CivilDate;

    /// Returns the time zone where the user is.
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn today(&self) -> CivilDate {
        jiff::Zoned::now().date()
    }

    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }
}
