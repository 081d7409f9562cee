//! Any bytes of the store are overwritten, also those of its log. Each start ends in a working program, and whatever
//! is not as it was is said: what was recovered, what is missing, and which copy has it.
//!
//! `BONDGENOOT_DAMAGE_CASES` says how often; 60 times when nobody says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bondgenoot_core::Store;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::project::{self, Counts, Project, content_hash, counts, list};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{How, Incoming, WhatToExport, export, take_in};
use bondgenoot_core::store::{FILE_NAME, Finding};
use bondgenoot_core::value::Id;
use tempfile::TempDir;

use crate::faults::ground::{copy_folder, left_a_log, log_of, opened};

fn cases() -> usize {
    let asked = std::env::var("BONDGENOOT_DAMAGE_CASES").ok().and_then(|cases| cases.parse().ok());
    asked.unwrap_or(60)
}

/// What is in a store: the hash and the counts of each project.
type Contents = BTreeMap<String, (String, Counts)>;

fn contents(store: &Store) -> Contents {
    let of = |project: &Id<Project>| (content_hash(store, project).unwrap(), counts(store, project).unwrap());
    list(store).unwrap().into_iter().map(|listed| (listed.id.to_string(), of(&listed.id))).collect()
}

/// Two folders with the same work: one that was closed, and one as a process that was killed left it.
struct Before {
    folder: TempDir,
    closed: Contents,
    killed: Contents,
    /// What is in the newest copy.
    copied: Contents,
}

impl Before {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("werk");
        let mut chance = Chance::new(20_261_126);
        let mut store = opened(&data);
        let project = rehearsal::start(&mut store).unwrap();
        rehearsal::crowd_in(&mut store, 60, 5).unwrap();
        for _ in 0..150 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        // Taking over a file makes a copy first.
        let file = folder.path().join("uit.bondgenoot");
        export(&store, &project, &file, WhatToExport::Everything).unwrap();
        let copied = contents(&store);
        take_in(&mut store, &Incoming::open(&file).unwrap(), &How::TakeOver(Default::default())).unwrap();
        for _ in 0..40 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        let closed = contents(&store);
        drop(store);
        copy_folder(&data, &folder.path().join("gesloten"));
        let mut store = opened(&data);
        for _ in 0..15 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        let killed = contents(&store);
        copy_folder(&data, &folder.path().join("gestopt"));
        assert!(left_a_log(&folder.path().join("gestopt")));
        Self { folder, closed, killed, copied }
    }

    /// A fresh folder in one of the two states.
    fn folder(&self, killed: bool) -> (PathBuf, &Contents) {
        let data = self.folder.path().join("proef");
        let _ = fs::remove_dir_all(&data);
        copy_folder(&self.folder.path().join(if killed { "gestopt" } else { "gesloten" }), &data);
        (data, if killed { &self.killed } else { &self.closed })
    }
}

/// Overwrites some bytes of a file, and returns what is in it afterwards.
fn overwrite(path: &Path, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    let most = [1, 8, 64, 512, 4_096, 20_000, bytes.len() / 2][chance.below(7)];
    let length = 1 + chance.below(most);
    let start = if chance.below(5) == 0 { 0 } else { chance.below(bytes.len()) };
    let zeros = chance.coin();
    let before = bytes.clone();
    for byte in bytes.iter_mut().skip(start).take(length) {
        *byte = if zeros { 0 } else { u8::try_from(chance.below(256)).unwrap() };
    }
    if bytes == before {
        bytes[start] ^= 0x5a;
    }
    fs::write(path, &bytes).unwrap();
    bytes
}

/// What the starts ended in.
#[derive(Debug, Default)]
struct Tally {
    as_it_was: usize,
    said_to_be_changed: usize,
    complete: usize,
    in_part: usize,
    only_a_copy: usize,
}

#[test]
fn a_store_of_which_bytes_are_overwritten_starts_and_says_what_is_missing() {
    let before = Before::new();
    let mut chance = Chance::new(42);
    let mut tally = Tally::default();
    for case in 0..cases() {
        let killed = chance.coin();
        let (data, expected) = before.folder(killed);
        let path = if killed && chance.coin() { log_of(&data) } else { data.join(FILE_NAME) };
        let damaged = overwrite(&path, &mut chance);
        let mut store =
            Store::open(&data, SystemClock).unwrap_or_else(|error| panic!("case {case}: {error:?}"));
        assert_eq!(store.self_check().unwrap(), Vec::<String>::new(), "case {case}");
        let now = contents(&store);
        let recovery = store.recovery().cloned().unwrap_or_default();
        let said = |finding| recovery.findings.contains(&finding);
        if now == *expected {
            tally.as_it_was += 1;
        } else {
            let changes = [Finding::Damaged, Finding::Altered, Finding::LogCut, Finding::LogForeign];
            assert!(changes.into_iter().any(said), "case {case}: less, and nothing said: {recovery:?}");
        }
        match &recovery.damage {
            Some(damage) => {
                let kept = Path::new(&damage.kept_in).join(path.file_name().unwrap());
                assert!(fs::read(kept).unwrap() == damaged, "case {case}: the damaged file is kept");
                assert!(damage.copy.is_some(), "case {case}: a copy is offered");
                let told: Contents = damage
                    .projects
                    .iter()
                    .filter_map(|project| {
                        let id = project.id.to_string();
                        let hash = now.get(&id).map(|(hash, _)| hash.clone()).unwrap_or_default();
                        project.recovered.clone().map(|counts| (id, (hash, counts)))
                    })
                    .collect();
                assert_eq!(told, now, "case {case}: what is said to be recovered is there");
                for (id, (_, in_copy)) in &before.copied {
                    let project = damage.projects.iter().find(|project| project.id.as_str() == id);
                    assert_eq!(project.unwrap().in_copy, Some(in_copy.clone()), "case {case}");
                }
                let complete = damage.projects.iter().all(|project| project.complete);
                match (now.is_empty(), complete) {
                    (true, _) => tally.only_a_copy += 1,
                    (false, true) => tally.complete += 1,
                    (false, false) => tally.in_part += 1,
                }
            }
            None if now != *expected => tally.said_to_be_changed += 1,
            None => {}
        }
        works(&mut store, &mut chance, case);
        drop(store);
        let again = opened(&data);
        assert_eq!(again.recovery(), None, "case {case}: it is said once");
    }
    eprintln!("{} times overwritten: {tally:?}", cases());
}

/// What the database does not ask: a statement of the schema that still has a meaning, but not ours.
#[test]
fn a_schema_that_is_not_ours_is_damage() {
    let folder = TempDir::new().unwrap();
    let sound = folder.path().join("gaaf");
    let mut store = opened(&sound);
    rehearsal::start(&mut store).unwrap();
    let before = contents(&store);
    drop(store);
    for (case, ours, other) in [
        (
            "a rule",
            &b"label          TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200)"[..],
            &b"label          TEXT NOT NULL CHECK (length(label) BETWEEN 9 AND 200)"[..],
        ),
        (
            "no text",
            b"VALUES (new.project_id, 'actor', new.id)",
            b"VALUES (new.project_id, 'act\xffr', new.id)",
        ),
        (
            "the name of a trigger",
            b"CREATE TRIGGER actor_search_insert",
            b"CREATE TRIGGER actor_search_insart",
        ),
    ] {
        let data = folder.path().join("proef");
        let _ = fs::remove_dir_all(&data);
        copy_folder(&sound, &data);
        let path = data.join(FILE_NAME);
        // Also where an older version of the page is still in the file.
        let mut bytes = fs::read(&path).unwrap();
        let places: Vec<usize> =
            (0..bytes.len() - ours.len()).filter(|place| bytes[*place..].starts_with(ours)).collect();
        assert!(!places.is_empty(), "{case}: not in the file");
        for place in places {
            bytes[place..place + other.len()].copy_from_slice(other);
        }
        fs::write(&path, &bytes).unwrap();
        let store = opened(&data);
        assert!(store.recovery().is_some_and(|recovery| recovery.damage.is_some()), "{case}");
        assert_eq!(contents(&store), before, "{case}");
    }
}

/// Insists that people can go on working, with what is there or with a new project.
fn works(store: &mut Store, chance: &mut Chance, case: usize) {
    let mut projects: Vec<Id<Project>> = list(store).unwrap().into_iter().map(|listed| listed.id).collect();
    projects.push(rehearsal::start(store).unwrap());
    for project in projects {
        for _ in 0..5 {
            rehearsal::work(store, &project, chance).unwrap_or_else(|error| panic!("case {case}: {error:?}"));
        }
        let wrong = rehearsal::check_map(store, &project).unwrap();
        let only_places =
            wrong.iter().all(|wrong| wrong.contains("covers") || wrong.starts_with("two actors"));
        assert!(only_places, "case {case}: {wrong:?}");
        project::bin(store, &project).unwrap();
        project::restore(store, &project).unwrap();
    }
}
