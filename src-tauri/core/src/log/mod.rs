//! The log: what the program did and what failed, without any content of a project.
//!
//! A log is read by other people than those who made the network, so no text that somebody typed may reach it.
//! Every line is built from an [`Event`], whose parts are codes, numbers and durations; texts of other libraries
//! pass [`cause`], which keeps what they say up to the first quotation mark. Nothing else can be written.
//!
//! The log belongs to the process and not to a store, because a store that does not open must be described too.
//! Without [`keep_in`] every call is a no-op.

mod cause;
mod event;
mod file;
mod incident;
mod panics;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::OnceLock;

use crate::clock::Clock;
use crate::error::Error;

pub(crate) use cause::told;
pub use event::{Event, Fault};
pub use file::FOLDER;
pub use incident::Incident;
pub use panics::{caught, watch_panics};

use file::RollingFile;

struct Log {
    clock: Box<dyn Clock + Sync>,
    file: RollingFile,
}

static LOG: OnceLock<Log> = OnceLock::new();

/// Keeps the log of this process in a data directory, which need not exist yet. The first call counts.
pub fn keep_in(directory: &Path, clock: impl Clock + Sync + 'static) {
    let _ = LOG.set(Log { clock: Box::new(clock), file: RollingFile::in_data(directory) });
}

/// Writes a line. A log that cannot be written is silent: it must never be the reason that work fails.
pub fn note(event: &Event<'_>) {
    if let Some(log) = LOG.get() {
        log.file.append(&format!("{:.3} {} {event}", log.clock.now(), std::process::id()));
    }
}

/// Writes down a failure. Returns its incident when it is one that people can only report, not mend.
pub fn failed(error: &Error) -> Option<Incident> {
    let incident = error.is_incident().then(|| panics::last().unwrap_or_else(Incident::fresh));
    note(&Event::Failed { error, incident: incident.as_ref() });
    incident
}

/// Writes down a fault of the page in the window, and returns its incident.
pub fn page_fault(fault: &Fault) -> Incident {
    let incident = Incident::fresh();
    note(&Event::Page { fault, incident: &incident });
    incident
}

/// Returns the last lines of the log, oldest first.
pub fn last_lines(most: usize) -> Vec<String> {
    LOG.get().map(|log| log.file.last_lines(most)).unwrap_or_default()
}
