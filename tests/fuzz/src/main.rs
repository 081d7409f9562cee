//! The fuzzer of the project file: what it makes is opened, planned and taken in, and must end in one of the
//! named answers within two seconds, without a panic.
//!
//! Half of its changes are the fuzzer's own, to bytes; the other half are the ways to spoil a file that the
//! tests know (`hostile_files`), so that it also gets past the checks that stop blind changes; and the sum at the
//! end of the file is mostly put right. What it comes
//! upon more than once is in `corpus`, which is tried in every ordinary run of the tests.

#![no_main]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a find ends the process")]
#![allow(dead_code, reason = "the tests use more of the shared modules than the fuzzer does")]

#[path = "../../hostile_files/bytes.rs"]
mod bytes;
#[path = "../../hostile_files/content.rs"]
mod content;
#[path = "../../hostile_files/foreign.rs"]
mod foreign;
#[path = "../../hostile_files/original.rs"]
mod original;
#[path = "../../hostile_files/schema.rs"]
mod schema;
#[path = "../../hostile_files/spoil.rs"]
mod spoil;
#[path = "../../hostile_files/verdict.rs"]
mod verdict;
#[path = "../../hostile_files/way.rs"]
mod way;

use std::cell::OnceCell;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::path::PathBuf;

use bondgenoot_core::rehearsal::{Chance, renew_sum};
use bondgenoot_core::share;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use tempfile::TempDir;

use original::Colleague;

/// Of so many files that are good, one is taken in; planning reaches most of the same code, and is quicker.
const TAKEN_IN: u32 = 8;

thread_local! {
    static FOLDER: TempDir = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap();
    static COLLEAGUE: OnceCell<Colleague> = const { OnceCell::new() };
}

fn place(name: &str) -> PathBuf {
    FOLDER.with(|folder| folder.path().join(name))
}

fuzz_target!(|data: &[u8]| {
    let path = place("vijand.bondgenoot");
    fs::write(&path, data).unwrap();
    let answer = verdict::open(&path);
    verdict::code(&answer);
    let Ok(file) = answer else { return };
    COLLEAGUE.with(|colleague| {
        verdict::code(&share::plan(&colleague.get_or_init(Colleague::new).store, &file));
    });
    let sum = data.iter().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(*byte)));
    if sum % TAKEN_IN == 0 {
        verdict::take_in(&file);
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    let mut chance = Chance::new(u64::from(seed));
    let known = if chance.coin() { spoiled(&data[..size], &mut chance) } else { None };
    let changed = known.unwrap_or_else(|| {
        let size = fuzzer_mutate(data, size, most);
        data[..size].to_vec()
    });
    // Behind a wrong sum there is nothing to find, except now and then.
    let changed = if chance.below(16) == 0 { changed } else { summed(changed) };
    let size = changed.len().min(most);
    data[..size].copy_from_slice(&changed[..size]);
    size
});

/// Gives a file the sum that it should have, if it should have one.
fn summed(data: Vec<u8>) -> Vec<u8> {
    let path = place("summed.bondgenoot");
    let renewed = fs::write(&path, &data).and_then(|()| renew_sum(&path)).and_then(|()| fs::read(&path));
    renewed.unwrap_or(data)
}

/// Makes a plain connection, unlike that of the program, compute for minutes when it opens a hostile file.
const STATISTICS: &[u8] = b"sqlite_stat";

/// Spoils a file in one of the known ways; not all of them can be applied to a file that is spoiled already.
fn spoiled(data: &[u8], chance: &mut Chance) -> Option<Vec<u8>> {
    if data.windows(STATISTICS.len()).any(|part| part == STATISTICS) {
        return None;
    }
    let path = place("spoiled.bondgenoot");
    fs::write(&path, data).ok()?;
    let ways: Vec<_> = way::all().collect();
    let way = chance.pick(&ways)?;
    // A panic ends the fuzzer as a find; here it only means that this way does not apply.
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let done = catch_unwind(AssertUnwindSafe(|| (way.spoil)(&path, chance)));
    set_hook(hook);
    let spoiled = done.ok().and_then(|()| fs::read(&path).ok());
    for left in ["", "-journal", "-wal", "-shm"] {
        let _ = fs::remove_file(place(&format!("spoiled.bondgenoot{left}")));
    }
    spoiled
}
