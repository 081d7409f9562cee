//! Files that are well made and mean harm: what they do shows only once they are taken in.

use std::path::PathBuf;

use bondgenoot_core::project;
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{self, Choices, How, Incoming, WhatToExport};

use super::original::{self, Colleague};
use super::spoil::sql;
use super::verdict;

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

/// A link can be read in two ways when an identity has a colon in it. No such identity comes in, nor one that is
/// what something else is called.
#[test]
fn identities_of_another_shape_do_not_come_in() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("vijand.bondgenoot");
    let renames = [
        ("own_entry", "brings:space"),
        ("actor", "Dans"),
        ("actor", "01995C5E-0000-7000-8000-000000000001"),
        ("alliance", "a:b"),
        ("municipality", "2100"),
    ];
    for (table, name) in renames {
        original::write(&path);
        let any = format!("(SELECT min(id) FROM {table})");
        sql(
            &path,
            &format!(
                "INSERT INTO dot SELECT project_id, noun, '{name}', field, replica, counter FROM dot
                    WHERE noun = '{table}' AND record_id = {any};
                 CREATE TEMP TABLE moved AS SELECT * FROM {table} WHERE id = {any};
                 UPDATE moved SET id = '{name}';
                 INSERT INTO {table} SELECT * FROM moved"
            ),
        );
        assert_eq!(verdict::code(&Incoming::open(&path)), 6, "{table} {name}");
    }
}

/// The project is new here, and yet the file says that we wrote to it.
#[test]
fn a_new_project_that_claims_to_know_us_can_be_worked_on() {
    let mut colleague = Colleague::new();
    colleague.works(1, 5);
    let path = colleague.sends();
    sql(&path, "UPDATE causal_context SET counter = 1000; UPDATE dot SET counter = 900");
    for table in ["dot", "causal_context", "gone"].into_iter().chain(tables()) {
        sql(&path, &format!("UPDATE {table} SET project_id = '01995c5e-0000-7000-8000-000000000001'"));
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
