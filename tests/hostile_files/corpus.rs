//! What the fuzzer starts from and what it once came upon: in an ordinary run each is tried as the fuzzer tries it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bondgenoot_core::share;

use super::original::Colleague;
use super::verdict;

#[test]
fn what_the_fuzzer_came_upon_ends_in_a_named_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let colleague = Colleague::new();
    let mut ends: BTreeMap<i32, usize> = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let answer = verdict::open(&path);
        if let Ok(file) = &answer {
            verdict::code(&share::plan(&colleague.store, file));
            verdict::take_in(file);
        }
        *ends.entry(verdict::code(&answer)).or_default() += 1;
    }
    println!("{ends:?}");
    assert!(ends.contains_key(&0), "nothing to start from: {ends:?}");
}
