use std::path::Path;

use proptest::prelude::*;
use tempfile::TempDir;

use super::{list, redo, undo};
use crate::clock::SystemClock;
use crate::error::Error;
use crate::project::content_hash;
use crate::rehearsal::{self, Chance};
use crate::store::Store;

fn open(directory: &Path) -> Store {
    Store::open(directory, SystemClock).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever people do, undoing all of it gives the start and redoing all of it the end, also when the
    /// program was closed halfway.
    #[test]
    fn undo_gives_the_start_and_redo_the_end(seed in any::<u64>(), steps in 1_usize..120) {
        let directory = TempDir::new().unwrap();
        let mut store = open(directory.path());
        let project = rehearsal::start(&mut store).unwrap();
        let hash = |store: &Store| content_hash(store, &project).unwrap();
        let start = hash(&store);
        let mut chance = Chance::new(seed);
        let mut hashes = vec![start.clone()];
        for _ in 0..steps {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
            if list(&store, &project).unwrap().len() == hashes.len() {
                hashes.push(hash(&store));
            }
        }
        let end = hash(&store);
        let done = list(&store, &project).unwrap().len();
        for count in 0..done {
            if count == done / 2 {
                drop(store);
                store = open(directory.path());
            }
            undo(&mut store, &project).unwrap();
            prop_assert_eq!(&hash(&store), &hashes[done - count - 1]);
        }
        prop_assert_eq!(hash(&store), start);
        prop_assert!(matches!(undo(&mut store, &project), Err(Error::NothingToUndo)));
        while redo(&mut store, &project).is_ok() {}
        prop_assert_eq!(hash(&store), end);
        prop_assert_eq!(rehearsal::check_store(&store).unwrap(), Vec::<String>::new());
    }

    /// No actor moves that nobody touched, no two stand in one slot, no bubble covers another.
    #[test]
    fn the_map_stays_in_order(seed in any::<u64>()) {
        let directory = TempDir::new().unwrap();
        let mut store = open(directory.path());
        let project = rehearsal::start(&mut store).unwrap();
        let mut chance = Chance::new(seed);
        for _ in 0..60 {
            let before = rehearsal::places(&store, &project).unwrap();
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
            let after = rehearsal::places(&store, &project).unwrap();
            let moved = before.iter().filter(|(id, place)| after.get(*id).is_some_and(|now| now != *place));
            prop_assert!(moved.count() <= 5, "more moved than were touched");
            prop_assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
        }
    }
}

#[test]
fn something_new_ends_what_could_be_redone() {
    let directory = TempDir::new().unwrap();
    let mut store = open(directory.path());
    let project = rehearsal::start(&mut store).unwrap();
    let name = |text| crate::value::Name::parse(text).unwrap();
    crate::project::rename(&mut store, &project, name("Een")).unwrap();
    undo(&mut store, &project).unwrap();
    crate::project::rename(&mut store, &project, name("Twee")).unwrap();
    assert!(matches!(redo(&mut store, &project), Err(Error::NothingToRedo)));
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let directory = TempDir::new().unwrap();
    let mut store = open(directory.path());
    let project = rehearsal::start(&mut store).unwrap();
    crate::project::rename(&mut store, &project, crate::value::Name::parse("Repetitie").unwrap()).unwrap();
    assert!(list(&store, &project).unwrap().is_empty());
}
