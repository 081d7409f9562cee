//! Opening a store: one that was closed, one as a process that was killed left it, and one that is checked whole
//! because nobody knows who wrote to it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::store::Check;
use bondgenoot_core::{Store, rehearsal};
use tempfile::TempDir;

use crate::report::Report;
use crate::times::Times;

const ACTORS: usize = 10_000;
const ROUNDS: usize = 15;

pub(crate) fn measure(report: &mut Report) {
    report.section("Opening a store of 10,000 actors");
    let folder = TempDir::new_in(".").unwrap();
    let (data, killed) = (folder.path().join("werk"), folder.path().join("gestopt"));
    let mut store = Store::open(&data, SystemClock).unwrap();
    let project = rehearsal::crowd(&mut store, ACTORS).unwrap();
    drop(store);
    let mut store = Store::open(&data, SystemClock).unwrap();
    rehearsal::ideas(&mut store, &project, 50).unwrap();
    copy(&data, &killed);
    drop(store);
    let closed = openings(&data, folder.path(), Check::WhenInDoubt);
    let left = openings(&killed, folder.path(), Check::WhenInDoubt);
    let checked = openings(&killed, folder.path(), Check::Always);
    let more = checked.median().saturating_sub(closed.median());
    report.line("after it was closed", closed.to_string(), "baseline");
    report.line("after an unclean end", left.to_string(), "—");
    report.line("after an unclean end, checked whole", checked.to_string(), "—");
    report.line("of which the check (medians)", format!("{more:.2?}"), "≤ 200 ms");
}

/// Opens a fresh copy of a data directory, many times.
fn openings(data: &Path, beside: &Path, check: Check) -> Times {
    let one = |_| -> Duration {
        let fresh = TempDir::new_in(beside).unwrap();
        copy(data, fresh.path());
        let start = Instant::now();
        let store = Store::open_checked(fresh.path(), SystemClock, check).unwrap();
        let time = start.elapsed();
        drop(store);
        time
    };
    Times::from_iter((0..ROUNDS).map(one))
}

/// Copies the files of a data directory: the store, its log and its seal.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap().map(Result::unwrap) {
        if file.file_type().unwrap().is_file() {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
}
