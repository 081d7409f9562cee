//! What is different since a copy, and what is restored from it.

use super::*;

#[test]
fn what_is_gone_changed_and_added_since_is_told_apart() {
    let mut ground = Ground::new();
    let copy = ground.copy();
    let [gone, changed]: [Actor; 2] = ground.all::<Actor>().split_off(3)[..2].to_vec().try_into().unwrap();
    actor::remove(&mut ground.store, &ground.project, &gone.id).unwrap();
    actor::edit(&mut ground.store, &ground.project, &changed.id, &notes("Anders"), Typing::Begins).unwrap();
    let point = crate::starting_point::StartingPointKind::Strength;
    crate::starting_point::add(&mut ground.store, &ground.project, point, Note::parse("Nieuw").unwrap())
        .unwrap();

    let found = differences(&ground.store, &copy, &ground.project).unwrap();
    let kinds = |noun: &str, how: DifferenceKind| {
        found.records.iter().filter(|one| one.noun == noun && one.how == how).collect::<Vec<_>>()
    };
    let [only] = kinds("actor", DifferenceKind::Gone)[..] else { panic!("one actor is gone") };
    assert_eq!((only.id.as_str(), only.title.as_str()), (gone.id.as_str(), gone.name.as_str()));
    assert!(only.place.is_some() && only.restorable);
    let [only] = kinds("actor", DifferenceKind::Changed)[..] else { panic!("one actor changed") };
    assert_eq!(only.fields[0].field, "notes");
    assert_eq!(only.fields[0].ours.as_deref(), Some("Anders"));
    let [only] = kinds("starting_point", DifferenceKind::Added)[..] else {
        panic!("one starting point came")
    };
    assert_eq!(only.title, "Nieuw");
}

#[test]
fn an_actor_comes_back_with_everything_that_belongs_to_it_in_one_step() {
    let mut ground = Ground::new();
    let copy = ground.copy();
    let own = ground.store.reader(&ground.project).unwrap().project().unwrap().own_actor_id;
    let with_contact = ground.all::<Contact>()[0].actor_id.clone();
    let before = ground.hash();
    for id in ground.all::<Actor>().into_iter().map(|actor| actor.id).filter(|id| *id != own) {
        actor::remove(&mut ground.store, &ground.project, &id).unwrap();
        let without = ground.hash();
        let steps = history::list(&ground.store, &ground.project).unwrap().len();
        let restored = ground.restore(&copy, "actor", id.as_str());
        assert!(restored.changed && restored.left_out == 0 && restored.copy_of_now.is_some());
        assert_eq!(ground.hash(), before, "{id}");
        assert_eq!(history::list(&ground.store, &ground.project).unwrap().len(), steps + 1);
        history::undo(&mut ground.store, &ground.project).unwrap();
        assert_eq!(ground.hash(), without);
        history::redo(&mut ground.store, &ground.project).unwrap();
        assert_eq!(ground.hash(), before);
        if id == with_contact {
            assert!(!ground.all::<Contact>().is_empty());
        }
        ground.is_sound();
    }
}

#[test]
fn an_alliance_comes_back_with_its_members_answers_and_agreements() {
    let mut ground = Ground::new();
    let copy = ground.copy();
    let before = ground.hash();
    for id in ground.all::<Alliance>().into_iter().map(|alliance| alliance.id) {
        crate::records::remove(&mut ground.store, &ground.project, &id).unwrap();
        assert!(ground.restore(&copy, "alliance", id.as_str()).changed);
        assert_eq!(ground.hash(), before);
    }
    ground.is_sound();
}

#[test]
fn what_points_to_nobody_any_more_stays_out_and_comes_with_its_actor() {
    let mut ground = Ground::new();
    let copy = ground.copy();
    let before = ground.hash();
    let own = ground.store.reader(&ground.project).unwrap().project().unwrap().own_actor_id;
    let member = ground.all::<Member>().into_iter().find(|member| member.actor_id != own).unwrap();
    crate::records::remove(&mut ground.store, &ground.project, &member.alliance_id).unwrap();
    actor::remove(&mut ground.store, &ground.project, &member.actor_id).unwrap();
    let restored = ground.restore(&copy, "alliance", member.alliance_id.as_str());
    assert!(restored.left_out > 0);
    ground.is_sound();
    ground.restore(&copy, "actor", member.actor_id.as_str());
    assert_eq!(ground.hash(), before);
}

#[test]
fn an_actor_whose_slot_and_bubble_are_gone_finds_a_place() {
    let mut ground = Ground::new();
    let copy = ground.copy();
    let own = ground.store.reader(&ground.project).unwrap().project().unwrap().own_actor_id;
    let own_place = ground.store.reader(&ground.project).unwrap().get(&own).unwrap().municipality_id;
    let actor = ground.all::<Actor>().into_iter().find(|actor| actor.municipality_id != own_place).unwrap();
    crate::municipality::remove(&mut ground.store, &ground.project, &actor.municipality_id).unwrap();
    ground.restore(&copy, "actor", actor.id.as_str());
    assert!(ground.all::<Actor>().iter().any(|found| found.id == actor.id));
    ground.is_sound();

    // Another one takes the slot.
    let mut ground = Ground::new();
    let copy = ground.copy();
    let own = ground.store.reader(&ground.project).unwrap().project().unwrap().own_actor_id;
    let actor = ground.all::<Actor>().into_iter().find(|actor| actor.id != own).unwrap();
    actor::remove(&mut ground.store, &ground.project, &actor.id).unwrap();
    let new = actor::NewActor {
        name: actor.name.clone(),
        municipality: crate::municipality::Spot::OnTheMap(actor.municipality_id.clone()),
        sectors: vec![crate::value::Code::new("youth")],
        half: Some(actor.half),
        status: None,
        contact: None,
        lead: None,
    };
    if let Ok(in_place) = actor::add(&mut ground.store, &ground.project, &new) {
        ground.restore(&copy, "actor", actor.id.as_str());
        let slot = |id: &Id<Actor>| ground.store.reader(&ground.project).unwrap().get(id).unwrap().slot;
        assert_ne!(slot(&in_place.value), slot(&actor.id));
    }
    ground.is_sound();
}

#[test]
fn a_project_becomes_what_it_was_whatever_happened_since() {
    for seed in 0..12 {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let mut chance = Chance::new(seed);
        for _ in 0..40 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        let then = content_hash(&store, &project).unwrap();
        let copy = opened(directory.path(), store.keep_copy(Reason::Now).unwrap());
        for _ in 0..40 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        let now = content_hash(&store, &project).unwrap();
        let what = What::Project { project: project.clone() };
        restore(&mut store, &copy, &what).unwrap();
        assert_eq!(content_hash(&store, &project).unwrap(), then);
        assert_eq!(rehearsal::check_store(&store).unwrap(), Vec::<String>::new());
        history::undo(&mut store, &project).unwrap();
        assert_eq!(content_hash(&store, &project).unwrap(), now);
    }
}

#[test]
fn a_project_that_was_erased_or_is_in_the_bin_comes_back() {
    let mut ground = Ground::new();
    let path = ground.copy().path().to_owned();
    let elsewhere = ground.directory.path().join("bewaard.sqlite");
    fs::copy(path, &elsewhere).unwrap();
    let before = ground.hash();
    let what = What::Project { project: ground.project.clone() };
    crate::project::bin(&mut ground.store, &ground.project).unwrap();
    restore(&mut ground.store, &OpenCopy::open(&elsewhere).unwrap(), &what).unwrap();
    assert_eq!(ground.hash(), before);
    crate::project::bin(&mut ground.store, &ground.project).unwrap();
    crate::project::erase(&mut ground.store, &ground.project).unwrap();
    restore(&mut ground.store, &OpenCopy::open(&elsewhere).unwrap(), &what).unwrap();
    assert_eq!(ground.hash(), before);
    ground.is_sound();
}

#[test]
fn everything_can_be_put_back_and_that_can_be_taken_back_with_its_history() {
    let mut ground = Ground::new();
    ground.notes("Eerst");
    let copy = ground.copy();
    let then = ground.hash();
    let second = crate::project::duplicate(&mut ground.store, &ground.project, None).unwrap();
    ground.notes("Later");
    let now = ground.hash();
    let steps = history::list(&ground.store, &ground.project).unwrap();

    let restored = restore(&mut ground.store, &copy, &What::Everything).unwrap();
    assert_eq!(ground.hash(), then);
    assert!(ground.store.reader(&second).is_err(), "what came since is gone");
    history::undo(&mut ground.store, &ground.project).unwrap();
    assert_ne!(ground.hash(), then, "the history came back too");
    ground.is_sound();

    let copy = opened(ground.directory.path(), restored.copy_of_now.unwrap());
    restore(&mut ground.store, &copy, &What::Everything).unwrap();
    assert_eq!(ground.hash(), now);
    assert_eq!(history::list(&ground.store, &ground.project).unwrap(), steps);
    assert!(ground.store.reader(&second).is_ok());
    let Ground { directory, store, project } = ground;
    drop(store);
    let store = Store::open(directory.path(), SystemClock).unwrap();
    assert_eq!(store.recovery(), None);
    assert_eq!(content_hash(&store, &project).unwrap(), now);
}

#[test]
fn after_everything_was_put_back_the_store_writes_as_another_replica() {
    let mut ground = Ground::new();
    let replicas = |ground: &Ground| -> std::collections::BTreeSet<String> {
        let context = ground.store.reader(&ground.project).unwrap().context().unwrap();
        context.entries().map(|(_, replica, _)| replica.to_owned()).collect()
    };
    let copy = ground.copy();
    let first = replicas(&ground);
    restore(&mut ground.store, &copy, &What::Everything).unwrap();
    ground.notes("Nieuw");
    assert_eq!(replicas(&ground).difference(&first).count(), 1);
}

#[test]
fn a_copy_that_was_tampered_with_is_refused_and_changes_nothing() {
    let mut ground = Ground::new();
    let good = ground.copy().path().to_owned();
    let foreign = ground.directory.path().join("vreemd.sqlite");
    let before = ground.hash();
    for spoil in [
        "CREATE TRIGGER evil AFTER INSERT ON actor BEGIN DELETE FROM project; END",
        "CREATE VIEW actors AS SELECT * FROM actor",
        "UPDATE actor SET name = char(7) || 'x'",
        "PRAGMA foreign_keys = OFF; DELETE FROM municipality WHERE id IN (SELECT municipality_id FROM actor)",
        "UPDATE causal_context SET counter = 1 << 60",
    ] {
        fs::copy(&good, &foreign).unwrap();
        Connection::open(&foreign).unwrap().execute_batch(spoil).unwrap();
        for what in [What::Everything, What::Project { project: ground.project.clone() }] {
            let done = OpenCopy::open(&foreign).and_then(|copy| restore(&mut ground.store, &copy, &what));
            assert!(matches!(done, Err(Error::CopyDamaged(_))), "{spoil}: {done:?}");
            assert_eq!(ground.hash(), before, "{spoil}");
        }
    }
    fs::write(&foreign, b"geen kopie").unwrap();
    assert!(matches!(OpenCopy::open(&foreign), Err(Error::NotACopy)));
    let bytes = fs::read(&good).unwrap();
    fs::write(&foreign, &bytes[..bytes.len() / 2]).unwrap();
    let done = OpenCopy::open(&foreign).and_then(|copy| restore(&mut ground.store, &copy, &What::Everything));
    assert!(matches!(done, Err(Error::CopyDamaged(_))), "{done:?}");
    assert_eq!(ground.hash(), before);
}
