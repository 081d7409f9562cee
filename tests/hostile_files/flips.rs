//! One bit of a project file that a bad disk or a bad line turned over. What it stands for may not become something
//! else without anybody noticing, least of all what the file says to have seen.

use std::fs;
use std::path::Path;

use bondgenoot_core::Store;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{How, Incoming, WhatToExport, export, take_in};
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use super::original::PAGE;
use super::verdict;

/// At least so many bits are flipped.
const FLIPS: usize = 1_688;

/// Writes a project file in which several replicas are named.
fn write(path: &Path) {
    let folder = TempDir::new().unwrap();
    let mut store = Store::open(&folder.path().join("eerst"), SystemClock).unwrap();
    let project = rehearsal::start(&mut store).unwrap();
    export(&store, &project, path, WhatToExport::Everything).unwrap();
    for colleague in 0..3_u64 {
        let mut store = Store::open(&folder.path().join(colleague.to_string()), SystemClock).unwrap();
        take_in(&mut store, &Incoming::open(path).unwrap(), &How::AsNew).unwrap();
        for _ in 0..4 {
            rehearsal::work(&mut store, &project, &mut Chance::new(colleague)).unwrap();
        }
        export(&store, &project, path, WhatToExport::Everything).unwrap();
    }
}

/// What a file says to have seen.
fn context(path: &Path) -> Vec<(String, String, i64)> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut statement = conn.prepare("SELECT part, replica, counter FROM causal_context").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

/// The bytes that the page with the context uses, from the first of its rows to its end, and what its header says.
fn used_bytes(path: &Path, bytes: &[u8]) -> Vec<usize> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'causal_context'";
    let root: u32 = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    let page = (root as usize - 1) * PAGE;
    let rows = usize::from(u16::from_be_bytes([bytes[page + 3], bytes[page + 4]]));
    let first = usize::from(u16::from_be_bytes([bytes[page + 5], bytes[page + 6]]));
    (page..page + 8 + 2 * rows).chain(page + first..page + PAGE).collect()
}

#[test]
fn no_flipped_bit_makes_a_good_file_that_says_something_else() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("heen.bondgenoot");
    write(&path);
    let bytes = fs::read(&path).unwrap();
    let (hash, seen) = (Incoming::open(&path).unwrap().content_hash(), context(&path));
    let used = used_bytes(&path, &bytes);
    let mut chance = Chance::new(1_688);
    let around = std::iter::repeat_with(|| chance.below(bytes.len())).take(FLIPS / 8);
    let places: Vec<usize> = used.iter().copied().chain(around).collect();
    let flipped = folder.path().join("terug.bondgenoot");
    let (mut good, mut flips) = (0, 0);
    for (place, bit) in places.iter().flat_map(|place| (0..8).map(move |bit| (*place, bit))) {
        let mut spoiled = bytes.clone();
        spoiled[place] ^= 1 << bit;
        fs::write(&flipped, &spoiled).unwrap();
        let answer = verdict::open(&flipped);
        verdict::code(&answer);
        flips += 1;
        if let Ok(file) = answer {
            assert_eq!(
                (file.content_hash(), context(&flipped)),
                (hash.clone(), seen.clone()),
                "{place}.{bit}"
            );
            good += 1;
        }
    }
    println!("{flips} bits flipped, of which {} in use; {good} files still say the same", used.len() * 8);
    assert!(flips >= FLIPS && used.len() * 8 > FLIPS / 4, "{flips} of {}", used.len());
}
