//! Files that are well made and mean harm: what they do shows only once they are taken in.

use std::path::{Path, PathBuf};

use bondgenoot_core::project;
use bondgenoot_core::rehearsal::{self, Chance, check_store};
use bondgenoot_core::share::{self, Choices, How, Incoming, WhatToExport};

use super::original::{self, Colleague};
use super::spoil::sql;
use super::verdict::{self, PATIENCE};

impl Colleague {
    fn works(&mut self, seed: u64, steps: usize) {
        let mut chance = Chance::new(seed);
        for _ in 0..steps {
            rehearsal::work(&mut self.store, &self.project, &mut chance).unwrap();
        }
    }

    fn sends(&self) -> PathBuf {
        let path = self.directory.path().join("uit.bondgenoot");
        share::export(&self.store, &self.project, &path, WhatToExport::Everything).unwrap();
        path
    }

    fn takes_over(&mut self, file: &Incoming) -> i32 {
        verdict::code(&share::take_in(&mut self.store, file, &How::TakeOver(Choices::default())))
    }
}

/// A link can be read in two ways when an identity has a colon in it. Ours in one way, theirs in the other: a
/// merge must not look for what neither has until the end of time.
#[test]
fn links_that_can_be_read_in_two_ways_are_no_endless_search() {
    let mut colleague = Colleague::new();
    let path = colleague.directory.path().join("vijand.bondgenoot");
    write_link(&path, "a", "sector", "brings:space");
    sql(
        &path,
        "INSERT INTO own_entry SELECT project_id, 'brings:space', 'sector', 'Eigen', '', NULL FROM project",
    );
    dot(&path, "own_entry", "brings:space", "", "vijand");
    assert_eq!(colleague.takes_over(&Incoming::open(&path).unwrap()), 0);
    let before = colleague.hash();

    write_link(&path, "a:sector", "brings", "space");
    dot(&path, "actor_choice", "a:sector:brings:space", "code", "tweede");
    let file = Incoming::open(&path).unwrap();
    let (colleague, code) = verdict::within(20 * PATIENCE, move || {
        share::plan(&colleague.store, &file).unwrap();
        let code = colleague.takes_over(&file);
        (colleague, code)
    });
    assert_eq!(code, 5);
    assert_eq!(colleague.hash(), before);
    assert_eq!(check_store(&colleague.store).unwrap(), Vec::<String>::new());
    Incoming::open(&colleague.sends()).unwrap();
}

/// Writes the original with one actor and one choice more.
fn write_link(path: &Path, actor: &str, list: &str, code: &str) {
    original::write(path);
    sql(
        path,
        &format!(
            "INSERT INTO actor SELECT project_id, '{actor}', municipality_id, name, half, 5000, status,
                relation,
                offer, brings, benefit, next_step, next_step_on, notes, supralocal_choice,
                boundary_crossing_choice
             FROM actor LIMIT 1;
             INSERT INTO actor_choice SELECT project_id, '{actor}:{list}:{code}', '{actor}', '{list}',
             '{code}'
             FROM project;
             INSERT INTO actor_choice SELECT project_id, '{actor}:sector:arts', '{actor}', 'sector', 'arts'
             FROM project",
        ),
    );
    dot(path, "actor_choice", &format!("{actor}:sector:arts"), "", "vijand");
    dot(path, "actor", actor, "", "vijand");
    dot(path, "actor_choice", &format!("{actor}:{list}:{code}"), "", "vijand");
}

/// Lets a record or a field have been written by this replica, and the project have seen that.
fn dot(path: &Path, noun: &str, id: &str, field: &str, replica: &str) {
    sql(
        path,
        &format!(
            "INSERT INTO dot SELECT project_id, '{noun}', '{id}', '{field}', '{replica}', 7 FROM project;
             INSERT OR IGNORE INTO causal_context SELECT project_id, 'main', '{replica}', 9 FROM project"
        ),
    );
}

/// The project is new here, and yet the file says that we wrote to it.
#[test]
fn a_new_project_that_claims_to_know_us_can_be_worked_on() {
    let mut colleague = Colleague::new();
    colleague.works(1, 5);
    let path = colleague.sends();
    sql(&path, "UPDATE causal_context SET counter = 1000; UPDATE dot SET counter = 900");
    for table in ["dot", "causal_context"].into_iter().chain(tables()) {
        sql(&path, &format!("UPDATE {table} SET project_id = 'een-ander-project'"));
    }
    let incoming = Incoming::open(&path).unwrap();
    colleague.project = share::take_in(&mut colleague.store, &incoming, &How::AsNew).unwrap().project;
    colleague.works(2, 20);
    let out = Incoming::open(&colleague.sends()).unwrap();
    assert_eq!(out.content_hash(), colleague.hash());
}

fn tables() -> impl Iterator<Item = &'static str> {
    bondgenoot_core::store::TABLES.iter().map(|table| table.name)
}

/// Somebody claims to have seen more of our writes than there can ever be. What we write after that must
/// still be readable for everybody.
#[test]
fn a_claim_to_have_seen_endless_writes_of_ours_does_not_silence_us() {
    let mut colleague = Colleague::new();
    colleague.works(1, 5);
    let path = colleague.sends();
    sql(&path, "UPDATE causal_context SET counter = 9007199254740992");
    let incoming = Incoming::open(&path).unwrap();
    assert_eq!(colleague.takes_over(&incoming), 0);
    colleague.works(2, 5);
    let out = Incoming::open(&colleague.sends()).unwrap();
    assert_eq!(out.content_hash(), project::content_hash(&colleague.store, &colleague.project).unwrap());
}
