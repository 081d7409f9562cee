//! Files that are large where nobody expects it: time must grow with their size, and not with its square.

use std::path::Path;
use std::time::Duration;

use bondgenoot_core::share::{self, Choices, How, Incoming};
use tempfile::TempDir;

use super::original::{self, Colleague};
use super::spoil::{schema, sql};
use super::verdict;

/// Long enough for a slow machine, far too short for a square.
const LIMIT: Duration = Duration::from_secs(30);

fn spoiled(spoil: fn(&Path)) -> TempDir {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("vijand.bondgenoot");
    original::write(&path);
    spoil(&path);
    directory
}

/// Opens, plans and takes over, and gives the exit code.
fn take_over(directory: TempDir) -> i32 {
    verdict::within(LIMIT, move || {
        let answer = Incoming::open(&directory.path().join("vijand.bondgenoot"));
        let Ok(incoming) = answer else { return verdict::code(&answer) };
        let mut colleague = Colleague::new();
        share::plan(&colleague.store, &incoming).unwrap();
        let taken = share::take_in(&mut colleague.store, &incoming, &How::TakeOver(Choices::default()));
        verdict::code(&taken)
    })
}

#[test]
fn twenty_thousand_actors_in_one_slot() {
    let directory = spoiled(|path| {
        sql(
            path,
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
             INSERT INTO actor SELECT project_id, printf('00000000-0000-7000-8000-%012x', i), municipality_id, name, half, slot, status,
             relation,
                offer, brings, benefit, next_step, next_step_on, notes, supralocal_choice,
                boundary_crossing_choice
             FROM n, (SELECT * FROM actor LIMIT 1);
             INSERT INTO actor_choice SELECT project_id, id || ':sector:arts', id, 'sector', 'arts' FROM actor
                WHERE id LIKE '00000000-0000-7000-8000-%';
             INSERT INTO dot SELECT a.project_id, 'actor', a.id, '', c.replica, 5 FROM actor a,
             causal_context c
                WHERE a.id LIKE '00000000-0000-7000-8000-%' AND c.part = 'main';
             INSERT INTO dot SELECT a.project_id, 'actor_choice', a.id, '', c.replica, 5 FROM actor_choice a,
             causal_context c
                WHERE a.id LIKE '00000000-0000-7000-8000-%' AND c.part = 'main';
             UPDATE causal_context SET counter = 9",
        );
    });
    assert_eq!(take_over(directory), 0);
}

#[test]
fn two_thousand_bubbles_on_one_spot() {
    let directory = spoiled(|path| {
        sql(
            path,
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
             INSERT INTO municipality SELECT project_id, printf('00000000-0000-7000-8000-%012x', i), 'region', 'Bol ' || i, NULL, NULL,
             NULL, NULL, 0, 0
                FROM n, project;
             INSERT INTO dot SELECT m.project_id, 'municipality', m.id, '', c.replica, 5
                FROM municipality m, causal_context c WHERE m.id LIKE '00000000-0000-7000-8000-%' AND c.part = 'main';
             UPDATE causal_context SET counter = 9",
        );
    });
    assert_eq!(take_over(directory), 0);
}

#[test]
fn more_bubbles_than_there_can_be() {
    let directory = spoiled(|path| {
        sql(
            path,
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5001)
             INSERT INTO municipality SELECT project_id, printf('00000000-0000-7000-8000-%012x', i), 'region', 'Bol ' || i, NULL, NULL,
             NULL, NULL,
                i * 2000, 0 FROM n, project;
             INSERT INTO dot SELECT m.project_id, 'municipality', m.id, '', c.replica, 5
                FROM municipality m, causal_context c WHERE m.id LIKE '00000000-0000-7000-8000-%' AND c.part = 'main';
             UPDATE causal_context SET counter = 9",
        );
    });
    assert_eq!(take_over(directory), 6);
}

#[test]
fn a_hundred_thousand_views() {
    let directory = spoiled(|path| {
        schema(
            path,
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
             INSERT INTO sqlite_schema
                SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i || ' AS SELECT 1' FROM n",
        );
    });
    let answer = verdict::open(&directory.path().join("vijand.bondgenoot"));
    assert!(matches!(verdict::code(&answer), 5 | 6), "interrupted, or finished on a fast machine");
}

/// SQLite reads statistics before anybody has seen the schema, and in each row here there is much to compute.
#[test]
fn statistics_of_many_sums() {
    let directory = spoiled(|path| {
        let sums = vec!["instr(hex(zeroblob(2400)),hex(zeroblob(1200))||idx)"; 40].join("+");
        sql(
            path,
            "ANALYZE; DELETE FROM sqlite_stat4;
             WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
             INSERT INTO sqlite_stat1 SELECT 'actor', 'actor_by_place', '1 1' FROM n",
        );
        schema(
            path,
            &format!(
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat AS ({sums}))'
                 WHERE name = 'sqlite_stat1'"
            ),
        );
    });
    let answer = verdict::open(&directory.path().join("vijand.bondgenoot"));
    assert_eq!(verdict::code(&answer), 5);
}
