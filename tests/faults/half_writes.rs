//! Writes that fail half-way: a file may not grow beyond so many blocks, so that the database, its log, an
//! exported file or a copy stops in the middle. No success without the result being kept, no panic, and
//! afterwards everything as it was or as it should be.

use std::fs;
use std::process::Command;

use bondgenoot_core::project::Project;
use bondgenoot_core::rehearsal::Chance;
use bondgenoot_core::value::Id;
use bondgenoot_tests::{Answer, User, program};

use crate::faults::copies::{copies_in, hash_in_copy};
use crate::faults::ground::{copy_folder, crowded_file, hash_in, opened};

/// The unit of `ulimit -f`.
const BLOCK: u64 = 512;

/// Types a command that may not let a file grow beyond so many blocks.
fn types_within(user: &User, blocks: u64, arguments: &[&str]) -> Answer {
    let script = format!("trap '' XFSZ; ulimit -f {blocks} && exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).arg(program()).args(arguments).env("BONDGENOOT_DATA_DIR", user.data());
    let answer = Answer::of(command.output().unwrap());
    match answer.code {
        0 => answer,
        code => {
            assert!([1, 10].contains(&code), "{blocks} blocks: {answer:?}");
            answer.fails_with(code)
        }
    }
}

/// Limits from nothing to more than the largest file there will be.
fn limits(most_bytes: u64, count: usize) -> Vec<u64> {
    let most = usize::try_from(most_bytes / BLOCK * 5 / 4).unwrap();
    let mut chance = Chance::new(17);
    let mut limits: Vec<u64> = (0..count).map(|_| chance.below(most) as u64).collect();
    limits.extend([0, 1, 2, 8, 9, 16, 17, most as u64]);
    limits.sort_unstable();
    limits
}

fn size_of_store(user: &User) -> u64 {
    fs::metadata(user.data().join(bondgenoot_core::store::FILE_NAME)).unwrap().len()
}

/// Does something within every limit, each time from the same state, and looks at what became of it.
fn within_every_limit(user: &User, arguments: &[&str], limits: &[u64], mut look: impl FnMut(&Answer)) {
    let base = user.file("uitgangspunt");
    copy_folder(&user.data(), &base);
    let (mut kept, mut refused) = (0, 0);
    for blocks in limits {
        fs::remove_dir_all(user.data()).unwrap();
        copy_folder(&base, &user.data());
        let answer = types_within(user, *blocks, arguments);
        match answer.code {
            0 => kept += 1,
            _ => refused += 1,
        }
        look(&answer);
    }
    assert!(kept > 0 && refused > 0, "{kept} kept, {refused} refused");
}

#[test]
fn an_actor_is_there_when_the_program_says_so_and_not_otherwise() {
    let user = User::new();
    let project = user.starts("Half");
    let id = Id::<Project>::new(project.as_str());
    let before = user.hash(&project);
    let arguments = ["add-actor", &project, "Bib", "--municipality", "Grimbergen", "--sector", "welzijn"];
    within_every_limit(&user, &arguments, &limits(size_of_store(&user), 24), |answer| {
        let store = opened(&user.data());
        let actors = bondgenoot_core::project::counts(&store, &id).unwrap().of("actor");
        drop(store);
        assert_eq!(actors, if answer.code == 0 { 2 } else { 1 }, "{answer:?}");
        assert_eq!(hash_in(&user.data(), &id) == before, answer.code != 0);
        user.types(["add-actor", &project, "Erna", "--municipality", "Grimbergen", "--sector", "welzijn"])
            .good();
    });
}

#[test]
fn a_project_is_there_when_the_program_says_so_and_not_otherwise() {
    let user = User::new();
    user.starts("Was er al");
    let (file, project, hash) = crowded_file(&user.file(""), 800);
    let size = fs::metadata(&file).unwrap().len() * 2;
    within_every_limit(&user, &["import", file.to_str().unwrap()], &limits(size, 12), |answer| {
        let store = opened(&user.data());
        let here = store.project_state(&project).unwrap().is_some();
        assert_eq!(here, answer.code == 0, "{answer:?}");
        drop(store);
        if here {
            assert_eq!(hash_in(&user.data(), &project), hash);
        }
    });
}

#[test]
fn taking_over_is_whole_or_not_at_all_and_half_a_copy_is_no_copy() {
    let (user, colleague) = (User::new(), User::new());
    let (file, project, before) = crowded_file(&user.file(""), 300);
    let path = file.to_str().unwrap();
    user.types(["import", path]).good();
    colleague.types(["import", path]).good();
    colleague.makes(["rename", project.as_str(), "Zij noemen het anders"]);
    colleague.types(["export", project.as_str(), path]).good();
    let after = colleague.hash(project.as_str());
    let limits = limits(size_of_store(&user), 16);
    within_every_limit(&user, &["import", path, "--take-over"], &limits, |answer| {
        for copy in copies_in(&user.data()) {
            assert_eq!(hash_in_copy(&copy, project.as_str()).unwrap(), before);
        }
        let now = hash_in(&user.data(), &project);
        assert_eq!(now, if answer.code == 0 { &*after } else { &*before }, "{answer:?}");
        user.types(["import", path, "--take-over"]).good();
        assert_eq!(hash_in(&user.data(), &project), after);
    });
}

#[test]
fn a_new_store_is_whole_or_can_be_started_again() {
    let user = User::new();
    let arguments = ["new", "P", "--organisation", "O", "--municipality", "Grimbergen"];
    fs::create_dir_all(user.data()).unwrap();
    within_every_limit(&user, &arguments, &limits(500 * 1024, 24), |answer| {
        let count = bondgenoot_core::project::list(&opened(&user.data())).unwrap().len();
        assert_eq!(count, usize::from(answer.code == 0), "{answer:?}");
        user.types(arguments).good();
    });
}

#[test]
fn an_export_replaces_a_file_whole_or_leaves_it_and_leaves_no_half_one() {
    let user = User::new();
    let (file, project, hash) = crowded_file(&user.file(""), 300);
    user.types(["import", file.to_str().unwrap()]).good();
    let folder = user.file("stick");
    fs::create_dir(&folder).unwrap();
    let target = folder.join("netwerk.bondgenoot");
    let size = fs::metadata(&file).unwrap().len();
    let (older, _, _) = crowded_file(&user.file("eerder"), 3);
    let older = fs::read(older).unwrap();
    let arguments = ["export", project.as_str(), target.to_str().unwrap()];
    within_every_limit(&user, &arguments, &limits(size, 12), |answer| {
        if answer.code == 0 {
            assert_eq!(user.hash(&target), hash);
        } else {
            assert!(!target.exists() || fs::read(&target).unwrap() == older);
        }
        let others = fs::read_dir(&folder).unwrap().filter(|entry| entry.as_ref().unwrap().path() != target);
        assert_eq!(others.count(), 0, "half a file was left");
        fs::write(&target, &older).unwrap();
    });
}
