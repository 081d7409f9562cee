//! Work that may take a while on an old laptop: the window hears how far it is, and can call it off.

use std::sync::atomic::{AtomicBool, Ordering};

use bondgenoot_core::watch::{Stage, Watch};
use serde::Serialize;
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;

/// Says what long work is busy with; nothing when it ended, one way or the other.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct Busy {
    /// What it is busy with.
    pub stage: Option<Stage>,
}

/// Whether the long work that is going on was called off.
#[derive(Debug, Default)]
pub struct LongWork {
    called_off: AtomicBool,
}

impl LongWork {
    /// Does long work, telling the window.
    pub(crate) fn watched<T>(&self, app: &AppHandle, work: impl FnOnce(&Watch<'_>) -> T) -> T {
        self.called_off.store(false, Ordering::Relaxed);
        let tell = |stage| drop(Busy { stage }.emit(app));
        let goes_on = |stage| {
            tell(Some(stage));
            !self.called_off.load(Ordering::Relaxed)
        };
        let done = work(&Watch::new(&goes_on));
        tell(None);
        done
    }

    /// Calls it off: it stops before anything of it is kept, or goes on when it is too late for that.
    pub(crate) fn call_off(&self) {
        self.called_off.store(true, Ordering::Relaxed);
    }
}
