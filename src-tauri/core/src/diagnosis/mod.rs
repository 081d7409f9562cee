//! The diagnosis: a text that people can send to whoever helps them, after they have read it.
//!
//! It holds versions, sizes, counts, the verdict of the store about itself and the last lines of the log. Nothing
//! that was typed is in it; a test compares it with every word of the example project.

use std::fs;
use std::path::Path;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::log;
use crate::store::{FILE_NAME, Facts, ProjectFacts, Store};
use crate::text::text;

/// The most lines of the log.
const LINES: usize = 200;

/// The most complaints of the database that are listed.
const COMPLAINTS: usize = 20;

/// Which program asks, and where its work is.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The program and its version.
    pub program: (&'a str, &'a str),
    /// The data directory.
    pub directory: Option<&'a Path>,
}

/// Returns the text of a diagnosis. Without a store it says why there is none.
pub fn diagnosis(about: About<'_>, store: std::result::Result<&Store, &str>, clock: &dyn Clock) -> String {
    let (program, version) = about.program;
    let mut lines = vec![
        text("diagnosis-title", &[]),
        text("diagnosis-what", &[]),
        String::new(),
        text("diagnosis-made", &[("at", &format!("{:.0}", clock.now()))]),
        text("diagnosis-program", &[("program", program), ("version", version)]),
        text("diagnosis-system", &[("system", std::env::consts::OS), ("machine", std::env::consts::ARCH)]),
        text("diagnosis-sqlite", &[("version", rusqlite::version())]),
    ];
    lines.extend(about.directory.map(files));
    match store {
        Ok(store) => match store.facts() {
            Ok(facts) => lines.extend(of_store(store, &facts)),
            Err(error) => lines.push(text("diagnosis-closed", &[("code", error.code())])),
        },
        Err(code) => lines.push(text("diagnosis-closed", &[("code", code)])),
    }
    lines.extend([String::new(), text("diagnosis-log", &[])]);
    let log = log::last_lines(LINES);
    if log.is_empty() {
        lines.push(text("diagnosis-log-empty", &[]));
    }
    lines.extend(log);
    lines.join("\n") + "\n"
}

fn of_store(store: &Store, facts: &Facts) -> Vec<String> {
    let Facts { schema, bytes: (used, free), projects, .. } = facts;
    let mut lines = vec![text(
        "diagnosis-store",
        &[("schema", &schema.to_string()), ("used", &size(*used)), ("free", &size(*free))],
    )];
    lines.extend(projects.iter().zip(1_u32..).map(|(facts, number)| of_project(facts, number)));
    lines.push(verdict(store.self_check()));
    lines
}

fn of_project(facts: &ProjectFacts, number: u32) -> String {
    let counts: Vec<String> = facts.counts.all().map(|(noun, count)| format!("{noun} {count}")).collect();
    let place = text(if facts.binned { "diagnosis-binned" } else { "diagnosis-here" }, &[]);
    text(
        "diagnosis-project",
        &[
            ("number", &number.to_string()),
            ("place", &place),
            ("counts", &counts.join(", ")),
            ("steps", &facts.steps.to_string()),
            ("replicas", &facts.replicas.to_string()),
        ],
    )
}

fn verdict(wrong: Result<Vec<String>>) -> String {
    match wrong {
        Ok(wrong) if wrong.is_empty() => text("diagnosis-whole", &[]),
        Ok(wrong) => {
            let some: Vec<String> = wrong.iter().take(COMPLAINTS).map(|text| log::told(text)).collect();
            text("diagnosis-not-whole", &[("count", &wrong.len().to_string()), ("wrong", &some.join("; "))])
        }
        Err(error) => text("diagnosis-unchecked", &[("code", error.code())]),
    }
}

/// Sizes of what lies in the data directory; never a name that somebody gave.
fn files(directory: &Path) -> String {
    let one = |name: &str| {
        let length = fs::metadata(directory.join(name)).map_or(0, |about| about.len());
        size(i64::try_from(length).unwrap_or(i64::MAX))
    };
    let copies = contents(&directory.join("copies")).unwrap_or_default();
    text(
        "diagnosis-files",
        &[
            ("store", &one(FILE_NAME)),
            ("wal", &one(&format!("{FILE_NAME}-wal"))),
            ("copies", &copies.0.to_string()),
            ("bytes", &size(copies.1)),
        ],
    )
}

/// Counts the files of a folder and their bytes.
fn contents(folder: &Path) -> std::result::Result<(usize, i64), Error> {
    let mut found = (0, 0);
    for entry in fs::read_dir(folder)? {
        let about = entry?.metadata()?;
        if about.is_file() {
            found.0 += 1;
            found.1 += i64::try_from(about.len()).unwrap_or(i64::MAX);
        }
    }
    Ok(found)
}

fn size(bytes: i64) -> String {
    format!("{} kB", (bytes + 1023) / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;

    #[test]
    fn a_diagnosis_counts_and_judges() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        crate::example::plant(&mut store).unwrap();
        let about = About { program: ("test", "1"), directory: Some(directory.path()) };
        let text = diagnosis(about, Ok(&store), &SystemClock);
        assert!(text.contains("actor 33"), "{text}");
        assert!(text.contains(&crate::text::text("diagnosis-whole", &[])), "{text}");
        assert!(!text.contains(directory.path().to_str().unwrap()));
        let closed = diagnosis(about, Err("store-damaged"), &SystemClock);
        assert!(closed.contains("store-damaged"));
    }
}
