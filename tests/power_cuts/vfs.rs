//! The files of SQLite, passed on to the file system and written down on the tape of their folder.
//!
//! Registered as the default of the process, so that the store needs no door for it. It promises what SQLite's
//! own files promise on a disk and no more: a write may tear, and only a sync keeps it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Result as IoResult};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use sqlite_plugin::flags::{AccessFlags, CreateMode, LockLevel, OpenMode, OpenOpts};
use sqlite_plugin::vars;
use sqlite_plugin::vfs::{RegisterOpts, Vfs, VfsHandle, VfsResult, register_static};

use crate::tape::{Event, Tape};

/// What the disk that SQLite thinks it writes to is divided in.
const SECTOR: i32 = 4096;

/// Makes every database that this process opens from now on pass through here.
pub(crate) fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        let options = RegisterOpts { make_default: true };
        let registered = register_static(c"recording".to_owned(), Recording::default(), options);
        assert!(registered.is_ok(), "SQLite refuses the recording files");
    });
}

#[derive(Default)]
struct Recording {
    locks: Mutex<HashMap<PathBuf, HashMap<u64, LockLevel>>>,
}

/// One open file.
struct Open {
    number: u64,
    file: File,
    path: PathBuf,
    readonly: bool,
    delete_on_close: bool,
    tape: Option<(Arc<Tape>, Arc<Path>)>,
}

impl Open {
    /// Does something to the file, and writes it down if it is on a tape.
    fn record<T>(
        &self,
        work: impl FnOnce() -> IoResult<T>,
        event: impl FnOnce(Arc<Path>) -> Event,
    ) -> IoResult<T> {
        match &self.tape {
            Some((tape, name)) => tape.record(name, work, |file| Some(event(file))),
            None => work(),
        }
    }
}

impl VfsHandle for Open {
    fn readonly(&self) -> bool {
        self.readonly
    }

    fn in_memory(&self) -> bool {
        false
    }
}

/// Translates an error of the file system; what went wrong does not matter to SQLite, only in which call.
fn or<T>(result: IoResult<T>, code: i32) -> VfsResult<T> {
    result.map_err(|_| code)
}

fn length(size: usize) -> u64 {
    size as u64
}

impl Recording {
    /// Changes the lock of a file unless another one that is open forbids it.
    fn lock_to(&self, open: &Open, level: LockLevel) -> VfsResult<()> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        let held = locks.entry(open.path.clone()).or_default();
        let highest_of_others =
            held.iter().filter(|(number, _)| **number != open.number).map(|(_, level)| *level).max();
        let forbidden = match level {
            LockLevel::Unlocked => None,
            LockLevel::Shared => Some(LockLevel::Pending),
            LockLevel::Reserved | LockLevel::Pending => Some(LockLevel::Reserved),
            LockLevel::Exclusive => Some(LockLevel::Shared),
        };
        match (highest_of_others, forbidden) {
            (Some(highest), Some(forbidden)) if highest >= forbidden => Err(vars::SQLITE_BUSY),
            _ => {
                held.insert(open.number, level);
                Ok(())
            }
        }
    }
}

impl Vfs for Recording {
    type Handle = Open;

    fn canonical_path<'a>(&self, path: Cow<'a, str>) -> VfsResult<Cow<'a, str>> {
        let absolute = or(std::path::absolute(path.as_ref()), vars::SQLITE_CANTOPEN)?;
        absolute.into_os_string().into_string().map(Cow::Owned).map_err(|_| vars::SQLITE_CANTOPEN)
    }

    fn open(&self, path: Option<&str>, opts: OpenOpts) -> VfsResult<Open> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let Some(path) = path else {
            let file = or(tempfile::tempfile(), vars::SQLITE_CANTOPEN)?;
            let path = PathBuf::new();
            return Ok(Open { number, file, path, readonly: false, delete_on_close: false, tape: None });
        };
        let path = PathBuf::from(path);
        let (readonly, create) = match opts.mode() {
            OpenMode::ReadOnly => (true, CreateMode::None),
            OpenMode::ReadWrite { create } => (false, create),
        };
        let tape = Tape::of(&path);
        let mut how = File::options();
        how.read(true).write(!readonly);
        how.create(create == CreateMode::Create).create_new(create == CreateMode::MustCreate);
        let opened = || how.open(&path);
        let file = match &tape {
            Some((tape, name)) => {
                let made = !path.exists();
                tape.record(name, opened, |file| made.then_some(Event::Create { file }))
            }
            None => opened(),
        };
        let file = or(file, vars::SQLITE_CANTOPEN)?;
        Ok(Open { number, file, path, readonly, delete_on_close: opts.delete_on_close(), tape })
    }

    fn delete(&self, path: &str) -> VfsResult<()> {
        let tape = Tape::of(Path::new(path));
        if let Some((tape, _)) = &tape {
            tape.look();
        }
        match fs::remove_file(path) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(vars::SQLITE_IOERR_DELETE_NOENT),
            Err(_) => return Err(vars::SQLITE_IOERR_DELETE),
        }
        if let Some((tape, _)) = tape {
            tape.look();
        }
        Ok(())
    }

    fn access(&self, path: &str, _: AccessFlags) -> VfsResult<bool> {
        Ok(Path::new(path).exists())
    }

    fn file_size(&self, open: &mut Open) -> VfsResult<usize> {
        let size = or(open.file.metadata(), vars::SQLITE_IOERR_FSTAT)?.len();
        usize::try_from(size).map_err(|_| vars::SQLITE_IOERR_FSTAT)
    }

    fn truncate(&self, open: &mut Open, size: usize) -> VfsResult<()> {
        let done = open.record(|| open.file.set_len(length(size)), |file| Event::Resize { file, size });
        or(done, vars::SQLITE_IOERR_TRUNCATE)
    }

    fn write(&self, open: &mut Open, offset: usize, data: &[u8]) -> VfsResult<usize> {
        let done = open.record(
            || open.file.write_all_at(data, length(offset)),
            |file| Event::Write { file, offset, bytes: data.to_vec() },
        );
        or(done, vars::SQLITE_IOERR_WRITE)?;
        Ok(data.len())
    }

    fn read(&self, open: &mut Open, offset: usize, data: &mut [u8]) -> VfsResult<usize> {
        let mut read = 0;
        while let Some(rest) = data.get_mut(read..).filter(|rest| !rest.is_empty()) {
            match open.file.read_at(rest, length(offset + read)) {
                Ok(0) => break,
                Ok(more) => read += more,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(vars::SQLITE_IOERR_READ),
            }
        }
        Ok(read)
    }

    fn lock(&self, open: &mut Open, level: LockLevel) -> VfsResult<()> {
        self.lock_to(open, level)
    }

    fn unlock(&self, open: &mut Open, level: LockLevel) -> VfsResult<()> {
        self.locks
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(open.path.clone())
            .or_default()
            .insert(open.number, level);
        Ok(())
    }

    fn check_reserved_lock(&self, open: &mut Open) -> VfsResult<bool> {
        let locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        let held = locks.get(&open.path);
        Ok(held.is_some_and(|held| held.values().any(|level| *level >= LockLevel::Reserved)))
    }

    /// Says that the writes before this one are kept. The file is not really synced: nobody cuts the power here.
    fn sync(&self, open: &mut Open) -> VfsResult<()> {
        or(open.record(|| Ok(()), |file| Event::Sync { file }), vars::SQLITE_IOERR_FSYNC)
    }

    fn close(&self, open: Open) -> VfsResult<()> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = locks.get_mut(&open.path) {
            held.remove(&open.number);
            if held.is_empty() {
                locks.remove(&open.path);
            }
        }
        drop(locks);
        if open.delete_on_close {
            self.delete(&open.path.to_string_lossy())?;
        }
        Ok(())
    }

    fn sector_size(&self, _: &mut Open) -> VfsResult<i32> {
        Ok(SECTOR)
    }

    /// What SQLite assumes of every disk: a write touches no byte beside its own.
    fn device_characteristics(&self, _: &mut Open) -> VfsResult<i32> {
        Ok(vars::SQLITE_IOCAP_POWERSAFE_OVERWRITE)
    }
}
