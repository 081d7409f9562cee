//! One edit, durable on disk, next to the barest commit there is.

use bondgenoot_core::Store;
use bondgenoot_core::actor::{self, Edit};
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history::Typing;
use bondgenoot_core::rehearsal;
use bondgenoot_core::value::Note;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::report::Report;
use crate::times::Times;

const ROUNDS: usize = 400;

pub(crate) fn measure(report: &mut Report) {
    report.section("One edit, durable on disk");
    let folder = TempDir::new_in(".").unwrap();
    let mut store = Store::open(&folder.path().join("data"), SystemClock).unwrap();
    let project = rehearsal::crowd(&mut store, 1_000).unwrap();
    let actors: Vec<actor::Actor> = store.reader(&project).unwrap().all().unwrap();

    let bare = Connection::open(folder.path().join("bare.sqlite")).unwrap();
    bare.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT) STRICT; INSERT INTO one VALUES (1, '')",
    )
    .unwrap();

    // Before and after, so that a busy moment of the machine shows.
    let commits = Times::of(ROUNDS, |round| {
        bare.prepare_cached("UPDATE one SET text = ?1").unwrap().execute([format!("Ronde {round}")]).unwrap();
    });
    let edits = Times::of(ROUNDS, |round| {
        let edit = Edit { offer: Some(Note::parse(&format!("Ronde {round}")).unwrap()), ..Edit::default() };
        actor::edit(&mut store, &project, &actors[round % actors.len()].id, &edit, Typing::Begins).unwrap();
    });
    let commits_after = Times::of(ROUNDS, |round| {
        bare.prepare_cached("UPDATE one SET text = ?1").unwrap().execute([format!("Na {round}")]).unwrap();
    });
    report.line("bare one-row commit, before", commits.to_string(), "baseline");
    report.line("bare one-row commit, after", commits_after.to_string(), "baseline");
    report.line("edit of an actor", edits.to_string(), "—");
    let ratio = edits.ratio(&commits).max(edits.ratio(&commits_after));
    report.line("edit / commit (medians, the worse of both)", format!("{ratio:.2} ×"), "≤ 3 ×");
}
