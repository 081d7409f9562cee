use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bondgenoot_core::rehearsal::Chance;
use bondgenoot_core::share::{self, Incoming, Plan};
use tempfile::TempDir;

use super::original::{self, Colleague};
use super::{verdict, way};

/// How many files are spoiled, unless `BONDGENOOT_MUTATIONS` says otherwise.
const MANY: usize = 2_000;

fn how_many() -> usize {
    std::env::var("BONDGENOOT_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(MANY)
}

/// What taking the original in would do; a spoiled file that does the same was not hit where it matters.
fn usual(colleague: &Colleague, file: &Incoming) -> (String, Plan) {
    (file.content_hash(), share::plan(&colleague.store, file).unwrap())
}

#[test]
fn thousands_of_spoiled_files_end_in_a_named_answer() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("vijand.bondgenoot");
    original::write(&path);
    let colleague = Colleague::new();
    let usual_answer = usual(&colleague, &Incoming::open(&path).unwrap());
    let ways = way::random();
    let mut ends: BTreeMap<i32, usize> = BTreeMap::new();
    for number in 0..how_many() {
        let mut chance = Chance::new(number as u64);
        let way = ways[number % ways.len()];
        original::write(&path);
        let answer = catch_unwind(AssertUnwindSafe(|| {
            (way.spoil)(&path, &mut chance);
            let answer = verdict::open(&path);
            if let Ok(file) = &answer {
                let harmless = verdict::code(&share::plan(&colleague.store, file)) == 0
                    && usual(&colleague, file) == usual_answer;
                if !harmless || chance.below(10) == 0 {
                    verdict::take_in(file);
                }
            }
            verdict::code(&answer)
        }));
        match answer {
            Ok(code) => *ends.entry(code).or_default() += 1,
            Err(_) => panic!("file {number}: {}", way.name),
        }
    }
    println!("{ends:?}");
    assert!(ends.len() >= 3, "ways that all end alike find nothing: {ends:?}");
}
