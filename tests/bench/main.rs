//! Measurements, each next to a baseline or a budget in the same run. They are reported, never asserted:
//! machines differ and are noisy.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails stops")]

mod crowds;
mod edits;
mod gazetteer;
mod histories;
mod report;
mod times;

use report::Report;

fn main() {
    let mut report = Report::new();
    edits::measure(&mut report);
    histories::measure(&mut report);
    crowds::measure(&mut report);
    gazetteer::measure(&mut report);
    print!("{report}");
}
