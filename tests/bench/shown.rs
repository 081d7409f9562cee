//! `show` of the command line: how it grows with the number of actors.

use std::time::Instant;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::{Store, rehearsal};
use bondgenoot_tests::User;

use crate::report::Report;

const SIZES: [usize; 3] = [2_500, 5_000, 10_000];

pub(crate) fn measure(report: &mut Report) {
    report.section("Showing a project in the command line");
    let mut first = None;
    for size in SIZES {
        let user = User::new();
        let project = {
            let mut store = Store::open(&user.data(), SystemClock).unwrap();
            rehearsal::crowd(&mut store, size).unwrap().to_string()
        };
        let start = Instant::now();
        user.types(["show", &project]).good();
        let took = start.elapsed();
        let smallest = *first.get_or_insert(took);
        let grown = took.as_secs_f64() / smallest.as_secs_f64();
        let linear = size / SIZES[0];
        report.line(
            &format!("show of {size} actors"),
            format!("{took:.2?}, {grown:.1} × the smallest"),
            &format!("linear: {linear} ×"),
        );
    }
}
