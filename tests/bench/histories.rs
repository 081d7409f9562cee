//! A thousand random operations, all undone and all redone, with a restart in the middle.

use std::time::Instant;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::municipality;
use bondgenoot_core::project::content_hash;
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::{Store, history};
use tempfile::TempDir;

use crate::report::Report;

const OPERATIONS: usize = 1_000;

pub(crate) fn measure(report: &mut Report) {
    report.section("Undo and redo");
    thousand(report);
    deleted_municipality(report);
}

fn thousand(report: &mut Report) {
    let folder = TempDir::new_in(".").unwrap();
    let open = || Store::open(folder.path(), SystemClock).unwrap();
    let mut store = open();
    let project = rehearsal::start(&mut store).unwrap();
    let start = content_hash(&store, &project).unwrap();
    let mut chance = Chance::new(20_261_121);
    while history::list(&store, &project).unwrap().len() < OPERATIONS {
        rehearsal::work(&mut store, &project, &mut chance).unwrap();
    }
    let end = content_hash(&store, &project).unwrap();
    let clock = Instant::now();
    for step in 0..OPERATIONS {
        if step == OPERATIONS / 2 {
            drop(store);
            store = open();
        }
        history::undo(&mut store, &project).unwrap();
    }
    let undone = content_hash(&store, &project).unwrap() == start;
    for step in 0..OPERATIONS {
        if step == OPERATIONS / 2 {
            drop(store);
            store = open();
        }
        history::redo(&mut store, &project).unwrap();
    }
    let redone = content_hash(&store, &project).unwrap() == end;
    let took = clock.elapsed();
    let wrong = store.self_check().unwrap();
    report.line(
        "1,000 operations undone = start, redone = end",
        format!("{undone}, {redone} in {took:.2?}"),
        "true, true",
    );
    report.line("integrity_check and foreign_key_check", format!("{wrong:?}"), "[]");
}

fn deleted_municipality(report: &mut Report) {
    let folder = TempDir::new_in(".").unwrap();
    let mut store = Store::open(folder.path(), SystemClock).unwrap();
    // Four bubbles with 200 actors each.
    let project = rehearsal::crowd_in(&mut store, 800, 4).unwrap();
    let places: Vec<municipality::Municipality> = store.reader(&project).unwrap().all().unwrap();
    let own = bondgenoot_core::organisation::portrait(&store, &project).unwrap().municipality.id;
    let place = places.iter().find(|place| place.id != own).unwrap();
    let mut undo = Vec::new();
    for _ in 0..20 {
        municipality::remove(&mut store, &project, &place.id).unwrap();
        let clock = Instant::now();
        history::undo(&mut store, &project).unwrap();
        undo.push(clock.elapsed());
    }
    undo.sort();
    report.line(
        "undo of a deleted municipality with 200 actors",
        format!("p50 {:.2?}, worst {:.2?}", undo[10], undo[19]),
        "≤ 50 ms",
    );
}
