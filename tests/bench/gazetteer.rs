//! Finding a municipality by its exact name, and by one with a typo in it.

use bondgenoot_core::gazetteer::{Municipality, gazetteer, read_anew};

use crate::report::Report;
use crate::times::Times;

/// How many times the data is read.
const LOADS: usize = 50;

pub(crate) fn measure(report: &mut Report) {
    report.section("Gazetteer");
    let before = Times::of(LOADS, |_| drop(read_anew(false)));
    let loading = Times::of(LOADS, |_| drop(read_anew(true)));
    report.line("loading without deelgemeenten and Dutch postcodes", before.to_string(), "baseline");
    report.line(
        "loading",
        format!("{loading} ({:.2} ×)", loading.ratio(&before)),
        "once, at the first question",
    );
    let all = gazetteer();
    let names: Vec<&str> = all.municipalities().iter().map(|known| known.name_nl.as_str()).collect();
    let exact = Times::of(names.len() * 5, |round| {
        all.resolve(names[round % names.len()]);
    });
    report.line("exact look-up", exact.to_string(), "≤ 10 µs");
    let own = all.get("23025").map(Municipality::position);
    let addresses: Vec<String> = all.municipalities().iter().map(with_postcode).collect();
    let address = Times::of(addresses.len() * 5, |round| {
        all.resolve_from(&addresses[round % addresses.len()], own);
    });
    report.line("postcode and town", address.to_string(), "≤ 10 µs");
    let typos: Vec<String> = names.iter().map(|name| with_typo(name)).collect();
    let fuzzy = Times::of(typos.len() * 3, |round| {
        all.search(&typos[round % typos.len()], 10);
    });
    report.line("search with a typo", fuzzy.to_string(), "p99 ≤ 5 ms");
}

/// The first postcode of a municipality and its name.
fn with_postcode(municipality: &Municipality) -> String {
    format!("{} {}", municipality.postcodes[0], municipality.name_nl)
}

/// Another letter in the middle.
fn with_typo(name: &str) -> String {
    let middle = name.chars().count() / 2;
    name.chars().enumerate().map(|(at, letter)| if at == middle { 'x' } else { letter }).collect()
}
