use std::panic::{AssertUnwindSafe, catch_unwind};

use bondgenoot_core::rehearsal::Chance;
use tempfile::TempDir;

use super::way::{self, Ends};
use super::{original, verdict};

#[test]
fn every_way_to_spoil_a_file_ends_as_it_should() {
    let directory = TempDir::new().unwrap();
    let mut wrong = Vec::new();
    for (number, way) in way::all().enumerate() {
        let path = directory.path().join(format!("{number}.bondgenoot"));
        original::write(&path);
        let ended = catch_unwind(AssertUnwindSafe(|| {
            (way.spoil)(&path, &mut Chance::new(number as u64));
            let answer = verdict::open(&path);
            if let Ok(file) = &answer {
                verdict::take_in(file);
            }
            verdict::code(&answer)
        }));
        match (ended, way.ends) {
            (Ok(code), Ends::With(expected)) if code != expected => {
                wrong.push(format!("{}: {code} instead of {expected}", way.name));
            }
            (Err(_), _) => wrong.push(format!("{}: see above", way.name)),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_two_ways_go_by_one_name() {
    let names: std::collections::BTreeSet<&str> = way::all().map(|way| way.name).collect();
    assert_eq!(names.len(), way::all().count());
}
