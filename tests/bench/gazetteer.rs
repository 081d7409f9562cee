//! Finding a municipality by its exact name, and by one with a typo in it.

use bondgenoot_core::gazetteer::gazetteer;

use crate::report::Report;
use crate::times::Times;

pub(crate) fn measure(report: &mut Report) {
    report.section("Gazetteer");
    let all = gazetteer();
    let names: Vec<&str> = all.municipalities().iter().map(|known| known.name_nl.as_str()).collect();
    let exact = Times::of(names.len() * 5, |round| {
        all.resolve(names[round % names.len()]);
    });
    report.line("exact look-up", exact.to_string(), "≤ 10 µs");
    let typos: Vec<String> = names.iter().map(|name| with_typo(name)).collect();
    let fuzzy = Times::of(typos.len() * 3, |round| {
        all.search(&typos[round % typos.len()], 10);
    });
    report.line("search with a typo", fuzzy.to_string(), "p99 ≤ 5 ms");
}

/// Another letter in the middle.
fn with_typo(name: &str) -> String {
    let middle = name.chars().count() / 2;
    name.chars().enumerate().map(|(at, letter)| if at == middle { 'x' } else { letter }).collect()
}
