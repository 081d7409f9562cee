//! The disk is full, or may only be read: a message and code 10, everything that was kept is still there, and
//! work goes on once there is room.

use std::fs;

use bondgenoot_core::actor::Actor;
use bondgenoot_core::project::{Project, counts};
use bondgenoot_core::value::Id;
use bondgenoot_tests::{Answer, User};

use crate::faults::copies::{copies_in, hash_in_copy};
use crate::faults::ground::{crowded_file, hash_in, opened};
use crate::faults::small_disk::on_a_disk_of;

/// How much is left each time: nothing, less than a write needs, about as much, enough.
const LEFT: [usize; 9] = [0, 4, 12, 28, 60, 90, 120, 180, 300];

/// The full name of a test here.
macro_rules! named {
    ($test:literal) => {
        concat!(module_path!(), "::", $test)
    };
}

#[test]
fn every_actor_that_was_acknowledged_is_there_when_the_disk_is_full() {
    on_a_disk_of(1_100, named!("every_actor_that_was_acknowledged_is_there_when_the_disk_is_full"), |disk| {
        let user = User::new();
        let project = user.starts("Vol");
        let mut acknowledged = vec![];
        let long = "x".repeat(180);
        let refused = loop {
            let name = format!("Actor {} {long}", acknowledged.len());
            let typed = ["add-actor", &project, &name, "--municipality", "Grimbergen", "--sector", "welzijn"];
            let answer = user.types(typed);
            if answer.code != 0 {
                break answer;
            }
            acknowledged.push(answer.last_line());
        };
        let refused = refused.fails_with(10);
        assert!(refused.message.contains("De schijf is vol"), "{refused:?}");
        assert!(acknowledged.len() > 5, "{}", acknowledged.len());

        // Looking and asking still work.
        let info = user.asks(["info", &project]);
        assert_eq!(info["actor"], acknowledged.len() + 1);
        user.types(["show", &project]).good();
        let id = Id::<Project>::new(project.as_str());
        let store = opened(&user.data());
        let reader = store.reader(&id).unwrap();
        for actor in &acknowledged {
            assert!(reader.has(&Id::<Actor>::new(actor.as_str())).unwrap());
        }
        drop(store);
        disk.grow_to(4_000);
        user.makes([
            "add-actor",
            &project,
            "Er is weer plaats",
            "--municipality",
            "Meise",
            "--sector",
            "welzijn",
        ]);
        assert_eq!(counts(&opened(&user.data()), &id).unwrap().of("actor") as usize, acknowledged.len() + 2);
    });
}

#[test]
fn an_import_on_a_full_disk_comes_in_whole_or_not_at_all() {
    on_a_disk_of(6_000, named!("an_import_on_a_full_disk_comes_in_whole_or_not_at_all"), |disk| {
        let user = User::new();
        user.starts("Was er al");
        let (file, project, hash) = crowded_file(&user.file(""), 300);
        let before = fs::read(user.data().join(bondgenoot_core::store::FILE_NAME)).unwrap();
        let size = fs::metadata(&file).unwrap().len() as usize;
        let (mut kept, mut refused) = (0, 0);
        for part in 0..14 {
            disk.leave_only(size * part / 3);
            let answer = user.types(["import", file.to_str().unwrap()]);
            let here = opened(&user.data()).project_state(&project).unwrap().is_some();
            assert_eq!(here, answer.code == 0, "{answer:?}");
            if here {
                kept += 1;
                assert_eq!(hash_in(&user.data(), &project), hash);
            } else {
                refused += 1;
                answer.fails_with(10);
            }
            disk.make_room();
            fs::remove_dir_all(user.data()).unwrap();
            fs::create_dir(user.data()).unwrap();
            fs::write(user.data().join(bondgenoot_core::store::FILE_NAME), &before).unwrap();
        }
        assert!(kept > 0 && refused > 0, "{kept} kept, {refused} refused");
    });
}

#[test]
fn taking_over_on_a_full_disk_touches_nothing_and_leaves_no_half_copy() {
    on_a_disk_of(
        6_000,
        named!("taking_over_on_a_full_disk_touches_nothing_and_leaves_no_half_copy"),
        |disk| {
            let (user, colleague) = (User::new(), User::new());
            let (file, project, before) = crowded_file(&user.file(""), 120);
            let path = file.to_str().unwrap();
            user.types(["import", path]).good();
            colleague.types(["import", path]).good();
            colleague.makes(["rename", project.as_str(), "Zij noemen het anders"]);
            colleague.types(["export", project.as_str(), path]).good();
            let after = colleague.hash(project.as_str());
            let (mut kept, mut refused) = (0, 0);
            for left in LEFT {
                disk.leave_only(left * 6 * 1024);
                let answer = user.types(["import", path, "--take-over"]);
                disk.make_room();
                for copy in copies_in(&user.data()) {
                    hash_in_copy(&copy, project.as_str());
                }
                let now = user.hash(project.as_str());
                if answer.code == 0 {
                    kept += 1;
                    assert_eq!(now, after);
                    user.types(["undo", project.as_str()]).good();
                    assert_eq!(user.hash(project.as_str()), before);
                } else {
                    refused += 1;
                    assert_eq!(now, before);
                    answer.fails_with(10);
                }
            }
            assert!(kept > 0 && refused > 0, "{kept} kept, {refused} refused");
        },
    );
}

#[test]
fn an_export_to_a_full_disk_leaves_the_older_file_and_no_half_one() {
    on_a_disk_of(3_000, named!("an_export_to_a_full_disk_leaves_the_older_file_and_no_half_one"), |disk| {
        let user = User::new();
        let (file, project, hash) = crowded_file(&user.file(""), 120);
        user.types(["import", file.to_str().unwrap()]).good();
        let folder = user.file("stick");
        fs::create_dir(&folder).unwrap();
        let target = folder.join("netwerk.bondgenoot");
        fs::copy(&file, &target).unwrap();
        let older = fs::read(&target).unwrap();
        user.makes(["rename", project.as_str(), "Na de vorige keer"]);
        let (mut kept, mut refused) = (0, 0);
        for part in 0..8 {
            disk.leave_only(older.len() * part / 5);
            let answer = user.types(["export", project.as_str(), target.to_str().unwrap()]);
            assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "half a file was left");
            disk.make_room();
            if answer.code == 0 {
                kept += 1;
                assert_eq!(user.hash(&target), user.hash(project.as_str()));
                fs::write(&target, &older).unwrap();
            } else {
                refused += 1;
                answer.fails_with(10);
                assert_eq!(fs::read(&target).unwrap(), older);
                assert_eq!(user.hash(&target), hash);
            }
        }
        assert!(kept > 0 && refused > 0, "{kept} kept, {refused} refused");
    });
}

#[test]
fn a_first_start_on_a_full_disk_can_be_tried_again() {
    on_a_disk_of(1_500, named!("a_first_start_on_a_full_disk_can_be_tried_again"), |disk| {
        let typed = ["new", "P", "--organisation", "O", "--municipality", "Grimbergen"];
        for left in LEFT {
            let user = User::new();
            disk.leave_only(left * 3 * 1024);
            let answer = user.types(typed);
            disk.make_room();
            let count = bondgenoot_core::project::list(&opened(&user.data())).unwrap().len();
            assert_eq!(count, usize::from(answer.code == 0), "{answer:?}");
            if answer.code != 0 {
                answer.fails_with(10);
            }
            user.types(typed).good();
        }
    });
}

#[test]
fn a_disk_that_may_only_be_read_is_refused_until_it_may_be_written() {
    on_a_disk_of(3_000, named!("a_disk_that_may_only_be_read_is_refused_until_it_may_be_written"), |disk| {
        let user = User::new();
        let project = user.starts("Slot");
        let before = user.hash(&project);
        let target = user.file("uit.bondgenoot");
        disk.only_read();
        user.types(["rename", &project, "Anders"]).fails_with(10);
        user.types(["export", &project, target.to_str().unwrap()]).fails_with(10);
        let fresh = user.file("nieuw");
        Answer::of(user.command(["projects"]).env("BONDGENOOT_DATA_DIR", fresh).output().unwrap())
            .fails_with(10);
        disk.read_and_write();
        assert_eq!(user.hash(&project), before);
        user.types(["rename", &project, "Anders"]).good();
    });
}
