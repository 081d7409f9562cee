//! How the work grows with the number of actors.

use std::time::{Duration, Instant};

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::share::{self, How, Incoming, WhatToExport};
use bondgenoot_core::{Store, map, rehearsal};
use tempfile::TempDir;

use crate::report::Report;
use crate::times::Times;

const SIZES: [usize; 5] = [1_000, 3_000, 10_000, 30_000, 100_000];

struct Measured {
    import: Duration,
    scene: Duration,
    search: Duration,
}

pub(crate) fn measure(report: &mut Report) {
    report.section("Many actors");
    let mut first: Option<(usize, Measured)> = None;
    for size in SIZES {
        let now = of_size(size);
        let budget = |text: &'static str| if size == 10_000 { text } else { "—" };
        report.line(&format!("{size} actors: import"), format!("{:.2?}", now.import), budget("≤ 2 s"));
        report.line(&format!("{size} actors: scene"), format!("{:.2?}", now.scene), budget("≤ 100 ms"));
        report.line(&format!("{size} actors: search"), format!("{:.2?}", now.search), budget("≤ 10 ms"));
        match &first {
            None => first = Some((size, now)),
            Some((smallest, then)) => {
                let growth = |now: Duration, then: Duration| now.as_secs_f64() / then.as_secs_f64();
                let allowed = n_log_n(size) / n_log_n(*smallest);
                let grown = format!(
                    "import {:.0} ×, scene {:.0} ×, search {:.0} ×",
                    growth(now.import, then.import),
                    growth(now.scene, then.scene),
                    growth(now.search, then.search)
                );
                report.line(
                    &format!("{size} actors next to {smallest}"),
                    grown,
                    &format!("n log n: {allowed:.0} ×"),
                );
            }
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "sizes are small")]
fn n_log_n(size: usize) -> f64 {
    let size = size as f64;
    size * size.ln()
}

fn of_size(size: usize) -> Measured {
    let folder = TempDir::new_in(".").unwrap();
    let file = folder.path().join("drukte.bondgenoot");
    {
        let mut store = Store::open(&folder.path().join("een"), SystemClock).unwrap();
        let project = rehearsal::crowd(&mut store, size).unwrap();
        share::export(&store, &project, &file, WhatToExport::Everything).unwrap();
    }
    let mut store = Store::open(&folder.path().join("ander"), SystemClock).unwrap();
    let clock = Instant::now();
    let incoming = Incoming::open(&file).unwrap();
    let project = share::take_in(&mut store, &incoming, &How::AsNew).unwrap().project;
    let import = clock.elapsed();
    let reader = store.reader(&project).unwrap();
    let scene = Times::of(7, |_| {
        map::scene(&reader).unwrap();
    });
    let words = ["vereniging 12", "wijk", "van de 45", "dinsdag zaaltje", "v"];
    let search = Times::of(40, |round| {
        reader.search(words[round % words.len()], 50).unwrap();
    });
    Measured { import, scene: scene.median(), search: search.median() }
}
