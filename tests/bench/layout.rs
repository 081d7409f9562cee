//! What arranging a map anew costs, and what one actor more does.

use bondgenoot_core::actor::{self, NewActor};
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::layout::Sheet;
use bondgenoot_core::municipality::Municipality;
use bondgenoot_core::value::{Code, Name};
use bondgenoot_core::{Store, map, rehearsal};
use tempfile::TempDir;

use crate::report::Report;
use crate::times::Times;

const ACTORS: usize = 100;
const BUBBLES: usize = 12;
const ROUNDS: usize = 20;

pub(crate) fn measure(report: &mut Report) {
    report.section("The map of 12 bubbles and 100 actors");
    let folder = TempDir::new_in(".").unwrap();
    let mut store = Store::open(&folder.path().join("data"), SystemClock).unwrap();
    let project = rehearsal::crowd_in(&mut store, ACTORS, BUBBLES).unwrap();
    let arranged = Times::of(ROUNDS, |_| {
        map::tidy(&mut store, &project, Sheet::LANDSCAPE).unwrap();
    });
    let bubbles: Vec<Municipality> = store.reader(&project).unwrap().all().unwrap();
    let added = Times::of(ROUNDS, |round| {
        let new = NewActor {
            name: Name::parse(&format!("Muziekvereniging nummer {round}")).unwrap(),
            municipality: bubbles[round % bubbles.len()].id.clone().into(),
            sectors: vec![Code::new("amateur-arts")],
            half: None,
            status: None,
            contact: None,
            lead: None,
        };
        actor::add(&mut store, &project, &new).unwrap();
    });
    report.line("arranged anew, durable", arranged.to_string(), "≤ 150 ms");
    report.line("one actor more, durable", added.to_string(), "≤ 5 ms");
}
