//! What a change costs and what the window is told of it, as a project grows.

use bondgenoot_core::actor::{self, Actor, Edit};
use bondgenoot_core::alliance::{self, NewAlliance};
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history::Typing;
use bondgenoot_core::layout::Sheet;
use bondgenoot_core::municipality::Spot;
use bondgenoot_core::value::{Name, Note};
use bondgenoot_core::{Store, map, rehearsal};
use tempfile::TempDir;

use crate::report::Report;
use crate::times::Times;

const ACTORS: [usize; 3] = [33, 2_500, 10_000];
const IN_A_BUBBLE: usize = 34;
const ALLIANCES: usize = 3;
const MEMBERS: usize = 5;
const ROUNDS: usize = 60;

pub(crate) fn measure(report: &mut Report) {
    report.section("An edit, as a project grows");
    for actors in ACTORS {
        let folder = TempDir::new_in(".").unwrap();
        let mut store = Store::open(&folder.path().join("data"), SystemClock).unwrap();
        let project = rehearsal::crowd_in(&mut store, actors, (actors / IN_A_BUBBLE).clamp(7, 300)).unwrap();
        let all: Vec<Actor> = store.reader(&project).unwrap().all().unwrap();
        for number in 0..ALLIANCES {
            let members = (0..MEMBERS).map(|one| all[(number * 61 + one * 7) % all.len()].id.clone());
            let name = Name::parse(&format!("Alliantie {number}")).unwrap();
            let new = NewAlliance { name, members: members.collect(), scenario: None, with_us: true };
            alliance::add(&mut store, &project, new).unwrap();
        }
        map::tidy(&mut store, &project, Sheet::LANDSCAPE).unwrap();
        let own = store.reader(&project).unwrap().project().unwrap().own_actor_id;
        let one = all.iter().find(|actor| actor.id != own).unwrap();
        let other = all.iter().find(|actor| actor.municipality_id != one.municipality_id).unwrap();
        let bubbles = [&other.municipality_id, &one.municipality_id];
        let mut touched = std::collections::BTreeSet::new();
        let moves = Times::of(ROUNDS, |round| {
            let to = Spot::from(bubbles[round % 2].clone()).into();
            touched = actor::move_to(&mut store, &project, &one.id, &to).unwrap().touched;
        });
        let patches = Times::of(ROUNDS, |_| {
            map::patch(&store.reader(&project).unwrap(), &touched).unwrap().unwrap();
        });
        let flags = Times::of(ROUNDS, |_| {
            actor::changed_flags(&store.reader(&project).unwrap(), &touched).unwrap();
        });
        let notes = Times::of(ROUNDS, |round| {
            let notes = Some(Note::parse(&format!("Ronde {round}")).unwrap());
            let edit = Edit { notes, ..Edit::default() };
            actor::edit(&mut store, &project, &one.id, &edit, Typing::Begins).unwrap();
        });
        for (what, times) in
            [("moved", moves), ("its part of the map", patches), ("its flags", flags), ("a note", notes)]
        {
            report.line(&format!("{actors} actors: {what}"), times.to_string(), "—");
        }
    }
}
