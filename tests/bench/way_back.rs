//! Undo and redo of an import, next to the import itself, and how they grow.

use std::time::{Duration, Instant};

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::share::{self, Choices, How, Incoming, WhatToExport};
use bondgenoot_core::{Store, history, rehearsal};
use tempfile::TempDir;

use crate::report::Report;

const SIZES: [usize; 3] = [12_500, 25_000, 50_000];

pub(crate) fn measure(report: &mut Report) {
    report.section("Undo and redo of an import");
    for size in SIZES {
        let [import, undo, redo] = of_size(size);
        let ratio = |time: Duration| time.as_secs_f64() / import.as_secs_f64();
        report.line(&format!("{size} records: import"), format!("{import:.2?}"), "baseline");
        for (what, time) in [("undo", undo), ("redo", redo)] {
            let measured = format!("{time:.2?}, {:.2} × the import", ratio(time));
            report.line(&format!("{size} records: {what}"), measured, "≤ 2 ×");
        }
    }
}

fn of_size(size: usize) -> [Duration; 3] {
    let folder = TempDir::new_in(".").unwrap();
    let file = folder.path().join("veel.bondgenoot");
    let mut store = Store::open(&folder.path().join("een"), SystemClock).unwrap();
    let mut other = Store::open(&folder.path().join("ander"), SystemClock).unwrap();
    let project = rehearsal::start(&mut store).unwrap();
    share::export(&store, &project, &file, WhatToExport::Everything).unwrap();
    share::take_in(&mut other, &Incoming::open(&file).unwrap(), &How::AsNew).unwrap();
    rehearsal::ideas(&mut store, &project, size).unwrap();
    share::export(&store, &project, &file, WhatToExport::Everything).unwrap();
    let import = timed(|| {
        let incoming = Incoming::open(&file).unwrap();
        share::take_in(&mut other, &incoming, &How::TakeOver(Choices::default())).unwrap();
    });
    let undo = timed(|| drop(history::undo(&mut other, &project).unwrap()));
    let redo = timed(|| drop(history::redo(&mut other, &project).unwrap()));
    [import, undo, redo]
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
