//! The orderly end of the program: the page saves what is half typed, then the store is closed.
//!
//! The close button, the menu and the end of the session only ask for the end. The page is told by [`Closing`] and
//! answers with the command `ready_to_close`; without an answer the program ends after [`PATIENCE`]. A process that
//! just ends leaves a log, and the next start cannot tell that from a crash.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::long_work::LongWork;
use crate::work::Work;

/// Announces the end of the program. The page saves what is typed, waits for the answers of its commands, and then
/// calls `ready_to_close`. It has two seconds.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct Closing;

/// How long the page may take to save what is typed.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long the event loop may take to end, before the store is closed without it.
const PATIENCE_WITH_THE_LOOP: Duration = Duration::from_secs(3);

/// How far the end of the program is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Phase {
    #[default]
    Running,
    /// The page was told.
    Announced,
    /// The page answered, or did not answer in time.
    Ready,
}

/// The end of the program, of which there is one.
#[derive(Debug, Default)]
pub struct Ending {
    phase: Mutex<Phase>,
    answered: Condvar,
}

impl Ending {
    fn phase(&self) -> MutexGuard<'_, Phase> {
        self.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns whether the window may go.
    pub(crate) fn is_ready(&self) -> bool {
        *self.phase() == Phase::Ready
    }

    /// Notes that the page has saved everything.
    pub(crate) fn page_is_ready(&self) {
        let mut phase = self.phase();
        if *phase == Phase::Announced {
            *phase = Phase::Ready;
        }
        self.answered.notify_all();
    }

    /// Returns whether this is the first request to end.
    fn announce(&self) -> bool {
        let mut phase = self.phase();
        let first = *phase == Phase::Running;
        if first {
            *phase = Phase::Announced;
        }
        first
    }

    /// Waits for the answer of the page, but no longer than `patience`.
    fn wait(&self, patience: Duration) {
        let waiting = |phase: &mut Phase| *phase != Phase::Ready;
        let waited = self.answered.wait_timeout_while(self.phase(), patience, waiting);
        let (mut phase, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *phase = Phase::Ready;
    }
}

/// Ends the program in order. Further requests change nothing.
pub(crate) fn begin(app: &AppHandle) {
    if !app.state::<Ending>().announce() {
        return;
    }
    // If the page does not hear it, its time runs out.
    let _ = Closing.emit(app);
    let app = app.clone();
    thread::spawn(move || {
        app.state::<Ending>().wait(PATIENCE);
        app.state::<LongWork>().call_off();
        app.exit(0);
        // The loop closes the store when it ends. One that hangs must not keep the session from ending.
        thread::sleep(PATIENCE_WITH_THE_LOOP);
        app.state::<Work>().close();
        std::process::exit(0);
    });
}

/// Ends the program in order when the session ends or somebody terminates the process (TERM, HUP, INT).
#[cfg(unix)]
pub(crate) fn on_signals(app: &AppHandle) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let app = app.clone();
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for _ in signals.forever() {
            begin(&app);
        }
    })?;
    Ok(())
}

/// Other platforms end the event loop when the session ends.
#[cfg(not(unix))]
pub(crate) fn on_signals(_: &AppHandle) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn only_the_first_request_counts_and_an_answer_ends_the_wait() {
        let ending = Ending::default();
        ending.page_is_ready();
        assert!(!ending.is_ready(), "an answer without a question");
        assert!(ending.announce());
        assert!(!ending.announce());
        assert!(!ending.is_ready());
        let start = Instant::now();
        thread::scope(|scope| {
            scope.spawn(|| ending.wait(Duration::from_secs(60)));
            ending.page_is_ready();
        });
        assert!(start.elapsed() < Duration::from_secs(30));
        assert!(ending.is_ready());
    }

    #[test]
    fn a_page_that_does_not_answer_keeps_nobody_waiting() {
        let ending = Ending::default();
        assert!(ending.announce());
        ending.wait(Duration::from_millis(10));
        assert!(ending.is_ready());
    }
}
