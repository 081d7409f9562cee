//! Which copies stay. Every copy of the two newest days of use does, then the newest of each of twelve days, ten
//! weeks and nine months.
//!
//! The running number orders the copies; a date only says which of them are of the same day, week or month. So a
//! clock that jumps makes one day more or less, and never makes the newest copy the oldest.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::name::{CopyName, Reason};

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// Of one day at most this many, so that a script that imports a thousand files does not fill the disk.
const MOST_OF_A_DAY: usize = 100;

/// The reasons of which the newest copy always stays.
const REASONS: [Reason; 4] = [Reason::Migration, Reason::Import, Reason::Restore, Reason::Now];

/// Returns the copies that can go.
pub(super) fn surplus(copies: &[CopyName]) -> Vec<CopyName> {
    let mut newest_first: Vec<&CopyName> = copies.iter().collect();
    newest_first.sort_unstable_by(|one, other| other.cmp(one));
    let mut kept: BTreeSet<&CopyName> = BTreeSet::new();
    for reason in REASONS {
        kept.extend(newest_first.iter().find(|copy| copy.reason == reason));
    }
    let mut days = runs(&newest_first, CopyName::day).into_iter();
    for day in days.by_ref().take(2) {
        kept.extend(day.into_iter().take(MOST_OF_A_DAY));
    }
    kept.extend(days.by_ref().take(DAYS).filter_map(|run| first(&run)));
    let older: Vec<&CopyName> = days.flatten().collect();
    let mut weeks = runs(&older, |copy| week(copy.day())).into_iter();
    kept.extend(weeks.by_ref().take(WEEKS).filter_map(|run| first(&run)));
    let older: Vec<&CopyName> = weeks.flatten().collect();
    kept.extend(
        runs(&older, |copy| month(copy.day())).into_iter().take(MONTHS).filter_map(|run| first(&run)),
    );
    copies.iter().filter(|copy| !kept.contains(copy)).cloned().collect()
}

fn first<'copy>(run: &[&'copy CopyName]) -> Option<&'copy CopyName> {
    run.first().copied()
}

fn week(day: Date) -> (i16, i8) {
    let week = day.iso_week_date();
    (week.year(), week.week())
}

fn month(day: Date) -> (i16, i8) {
    (day.year(), day.month())
}

/// Groups neighbours with the same key.
fn runs<'copies, K: PartialEq>(
    copies: &[&'copies CopyName],
    key: impl Fn(&CopyName) -> K,
) -> Vec<Vec<&'copies CopyName>> {
    let mut runs: Vec<Vec<&CopyName>> = Vec::new();
    for copy in copies {
        match runs.last_mut() {
            Some(run) if run.first().is_some_and(|first| key(first) == key(copy)) => run.push(copy),
            _ => runs.push(vec![copy]),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    use super::*;

    fn made(number: u32, at: Timestamp, reason: Reason) -> CopyName {
        CopyName::new(number, at, TimeZone::UTC, reason)
    }

    /// Makes copies one by one, thinning after each, as the store does.
    fn kept_after(made_one_by_one: impl IntoIterator<Item = (Timestamp, Reason)>) -> Vec<CopyName> {
        let mut kept: Vec<CopyName> = Vec::new();
        for ((at, reason), number) in made_one_by_one.into_iter().zip(1..) {
            kept.push(made(number, at, reason));
            let gone = surplus(&kept);
            kept.retain(|copy| !gone.contains(copy));
            assert_eq!(kept.last().unwrap().number, number, "the one just made stays");
        }
        kept
    }

    #[test]
    fn a_year_of_work_leaves_days_weeks_and_months() {
        let start: Timestamp = "2026-01-01T09:00:00Z".parse().unwrap();
        let every_day = (0..365_i64).flat_map(|day| {
            (0..4_i64)
                .map(move |hour| (start + jiff::SignedDuration::from_hours(24 * day + hour), Reason::Work))
        });
        let kept = kept_after(every_day);
        let newest_first: Vec<String> = kept.iter().rev().map(|copy| copy.day().to_string()).collect();
        assert_eq!(newest_first[..9].iter().filter(|day| *day == "2026-12-31").count(), 4);
        assert_eq!(newest_first[..9].iter().filter(|day| *day == "2026-12-30").count(), 4);
        assert_eq!(newest_first[8..20].first().unwrap(), "2026-12-29");
        assert_eq!(newest_first[8..20].last().unwrap(), "2026-12-18");
        assert!(newest_first.len() <= 8 + DAYS + WEEKS + MONTHS);
        assert!(newest_first.len() >= 8 + DAYS + WEEKS + 4, "{newest_first:?}");
    }

    #[test]
    fn a_clock_that_was_ahead_costs_no_new_copy() {
        let ahead: Timestamp = "2040-01-01T09:00:00Z".parse().unwrap();
        let right: Timestamp = "2026-11-26T09:00:00Z".parse().unwrap();
        let copies = (0..10).map(|_| (ahead, Reason::Import)).chain([(right, Reason::Import)]);
        assert_eq!(kept_after(copies).len(), 11);
    }

    fn any_copy() -> impl Strategy<Value = (Timestamp, Reason)> {
        let moment = (0_i64..4_000_000_000).prop_map(|second| Timestamp::from_second(second).unwrap());
        (moment, proptest::sample::select(Reason::ALL))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn whatever_the_clock_says_the_newest_stays_and_there_is_an_end_to_them(
            copies in proptest::collection::vec(any_copy(), 1..120)
        ) {
            let count = copies.len();
            let newest: Vec<(Reason, usize)> = REASONS.iter().filter_map(|reason| {
                Some((*reason, copies.iter().rposition(|(_, other)| other == reason)? + 1))
            }).collect();
            let kept = kept_after(copies);
            prop_assert!(kept.len() <= 2 * MOST_OF_A_DAY + DAYS + WEEKS + MONTHS + REASONS.len());
            prop_assert!(kept.iter().any(|copy| copy.number as usize == count));
            for (reason, number) in newest {
                prop_assert!(kept.iter().any(|copy| copy.number as usize == number), "newest {reason:?}");
            }
        }

        #[test]
        fn what_goes_depends_on_the_set_and_not_on_the_order_it_is_given_in(
            copies in proptest::collection::vec(any_copy(), 1..60)
        ) {
            let named: Vec<CopyName> =
                copies.into_iter().zip(1..).map(|((at, reason), number)| made(number, at, reason)).collect();
            let backwards: Vec<CopyName> = named.iter().rev().cloned().collect();
            let mut one = surplus(&named);
            let mut other = surplus(&backwards);
            one.sort_unstable();
            other.sort_unstable();
            prop_assert_eq!(one, other);
        }
    }
}
