use std::path::Path;

use proptest::prelude::*;
use tempfile::TempDir;

use super::{list, redo, redo_watched, undo, undo_watched};
use crate::clock::SystemClock;
use crate::error::Error;
use crate::project::{Project, content_hash};
use crate::rehearsal::{self, Chance};
use crate::share::{self, Choices, How, Incoming, WhatToExport};
use crate::store::Store;
use crate::value::Id;
use crate::watch::Watch;

fn open(directory: &Path) -> Store {
    Store::open(directory, SystemClock).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(rehearsal::cases(200)))]

    /// Whatever people do, undoing all of it gives the start and redoing all of it the end, also when the
    /// program was closed halfway.
    #[test]
    fn undo_gives_the_start_and_redo_the_end(seed in any::<u64>(), steps in 1_usize..120) {
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
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
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = open(directory.path());
        let project = rehearsal::start(&mut store).unwrap();
        let mut chance = Chance::new(seed);
        for _ in 0..60 {
            let before = rehearsal::places(&store, &project).unwrap();
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
            let after = rehearsal::places(&store, &project).unwrap();
            let moved = before.iter().filter(|(id, place)| after.get(*id).is_some_and(|now| now != *place));
            prop_assert!(moved.count() <= 8, "more moved than were touched");
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
    crate::project::rename(&mut store, &project, name("Een"), crate::history::Typing::Begins).unwrap();
    undo(&mut store, &project).unwrap();
    crate::project::rename(&mut store, &project, name("Twee"), crate::history::Typing::Begins).unwrap();
    assert!(matches!(redo(&mut store, &project), Err(Error::NothingToRedo)));
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let directory = TempDir::new().unwrap();
    let mut store = open(directory.path());
    let project = rehearsal::start(&mut store).unwrap();
    crate::project::rename(
        &mut store,
        &project,
        crate::value::Name::parse("Repetitie").unwrap(),
        crate::history::Typing::Begins,
    )
    .unwrap();
    assert!(list(&store, &project).unwrap().is_empty());
}

/// A project whose last step is an import of `count` ideas.
fn with_import(directory: &Path, count: usize) -> (Store, Id<Project>) {
    let file = directory.join("een.bondgenoot");
    let mut store = open(&directory.join("een"));
    let project = rehearsal::start(&mut store).unwrap();
    let export = |store: &Store| share::export(store, &project, &file, WhatToExport::Everything).unwrap();
    export(&store);
    let mut other = open(&directory.join("ander"));
    let take_in = |other: &mut Store, how: How| {
        share::take_in(other, &Incoming::open(&file).unwrap(), &how).unwrap();
    };
    take_in(&mut other, How::AsNew);
    rehearsal::ideas(&mut store, &project, count).unwrap();
    export(&store);
    take_in(&mut other, How::TakeOver(Choices::default()));
    (other, project)
}

#[test]
fn a_large_undo_can_be_cancelled_and_then_nothing_happened() {
    let directory = TempDir::new().unwrap();
    let (mut store, project) = with_import(directory.path(), 1_000);
    let hash = content_hash(&store, &project).unwrap();
    let asked = std::cell::Cell::new(0);
    let twice = |_| {
        asked.set(asked.get() + 1);
        asked.get() < 3
    };
    let cancelled = undo_watched(&mut store, &project, None, &Watch::new(&twice));
    assert!(matches!(cancelled, Err(Error::Cancelled)), "{cancelled:?}");
    assert_eq!(content_hash(&store, &project).unwrap(), hash);
    undo(&mut store, &project).unwrap();
    let undone = content_hash(&store, &project).unwrap();
    asked.set(0);
    assert!(matches!(redo_watched(&mut store, &project, &Watch::new(&twice)), Err(Error::Cancelled)));
    assert_eq!(content_hash(&store, &project).unwrap(), undone);
    redo(&mut store, &project).unwrap();
    assert_eq!(content_hash(&store, &project).unwrap(), hash);
    assert_eq!(store.self_check().unwrap(), Vec::<String>::new());
}
