//! The program is killed at any moment, again and again: what it said it kept is there, what takes more than a
//! moment came in whole or not at all, and the next one says what happened.
//!
//! One file for each thing that is killed. `BONDGENOOT_KILLS` says how often, all of them together, each as often as
//! the others; without it each goes on for some seconds.

mod copies;
mod edits;
mod exports;
mod imports;
mod migration;
mod typing;

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use bondgenoot_core::rehearsal::Chance;
use bondgenoot_tests::{Answer, User};

use crate::faults::ground::{STOPPED, copy_folder, left_a_log};

/// What the system says of a process that was killed.
const CODE_OF_THE_KILLED: i32 = if cfg!(windows) { 1 } else { -1 };

/// A loop that has not met every case when its time is up goes on until it has, but no longer than this.
const MOST_ROUNDS: u32 = 200;

/// How many loops share the kills that are asked for.
const LOOPS: u32 = 8;

/// How long a loop goes on when nobody says how often to kill.
fn time_to_kill() -> Duration {
    let asked = env::var("BONDGENOOT_FAULT_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    Duration::from_secs(asked.unwrap_or(4))
}

/// How often to kill in one loop, if that is asked.
fn times_to_kill() -> Option<u32> {
    let asked: u32 = env::var("BONDGENOOT_KILLS").ok()?.parse().ok()?;
    Some(asked.div_ceil(LOOPS))
}

/// The rounds of one loop.
struct Rounds {
    start: Instant,
    done: u32,
}

impl Rounds {
    fn start() -> Self {
        Self { start: Instant::now(), done: 0 }
    }

    /// Says whether to kill once more, after having met every case or not.
    fn another(&mut self, met_every_case: bool) -> bool {
        let enough = match times_to_kill() {
            Some(times) => self.done >= times,
            None => self.start.elapsed() >= time_to_kill(),
        };
        if enough && (met_every_case || self.done >= MOST_ROUNDS.max(times_to_kill().unwrap_or(0))) {
            return false;
        }
        self.done += 1;
        true
    }
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
    killed_command(user, user.command(arguments), when)
}

/// Starts a command and kills it; it has ended when this returns.
fn killed_command(user: &User, mut command: Command, when: &When) -> Killed {
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

/// Whether a command writes to the store.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writes {
    Yes,
    No,
}

/// Kills a command again and again, each time in the data directory as it is now, and lets `look` insist on what may
/// be there afterwards and say whether all of it is. It must be all of it at least once, and not always; and at least
/// once a log must be left behind by a command that writes to the store.
fn each_time_from_here(
    user: &User,
    what: &str,
    (arguments, writes): (&[&str], Writes),
    mut look: impl FnMut(&Killed) -> bool,
) {
    let base = user.file("uitgangspunt");
    copy_folder(&user.data(), &base);
    let time = time_of(|| drop(user.types(arguments).good()));
    let mut chance = Chance::new(5);
    let (mut rounds, mut whole, mut said) = (Rounds::start(), 0, 0);
    let met_every_case =
        |rounds, whole, said| 0 < whole && whole < rounds && (0 < said || writes == Writes::No);
    while rounds.another(met_every_case(rounds.done, whole, said)) {
        fs::remove_dir_all(user.data()).unwrap();
        copy_folder(&base, &user.data());
        let killed = killed(user, arguments, &moment_of_a_write(time, &mut chance));
        said += u32::from(says_what_happened(user));
        whole += u32::from(look(&killed));
    }
    eprintln!("{what}: {} times killed, {whole} times whole, {said} times said", rounds.done);
    assert!(met_every_case(rounds.done, whole, said), "killed at no interesting moment");
}

/// Says whether the next command says what happened; it must if and only if something was left behind.
fn says_what_happened(user: &User) -> bool {
    let left = left_a_log(&user.data());
    let answer = user.types(["projects"]).good();
    assert_eq!(answer.message.contains(STOPPED), left, "{answer:?}");
    assert!(!user.types(["projects"]).good().message.contains(STOPPED), "it is said once");
    left
}
