//! Makes copies by itself: after changes, at most every half hour, beside the work and never on its lock for long.
//!
//! The store is asked for a snapshot, which takes a moment; the copy is then written and checked without the store,
//! on this thread. So is what has to go to a second place, which may be a slow stick or a network that is away.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bondgenoot_core::copies::{self, Reason};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event;

use crate::failure::Answer;
use crate::work::Work;

/// How long after the start is first looked whether there is something to do.
const AT_FIRST: Duration = Duration::from_secs(10);

/// How often is looked whether a copy is due, or the second place is back.
const ROUND: Duration = Duration::from_secs(60);

/// How long closing waits for the second place.
const PATIENCE_AT_CLOSING: Duration = Duration::from_secs(5);

/// Says that projects left the bin for good; `emptied_from_bin` names them.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct BinEmptied;

/// The thread that makes copies, and what came of it.
#[derive(Debug, Default)]
pub struct Copier {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    stopping: bool,
    woken: bool,
    problem: Option<String>,
    /// The names of projects that left the bin for good.
    emptied: Vec<String>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there may be something to do; `false` when the program ends.
    fn wait(&self, at_most: Duration) -> bool {
        let state = self.lock();
        let waited = self.changed.wait_timeout_while(state, at_most, |state| !state.stopping && !state.woken);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        state.woken = false;
        !state.stopping
    }

    fn goes_on(&self) -> bool {
        !self.lock().stopping
    }
}

impl Copier {
    /// Starts the thread.
    pub fn start<R: Runtime>(&self, app: AppHandle<R>) {
        let shared = Arc::clone(&self.shared);
        let started = thread::Builder::new().name("copies".to_owned()).spawn(move || {
            let mut pause = AT_FIRST;
            while shared.wait(pause) {
                let work = app.state::<Work>();
                let done = round(&work, &|| shared.goes_on()).and_then(|()| empty_the_bin(&work));
                let mut state = shared.lock();
                match done {
                    Ok(names) if names.is_empty() => state.problem = None,
                    Ok(names) => {
                        state.problem = None;
                        state.emptied.extend(names);
                        // If the page does not hear it, it asks when it has loaded.
                        let _ = BinEmptied.emit(&app);
                    }
                    Err(failure) => state.problem = Some(failure.code),
                }
                drop(state);
                pause = ROUND;
            }
        });
        match started {
            Ok(thread) => *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread),
            // Without a thread no copy is made by itself, and the list of copies says so.
            Err(error) => {
                self.shared.lock().problem = Some(bondgenoot_core::Error::from(error).code().to_owned());
            }
        }
    }

    /// Looks now whether there is something to do.
    pub(crate) fn wake(&self) {
        self.shared.lock().woken = true;
        self.shared.changed.notify_all();
    }

    /// Returns the code of the error that kept the last copy from being made or from going to the second place.
    pub(crate) fn problem(&self) -> Option<String> {
        self.shared.lock().problem.clone()
    }

    /// Returns the names of the projects that left the bin for good, once.
    pub(crate) fn take_emptied(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.lock().emptied)
    }

    /// Ends the thread; a copy it is making is given up.
    pub fn stop(&self) {
        self.shared.lock().stopping = true;
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // It ended one way or the other.
            let _ = thread.join();
        }
    }
}

/// Does what there is to do.
fn round(work: &Work, goes_on: &dyn Fn() -> bool) -> Answer<()> {
    work.if_open(|store| store.finish_erasing())?;
    copy_if_due(work, goes_on)?;
    Ok(copies::catch_up(&work.folder()?, goes_on)?)
}

/// Erases what was in the bin for thirty days of use, and returns the names.
fn empty_the_bin(work: &Work) -> Answer<Vec<String>> {
    Ok(work.if_open(bondgenoot_core::Store::empty_the_bin)?.unwrap_or_default())
}

/// Makes a copy when the last one is old enough and something changed since.
fn copy_if_due(work: &Work, goes_on: &dyn Fn() -> bool) -> Answer<()> {
    let begun = work.if_open(|store| match store.copy_is_due()? {
        true => match store.begin_copy(Reason::Work)? {
            Some(pending) => Ok(Some(pending)),
            // Without a log the store cannot be copied beside the work.
            None => store.keep_copy(Reason::Work).map(|_| None),
        },
        false => Ok(None),
    })?;
    let Some(pending) = begun.flatten() else { return Ok(()) };
    let made = pending.make(goes_on);
    let whole = matches!(made, Ok(Some(_)));
    work.if_open(|store| store.end_copy(pending, whole))?;
    made?;
    Ok(())
}

/// Gives the second place what it lacks when the program ends, for as long as somebody can be kept waiting.
pub(crate) fn last_round(work: &Work) {
    let Ok(directory) = work.folder() else { return };
    let (done, waiting) = mpsc::channel();
    let carrying = move || {
        // What is not carried now follows at the next start.
        let _ = copies::catch_up(&directory, &|| true);
        let _ = done.send(());
    };
    if thread::Builder::new().name("copies".to_owned()).spawn(carrying).is_ok() {
        let _ = waiting.recv_timeout(PATIENCE_AT_CLOSING);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bondgenoot_core::clock::SystemClock;
    use bondgenoot_core::{Store, example};

    #[test]
    fn a_copy_is_made_by_itself_and_only_when_there_is_something_new() {
        let directory = tempfile::TempDir::new().unwrap();
        let work = Work::open(Some(directory.path().to_owned()));
        let count = || copies::kept(directory.path()).unwrap().len();
        round(&work, &|| true).unwrap();
        assert_eq!(count(), 0, "nothing to copy");
        work.store(example::plant).unwrap();
        round(&work, &|| true).unwrap();
        assert_eq!(count(), 1);
        round(&work, &|| true).unwrap();
        work.store(example::plant).unwrap();
        round(&work, &|| true).unwrap();
        assert_eq!(count(), 1, "not yet half an hour later");
        work.close();
        assert_eq!(count(), 2, "but at closing");
        let listed = copies::kept(directory.path()).unwrap();
        assert_eq!(listed[0].reason, Reason::Close);
        assert_eq!(listed[0].projects.len(), 2);
        assert_eq!(listed[1].projects.len(), 1);
    }

    #[test]
    fn a_store_stays_locked_while_and_after_it_is_copied() {
        let directory = tempfile::TempDir::new().unwrap();
        let work = Work::open(Some(directory.path().to_owned()));
        work.store(example::plant).unwrap();
        round(&work, &|| true).unwrap();
        let second = Store::open(directory.path(), SystemClock);
        assert!(matches!(second, Err(bondgenoot_core::Error::StoreInUse)));
    }
}
