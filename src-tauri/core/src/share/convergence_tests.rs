use proptest::prelude::*;
use tempfile::TempDir;

use super::{Choices, How, Incoming, Kind, Side, WhatToExport, export, plan, take_in};
use crate::actor::{self, Actor, ActorList, Edit, NewActor};
use crate::clock::SystemClock;
use crate::history::Typing;
use crate::municipality::Municipality;
use crate::project::{Project, content_hash};
use crate::rehearsal::{self, Chance};
use crate::store::Store;
use crate::value::{Code, Id, Name, Note};
use crate::{history, organisation};

/// A colleague with a store of her own.
pub(super) struct Colleague {
    directory: TempDir,
    pub(super) store: Store,
}

impl Colleague {
    pub(super) fn new() -> Self {
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
        let store = Store::open(&directory.path().join("data"), SystemClock).unwrap();
        Self { directory, store }
    }

    pub(super) fn hash(&self, project: &Id<Project>) -> String {
        content_hash(&self.store, project).unwrap()
    }

    pub(super) fn file(&self, project: &Id<Project>) -> Incoming {
        let path = self.directory.path().join("uit.bondgenoot");
        export(&self.store, project, &path, WhatToExport::Everything).unwrap();
        Incoming::open(&path).unwrap()
    }

    /// Takes a file over, and says whether that was a step.
    pub(super) fn takes(&mut self, file: &Incoming, side: Side) -> bool {
        let choices = Choices { otherwise: side, ..Choices::default() };
        take_in(&mut self.store, file, &How::TakeOver(choices)).unwrap().changed
    }

    pub(super) fn works(&mut self, project: &Id<Project>, chance: &mut Chance, steps: usize) {
        for _ in 0..steps {
            rehearsal::work(&mut self.store, project, chance).unwrap();
        }
    }
}

/// A group that starts from the same file.
pub(super) fn group(size: usize, chance: &mut Chance) -> (Vec<Colleague>, Id<Project>) {
    group_after(25, size, chance)
}

/// A group that starts from the same file, in which so many steps were done.
pub(super) fn group_after(steps: usize, size: usize, chance: &mut Chance) -> (Vec<Colleague>, Id<Project>) {
    let mut first = Colleague::new();
    let project = rehearsal::start(&mut first.store).unwrap();
    first.works(&project, chance, steps);
    let file = first.file(&project);
    let mut colleagues = vec![first];
    while colleagues.len() < size {
        let mut next = Colleague::new();
        take_in(&mut next.store, &file, &How::AsNew).unwrap();
        colleagues.push(next);
    }
    (colleagues, project)
}

fn add_actor(
    who: &mut Colleague,
    project: &Id<Project>,
    municipality: &Id<Municipality>,
    name: &str,
) -> Id<Actor> {
    let new = NewActor {
        name: Name::parse(name).unwrap(),
        municipality: municipality.clone().into(),
        sectors: vec![Code::new("arts")],
        half: None,
        status: None,
        contact: None,
        lead: None,
    };
    actor::add(&mut who.store, project, &new).unwrap().value
}

fn side(chance: &mut Chance) -> Side {
    if chance.coin() { Side::Ours } else { Side::Theirs }
}

/// Hands files round until everybody has seen everything: all to the first, and back.
fn settle(colleagues: &mut [Colleague], project: &Id<Project>, chance: &mut Chance) {
    let (first, others) = colleagues.split_first_mut().unwrap();
    for other in &*others {
        let side = side(chance);
        first.takes(&other.file(project), side);
    }
    let file = first.file(project);
    for other in others {
        other.takes(&file, side(chance));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(rehearsal::cases(200)))]

    /// Two and three colleagues who exchange in any order end with the same content once conflicts are decided.
    #[test]
    fn colleagues_end_with_the_same(seed in any::<u64>(), size in 2_usize..=3, exchanges in 1_usize..8) {
        let mut chance = Chance::new(seed);
        let (mut colleagues, project) = group(size, &mut chance);
        for _ in 0..exchanges {
            let steps = chance.below(8);
            let (from, to) = (chance.below(size), chance.below(size));
            colleagues[from].works(&project, &mut chance, steps);
            if chance.below(4) == 0 {
                let _ = history::undo(&mut colleagues[to].store, &project);
            }
            if from != to {
                let file = colleagues[from].file(&project);
                let side = side(&mut chance);
                colleagues[to].takes(&file, side);
            }
        }
        settle(&mut colleagues, &project, &mut chance);
        let hashes: Vec<String> = colleagues.iter().map(|colleague| colleague.hash(&project)).collect();
        prop_assert!(hashes.iter().all(|hash| *hash == hashes[0]), "{:?}", hashes);
        for colleague in &colleagues {
            prop_assert_eq!(rehearsal::check_store(&colleague.store).unwrap(), Vec::<String>::new());
            prop_assert_eq!(rehearsal::check_map(&colleague.store, &project).unwrap(), Vec::<String>::new());
            let file = colleagues[0].file(&project);
            let plan = plan(&colleague.store, &file).unwrap();
            prop_assert_eq!(plan.entries, Vec::new());
        }
    }

    /// What is exported comes in as the same project.
    #[test]
    fn a_file_brings_the_same_project(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let (colleagues, project) = group(2, &mut chance);
        prop_assert_eq!(colleagues[0].hash(&project), colleagues[1].hash(&project));
        prop_assert_eq!(colleagues[0].file(&project).content_hash(), colleagues[0].hash(&project));
    }

    /// An import that is undone leaves what was there, and the same file can come in again.
    #[test]
    fn an_undone_import_can_be_repeated(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let (mut colleagues, project) = group(2, &mut chance);
        colleagues[0].works(&project, &mut chance, 6);
        colleagues[1].works(&project, &mut chance, 6);
        let file = colleagues[0].file(&project);
        let second = &mut colleagues[1];
        let before = second.hash(&project);
        let conflicts = |store: &Store| {
            let entries = plan(store, &file).unwrap().entries;
            entries.into_iter().filter(|entry| entry.kind == Kind::Conflict).map(|entry| entry.id).collect::<Vec<_>>()
        };
        let asked = conflicts(&second.store);
        for side in [Side::Ours, Side::Theirs, Side::Ours] {
            if second.takes(&file, side) {
                history::undo(&mut second.store, &project).unwrap();
            }
            prop_assert_eq!(second.hash(&project), before.clone());
            // Whoever chose wrong can choose again.
            prop_assert_eq!(conflicts(&second.store), asked.clone());
        }
    }
}

/// A project that was erased and comes back in a colleague's file goes on where it was: what is written then
/// is new to everybody.
#[test]
fn an_erased_project_that_comes_back_writes_new_dots() {
    let mut chance = Chance::new(7);
    let (mut colleagues, project) = group(2, &mut chance);
    let [one, other] = colleagues.as_mut_slice() else { panic!("two") };
    one.works(&project, &mut chance, 5);
    other.takes(&one.file(&project), Side::Theirs);
    crate::project::bin(&mut one.store, &project).unwrap();
    crate::project::erase(&mut one.store, &project).unwrap();
    take_in(&mut one.store, &other.file(&project), &How::AsNew).unwrap();
    let name = Name::parse("Terug van weggeweest").unwrap();
    crate::project::rename(&mut one.store, &project, name, Typing::Begins).unwrap();
    other.takes(&one.file(&project), Side::Ours);
    assert_eq!(other.hash(&project), one.hash(&project));
}

/// The decision that a record stays deleted is a step, although it writes nothing: undo asks again.
#[test]
fn a_decision_for_a_deletion_can_be_undone() {
    let mut one = Colleague::new();
    let project = rehearsal::start(&mut one.store).unwrap();
    let municipality = organisation::portrait(&one.store, &project).unwrap().municipality.id;
    let koor = add_actor(&mut one, &project, &municipality, "Koor");
    let mut other = Colleague::new();
    take_in(&mut other.store, &one.file(&project), &How::AsNew).unwrap();
    let offers = Edit { offer: Some(Note::parse("Een zaal").unwrap()), ..Edit::default() };
    actor::edit(&mut one.store, &project, &koor, &offers, Typing::Begins).unwrap();
    actor::remove(&mut other.store, &project, &koor).unwrap();

    let file = one.file(&project);
    let conflicts = |store: &Store| plan(store, &file).unwrap().count(Kind::Conflict);
    assert_eq!(conflicts(&other.store), 1);
    assert!(other.takes(&file, Side::Ours));
    assert_eq!(conflicts(&other.store), 0);
    history::undo(&mut other.store, &project).unwrap();
    assert_eq!(conflicts(&other.store), 1);
}

/// What one side deleted and the other changed is a conflict that says who lacks it; of a list that both added
/// to, both sides are told.
#[test]
fn a_plan_says_who_lacks_a_record_and_what_is_on_a_list() {
    let mut one = Colleague::new();
    let project = rehearsal::start(&mut one.store).unwrap();
    let municipality = organisation::portrait(&one.store, &project).unwrap().municipality.id;
    let [bib, koor, school] =
        ["Bib", "Koor", "School"].map(|name| add_actor(&mut one, &project, &municipality, name));
    let mut other = Colleague::new();
    take_in(&mut other.store, &one.file(&project), &How::AsNew).unwrap();
    let knows = |who: &mut Colleague, actor, group| {
        let groups = [Code::new(group)];
        actor::set_choices(&mut who.store, &project, actor, ActorList::TargetGroup, &groups).unwrap();
    };
    let offers = Edit { offer: Some(Note::parse("Een zaal").unwrap()), ..Edit::default() };

    knows(&mut one, &bib, "schools");
    knows(&mut other, &bib, "seniors");
    actor::edit(&mut one.store, &project, &koor, &offers, Typing::Begins).unwrap();
    actor::remove(&mut other.store, &project, &koor).unwrap();
    actor::remove(&mut one.store, &project, &school).unwrap();

    let entry = |here: &Colleague, there: &Colleague, actor: &Id<Actor>| {
        let entries = plan(&here.store, &there.file(&project)).unwrap().entries;
        entries.into_iter().find(|entry| entry.id == actor.as_str()).unwrap()
    };
    let fate = |here, there, actor| {
        let entry = entry(here, there, actor);
        (entry.kind, entry.absent)
    };
    assert_eq!(fate(&one, &other, &koor), (Kind::Conflict, Some(Side::Theirs)));
    assert_eq!(fate(&other, &one, &koor), (Kind::Conflict, Some(Side::Ours)));
    assert_eq!(fate(&other, &one, &school), (Kind::DeletedThere, Some(Side::Theirs)));
    assert_eq!(fate(&one, &other, &school), (Kind::ChangedHere, Some(Side::Ours)));
    assert_eq!(fate(&one, &other, &bib), (Kind::ChangedThere, None));

    let planned = plan(&one.store, &other.file(&project)).unwrap();
    let named: Vec<_> = planned.named.iter().map(|named| (named.noun, named.title.as_str())).collect();
    assert_eq!(
        named,
        [("municipality", "Grimbergen")],
        "what the actors that differ refer to, and nothing else"
    );
    assert!(planned.entries.iter().all(|entry| entry.kind != Kind::Same));

    let lists = entry(&one, &other, &bib).lists;
    let groups: Vec<_> = lists.iter().map(|list| (list.list, &list.ours[..], &list.theirs[..])).collect();
    assert_eq!(groups, [("target-group", &["schools".to_owned()][..], &["seniors".to_owned()][..])]);
}
