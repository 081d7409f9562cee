//! Work that may take a while on an old laptop: the window hears how far it is, and can call it off.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use bondgenoot_core::log::{self, Event as LogEvent};
use bondgenoot_core::watch::{Progress, Stage, Watch};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Runtime};
use tauri_specta::Event;

/// From how long on work is written in the log.
const LONG: Duration = Duration::from_millis(200);

/// Tells how far long work is.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct Busy {
    /// What it is busy with; `null` when it ended, one way or the other.
    pub stage: Option<Stage>,
    /// How many records of this stage are done.
    pub done: u32,
    /// How many there are in this stage; 0 while that is not known.
    pub of: u32,
}

/// Does what blocks, off the workers of the runtime: on a computer with two cores, two commands that wait for the disk or
/// for an answer in a dialog would otherwise stop all others.
pub(crate) fn blocking<T>(work: impl FnOnce() -> T) -> T {
    tokio::task::block_in_place(work)
}

/// Whether the long work that is going on was called off.
#[derive(Debug, Default)]
pub struct LongWork {
    called_off: AtomicBool,
}

impl LongWork {
    /// Does long work, telling the window. The log gets its name and duration when it really was long.
    pub(crate) fn watched<R: Runtime, T>(
        &self,
        app: &AppHandle<R>,
        name: &'static str,
        work: impl FnOnce(&Watch<'_>) -> T,
    ) -> T {
        let start = Instant::now();
        self.called_off.store(false, Ordering::Relaxed);
        let goes_on = |Progress { stage, done, of }| {
            // A page that does not hear it only shows less.
            let _ = Busy { stage: Some(stage), done, of }.emit(app);
            !self.called_off.load(Ordering::Relaxed)
        };
        let done = work(&Watch::new(&goes_on));
        let _ = Busy { stage: None, done: 0, of: 0 }.emit(app);
        if start.elapsed() >= LONG {
            log::note(&LogEvent::Took(name, start.elapsed()));
        }
        done
    }

    /// Calls it off: it stops before anything of it is kept, or goes on when it is too late for that.
    pub(crate) fn call_off(&self) {
        self.called_off.store(true, Ordering::Relaxed);
    }
}
