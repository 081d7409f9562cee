//! Another program may have a file open for a moment: a virus scanner, an indexer, a sync program. On Windows
//! that keeps the file from being replaced.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::Error;

/// How long a held file is tried again.
const PATIENCE: Duration = Duration::from_millis(200);

/// The time between two attempts.
const PAUSE: Duration = Duration::from_millis(20);

/// Repeats an attempt for up to 200 ms while its file seems to be held by another program.
pub(super) fn while_held<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let start = Instant::now();
    loop {
        match attempt() {
            Err(error) if is_held(&error) || may_be_held(&error) => {
                if start.elapsed() >= PATIENCE {
                    return Err(error);
                }
                sleep(PAUSE);
            }
            outcome => return outcome,
        }
    }
}

/// Says why a file could not be replaced: [`Error::TargetHeld`] if another program has it open.
pub(super) fn why_not_replaced(error: io::Error, target: &Path) -> Error {
    let writable = || !File::options().write(true).open(target).is_err_and(|error| is_denied(&error));
    if is_held(&error) || may_be_held(&error) && target.exists() && writable() {
        return Error::TargetHeld { path: target.display().to_string() };
    }
    error.into()
}

/// `EBUSY`, and on Windows a sharing violation (32) or a locked region (33).
fn is_held(error: &io::Error) -> bool {
    error.kind() == ErrorKind::ResourceBusy || cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

/// Windows denies access to a file that must not be deleted while it is open, as if permission were missing.
fn may_be_held(error: &io::Error) -> bool {
    cfg!(windows) && is_denied(error)
}

fn is_denied(error: &io::Error) -> bool {
    error.kind() == ErrorKind::PermissionDenied
}

#[cfg(test)]
mod tests {
    use super::*;

    fn busy() -> io::Error {
        ErrorKind::ResourceBusy.into()
    }

    #[test]
    fn a_file_that_is_held_for_a_moment_is_tried_again() {
        let mut attempts = 0;
        let outcome = while_held(|| {
            attempts += 1;
            if attempts < 4 { Err(busy()) } else { Ok(attempts) }
        });
        assert_eq!(outcome.unwrap(), 4);
    }

    #[test]
    fn a_file_that_stays_held_is_given_up_after_a_while() {
        let start = Instant::now();
        while_held(|| Err::<(), _>(busy())).unwrap_err();
        assert!((PATIENCE..PATIENCE * 10).contains(&start.elapsed()));
        assert!(matches!(why_not_replaced(busy(), Path::new("x")), Error::TargetHeld { .. }));
    }

    #[test]
    fn another_failure_is_not_repeated() {
        let mut attempts = 0;
        while_held(|| {
            attempts += 1;
            Err::<(), io::Error>(ErrorKind::StorageFull.into())
        })
        .unwrap_err();
        assert_eq!(attempts, 1);
    }
}
