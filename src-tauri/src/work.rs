//! The store behind the window, and the one way in which commands reach it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history::{self, Op};
use bondgenoot_core::mirror::{self, Changes};
use bondgenoot_core::project::Project;
use bondgenoot_core::store::Reader;
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store};
use serde::Serialize;
use specta::Type;

use crate::failure::{Answer, Failure};

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

/// Where a project stands in its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Standing {
    /// When the last change was safely on the disk (UTC, RFC 3339).
    pub saved_at: String,
    /// What undo would take back.
    pub undo: Option<StepName>,
    /// What redo would do again.
    pub redo: Option<StepName>,
}

impl Standing {
    pub(crate) fn of(store: &Store, project: &Id<Project>) -> Result<Self> {
        Ok(Self {
            saved_at: store.project_state(project)?.map(|state| state.changed_at).unwrap_or_default(),
            undo: history::undo_name(store, project)?.map(Into::into),
            redo: history::redo_name(store, project)?.map(Into::into),
        })
    }
}

/// What a change came to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Changed<T> {
    /// What the change itself gives: the identity of what was made, or nothing.
    pub value: T,
    /// What is other than it was.
    pub changes: Changes,
    /// Where the project stands now.
    pub standing: Standing,
}

fn try_to_open(directory: Option<&Path>) -> State {
    let opened = match directory {
        Some(directory) => Store::open(directory, SystemClock),
        None => Err(Error::NoPermission),
    };
    match opened {
        Ok(store) => State::Open(Box::new(store)),
        Err(error) => State::Shut(error.into()),
    }
}

impl Work {
    /// Opens the store of a directory. Why it cannot be opened is what every command then answers, until it can.
    pub fn open(directory: Option<PathBuf>) -> Self {
        let state = Mutex::new(try_to_open(directory.as_deref()));
        Self { directory, state }
    }

    /// Closes the store, so that it says of itself that it is whole.
    pub fn close(&self) {
        *self.lock() = State::Closed;
    }

    /// The store stays usable when a command panicked: a change is a transaction, whole or not at all.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the store.
    pub(crate) fn store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Answer<T> {
        let mut state = self.lock();
        if matches!(*state, State::Shut(_)) {
            *state = try_to_open(self.directory.as_deref());
        }
        match &mut *state {
            State::Open(store) => work(store).map_err(Failure::from),
            State::Shut(failure) => Err(failure.clone()),
            State::Closed => Err(Error::StoreInUse.into()),
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

    /// Changes a project, and says what is other than it was.
    pub(crate) fn change<T>(
        &self,
        project: &Id<Project>,
        change: impl FnOnce(&mut Store, &Id<Project>) -> Result<T>,
    ) -> Answer<Changed<T>> {
        self.store(|store| {
            let value = change(store, project)?;
            Ok(Changed {
                value,
                changes: mirror::changes(store, project)?,
                standing: Standing::of(store, project)?,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
