//! The program is killed at any moment, again and again: what it said it kept is there, an import came in
//! whole or not at all, and the next one says what happened.

use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use bondgenoot_core::actor::Actor;
use bondgenoot_core::project::{Project, content_hash};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{WhatToExport, export};
use bondgenoot_core::value::Id;
use bondgenoot_tests::{Answer, User};

use crate::faults::copies::{copies_in, hash_in_copy};
use crate::faults::ground::{STOPPED, copy_folder, crowded_file, left_a_log, opened};

/// What the system says of a process that was killed.
const CODE_OF_THE_KILLED: i32 = if cfg!(windows) { 1 } else { -1 };

/// A loop that has not met every case when its time is up goes on until it has, but no longer than this.
const MOST_ROUNDS: u32 = 200;

/// How long each loop goes on.
fn time_to_kill() -> Duration {
    let asked = env::var("BONDGENOOT_FAULT_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    Duration::from_secs(asked.unwrap_or(4))
}

/// What a process that was killed, or was too quick for that, left behind.
struct Killed {
    /// Whether it ended by itself, and well.
    done: bool,
    answer: Answer,
}

/// When a process is killed.
enum When {
    /// So long after it started.
    After(Duration),
    /// So long after its first write came into the log.
    AfterItWrote(Duration),
}

/// Types a command and kills it; it has ended when this returns.
fn killed(user: &User, arguments: &[&str], when: &When) -> Killed {
    let mut command = user.command(arguments);
    // What a killed process leaves among the temporary files goes with the test.
    command.envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, user.file(""))));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    match when {
        When::After(delay) => sleep(*delay),
        When::AfterItWrote(delay) => {
            while !left_a_log(&user.data()) && child.try_wait().unwrap().is_none() {
                sleep(Duration::from_micros(100));
            }
            sleep(*delay);
        }
    }
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    let answer = Answer::of(output);
    assert!([0, CODE_OF_THE_KILLED].contains(&answer.code), "{answer:?}");
    assert!(!answer.message.contains("panicked"), "{answer:?}");
    Killed { done: answer.code == 0, answer }
}

/// How long a command takes when nobody kills it.
fn time_of(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Any moment from the start until a little after the end of something that takes this long.
fn any_moment(time: Duration, chance: &mut Chance) -> When {
    When::After(part_of(time * 5 / 4, chance))
}

/// As often as not any moment, and otherwise one at which something is being written.
fn moment_of_a_write(time: Duration, chance: &mut Chance) -> When {
    if chance.coin() { any_moment(time, chance) } else { When::AfterItWrote(part_of(time / 8, chance)) }
}

fn part_of(time: Duration, chance: &mut Chance) -> Duration {
    Duration::from_micros(chance.below(usize::try_from(time.as_micros()).unwrap()) as u64)
}

/// Says whether the next command says what happened; it must if and only if something was left behind.
fn says_what_happened(user: &User) -> bool {
    let left = left_a_log(&user.data());
    let answer = user.types(["projects"]).good();
    assert_eq!(answer.message.contains(STOPPED), left, "{answer:?}");
    assert!(!user.types(["projects"]).good().message.contains(STOPPED), "it is said once");
    left
}

#[test]
fn no_actor_that_was_acknowledged_is_missing() {
    let user = User::new();
    let project = user.starts("Kill");
    let add = |name: &str| {
        ["add-actor", &project, name, "--municipality", "Grimbergen", "--sector", "welzijn"]
            .map(str::to_owned)
    };
    let time = time_of(|| drop(user.makes(add("Warmloper"))));
    let mut chance = Chance::new(20_261_121);
    let (mut acknowledged, mut rounds, mut said) = (Vec::new(), 0, 0);
    let start = Instant::now();
    while start.elapsed() < time_to_kill() || (acknowledged.is_empty() || said == 0) && rounds < MOST_ROUNDS {
        rounds += 1;
        let arguments = add(&format!("Actor {rounds}"));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let killed = killed(&user, &arguments, &moment_of_a_write(time, &mut chance));
        if killed.answer.result.ends_with('\n') {
            acknowledged.push(killed.answer.last_line());
        } else {
            assert!(!killed.done, "done without a word");
        }
        if chance.coin() {
            said += u32::from(says_what_happened(&user));
        }
        if rounds % 16 == 0 {
            all_there(&user, &project, &acknowledged);
        }
    }
    all_there(&user, &project, &acknowledged);
    eprintln!("{rounds} times killed, {} acknowledged, {said} times said", acknowledged.len());
    assert!(!acknowledged.is_empty() && said > 0, "killed at no interesting moment");
}

fn all_there(user: &User, project: &str, acknowledged: &[String]) {
    let project = Id::<Project>::new(project);
    let left = left_a_log(&user.data());
    let store = opened(&user.data());
    assert_eq!(store.recovery().is_some(), left);
    let reader = store.reader(&project).unwrap();
    for id in acknowledged {
        assert!(reader.has(&Id::<Actor>::new(id.as_str())).unwrap(), "{id} is missing");
    }
    assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
}

/// Kills an import into the same data directory again and again, and says how often it came in.
fn kills_imports(user: &User, arguments: &[&str], project: &Id<Project>, before: Option<&str>, after: &str) {
    let base = user.file("uitgangspunt");
    copy_folder(&user.data(), &base);
    let time = time_of(|| drop(user.types(arguments).good()));
    assert_eq!(content_hash(&opened(&user.data()), project).unwrap(), after);
    let mut chance = Chance::new(5);
    let (mut rounds, mut whole, mut said) = (0, 0, 0);
    let start = Instant::now();
    let seen_it_all = |rounds, whole, said| 0 < whole && whole < rounds && 0 < said;
    while start.elapsed() < time_to_kill() || !seen_it_all(rounds, whole, said) && rounds < MOST_ROUNDS {
        rounds += 1;
        fs::remove_dir_all(user.data()).unwrap();
        copy_folder(&base, &user.data());
        let killed = killed(user, arguments, &moment_of_a_write(time, &mut chance));
        for copy in copies_in(&user.data()) {
            assert_eq!(hash_in_copy(&copy, project.as_str()).as_deref(), before);
        }
        said += u32::from(says_what_happened(user));
        let store = opened(&user.data());
        let here = store.project_state(project).unwrap().is_some();
        let now = here.then(|| content_hash(&store, project).unwrap());
        let came_in = now.as_deref() == Some(after);
        assert!(came_in || now.as_deref() == before, "half an import");
        assert!(came_in || killed.answer.result.is_empty(), "acknowledged and gone: {:?}", killed.answer);
        whole += u32::from(came_in);
    }
    eprintln!("{rounds} times killed, {whole} times whole, {said} times said");
    assert!(seen_it_all(rounds, whole, said), "killed at no interesting moment");
}

#[test]
fn an_import_comes_in_whole_or_not_at_all() {
    let user = User::new();
    user.starts("Was er al");
    let (file, project, hash) = crowded_file(&user.file(""), 3_000);
    kills_imports(&user, &["import", file.to_str().unwrap()], &project, None, &hash);
}

#[test]
fn changes_are_taken_over_whole_or_not_at_all() {
    let (user, colleague) = (User::new(), User::new());
    let (file, project, before) = crowded_file(&user.file(""), 1_500);
    user.types(["import", file.to_str().unwrap()]).good();
    colleague.types(["import", file.to_str().unwrap()]).good();
    let after = {
        let (mut store, mut chance) = (opened(&colleague.data()), Chance::new(2));
        for _ in 0..60 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        export(&store, &project, &file, WhatToExport::Everything).unwrap();
        content_hash(&store, &project).unwrap()
    };
    let arguments = ["import", file.to_str().unwrap(), "--take-over"];
    kills_imports(&user, &arguments, &project, Some(&before), &after);
}

#[test]
fn an_export_that_is_killed_leaves_the_file_that_was_there() {
    let user = User::new();
    let (file, project, _) = crowded_file(&user.file(""), 1_500);
    user.types(["import", file.to_str().unwrap()]).good();
    let arguments = ["export", project.as_str(), file.to_str().unwrap()];
    let time = time_of(|| drop(user.types(arguments).good()));
    let mut chance = Chance::new(6);
    let bytes = |path: &Path| fs::read(path).unwrap();
    let mut known = vec![bytes(&file)];
    let start = Instant::now();
    let mut rounds = 0;
    while start.elapsed() < time_to_kill() / 2 || known.len() == 1 && rounds < MOST_ROUNDS {
        rounds += 1;
        user.makes(["rename", project.as_str(), &format!("Naam {}", known.len())]);
        let killed = killed(&user, &arguments, &any_moment(time, &mut chance));
        let now = bytes(&file);
        if known.last() != Some(&now) {
            user.types(["check", file.to_str().unwrap()]).good();
            assert_eq!(user.hash(&file), user.hash(project.as_str()));
            known.push(now);
        } else {
            assert!(!killed.done, "done without a file");
        }
    }
    eprintln!("{rounds} times killed, {} times whole", known.len() - 1);
    assert!(known.len() > 1, "killed at no interesting moment");
}
