//! Types in one field of the first project in a data directory, with pauses that become one step, and says of each
//! text when it is begun and when it is kept; until it is killed. A helper of the tests that kill.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where something is not as expected"
)]

use std::io::Write as _;
use std::path::PathBuf;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history::Typing;
use bondgenoot_core::organisation::{Description, describe};
use bondgenoot_core::value::Note;
use bondgenoot_core::{Store, project};

/// Nobody types for longer than the test waits; if the test is gone, this ends by itself.
const MOST: u32 = 20_000;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let data = PathBuf::from(arguments.next().expect("a data directory"));
    let last: u32 = arguments.next().and_then(|text| text.to_str()?.parse().ok()).expect("the last number");
    let mut store = Store::open(&data, SystemClock).unwrap();
    let project = project::list(&store).unwrap().remove(0).id;
    for number in last + 1..last + MOST {
        say("begun", number);
        let purpose = Some(Note::parse(&format!("Samen {number}")).unwrap());
        let typing = if number % 7 == 0 { Typing::Begins } else { Typing::Continues };
        describe(&mut store, &project, Description { purpose, ..Description::default() }, typing).unwrap();
        say("kept", number);
    }
}

fn say(what: &str, number: u32) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{what} {number}").and_then(|()| out.flush()).unwrap();
}
