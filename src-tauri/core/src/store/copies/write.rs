use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::error::Result;

/// How many pages are copied before the copier lets others go first: 256 kB.
const PAGES: i32 = 64;

/// How long it then waits.
const REST: Duration = Duration::from_millis(2);

/// How a copy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// While somebody waits for it.
    AtOnce,
    /// Beside the work of others: in small portions that are flushed one by one. A file system that has much of
    /// one file to write lets the flush of another file wait for it.
    Calm,
}

/// Copies every page of a database into a file; `false` when `goes_on` said to stop.
pub(super) fn pages(
    source: &Connection,
    path: &Path,
    pace: Pace,
    goes_on: impl Fn() -> bool,
) -> Result<bool> {
    let mut target = Connection::open(path)?;
    // The file is nobody's until it gets its name, so it needs no journal; each portion goes to the file at once.
    target.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = 16;",
    )?;
    let flushed = File::options().write(true).open(path)?;
    {
        let backup = Backup::new(source, &mut target)?;
        while backup.step(PAGES)? != StepResult::Done {
            if !goes_on() {
                return Ok(false);
            }
            if pace == Pace::Calm {
                flushed.sync_data()?;
                thread::sleep(REST);
            }
        }
    }
    target.close().map_err(|(_, error)| error)?;
    without_log(flushed)?;
    Ok(goes_on())
}

/// Says in the header that the file is whole by itself, as it is once the log was written back.
fn without_log(mut file: File) -> Result<()> {
    const VERSIONS: u64 = 18;
    file.seek(SeekFrom::Start(VERSIONS))?;
    file.write_all(&[1, 1])?;
    Ok(file.sync_all()?)
}
