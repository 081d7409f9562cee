//! Financiering: schemes to apply to, and what an alliance asks and gets (source 004).
//!
//! Whether a scheme is open follows from today's date and is never stored.

use crate::alliance::Alliance;
use crate::store::record;
use crate::value::{Date, Id, Name, Note, codes};

mod euro;
mod known;
mod overview;
mod request;

pub use euro::Euro;
pub use known::{KnownAmount, KnownScheme, known_schemes, take_over};
pub use overview::{Deadline, FundingOverview, Sums, overview};
pub use request::{Source, request};

codes! {
    /// Where money comes from.
    pub enum SchemeKind in "scheme-kind" {
        /// A scheme with rules of its own, of a fund or a government.
        Scheme = "scheme",
        /// Money that partners set apart themselves, to begin with (source 004: *starten met tijdelijke potjes*).
        OwnPot = "own-pot",
    }
}

codes! {
    /// How far a funding line has come.
    pub enum FundingStage in "funding-stage" {
        /// We think about it.
        Considering = "considering",
        /// We write it.
        Preparing = "preparing",
        /// It is with those who decide.
        Asked = "asked",
        /// We get it.
        Granted = "granted",
        /// We do not get it.
        Refused = "refused",
        /// Spent and accounted for.
        Settled = "settled",
    }
}

codes! {
    /// Whether one can apply to a scheme on a day.
    pub enum SchemeStanding in "scheme-standing" {
        /// Not yet.
        Upcoming = "upcoming",
        /// Now.
        Open = "open",
        /// Not any more.
        Expired = "expired",
        /// Its period is not known.
        Unknown = "unknown",
    }
}

impl SchemeStanding {
    /// Returns the standing on a day of what can be applied to from one day up to and including another.
    pub fn on(today: Date, opens: Option<Date>, closes: Option<Date>) -> Self {
        match (opens, closes) {
            (None, None) => Self::Unknown,
            (_, Some(closes)) if closes < today => Self::Expired,
            (Some(opens), _) if opens > today => Self::Upcoming,
            _ => Self::Open,
        }
    }
}

record! {
    /// A scheme to apply to, or a pot of our own (source 004, catalogue 15).
    pub struct Scheme in "scheme", open to add and edit and remove {
        /// Its name.
        pub name: Name [title],
        /// Where the money comes from.
        pub kind: SchemeKind,
        /// Who gives it.
        pub giver: Note [searched],
        /// What it is for.
        pub topic: Note [searched],
        /// Who may apply.
        pub who_may_apply: Note [searched],
        /// The first day to apply.
        pub opens: Option<Date>,
        /// The last day to apply.
        pub closes: Option<Date>,
        /// Where to read more.
        pub link: Note [searched],
        /// Anything else.
        pub notes: Note [searched],
    }
}

record! {
    /// How much a scheme gives; some give another amount for each kind of application.
    pub struct SchemeAmount in "scheme_amount" part of "scheme", open to add and edit and remove {
        /// The scheme.
        pub scheme_id: Id<Scheme> [fixed],
        /// What the amount is for; empty where there is only one.
        pub what: Note [title],
        /// The least one can ask.
        pub least: Option<Euro>,
        /// The most one can ask.
        pub most: Option<Euro>,
    }
}

record! {
    /// What an alliance asks of a scheme or a pot, and what it gets.
    pub struct FundingLine in "funding_line" part of "alliance", open to add and edit and remove {
        /// The alliance.
        pub alliance_id: Id<Alliance> [fixed],
        /// The scheme or the pot.
        pub scheme_id: Id<Scheme> [fixed, title],
        /// How far it has come.
        pub stage: FundingStage,
        /// How much we ask.
        pub asked: Option<Euro>,
        /// How much we get.
        pub granted: Option<Euro>,
        /// The day by which our application is in; the last day of the scheme where none is written.
        pub deadline: Option<Date>,
        /// What for, and anything else.
        pub notes: Note [searched],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_follows_from_the_day() {
        let day = |text: &str| Date::parse(text).unwrap();
        let today = day("2026-11-26");
        for (opens, closes, standing) in [
            (None, None, SchemeStanding::Unknown),
            (None, Some("2026-11-26"), SchemeStanding::Open),
            (None, Some("2026-11-25"), SchemeStanding::Expired),
            (Some("2026-11-26"), None, SchemeStanding::Open),
            (Some("2026-11-27"), None, SchemeStanding::Upcoming),
            (Some("2026-11-27"), Some("2026-12-31"), SchemeStanding::Upcoming),
            (Some("2024-02-29"), Some("2026-12-31"), SchemeStanding::Open),
            (Some("2024-04-02"), Some("2024-04-25"), SchemeStanding::Expired),
        ] {
            assert_eq!(
                SchemeStanding::on(today, opens.map(day), closes.map(day)),
                standing,
                "{opens:?} {closes:?}"
            );
        }
    }
}
