//! What a file may say without being believed: properties over files that claim, leave out and forge.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::convergence_tests::{Colleague, group, group_after};
use super::{Choices, Doubt, How, Incoming, Kind, Side, plan, take_in};
use crate::actor::{self, Actor, NewActor};
use crate::contact::Contact;
use crate::error::Error;
use crate::history::{self, Typing};
use crate::municipality::{Municipality, MunicipalityKind};
use crate::organisation;
use crate::project::{Project, rename};
use crate::rehearsal::{Chance, cases};
use crate::store::{Dot, Part, Record, Store, TABLES, position};
use crate::value::{Code, Id, Name};

/// A replica id of nobody in the group.
const ENEMY: &str = "00000000000000ee";

/// Makes a file lie: about what it has seen, what it deleted and who wrote what. It stays one that is let in.
fn forge(file: &mut Incoming, chance: &mut Chance) {
    for _ in 0..=chance.below(3) {
        let before = file.content.clone();
        match chance.below(5) {
            0 => claim(file, chance),
            1 => leave_out(file, chance, false),
            2 => leave_out(file, chance, true),
            3 => write_as_enemy(file, chance),
            _ => antedate(file, chance),
        }
        if !super::references::dangling(&file.content).is_empty() {
            file.content = before;
        }
    }
}

/// Claims to have seen much more of some replicas.
fn claim(file: &mut Incoming, chance: &mut Chance) {
    let entries: Vec<(Part, String, i64)> = file.content.context.clone().into();
    for (part, replica, counter) in entries {
        if chance.coin() {
            let more = [1, 40, 1_000_000, 1 << 50][chance.below(4)];
            file.content.context.see(part, &replica, counter + more);
        }
    }
}

/// Leaves records out with what is part of them, and says of them that they were deleted or not.
fn leave_out(file: &mut Incoming, chance: &mut Chance, deleted: bool) {
    let place = 3 + chance.below(TABLES.len() - 3);
    let ids: Vec<String> = file.content.tables[place].keys().cloned().collect();
    let mut gone: BTreeSet<String> = ids.into_iter().filter(|_| chance.coin()).collect();
    gone.remove(&own_actor(file));
    for (other, table) in TABLES.iter().enumerate() {
        let points_to_gone = |values: &[rusqlite::types::Value]| {
            super::references::of_row(table, values)
                .iter()
                .any(|(_, target, id)| position(target) == Some(place) && gone.contains(id))
        };
        let rows = &mut file.content.tables[other];
        let left_out: Vec<String> = rows
            .iter()
            .filter(|(id, row)| (other == place && gone.contains(*id)) || points_to_gone(&row.values))
            .map(|(id, _)| id.clone())
            .collect();
        for id in left_out {
            rows.remove(&id);
            if deleted {
                file.content.gone[other].insert(id);
            }
        }
    }
}

fn own_actor(file: &Incoming) -> String {
    let text = file.content.text(Project::TABLE, crate::project::RECORD, "own_actor_id");
    text.unwrap_or_default().to_owned()
}

/// Lets an enemy have written some records last, after it saw everything.
fn write_as_enemy(file: &mut Incoming, chance: &mut Chance) {
    let dot = Dot { replica: ENEMY.to_owned(), counter: 1 + chance.below(9) as i64 };
    for (rows, table) in file.content.tables.iter_mut().zip(TABLES) {
        for row in rows.values_mut().filter(|_| chance.below(4) == 0) {
            row.dots.record = dot.clone();
            row.dots.fields.clear();
            file.content.context.see(table.part, ENEMY, dot.counter);
        }
    }
}

/// Gives records dots under the replica ids of others that they never wrote.
fn antedate(file: &mut Incoming, chance: &mut Chance) {
    let entries: Vec<(Part, String, i64)> = file.content.context.clone().into();
    for (rows, table) in file.content.tables.iter_mut().zip(TABLES) {
        for row in rows.values_mut() {
            let Some((_, replica, counter)) = chance.pick(&entries).cloned() else { continue };
            if chance.below(4) > 0 {
                continue;
            }
            let counter = counter + chance.below(1_000) as i64;
            row.dots.record = Dot { replica: replica.clone(), counter };
            row.dots.fields.clear();
            file.content.context.see(table.part, &replica, counter);
        }
    }
}

fn adds(who: &mut Colleague, project: &Id<Project>, name: &str) -> Id<Actor> {
    let municipality = organisation::portrait(&who.store, project).unwrap().municipality.id;
    let new = NewActor {
        name: Name::parse(name).unwrap(),
        municipality: municipality.into(),
        sectors: vec![Code::new("arts")],
        half: None,
        status: None,
        contact: None,
        lead: None,
    };
    actor::add(&mut who.store, project, &new).unwrap().value
}

fn has(who: &Colleague, project: &Id<Project>, actor: &Id<Actor>) -> bool {
    who.store.reader(project).unwrap().has(actor).unwrap()
}

fn name(who: &Colleague, project: &Id<Project>) -> String {
    who.store.reader(project).unwrap().project().unwrap().name.to_string()
}

/// Takes a file over with everything left as it is proposed. A forged file can be refused.
fn takes_as_proposed(who: &mut Colleague, file: &Incoming) -> bool {
    take_in(&mut who.store, file, &How::TakeOver(Choices::default())).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(300)))]

    /// For any file and any colleague: once the file was taken over, what that colleague writes later arrives at
    /// everybody, and is not deleted at the colleague either.
    #[test]
    fn what_a_colleague_writes_later_arrives(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let (mut colleagues, project) = group_after(10, 3, &mut chance);
        let [noor, tom, lien] = colleagues.as_mut_slice() else { unreachable!() };
        let before = adds(tom, &project, "Eerder");
        let steps = chance.below(4);
        tom.works(&project, &mut chance, steps);
        let sent = tom.file(&project);
        if chance.coin() {
            noor.takes(&sent, Side::Ours);
        }

        let mut forged = match chance.below(3) {
            0 => tom.file(&project),
            1 => noor.file(&project),
            _ => lien.file(&project),
        };
        forge(&mut forged, &mut chance);
        for who in [&mut *noor, &mut *lien] {
            if chance.coin() {
                takes_as_proposed(who, &forged);
            }
        }
        if chance.below(4) == 0 {
            takes_as_proposed(tom, &forged);
        }

        let later = adds(tom, &project, "Later");
        rename(&mut tom.store, &project, Name::parse("Een nieuwe naam").unwrap(), Typing::Begins).unwrap();
        let known = has(tom, &project, &before);
        noor.takes(&tom.file(&project), Side::Theirs);
        prop_assert!(has(noor, &project, &later));
        prop_assert_eq!(name(noor, &project), "Een nieuwe naam");
        lien.takes(&noor.file(&project), Side::Theirs);
        prop_assert!(has(lien, &project, &later));
        for from in [&*noor, &*lien] {
            let file = from.file(&project);
            prop_assert!(takes_as_proposed(tom, &file));
            prop_assert!(has(tom, &project, &later));
        }
        // What was sent before the forgery stays too with its author, unless it was said to be deleted.
        prop_assert!(!known || has(tom, &project, &before) || forged_deletion(&forged, &before));
    }

    /// After any sequence of imports, forged ones among them, what goes out comes in as the same.
    #[test]
    fn what_goes_out_after_any_imports_comes_in(seed in any::<u64>(), imports in 1_usize..4) {
        let mut chance = Chance::new(seed);
        let (mut colleagues, project) = group_after(10, 2, &mut chance);
        let [one, other] = colleagues.as_mut_slice() else { unreachable!() };
        for _ in 0..imports {
            other.works(&project, &mut chance, 3);
            let mut file = other.file(&project);
            if chance.coin() {
                forge(&mut file, &mut chance);
            }
            let deletions = if chance.coin() { Side::Ours } else { Side::Theirs };
            let choices = Choices { deletions, ..Choices::default() };
            let _ = take_in(&mut one.store, &file, &How::TakeOver(choices));
            if chance.below(3) == 0 {
                let _ = history::undo(&mut one.store, &project);
            }
        }
        let out = one.file(&project);
        let mut fresh = Colleague::new();
        take_in(&mut fresh.store, &out, &How::AsNew).unwrap();
        prop_assert_eq!(fresh.hash(&project), one.hash(&project));
    }

    /// What undo takes back is as if it had never been: any other file then brings just what it would have brought.
    #[test]
    fn an_undone_import_leaves_no_trace_for_later_files(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let (mut colleagues, project) = group_after(10, 3, &mut chance);
        let [noor, tom, lien] = colleagues.as_mut_slice() else { unreachable!() };
        for who in [&mut *noor, &mut *tom, &mut *lien] {
            let steps = chance.below(5);
            who.works(&project, &mut chance, steps);
        }
        if chance.coin() {
            lien.takes(&tom.file(&project), Side::Theirs);
        }
        let mut file = tom.file(&project);
        if chance.coin() {
            forge(&mut file, &mut chance);
        }
        let other = lien.file(&project);
        let kinds = |who: &Colleague| {
            let entries = plan(&who.store, &other).unwrap().entries;
            entries.into_iter().map(|entry| (entry.noun, entry.id, entry.kind)).collect::<BTreeSet<_>>()
        };
        let (hash, expected) = (noor.hash(&project), kinds(noor));
        let taken = take_in(&mut noor.store, &file, &How::TakeOver(Choices::default()));
        if taken.is_ok_and(|taken| taken.step.is_some()) {
            history::undo(&mut noor.store, &project).unwrap();
        }
        prop_assert_eq!(noor.hash(&project), hash);
        prop_assert_eq!(kinds(noor), expected);
    }
}

fn forged_deletion(file: &Incoming, actor: &Id<Actor>) -> bool {
    position(Actor::NAME).is_some_and(|place| file.content.gone[place].contains(actor.as_str()))
}

/// Three colleagues with Tom's first actor at all of them.
fn with_toms_first() -> (Vec<Colleague>, Id<Project>, Id<Actor>) {
    let mut chance = Chance::new(11);
    let (mut colleagues, project) = group(3, &mut chance);
    let first = adds(&mut colleagues[1], &project, "Tom eerste");
    let file = colleagues[1].file(&project);
    for who in [0, 2] {
        colleagues[who].takes(&file, Side::Theirs);
    }
    (colleagues, project, first)
}

/// A file without news whose context claims to have seen a million writes of Tom.
#[test]
fn a_claim_to_have_seen_a_colleague_does_not_silence_that_colleague() {
    let (mut colleagues, project, _) = with_toms_first();
    let [noor, tom, _] = colleagues.as_mut_slice() else { unreachable!() };
    let mut evil = tom.file(&project);
    let entries: Vec<(Part, String, i64)> = evil.content.context.clone().into();
    for (part, replica, _) in entries {
        evil.content.context.see(part, &replica, 1_000_000);
    }
    noor.takes(&evil, Side::Ours);
    let second = adds(tom, &project, "Tom tweede");
    let file = tom.file(&project);
    let entry =
        plan(&noor.store, &file).unwrap().entries.into_iter().find(|entry| entry.id == second.as_str());
    assert_eq!(entry.map(|entry| entry.kind), Some(Kind::New));
    assert!(noor.takes(&file, Side::Ours));
    // Noor's file carries the claim on. Tom finds it once, and then it means nothing any more.
    let file = noor.file(&project);
    assert!(plan(&tom.store, &file).unwrap().false_claims);
    tom.takes(&file, Side::Ours);
    assert!(has(noor, &project, &second) && has(tom, &project, &second));
    assert!(!plan(&tom.store, &noor.file(&project)).unwrap().false_claims);
}

/// The owner finds the claim when planning, keeps everything, and heals it for the others.
#[test]
fn the_owner_of_a_false_claim_finds_and_heals_it() {
    let (mut colleagues, project, first) = with_toms_first();
    let [noor, tom, _] = colleagues.as_mut_slice() else { unreachable!() };
    let mut evil = noor.file(&project);
    let own = tom.store.own_replicas(&project).unwrap();
    for replica in own.keys() {
        evil.content.context.see(Part::Main, replica, 1_000_000);
    }
    let place = position(Actor::NAME).unwrap();
    evil.content.tables[place].remove(first.as_str());
    let choices = position(actor::ActorChoice::NAME).unwrap();
    evil.content.tables[choices].retain(|id, _| !id.starts_with(first.as_str()));

    let planned = plan(&tom.store, &evil).unwrap();
    assert!(planned.false_claims);
    let entry = planned.entries.iter().find(|entry| entry.id == first.as_str()).unwrap();
    assert_eq!((entry.kind, entry.doubt), (Kind::Conflict, Some(Doubt::FalseClaim)));
    assert!(tom.takes(&evil, Side::Ours));
    assert!(has(tom, &project, &first));
    // Noor was told the same lie, without the actor; Tom's next file brings it back.
    take_in(&mut noor.store, &evil, &How::TakeOver(Choices::default())).unwrap();
    noor.takes(&tom.file(&project), Side::Ours);
    assert!(has(noor, &project, &first));
}

/// Everything they deleted can be kept, one by one or all at once, and is then kept everywhere.
#[test]
fn deletions_can_be_refused() {
    let (mut colleagues, project, first) = with_toms_first();
    let [noor, tom, _] = colleagues.as_mut_slice() else { unreachable!() };
    let second = adds(tom, &project, "Tom tweede");
    noor.takes(&tom.file(&project), Side::Theirs);
    for actor in [&first, &second] {
        actor::remove(&mut noor.store, &project, actor).unwrap();
    }
    let file = noor.file(&project);
    let deleted = plan(&tom.store, &file).unwrap().count(Kind::DeletedThere);
    assert_eq!(deleted, 2);

    let all = Choices { deletions: Side::Ours, ..Choices::default() };
    assert!(take_in(&mut tom.store, &file, &How::TakeOver(all)).unwrap().changed);
    assert!(has(tom, &project, &first) && has(tom, &project, &second));
    history::undo(&mut tom.store, &project).unwrap();
    let records = [(("actor".to_owned(), first.to_string()), Side::Ours)].into();
    take_in(&mut tom.store, &file, &How::TakeOver(Choices { records, ..Choices::default() })).unwrap();
    assert!(has(tom, &project, &first) && !has(tom, &project, &second));
    // What was kept comes back to the one who deleted it.
    noor.takes(&tom.file(&project), Side::Ours);
    assert!(has(noor, &project, &first) && !has(noor, &project, &second));
}

/// A deletion names what it cannot be refused without: what goes with it and what it points to.
#[test]
fn a_deletion_says_what_it_needs() {
    let (mut colleagues, project, first) = with_toms_first();
    let [noor, tom, _] = colleagues.as_mut_slice() else { unreachable!() };
    let named = |id| Contact::named(id, first.clone(), Name::parse("Els").unwrap());
    let contact = crate::records::add(&mut tom.store, &project, named).unwrap().value;
    noor.takes(&tom.file(&project), Side::Theirs);
    actor::remove(&mut noor.store, &project, &first).unwrap();
    let entries = plan(&tom.store, &noor.file(&project)).unwrap().entries;
    let needs = |id: &str| {
        let entry = entries.iter().find(|entry| entry.id == id).unwrap();
        entry.needs.iter().map(|needed| (needed.noun, needed.id.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(needs(contact.as_str()), [("actor", first.as_str())]);
    assert_eq!(needs(first.as_str()), [], "its municipality stays");
}

/// A file that lost records says nothing of having deleted them: that is a question, and they stay.
#[test]
fn what_a_file_lost_is_not_deleted() {
    let (mut colleagues, project, first) = with_toms_first();
    let [noor, tom, _] = colleagues.as_mut_slice() else { unreachable!() };
    let mut file = noor.file(&project);
    file.content.tables[position(Actor::NAME).unwrap()].remove(first.as_str());
    let choices = position(actor::ActorChoice::NAME).unwrap();
    file.content.tables[choices].retain(|id, _| !id.starts_with(first.as_str()));
    let planned = plan(&tom.store, &file).unwrap();
    assert_eq!(planned.count(Kind::DeletedThere), 0);
    let entry = planned.entries.iter().find(|entry| entry.id == first.as_str()).unwrap();
    assert_eq!((entry.kind, entry.doubt), (Kind::Conflict, Some(Doubt::UnknownDeletion)));
    tom.takes(&file, Side::Theirs);
    assert!(has(tom, &project, &first));
}

/// Dots of one project mean nothing in another, also when a file says it is the other.
#[test]
fn a_file_under_the_name_of_another_project_deletes_nothing() {
    let mut chance = Chance::new(5);
    let mut who = Colleague::new();
    let one = crate::rehearsal::start(&mut who.store).unwrap();
    let other = crate::rehearsal::start(&mut who.store).unwrap();
    who.works(&one, &mut chance, 4);
    who.works(&other, &mut chance, 9);
    let mut file = who.file(&other);
    file.project = one.clone();
    let planned = plan(&who.store, &file).unwrap();
    assert_eq!(planned.count(Kind::DeletedThere), 0);
    assert!(!planned.false_claims);
}

/// Typing after the undo of an import is a step of its own: undoing it does not take a colleague's text along.
#[test]
fn joining_steps_never_swallows_an_import() {
    let mut chance = Chance::new(3);
    let (mut colleagues, project) = group(2, &mut chance);
    let [one, tom] = colleagues.as_mut_slice() else { unreachable!() };
    let typed = |store: &mut Store, name: &str| {
        rename(store, &project, Name::parse(name).unwrap(), Typing::Continues).unwrap().step
    };
    typed(&mut tom.store, "Van Tom");
    one.takes(&tom.file(&project), Side::Theirs);
    let before = history::to_undo(&one.store, &project).unwrap().map(|step| step.number);
    assert_ne!(typed(&mut one.store, "Van ons"), before);
    history::undo(&mut one.store, &project).unwrap();
    assert_eq!(name(one, &project), "Van Tom");
}

/// Adds so many bubbles to a file, numbered from `first`, as an enemy would.
fn crowd(file: &mut Incoming, first: usize, count: usize) {
    let place = position(Municipality::NAME).unwrap();
    let rows = &mut file.content.tables[place];
    let mut row = rows.values().next().unwrap().clone();
    let kind = Municipality::TABLE.column("kind").unwrap();
    row.values[kind] = rusqlite::types::Value::Text(MunicipalityKind::Region.code().to_owned());
    row.dots.record = Dot { replica: ENEMY.to_owned(), counter: 1 };
    row.dots.fields.clear();
    for number in first..first + count {
        rows.insert(format!("00000000-0000-7000-8000-{number:012}"), row.clone());
    }
    file.content.context.see(Part::Main, ENEMY, 1);
}

/// Two files that fit each by itself and not together: that is said before anything is written.
#[test]
fn what_does_not_fit_together_is_refused_by_the_plan_and_by_taking_over() {
    let mut chance = Chance::new(2);
    let (mut colleagues, project) = group_after(3, 2, &mut chance);
    let [one, other] = colleagues.as_mut_slice() else { unreachable!() };
    let (mut first, mut second) = (other.file(&project), other.file(&project));
    crowd(&mut first, 0, 2_501);
    crowd(&mut second, 2_501, 2_501);
    assert!(one.takes(&first, Side::Ours));
    let before = one.hash(&project);
    let excess = plan(&one.store, &second).unwrap().excess.unwrap();
    assert_eq!((excess.noun, excess.max), ("municipality", 5_000));
    let taken = take_in(&mut one.store, &second, &How::TakeOver(Choices::default()));
    assert!(matches!(taken, Err(Error::TooMany { noun: "municipality", max: 5_000 })));
    assert_eq!(one.hash(&project), before);
    assert_eq!(one.file(&project).content_hash(), before);
}

/// A context of strangers is bounded, also when two files bring other strangers.
#[test]
fn strangers_who_were_seen_are_bounded() {
    let mut chance = Chance::new(2);
    let (mut colleagues, project) = group_after(3, 2, &mut chance);
    let [one, other] = colleagues.as_mut_slice() else { unreachable!() };
    let strangers = |from: usize| {
        let mut file = other.file(&project);
        for number in from..from + 6_000 {
            file.content.context.see(Part::Main, &format!("{number:016x}"), 1);
        }
        file
    };
    assert!(!one.takes(&strangers(0), Side::Ours), "no values, but a step");
    let taken = take_in(&mut one.store, &strangers(6_000), &How::TakeOver(Choices::default()));
    assert!(matches!(taken, Err(Error::TooMany { noun: "causal_context", .. })));
    history::undo(&mut one.store, &project).unwrap();
    assert!(one.file(&project).content.context.entries().count() < 20);
}
