//! Measurements, each next to a baseline or a budget in the same run. They are reported, never asserted:
//! machines differ and are noisy.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails stops")]

mod copies;
mod crowds;
mod edits;
mod gazetteer;
mod growth;
mod histories;
mod layout;
mod report;
mod shown;
mod starts;
mod times;
mod way_back;

use report::Report;

/// What is measured: its name, and the measurement.
type Section = (&'static str, fn(&mut Report));

fn main() {
    let sections: [Section; 10] = [
        ("edits", edits::measure),
        ("growth", growth::measure),
        ("layout", layout::measure),
        ("copies", copies::measure),
        ("histories", histories::measure),
        ("way-back", way_back::measure),
        ("shown", shown::measure),
        ("starts", starts::measure),
        ("crowds", crowds::measure),
        ("gazetteer", gazetteer::measure),
    ];
    // Without a name everything is measured.
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let mut report = Report::new();
    for (name, measure) in sections {
        if asked.is_empty() || asked.iter().any(|asked| asked == name) {
            measure(&mut report);
        }
    }
    print!("{report}");
}
