//! What an arranged map shows.

use tempfile::TempDir;

use super::{fit, renew, tidy};
use crate::actor::{self, Actor, NewActor};
use crate::clock::SystemClock;
use crate::gazetteer::gazetteer;
use crate::history::{self, Op};
use crate::layout::{Fit, Sheet, Step, of_old_grid};
use crate::municipality::NewMunicipality;
use crate::project::{self, NewProject, Project};
use crate::rehearsal::{self, Chance};
use crate::store::Store;
use crate::value::{Code, Id, Name};

const SHEETS: [(i32, i32); 3] = [(1142, 590), (1700, 900), (800, 480)];

fn shown(store: &Store, project: &Id<Project>, (width, height): (i32, i32)) -> Fit {
    fit(&store.reader(project).unwrap(), Sheet { width, height }).unwrap()
}

#[test]
fn every_name_of_the_example_can_be_read() {
    let directory = TempDir::new().unwrap();
    let mut store = Store::open(directory.path(), SystemClock).unwrap();
    let project = crate::example::plant(&mut store).unwrap();
    for (sheet, least) in SHEETS.into_iter().zip([13.5, 20.0, 10.0]) {
        let shown = shown(&store, &project, sheet);
        assert_eq!((shown.names_whole, shown.names_cut), (shown.actors, 0), "{sheet:?}");
        assert!(shown.smallest_text_px >= least, "{sheet:?}: {shown:?}");
        assert_eq!((shown.overlaps, shown.crossings), (0, 0), "{sheet:?}");
    }
}

const FIRST: [&str; 24] = [
    "Koninklijke Harmonie",
    "Toneelvereniging",
    "Heemkundige Kring",
    "Woonzorgcentrum",
    "Vrije Basisschool",
    "Openbare Bibliotheek",
    "Gemengd Koor",
    "Jeugdhuis",
    "Kringloopwinkel",
    "Lokaal Dienstencentrum",
    "Muziektheatergezelschap",
    "Ondernemersvereniging",
    "Turnvereniging",
    "Gemeenschapscentrum",
    "Repair Café",
    "Landelijke Gilde",
    "Natuurvereniging",
    "Eerstelijnszone",
    "Circusatelier",
    "Cultuurkring afdeling",
    "Buurthuis",
    "Stedelijke Academie voor Beeldende Kunst",
    "Maatwerkbedrijf",
    "Danscollectief",
];
const SECOND: [&str; 14] = [
    "De Vrolijke Zangers",
    "Onze-Lieve-Vrouw",
    "Ter Beuken",
    "’t Schuurke",
    "Hof ten Berg",
    "Sint-Jozef Werkman",
    "De Oude Molen",
    "Kompas",
    "Het Gouden Hoofd",
    "De Draaikolk",
    "Sint-Cecilia",
    "Zolder Negen",
    "Wissel",
    "Oost",
];

/// A project with so many bubbles and actors, two thirds of them with a long name.
fn project(store: &mut Store, bubbles: usize, actors: usize, seed: u64) -> Id<Project> {
    let mut chance = Chance::new(seed);
    let all = gazetteer().municipalities();
    let home = chance.below(all.len());
    let new = NewProject {
        name: Name::parse("Proef").unwrap(),
        organisation: Name::parse("CC ’t Schuurke").unwrap(),
        municipality: NewMunicipality::Official(all[home].id.clone()),
        sector: None,
    };
    let project = project::create(store, &new).unwrap();
    let near = |at: usize| all[(home + at * 7 + 1) % all.len()].id.clone();
    let places: Vec<String> = std::iter::once(all[home].id.clone()).chain((1..bubbles).map(near)).collect();
    for number in 0..actors {
        let at = if number < bubbles { number } else { chance.below(bubbles) };
        let long = number % 3 != 0;
        let name = loop {
            let first = chance.pick(&FIRST).unwrap();
            let second = chance.pick(&SECOND).unwrap();
            let name = format!("{first} {second}");
            if (name.chars().count() >= 25) == long {
                break name;
            }
        };
        let sectors =
            vec![Code::new(*chance.pick(&["arts", "welfare", "amateur-arts", "education"]).unwrap())];
        let new = NewActor {
            name: Name::parse(&name).unwrap(),
            municipality: crate::municipality::Spot::New(NewMunicipality::Official(places[at].clone())),
            sectors,
            half: None,
            status: None,
            contact: None,
            lead: None,
        };
        actor::add(store, &project, &new).unwrap();
    }
    project
}

/// Random maps that are no larger than people make them.
#[test]
fn nearly_every_name_of_a_random_map_can_be_read() {
    let (mut all, mut read) = (0, 0);
    for seed in 0..40 {
        let mut chance = Chance::new(seed);
        let bubbles = 5 + chance.below(8);
        let actors = bubbles + chance.below(81 - bubbles);
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = project(&mut store, bubbles, actors, seed);
        tidy(&mut store, &project, Sheet::LANDSCAPE).unwrap();
        let shown = shown(&store, &project, SHEETS[0]);
        assert_eq!((shown.overlaps, shown.names_cut), (0, 0), "{seed}: {shown:?}");
        all += shown.actors;
        read += if shown.smallest_text_px >= 11.0 { shown.names_whole } else { 0 };
        assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
    }
    assert!(read * 100 >= all * 98, "{read} of {all}");
}

#[test]
fn a_crowded_map_shows_what_it_can() {
    for (seed, least) in [(1, 10.0), (2, 10.0)] {
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = project(&mut store, 12, 100, seed);
        tidy(&mut store, &project, Sheet::LANDSCAPE).unwrap();
        let shown = shown(&store, &project, SHEETS[0]);
        assert_eq!((shown.step, shown.overlaps), (Step::All, 0));
        assert!(shown.smallest_text_px >= least, "{shown:?}");
    }
    let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
    let mut store = Store::open(directory.path(), SystemClock).unwrap();
    let project = rehearsal::crowd_in(&mut store, 2_500, 50).unwrap();
    tidy(&mut store, &project, Sheet::LANDSCAPE).unwrap();
    let shown = shown(&store, &project, SHEETS[0]);
    assert_eq!((shown.step, shown.overlaps), (Step::Counts, 0));
}

#[test]
fn a_map_of_an_older_version_is_arranged_once_and_undoably() {
    let directory = TempDir::new().unwrap();
    let mut store = Store::open(directory.path(), SystemClock).unwrap();
    let project = crate::example::plant(&mut store).unwrap();
    assert_eq!(renew(&mut store, &project).unwrap(), None, "a map of this version stays as it is");
    let own = store.reader(&project).unwrap().project().unwrap().own_actor_id;
    let op = Op::TidyMap;
    let old = store.transact(&project, op, |writer| {
        for (actor, number) in writer.all::<Actor>()?.into_iter().filter(|actor| actor.id != own).zip(0..) {
            writer.save(&Actor { slot: of_old_grid(number).unwrap(), ..actor })?;
        }
        Ok(())
    });
    assert!(old.unwrap().step.is_some());
    let before = rehearsal::places(&store, &project).unwrap();

    assert!(renew(&mut store, &project).unwrap().is_some());
    assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
    assert_eq!(renew(&mut store, &project).unwrap(), None);
    history::undo(&mut store, &project).unwrap();
    assert_eq!(rehearsal::places(&store, &project).unwrap(), before);
}
