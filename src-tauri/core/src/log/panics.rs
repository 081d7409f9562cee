use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

use super::{Event, Incident, note};
use crate::error::{Error, Result};

thread_local! {
    static LAST: RefCell<Option<Incident>> = const { RefCell::new(None) };
}

/// Lets a panic be written down as an incident. The usual message, which can quote content, only appears in
/// debug builds.
pub fn watch_panics() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let incident = Incident::fresh();
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        note(&Event::Panicked { said: said(info), place: &place, incident: &incident });
        if cfg!(debug_assertions) {
            usual(info);
        }
        LAST.replace(Some(incident));
    }));
}

fn said<'info>(info: &'info PanicHookInfo<'_>) -> &'info str {
    info.payload_as_str().unwrap_or_default()
}

/// Returns the number of the panic that this thread just caught, once.
pub(super) fn last() -> Option<Incident> {
    LAST.take()
}

/// Does work that may panic; a panic becomes an error, so that whoever waits for an answer gets one.
///
/// # Errors
/// [`Error::Internal`] after a panic, and whatever the work says.
pub fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    LAST.take();
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::Internal("panic".to_owned())))
}
