//! The store behind the window, and the one way in which commands reach it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use bondgenoot_core::actor::{self, Flags};
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::copies::Reason;
use bondgenoot_core::history::{self, Applied, Op};
use bondgenoot_core::log::{self, Event};
use bondgenoot_core::map::{self, ScenePatch};
use bondgenoot_core::mirror::{self, Changes};
use bondgenoot_core::project::Project;
use bondgenoot_core::store::{FILE_NAME, Reader, Touched};
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store};
use serde::Serialize;
use specta::Type;

use crate::failure::{Answer, Failure};
use crate::long_work::blocking;

/// The store, and where it lies.
pub struct Work {
    directory: Option<PathBuf>,
    state: Mutex<State>,
}

/// Whether the store is open.
enum State {
    Open(Box<Store>),
    /// It could not be opened; whoever asks again has it tried again.
    Shut(Failure),
    /// The program ends.
    Closed,
}

impl std::fmt::Debug for Work {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Work").finish_non_exhaustive()
    }
}

/// The name of a step, for the undo button: the message is `op-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct StepName {
    /// What was done.
    pub code: String,
    /// To what: name and value of each parameter of the message.
    pub params: Vec<(String, String)>,
}

impl From<Op> for StepName {
    fn from(op: Op) -> Self {
        let (code, params) = op.message();
        Self { code, params }
    }
}

/// A step that undo would take back, or redo do again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NextStep {
    /// Its number in the history of the project.
    pub number: u32,
    /// What was done.
    pub name: StepName,
}

impl From<history::NextStep> for NextStep {
    fn from(step: history::NextStep) -> Self {
        Self { number: step_number(step.number), name: step.op.into() }
    }
}

/// The number of a step as it crosses the border.
pub(crate) fn step_number(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

/// Where a project is in its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HistoryStatus {
    /// When the last change was safely on the disk (UTC, RFC 3339).
    pub saved_at: String,
    /// What undo would take back.
    pub undo: Option<NextStep>,
    /// What redo would do again.
    pub redo: Option<NextStep>,
}

impl HistoryStatus {
    pub(crate) fn of(store: &Store, project: &Id<Project>) -> Result<Self> {
        Ok(Self {
            saved_at: store.project_state(project)?.map(|state| state.changed_at).unwrap_or_default(),
            undo: history::to_undo(store, project)?.map(Into::into),
            redo: history::to_redo(store, project)?.map(Into::into),
        })
    }
}

/// What is new in a project after a change.
#[derive(Debug, Clone, Serialize, Type)]
pub struct News {
    /// The records that it added, wrote or removed.
    pub changes: Changes,
    /// What it moved on the map; `null` when nothing moved.
    pub scene: Option<ScenePatch>,
    /// The flags that it may have made other.
    pub flags: Flags,
    /// Where the project is in its history now.
    pub history: HistoryStatus,
}

impl News {
    /// Reads what a change touched; `None` when that fails, which the log then says.
    pub(crate) fn after(store: &Store, project: &Id<Project>, touched: &BTreeSet<Touched>) -> Option<Self> {
        Self::read(store, project, touched).inspect_err(|error| drop(log::failed(error))).ok()
    }

    fn read(store: &Store, project: &Id<Project>, touched: &BTreeSet<Touched>) -> Result<Self> {
        let reader = store.reader(project)?;
        Ok(Self {
            changes: mirror::changes(&reader, touched)?,
            scene: map::patch(&reader, touched)?,
            flags: actor::changed_flags(&reader, touched)?,
            history: HistoryStatus::of(store, project)?,
        })
    }
}

/// What a change came to. A change that was made is never told as a failure, also when what it touched cannot be read.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Changed<T> {
    /// What the change itself returns: the id of what was made, or nothing.
    pub value: T,
    /// The number of its step in the history; `null` when nothing changed.
    pub step: Option<u32>,
    /// What is new; `null` when it could not be read, and then everything must be read anew.
    pub news: Option<News>,
}

fn try_to_open(directory: Option<&Path>) -> State {
    let start = Instant::now();
    let opened = match directory {
        Some(directory) => Store::open(directory, SystemClock),
        None => Err(Error::NoPermission),
    };
    match opened {
        Ok(store) => {
            log::note(&Event::Opened(start.elapsed()));
            State::Open(Box::new(store))
        }
        Err(error) => State::Shut(error.into()),
    }
}

impl Work {
    /// Opens the store of a directory. Why it cannot be opened is what every command then answers, until it can.
    pub fn open(directory: Option<PathBuf>) -> Self {
        let state = Mutex::new(try_to_open(directory.as_deref()));
        Self { directory, state }
    }

    /// Closes the store and opens what is in the directory now.
    pub(crate) fn open_again(&self) -> Answer<()> {
        let mut state = self.lock();
        if matches!(*state, State::Closed) {
            return Err(Error::StoreInUse.into());
        }
        // A fresh store in the place of one that is away would look as if all were lost.
        let is_there = self.directory.as_ref().is_some_and(|directory| directory.join(FILE_NAME).exists());
        if matches!(*state, State::Open(_)) && !is_there {
            return Err(Error::StoreGone.into());
        }
        // The store that is open is closed first.
        *state = State::Closed;
        *state = try_to_open(self.directory.as_deref());
        match &*state {
            State::Shut(failure) => Err(failure.clone()),
            _ => Ok(()),
        }
    }

    /// Closes the store, so that it says of itself that it is whole, after a copy of what is new.
    pub fn close(&self) {
        let mut state = self.lock();
        if let State::Open(store) = &*state {
            // A copy that cannot be made now does not keep the program from ending.
            let _ = store.changed_since_copy().and_then(|new| match new {
                true => store.keep_copy(Reason::Close).map(drop),
                false => Ok(()),
            });
        }
        *state = State::Closed;
        log::note(&Event::Closed);
    }

    /// Returns the folder in which the work is kept.
    pub(crate) fn folder(&self) -> Answer<PathBuf> {
        self.directory.clone().ok_or_else(|| Error::NoPermission.into())
    }

    /// Does something with the store if it is open.
    pub(crate) fn if_open<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Answer<Option<T>> {
        match &mut *self.lock() {
            State::Open(store) => work(store).map(Some).map_err(Failure::from),
            _ => Ok(None),
        }
    }

    /// The store stays usable when a command panicked: a change is a transaction, whole or not at all.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the store.
    pub(crate) fn store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Answer<T> {
        blocking(|| self.with_store(work))
    }

    fn with_store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Answer<T> {
        let mut state = self.lock();
        if matches!(*state, State::Shut(_)) {
            *state = try_to_open(self.directory.as_deref());
        }
        match &mut *state {
            // A panic becomes an answer: without one the page would wait for ever.
            State::Open(store) => log::caught(|| work(store)).map_err(Failure::from),
            State::Shut(failure) => Err(failure.clone()),
            State::Closed => Err(Error::StoreInUse.into()),
        }
    }

    /// The directory in which the work is kept, also when it cannot be opened.
    pub(crate) fn directory(&self) -> Option<&Path> {
        self.directory.as_deref()
    }

    /// Does something with the store, or with the code that says why it is not open.
    pub(crate) fn looked_at<T>(&self, look: impl FnOnce(std::result::Result<&Store, &str>) -> T) -> T {
        match &*self.lock() {
            State::Open(store) => look(Ok(store)),
            State::Shut(failure) => look(Err(&failure.code)),
            State::Closed => look(Err("closed")),
        }
    }

    /// Reads a project.
    pub(crate) fn read<T>(
        &self,
        project: &Id<Project>,
        read: impl FnOnce(&Reader<'_>) -> Result<T>,
    ) -> Answer<T> {
        self.store(|store| read(&store.reader(project)?))
    }

    /// Changes a project, and reads what is new.
    pub(crate) fn change<T>(
        &self,
        project: &Id<Project>,
        change: impl FnOnce(&mut Store, &Id<Project>) -> Result<Applied<T>>,
    ) -> Answer<Changed<T>> {
        self.store(|store| {
            let Applied { value, step, touched } = change(store, project)?;
            let news = News::after(store, project, &touched);
            Ok(Changed { value, step: step.map(step_number), news })
        })
    }
}

#[cfg(test)]
mod tests {
    use bondgenoot_core::actor::{self, Actor, Edit};
    use bondgenoot_core::history::Typing;
    use bondgenoot_core::rehearsal;
    use bondgenoot_core::value::Note;

    use super::*;

    #[test]
    fn a_store_that_was_moved_away_is_not_replaced_by_a_fresh_one() {
        let folder = tempfile::TempDir::new().unwrap();
        let (data, away) = (folder.path().join("data"), folder.path().join("elders"));
        let work = Work::open(Some(data.clone()));
        let project = work.store(bondgenoot_core::example::plant).unwrap();
        std::fs::rename(&data, &away).unwrap();
        assert_eq!(work.open_again().unwrap_err().code, "store-gone");
        assert!(!data.exists());
        std::fs::rename(&away, &data).unwrap();
        assert_eq!(work.open_again(), Ok(()));
        let listed = work.store(|store| bondgenoot_core::project::list(store)).unwrap();
        assert_eq!(listed.first().map(|project| project.id.clone()), Some(project));
    }

    #[test]
    fn a_store_that_was_in_use_opens_when_it_is_free() {
        let directory = tempfile::TempDir::new().unwrap();
        let other = Store::open(directory.path(), SystemClock).unwrap();
        let work = Work::open(Some(directory.path().to_owned()));
        let look =
            || work.store(|store| bondgenoot_core::project::list(store)).map(|projects| projects.len());
        assert_eq!(look().unwrap_err().code, "store-in-use");
        drop(other);
        assert_eq!(look(), Ok(0));
        work.close();
        assert_eq!(look().unwrap_err().code, "store-in-use");
    }

    /// Returns what the window gets back when somebody edits a note, as it goes over the wire.
    fn news_of_a_note(actors: usize) -> String {
        let directory = tempfile::TempDir::new().unwrap();
        let work = Work::open(Some(directory.path().to_owned()));
        let project = work.store(|store| rehearsal::crowd(store, actors)).unwrap();
        let read = work.store(|store| store.reader(&project)?.all::<Actor>()).unwrap();
        let first =
            read.into_iter().min_by_key(|actor| (actor.name.to_string(), actor.slot.number())).unwrap();
        let notes = Note::parse("Belt maandag terug").unwrap();
        let edit = Edit { notes: Some(notes), ..Edit::default() };
        let changed = work
            .change(&project, |store, project| actor::edit(store, project, &first.id, &edit, Typing::Begins));
        let changed = serde_json::to_string(&changed.unwrap()).unwrap();
        assert!(changed.contains("Belt maandag terug"));
        changed
    }

    #[test]
    fn what_comes_back_of_an_edit_does_not_grow_with_the_project() {
        let (small, large) = (news_of_a_note(33), news_of_a_note(10_000));
        assert_eq!(small.len(), large.len(), "{small}\n{large}");
    }
}
