//! A log belongs to one store. Put next to another one, it is set aside and said so, and never played.

use std::fs;
use std::path::Path;

use bondgenoot_core::Store;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history::Typing;
use bondgenoot_core::project::{Project, content_hash, rename};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::store::{FILE_NAME, Finding};
use bondgenoot_core::value::{Id, Name};
use tempfile::TempDir;

use crate::faults::ground::{copy_folder, left_a_log, log_of, opened};

/// A folder as a process that was killed left it, with an older state of the store, made by closing it.
struct Crashed {
    folder: TempDir,
    project: Id<Project>,
    /// The store's file as it was some time before.
    older: Vec<u8>,
    older_hash: String,
    last_hash: String,
}

impl Crashed {
    /// Lets the process that is killed make this many changes.
    fn after(steps: usize) -> Self {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("werk");
        let mut chance = Chance::new(5);
        let mut store = opened(&data);
        let project = rehearsal::start(&mut store).unwrap();
        let work = |store: &mut Store, chance: &mut Chance, steps| {
            for _ in 0..steps {
                rehearsal::work(store, &project, chance).unwrap();
            }
        };
        work(&mut store, &mut chance, 30);
        let older_hash = content_hash(&store, &project).unwrap();
        drop(store);
        let older = fs::read(data.join(FILE_NAME)).unwrap();
        let mut store = opened(&data);
        work(&mut store, &mut chance, 10);
        drop(store);
        let mut store = opened(&data);
        work(&mut store, &mut chance, steps);
        rename(&mut store, &project, Name::parse("Voor de klap").unwrap(), Typing::Begins).unwrap();
        let last_hash = content_hash(&store, &project).unwrap();
        copy_folder(&data, &folder.path().join("gestopt"));
        Self { folder, project, older, older_hash, last_hash }
    }

    fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("gestopt")
    }
}

fn findings(store: &Store) -> Vec<Finding> {
    store.recovery().map(|recovery| recovery.findings.clone()).unwrap_or_default()
}

#[test]
fn an_older_file_put_back_after_a_crash_opens_as_it_was() {
    for steps in [1, 12, 60] {
        let crashed = Crashed::after(steps);
        let data = crashed.data();
        let log = fs::read(log_of(&data)).unwrap();
        fs::write(data.join(FILE_NAME), &crashed.older).unwrap();
        let mut store = opened(&data);
        assert_eq!(content_hash(&store, &crashed.project).unwrap(), crashed.older_hash, "{steps} steps");
        assert!(findings(&store).contains(&Finding::LogForeign), "{:?}", findings(&store));
        let kept = store.recovery().unwrap().log_kept_in.clone().unwrap();
        assert_eq!(fs::read(Path::new(&kept)).unwrap(), log, "the log is kept");
        rename(&mut store, &crashed.project, Name::parse("Verder").unwrap(), Typing::Begins).unwrap();
        drop(store);
        assert_eq!(findings(&opened(&data)), [], "it is said once");
    }
}

#[test]
fn a_copy_made_by_ourselves_put_back_by_hand_after_a_crash_opens_as_it_was() {
    let crashed = Crashed::after(12);
    let data = crashed.data();
    // As SQLite itself copies: the same content in other pages, with the same nonce.
    let copy = crashed.folder.path().join("kopie.sqlite");
    rusqlite::Connection::open(crashed.folder.path().join("gestopt").join(FILE_NAME))
        .unwrap()
        .execute("VACUUM INTO ?1", [copy.to_str().unwrap()])
        .unwrap();
    let crashed_again = Crashed::after(12);
    let data = if left_a_log(&data) { data } else { crashed_again.data() };
    fs::copy(&copy, data.join(FILE_NAME)).unwrap();
    let store = opened(&data);
    assert_eq!(findings(&store).first(), Some(&Finding::LogForeign));
    assert_eq!(content_hash(&store, &crashed.project).unwrap(), crashed.last_hash);
}

#[test]
fn the_own_log_is_played() {
    for steps in [1, 12, 60] {
        let crashed = Crashed::after(steps);
        let store = opened(&crashed.data());
        assert_eq!(content_hash(&store, &crashed.project).unwrap(), crashed.last_hash);
        assert_eq!(findings(&store), [Finding::EndedBadly]);
    }
}

#[test]
fn a_log_that_lost_something_in_the_middle_says_so() {
    let crashed = Crashed::after(12);
    let data = crashed.data();
    let mut log = fs::read(log_of(&data)).unwrap();
    let middle = log.len() / 2;
    log[middle] ^= 0x10;
    fs::write(log_of(&data), &log).unwrap();
    let store = Store::open(&data, SystemClock).unwrap();
    assert_eq!(findings(&store), [Finding::EndedBadly, Finding::LogCut]);
    let kept = store.recovery().unwrap().log_kept_in.clone().unwrap();
    assert_eq!(fs::read(kept).unwrap(), log);
}
