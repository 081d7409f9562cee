//! Two histories never write under one name. A store that was copied, put back or moved writes as somebody
//! else, so that nothing a colleague has is taken for something she never saw.

use std::fs;
use std::path::Path;

use bondgenoot_core::Store;
use bondgenoot_core::history::Typing;
use bondgenoot_core::municipality::{self, Municipality, MunicipalityKind, NewMunicipality};
use bondgenoot_core::project::{self, Project, rename};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{Choices, How, Incoming, Kind, Side, WhatToExport, export, plan, take_in};
use bondgenoot_core::store::FILE_NAME;
use bondgenoot_core::value::{Id, Name};
use tempfile::TempDir;

use crate::faults::ground::{copy_folder, hash_in, left_a_log, log_of, opened};

/// Writes something and returns the replica id under which that was done.
fn writes_as(store: &mut Store, project: &Id<Project>) -> String {
    let name = store.reader(project).unwrap().project().unwrap().name;
    rename(store, project, Name::parse(&format!("{name}.")).unwrap(), Typing::Begins).unwrap();
    rehearsal::replica_of(store, project).unwrap().expect("a write has a replica id")
}

/// Opens, writes and closes; gives the replica under which that was done.
fn next_write(data: &Path, project: &Id<Project>) -> String {
    let replica = writes_as(&mut opened(data), project);
    assert!(!left_a_log(data), "a store that is closed leaves no log");
    replica
}

fn started(data: &Path) -> Id<Project> {
    rehearsal::start(&mut opened(data)).unwrap()
}

#[test]
fn who_closes_and_opens_again_stays_the_same() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let project = started(&data);
    let first = next_write(&data, &project);
    for _ in 0..3 {
        assert_eq!(hash_in(&data, &project).len(), 64);
        assert_eq!(next_write(&data, &project), first);
    }
}

#[test]
fn a_copied_folder_writes_as_somebody_else() {
    let folder = TempDir::new().unwrap();
    let (data, copy) = (folder.path().join("data"), folder.path().join("kopie"));
    let project = started(&data);
    let first = next_write(&data, &project);
    copy_folder(&data, &copy);
    let other = next_write(&copy, &project);
    assert_ne!(other, first);
    assert_eq!(next_write(&copy, &project), other, "and stays somebody else");
    assert_eq!(next_write(&data, &project), first, "while the original stays who it was");
}

#[test]
fn a_folder_that_is_put_back_whole_writes_as_somebody_else() {
    let folder = TempDir::new().unwrap();
    let (data, copy) = (folder.path().join("data"), folder.path().join("kopie"));
    let project = started(&data);
    let first = next_write(&data, &project);
    copy_folder(&data, &copy);
    assert_eq!(next_write(&data, &project), first);
    copy_folder(&copy, &data);
    assert_ne!(next_write(&data, &project), first);
}

#[test]
fn a_moved_folder_writes_as_somebody_else() {
    let folder = TempDir::new().unwrap();
    let (data, elsewhere) = (folder.path().join("data"), folder.path().join("elders"));
    let project = started(&data);
    let first = next_write(&data, &project);
    fs::rename(&data, &elsewhere).unwrap();
    assert_ne!(next_write(&elsewhere, &project), first);
}

#[test]
fn an_old_database_put_back_writes_as_somebody_else() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let project = started(&data);
    let first = next_write(&data, &project);
    let old = fs::read(data.join(FILE_NAME)).unwrap();
    assert_eq!(next_write(&data, &project), first);
    fs::write(data.join(FILE_NAME), old).unwrap();
    assert_ne!(next_write(&data, &project), first);
}

#[test]
fn a_database_saved_while_at_work_and_put_back_writes_as_somebody_else() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let project = started(&data);
    let mut store = opened(&data);
    let first = writes_as(&mut store, &project);
    let mut chance = Chance::new(1);
    // Until the log was written back at least once, so that the database itself holds this session.
    let (mut log, mut steps) = (0, 0);
    loop {
        rehearsal::work(&mut store, &project, &mut chance).unwrap();
        let now = fs::metadata(log_of(&data)).unwrap().len();
        steps += 1;
        if (now == log && steps > 100) || steps > 2_000 {
            break;
        }
        log = now;
    }
    let old = fs::read(data.join(FILE_NAME)).unwrap();
    assert_eq!(writes_as(&mut store, &project), first);
    drop(store);
    fs::write(data.join(FILE_NAME), old).unwrap();
    assert_ne!(next_write(&data, &project), first);
}

#[test]
fn a_copy_made_before_an_import_and_put_back_writes_as_somebody_else() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let file = folder.path().join("collega.bondgenoot");
    let project = started(&data);
    let mut store = opened(&data);
    let first = writes_as(&mut store, &project);
    export(&store, &project, &file, WhatToExport::Everything).unwrap();
    let incoming = Incoming::open(&file).unwrap();
    take_in(&mut store, &incoming, &How::TakeOver(Choices::default())).unwrap();
    let second = writes_as(&mut store, &project);
    assert_ne!(second, first, "an id that went out in a file is not used again");
    drop(store);
    assert_eq!(next_write(&data, &project), second);
    let copy = fs::read_dir(data.join("copies")).unwrap().next().unwrap().unwrap().path();
    fs::copy(copy, data.join(FILE_NAME)).unwrap();
    let third = next_write(&data, &project);
    assert!(third != first && third != second);
}

#[test]
fn a_project_that_was_erased_and_comes_back_from_an_older_file_is_no_trap() {
    let folder = TempDir::new().unwrap();
    let (ours, theirs) = (folder.path().join("wij"), folder.path().join("zij"));
    let (old, new) = (folder.path().join("oud.bondgenoot"), folder.path().join("nieuw.bondgenoot"));
    let project = started(&ours);
    let mut store = opened(&ours);
    writes_as(&mut store, &project);
    export(&store, &project, &old, WhatToExport::Everything).unwrap();
    for _ in 0..5 {
        writes_as(&mut store, &project);
    }
    export(&store, &project, &new, WhatToExport::Everything).unwrap();
    let mut colleague = opened(&theirs);
    take_in(&mut colleague, &Incoming::open(&new).unwrap(), &How::AsNew).unwrap();

    project::bin(&mut store, &project).unwrap();
    project::erase(&mut store, &project).unwrap();
    take_in(&mut store, &Incoming::open(&old).unwrap(), &How::AsNew).unwrap();
    let vilvoorde = NewMunicipality::Official("23088".to_owned());
    municipality::add(&mut store, &project, &vilvoorde).unwrap();
    export(&store, &project, &new, WhatToExport::Everything).unwrap();
    let incoming = Incoming::open(&new).unwrap();
    assert_eq!(
        plan(&colleague, &incoming).unwrap().count(Kind::New),
        1,
        "what we made afterwards is new to her"
    );
    take_in(&mut colleague, &incoming, &How::TakeOver(Choices::default())).unwrap();
    let reader = colleague.reader(&project).unwrap();
    assert!(reader.has(&Id::<Municipality>::new("23088")).unwrap());
}

#[test]
fn colleagues_who_start_from_a_copied_folder_lose_nothing() {
    let folder = TempDir::new().unwrap();
    let (one, other) = (folder.path().join("een"), folder.path().join("ander"));
    let project = started(&one);
    {
        let (mut store, mut chance) = (opened(&one), Chance::new(3));
        for _ in 0..20 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
    }
    copy_folder(&one, &other);
    let mut made = Vec::new();
    for (data, place, seed) in [(&one, "23088", 4), (&other, "GM0262", 5)] {
        let (mut store, mut chance) = (opened(data), Chance::new(seed));
        for _ in 0..15 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        municipality::add(&mut store, &project, &NewMunicipality::Official(place.to_owned())).unwrap();
        let bubble = NewMunicipality::Named {
            kind: MunicipalityKind::Region,
            name: Name::parse(&format!("Regio {seed}")).unwrap(),
        };
        made.push(municipality::add(&mut store, &project, &bubble).unwrap().value.id);
    }
    let file = folder.path().join("uit.bondgenoot");
    for (from, to) in [(&one, &other), (&other, &one)] {
        export(&opened(from), &project, &file, WhatToExport::Everything).unwrap();
        let choices = Choices { otherwise: Side::Ours, ..Choices::default() };
        take_in(&mut opened(to), &Incoming::open(&file).unwrap(), &How::TakeOver(choices)).unwrap();
    }
    assert_eq!(hash_in(&one, &project), hash_in(&other, &project));
    for data in [&one, &other] {
        let store = opened(data);
        assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
        let reader = store.reader(&project).unwrap();
        for bubble in &made {
            assert!(reader.has(bubble).unwrap());
        }
    }
}
