//! A log that lost its end, as after a power cut: what was committed before the cut is there, nothing else,
//! and what was lost is never mistaken for what is written afterwards.

use std::fs;
use std::path::PathBuf;

use bondgenoot_core::Store;
use bondgenoot_core::history;
use bondgenoot_core::history::Typing;
use bondgenoot_core::project::{Project, content_hash, list, rename};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{How, Incoming, WhatToExport, export, take_in};
use bondgenoot_core::store::FILE_NAME;
use bondgenoot_core::value::{Id, Name};
use tempfile::TempDir;

use crate::faults::ground::{context_of, log_of, opened};

/// The head of a log, and that of each frame in it.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// After so many steps the log was written back into the database at least once, and started again.
const WRITTEN_BACK: usize = 120;

/// What a store is like between two transactions.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// No project yet.
    Empty,
    /// One, with what is in it and what stands in its history: op, moment, undone; newest first.
    Project { name: String, hash: String, steps: Vec<(String, String, bool)> },
}

impl State {
    fn of(store: &Store) -> Self {
        let Some(listed) = list(store).unwrap().pop() else { return Self::Empty };
        let steps = history::list(store, &listed.id).unwrap();
        Self::Project {
            name: listed.name.to_string(),
            hash: content_hash(store, &listed.id).unwrap(),
            steps: steps
                .into_iter()
                .map(|step| (serde_json::to_string(&step.op).unwrap(), step.at, step.undone))
                .collect(),
        }
    }

    fn hash(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Project { hash, .. } => hash,
        }
    }

    /// What people are told was the last thing that was kept.
    fn last_step(&self) -> Option<(String, String, String)> {
        let Self::Project { name, steps, .. } = self else { return None };
        let (op, at, _) = steps.iter().find(|(_, _, undone)| !undone)?;
        Some((name.clone(), op.clone(), at.clone()))
    }
}

/// A store that was at work when the power went: its files as they lay there, and every state it was in.
struct Interrupted {
    folder: TempDir,
    database: Vec<u8>,
    log: Vec<u8>,
    states: Vec<State>,
    project: Id<Project>,
    /// What was handed to a colleague just before.
    handed_over: PathBuf,
}

impl Interrupted {
    fn after(steps: usize, seed: u64) -> Self {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("werk");
        let mut chance = Chance::new(seed);
        let mut store = opened(&data);
        let mut states = vec![State::Empty];
        let project = rehearsal::start(&mut store).unwrap();
        states.push(State::of(&store));
        for step in 0..steps {
            match step % 9 {
                7 => drop(history::undo(&mut store, &project)),
                8 if chance.coin() => drop(history::redo(&mut store, &project)),
                _ => drop(rehearsal::work(&mut store, &project, &mut chance).unwrap()),
            }
            states.push(State::of(&store));
        }
        let handed_over = folder.path().join("doorgegeven.bondgenoot");
        export(&store, &project, &handed_over, WhatToExport::Everything).unwrap();
        let database = fs::read(data.join(FILE_NAME)).unwrap();
        let log = fs::read(log_of(&data)).unwrap();
        drop(store);
        Self { folder, database, log, states, project, handed_over }
    }

    fn frame(&self) -> usize {
        let page = u16::from_be_bytes([self.database[16], self.database[17]]);
        FRAME_HEAD + usize::from(page)
    }

    fn frames(&self) -> usize {
        (self.log.len() - LOG_HEAD) / self.frame()
    }

    /// Puts the store there with this log, in the folder where it was at work.
    fn with_log(&self, log: &[u8]) -> PathBuf {
        let data = self.folder.path().join("werk");
        fs::write(data.join(FILE_NAME), &self.database).unwrap();
        fs::write(log_of(&data), log).unwrap();
        data
    }

    /// Opens what is left and gives in which state it is, after insisting that it once was and that it says so.
    fn opens(&self, log: &[u8]) -> (Store, State) {
        let store = opened(&self.with_log(log));
        let state = State::of(&store);
        assert!(self.states.contains(&state), "never was like this: {state:?}");
        let recovery = store.recovery().expect("a log was left");
        assert_eq!(recovery.last_step, state.last_step());
        (store, state)
    }
}

fn undo_everything(store: &mut Store, project: &Id<Project>) {
    while history::to_undo(store, project).unwrap().is_some() {
        history::undo(store, project).unwrap();
    }
}

/// Writes one more thing, and insists that it is not written under a name that was used before the cut.
fn writes_as_somebody_else(store: &mut Store, interrupted: &Interrupted) {
    let target = interrupted.folder.path().join("uit.bondgenoot");
    export(store, &interrupted.project, &target, WhatToExport::Everything).unwrap();
    let kept = context_of(&target);
    rename(store, &interrupted.project, Name::parse("Na de stroompanne").unwrap(), Typing::Begins).unwrap();
    export(store, &interrupted.project, &target, WhatToExport::Everything).unwrap();
    let handed_over = context_of(&interrupted.handed_over);
    let written: Vec<_> = context_of(&target).into_iter().filter(|entry| !kept.contains(entry)).collect();
    let [(_, replica, _)] = written.as_slice() else { panic!("one write, not {written:?}") };
    assert!(handed_over.iter().all(|(_, before, _)| before != replica), "{replica} wrote {handed_over:?}");
}

#[test]
fn a_log_cut_off_anywhere_opens_as_it_once_was() {
    let interrupted = Interrupted::after(30, 20_261_101);
    let (frame, frames) = (interrupted.frame(), interrupted.frames());
    assert!(frames > interrupted.states.len(), "{frames} frames");
    let mut chance = Chance::new(7);
    let mut reached = 0;
    let mut undone = None;
    for whole in 0..=frames {
        let boundary = LOG_HEAD + whole * frame;
        let (mut store, state) = interrupted.opens(&interrupted.log[..boundary]);
        let further = interrupted.states[reached..].iter().position(|known| *known == state);
        reached += further.expect("a longer log gives no less");
        if undone != Some(reached) && state != State::Empty {
            undone = Some(reached);
            undo_everything(&mut store, &interrupted.project);
            let left = content_hash(&store, &interrupted.project).unwrap();
            assert_eq!(left, interrupted.states[1].hash(), "undone from state {reached}");
        }
        drop(store);
        if whole < frames && whole % 3 == 0 {
            let inside = boundary + 1 + chance.below(frame - 1);
            let (_, same) = interrupted.opens(&interrupted.log[..inside]);
            assert_eq!(same, state, "half a frame counts for nothing");
        }
    }
    assert_eq!(
        Some(&interrupted.states[reached]),
        interrupted.states.last(),
        "the whole log is the whole work"
    );
}

#[test]
fn a_log_with_a_flipped_bit_opens_as_it_was_before_that() {
    let interrupted = Interrupted::after(18, 4);
    let (frame, frames) = (interrupted.frame(), interrupted.frames());
    let mut chance = Chance::new(11);
    for number in 0..frames {
        let start = LOG_HEAD + number * frame;
        let (store, before) = interrupted.opens(&interrupted.log[..start]);
        drop(store);
        let mut log = interrupted.log.clone();
        log[start + chance.below(frame)] ^= 1 << chance.below(8);
        let (_, state) = interrupted.opens(&log);
        assert_eq!(state, before, "frame {number} of {frames}");
    }
}

#[test]
fn a_log_whose_head_is_damaged_counts_for_nothing() {
    let interrupted = Interrupted::after(4, 5);
    for byte in 0..LOG_HEAD {
        let mut log = interrupted.log.clone();
        log[byte] ^= 0x20;
        let (_, state) = interrupted.opens(&log);
        assert_eq!(state, State::Empty, "byte {byte}");
    }
}

#[test]
fn a_log_that_is_gone_leaves_what_was_written_back() {
    let interrupted = Interrupted::after(4, 6);
    let data = interrupted.with_log(b"");
    assert_eq!(State::of(&opened(&data)), State::Empty);

    let interrupted = Interrupted::after(WRITTEN_BACK, 6);
    let data = interrupted.with_log(b"");
    let mut store = opened(&data);
    let state = State::of(&store);
    let found = interrupted.states.iter().position(|known| *known == state).unwrap();
    assert!(found > 0, "the log was never written back");
    writes_as_somebody_else(&mut store, &interrupted);
}

#[test]
fn after_a_cut_nothing_is_written_under_the_old_name() {
    for (seed, kept) in [(12, 60), (13, 75), (14, 90), (15, 99), (16, 100)] {
        let interrupted = Interrupted::after(20, seed);
        let frames = interrupted.frames() * kept / 100;
        let (mut store, _) = interrupted.opens(&interrupted.log[..LOG_HEAD + frames * interrupted.frame()]);
        writes_as_somebody_else(&mut store, &interrupted);
    }
    let interrupted = Interrupted::after(WRITTEN_BACK, 17);
    let (mut store, _) = interrupted.opens(&interrupted.log[..LOG_HEAD]);
    writes_as_somebody_else(&mut store, &interrupted);
}

#[test]
fn what_a_power_cut_took_comes_back_from_a_colleague() {
    let interrupted = Interrupted::after(30, 8);
    let before_the_end = LOG_HEAD + interrupted.frames() / 2 * interrupted.frame();
    let (mut store, state) = interrupted.opens(&interrupted.log[..before_the_end]);
    assert!(state != State::Empty && Some(&state) != interrupted.states.last());
    let project = &interrupted.project;
    rehearsal::work(&mut store, project, &mut Chance::new(9)).unwrap();
    rename(&mut store, project, Name::parse("Na de stroompanne").unwrap(), Typing::Begins).unwrap();

    // Both take over what the other has; then they have the same.
    let colleague = interrupted.folder.path().join("collega");
    let mut colleague = opened(&colleague);
    let theirs = Incoming::open(&interrupted.handed_over).unwrap();
    take_in(&mut colleague, &theirs, &How::AsNew).unwrap();
    take_in(&mut store, &theirs, &How::TakeOver(Default::default())).unwrap();
    let file = interrupted.folder.path().join("samen.bondgenoot");
    export(&store, project, &file, WhatToExport::Everything).unwrap();
    take_in(&mut colleague, &Incoming::open(&file).unwrap(), &How::TakeOver(Default::default())).unwrap();
    assert_eq!(content_hash(&store, project).unwrap(), content_hash(&colleague, project).unwrap());
    assert_eq!(store.reader(project).unwrap().project().unwrap().name.as_str(), "Na de stroompanne");
    let actors = |store: &Store| rehearsal::places(store, project).unwrap().len();
    assert!(actors(&store) >= theirs.counts().of("actor") as usize, "nobody is lost");
}
