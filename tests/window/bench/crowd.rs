//! A map larger than any region will make.

use std::path::Path;

use bondgenoot_core::actor::Actor;
use bondgenoot_core::alliance::{self, NewAlliance};
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::value::Name;
use bondgenoot_core::{Store, rehearsal};

pub(crate) const BUBBLES: usize = 300;
pub(crate) const ACTORS: usize = 2_000;
pub(crate) const ALLIANCES: usize = 30;
/// Members of each alliance beside ourselves.
const MEMBERS: usize = 5;

/// Writes the project into a folder for data.
pub(crate) fn plant(data: &Path) {
    plant_some(data, ACTORS, BUBBLES, ALLIANCES);
}

/// Writes a project of another size into a folder for data.
pub(crate) fn plant_some(data: &Path, actors: usize, bubbles: usize, alliances: usize) {
    let mut store = Store::open(data, SystemClock).unwrap();
    let project = rehearsal::crowd_in(&mut store, actors, bubbles).unwrap();
    let actors: Vec<Actor> = store.reader(&project).unwrap().all().unwrap();
    for number in 0..alliances {
        let members = (0..MEMBERS).map(|member| actors[(number * 61 + member * 7) % actors.len()].id.clone());
        let new = NewAlliance {
            name: Name::parse(&format!("Alliantie {number} van de streek")).unwrap(),
            members: members.collect(),
            scenario: None,
            with_us: number % 3 == 0,
        };
        alliance::add(&mut store, &project, new).unwrap();
    }
}
