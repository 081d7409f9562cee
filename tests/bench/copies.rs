//! An edit while the store is copied beside it, as the window does: the lock is held to begin and to end a copy,
//! and not while it is written and checked.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Instant;

use bondgenoot_core::actor::{self, Actor, Edit};
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::copies::{self, Reason};
use bondgenoot_core::history::Typing;
use bondgenoot_core::value::Note;
use bondgenoot_core::{Store, rehearsal};
use tempfile::TempDir;

use crate::report::Report;
use crate::times::Times;

const ROUNDS: usize = 3_000;

pub(crate) fn measure(report: &mut Report) {
    report.section("An edit of 10,000 actors while the store is copied");
    let folder = TempDir::new_in(".").unwrap();
    let mut store = Store::open(folder.path(), SystemClock).unwrap();
    let project = rehearsal::crowd(&mut store, 10_000).unwrap();
    let actors: Vec<Actor> = store.reader(&project).unwrap().all().unwrap();
    let start = Instant::now();
    store.keep_copy(Reason::Now).unwrap();
    let at_once = start.elapsed();
    let store = Mutex::new(store);
    let edits = |text: &str| {
        Times::of(ROUNDS, |round| {
            let notes = Some(Note::parse(&format!("{text} {round}")).unwrap());
            let edit = Edit { notes, ..Edit::default() };
            let mut store = store.lock().unwrap();
            actor::edit(&mut store, &project, &actors[round % actors.len()].id, &edit, Typing::Begins)
                .unwrap();
        })
    };
    let alone = edits("Alleen");
    let (done, made) = (AtomicBool::new(false), AtomicU32::new(0));
    let beside = thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                let pending = store.lock().unwrap().begin_copy(Reason::Work).unwrap().unwrap();
                let whole = pending.make(&|| true).unwrap().is_some();
                store.lock().unwrap().end_copy(pending, whole).unwrap();
                made.fetch_add(u32::from(whole), Ordering::SeqCst);
            }
        });
        let beside = edits("Ernaast");
        done.store(true, Ordering::SeqCst);
        beside
    });
    let again = edits("Alleen weer");
    report.line("edit without a copy, before", alone.to_string(), "baseline");
    report.line("edit without a copy, after", again.to_string(), "baseline");
    report.line("edit while copies are made", beside.to_string(), "p99 ≤ 20 ms");
    report.line("copies made meanwhile", made.load(Ordering::SeqCst).to_string(), "—");
    report.line("a copy while somebody waits for it", format!("{at_once:.2?}"), "—");
    let start = Instant::now();
    let count = copies::kept(folder.path()).unwrap().len();
    report.line(&format!("list of {count} copies"), format!("{:.2?}", start.elapsed()), "—");
}
