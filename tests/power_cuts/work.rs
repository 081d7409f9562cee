//! Long random work, recorded: all that people do to a store, with what was acknowledged when.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::copies::{self, OpenCopy, Reason, What};
use bondgenoot_core::history::{self, Typing};
use bondgenoot_core::organisation::{Description, describe};
use bondgenoot_core::project::{self, Project};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{Choices, How, Incoming, Side, WhatToExport, export, take_in};
use bondgenoot_core::value::{Id, Note};
use bondgenoot_core::{Result, Store};
use tempfile::TempDir;

use crate::state::State;
use crate::tape::{Event, Tape};

/// The folder of the store in the recorded one.
pub(crate) const DATA: &str = "werk";

/// The folder of what is handed to colleagues.
pub(crate) const OUT: &str = "uit";

/// A project with more actors than this is erased and begun anew, so that looking at a state stays quick.
const MOST_ACTORS: usize = 50;

/// What was recorded: what happened to the files, and the states that it acknowledges.
pub(crate) struct Recording {
    pub(crate) events: Vec<Event>,
    pub(crate) states: Vec<State>,
}

/// Somebody at work in a store.
pub(crate) struct Work {
    tape: Arc<Tape>,
    folder: TempDir,
    store: Option<Store>,
    project: Option<Id<Project>>,
    states: Vec<State>,
    chance: Chance,
    typed: usize,
}

impl Work {
    /// Begins in a folder without a store.
    pub(crate) fn begin(seed: u64) -> Self {
        Self::begin_with(seed, |_| {})
    }

    /// Begins in a folder with what `prepare` puts in the data directory, which is not recorded.
    pub(crate) fn begin_with(seed: u64, prepare: impl FnOnce(&Path)) -> Self {
        let folder = in_memory();
        let root = folder.path().join("schijf");
        let data = root.join(DATA);
        std::fs::create_dir_all(root.join(OUT)).unwrap();
        std::fs::create_dir_all(&data).unwrap();
        prepare(&data);
        let before = folder.path().join("eerst");
        std::fs::create_dir(&before).unwrap();
        for entry in std::fs::read_dir(&data).unwrap().map(|entry| entry.unwrap()) {
            std::fs::copy(entry.path(), before.join(entry.file_name())).unwrap();
        }
        let states = vec![State::in_directory(&before)];
        let tape = Tape::start(&root);
        let chance = Chance::new(seed);
        let mut work = Self { tape, folder, store: None, project: None, states, chance, typed: 0 };
        work.tape.acknowledge(0);
        work.reopen();
        work.project = project::list(work.store()).unwrap().pop().map(|listed| listed.id);
        work
    }

    /// Works until so many events were recorded, and stops without closing.
    pub(crate) fn until(mut self, events: usize) -> Recording {
        while self.tape.len() < events {
            self.something();
        }
        let Self { tape, store, states, .. } = self;
        let events = tape.stop();
        drop(store);
        Recording { events, states }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("schijf")
    }

    fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    /// Says that what was done so far was answered.
    fn answered(&mut self) {
        let state = State::of(self.store());
        if self.states.last() != Some(&state) {
            self.states.push(state);
        }
        self.tape.acknowledge(self.states.len() - 1);
    }

    /// Closes the store and opens it again.
    fn reopen(&mut self) {
        self.store = None;
        self.store = Some(Store::open(&self.root().join(DATA), SystemClock).unwrap());
        self.answered();
    }

    fn project(&mut self) -> Id<Project> {
        if let Some(project) = &self.project {
            return project.clone();
        }
        let project = rehearsal::start(self.store()).unwrap();
        self.answered();
        self.project.insert(project).clone()
    }

    fn something(&mut self) {
        let project = self.project();
        match self.chance.below(42) {
            0 => self.reopen(),
            1 => self.takes_over(&project),
            2 => self.has_a_copy_for_a_while(&project),
            3 => drop(self.hands_over(&project)),
            4 => self.plants_the_example(),
            40 => self.copies_meanwhile(&project),
            41 => self.restores(),
            5..=7 => self.types(&project),
            8..=12 => self.does(|store, _| history::undo(store, &project).map(drop)),
            13..=15 => self.does(|store, _| history::redo(store, &project).map(drop)),
            _ => self.does(|store, chance| rehearsal::work(store, &project, chance).map(drop)),
        }
        if rehearsal::places(self.store(), &project).unwrap().len() > MOST_ACTORS {
            self.erases(&project);
            self.project = None;
        }
    }

    /// Does one thing; what is refused leaves everything as it was.
    fn does(&mut self, thing: impl FnOnce(&mut Store, &mut Chance) -> Result<()>) {
        let _ = thing(self.store.as_mut().unwrap(), &mut self.chance);
        self.answered();
    }

    /// Types in one field with pauses: steps that become one.
    fn types(&mut self, project: &Id<Project>) {
        for _ in 0..=self.chance.below(3) {
            self.typed += 1;
            let purpose = Some(Note::parse(&format!("Samen {}", self.typed)).unwrap());
            let description = Description { purpose, ..Description::default() };
            self.does(|store, _| describe(store, project, description, Typing::Continues).map(drop));
        }
    }

    fn hands_over(&mut self, project: &Id<Project>) -> PathBuf {
        let file = self.root().join(OUT).join("netwerk.bondgenoot");
        export(self.store(), project, &file, WhatToExport::Everything).unwrap();
        file
    }

    /// Takes over what a colleague changed, after which the store is copied.
    fn takes_over(&mut self, project: &Id<Project>) {
        let file = self.hands_over(project);
        let theirs = self.folder.path().join("collega.bondgenoot");
        {
            let colleague = in_memory();
            let mut store = Store::open(colleague.path(), SystemClock).unwrap();
            take_in(&mut store, &Incoming::open(&file).unwrap(), &How::AsNew).unwrap();
            for _ in 0..4 {
                rehearsal::work(&mut store, project, &mut self.chance).unwrap();
            }
            export(&store, project, &theirs, WhatToExport::Everything).unwrap();
        }
        let otherwise = if self.chance.coin() { Side::Theirs } else { Side::Ours };
        let how = How::TakeOver(Choices { otherwise, ..Choices::default() });
        let incoming = Incoming::open(&theirs).unwrap();
        self.does(|store, _| take_in(store, &incoming, &how).map(drop));
    }

    /// Takes a project in a second time, works in it, puts it in the bin, out of it, and erases it.
    fn has_a_copy_for_a_while(&mut self, project: &Id<Project>) {
        let incoming = Incoming::open(&self.hands_over(project)).unwrap();
        let mut copy = None;
        self.does(|store, _| {
            copy = Some(take_in(store, &incoming, &How::AsCopy)?.project);
            Ok(())
        });
        let copy = copy.unwrap();
        self.does(|store, chance| rehearsal::work(store, &copy, chance).map(drop));
        self.does(|store, _| project::bin(store, &copy));
        self.does(|store, _| project::restore(store, &copy));
        self.erases(&copy);
    }

    /// Has a copy made in the background and works on meanwhile.
    fn copies_meanwhile(&mut self, project: &Id<Project>) {
        let Some(pending) = self.store().begin_copy(Reason::Work).unwrap() else { return };
        let made = std::thread::scope(|scope| {
            let making = scope.spawn(|| pending.make(&|| true));
            for _ in 0..4 {
                self.does(|store, chance| rehearsal::work(store, project, chance).map(drop));
            }
            making.join().unwrap().unwrap().is_some()
        });
        self.does(|store, _| store.end_copy(pending, made));
    }

    /// Restores everything from one of the copies.
    fn restores(&mut self) {
        let data = self.root().join(DATA);
        let kept = copies::kept(&data).unwrap();
        let Some(copy) = self.chance.pick(&kept) else { return };
        let copy = OpenCopy::open(&copies::find(&data, &copy.file).unwrap()).unwrap();
        self.does(|store, _| copies::restore(store, &copy, &What::Everything).map(drop));
        let projects = project::list(self.store()).unwrap();
        self.project = projects.into_iter().find(|listed| listed.binned_at.is_none()).map(|listed| listed.id);
    }

    fn plants_the_example(&mut self) {
        let mut planted = None;
        self.does(|store, _| {
            planted = Some(bondgenoot_core::example::plant(store)?);
            Ok(())
        });
        self.erases(&planted.unwrap());
    }

    fn erases(&mut self, project: &Id<Project>) {
        self.does(|store, _| project::bin(store, project));
        self.does(|store, _| project::erase(store, project));
    }
}

/// A folder in memory where the system has one: nothing here needs a disk.
pub(crate) fn in_memory() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}
