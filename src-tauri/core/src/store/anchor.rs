//! Whether the store at the path is still the file that was opened.
//!
//! A file that is moved, deleted or replaced stays open, and everything written to it afterwards is lost when the
//! program ends. So each write first asks the file system what is at the path now. Windows does not let an open
//! file be moved or deleted; there only a change of its content is noticed.

use std::cell::Cell;
use std::fs::{self, File, Metadata};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::seal::Sum;
use crate::error::{Error, Result};

/// What the file system says of the store's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Facts {
    /// Device and inode, where there are such.
    file: (u64, u64),
    size: u64,
    modified: Option<SystemTime>,
}

impl Facts {
    fn of(metadata: &Metadata) -> Self {
        Self { file: number(metadata), size: metadata.len(), modified: metadata.modified().ok() }
    }
}

#[cfg(unix)]
fn number(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn number(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

/// The store's file as it was when it was opened.
///
/// Closing any handle of a file drops the locks that this process has on it, also those of SQLite. So the handle
/// must live longer than the connection.
#[derive(Debug)]
pub(super) struct Anchor {
    path: PathBuf,
    file: File,
    facts: Cell<Facts>,
    /// The sum of the content when it was last written by us; none when every commit changes it.
    sum: Cell<Option<Sum>>,
}

impl Anchor {
    /// Remembers the file at the path, which SQLite must have open.
    pub(super) fn take(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let facts = Facts::of(&file.metadata()?);
        let anchor = Self { path: path.to_owned(), file, facts: Cell::new(facts), sum: Cell::new(None) };
        anchor.is_at_its_path()?;
        Ok(anchor)
    }

    /// Makes sure that a write comes into the file at the path.
    ///
    /// # Errors
    /// [`Error::StoreGone`] when it would not.
    pub(super) fn check(&self) -> Result<()> {
        let now = self.is_at_its_path()?;
        let known = self.facts.get();
        if now == known {
            return Ok(());
        }
        // Something wrote to it, or only touched it.
        match self.sum.get() {
            Some(sum) if self.measure()? != sum => Err(Error::StoreGone),
            _ => {
                self.facts.set(now);
                Ok(())
            }
        }
    }

    fn is_at_its_path(&self) -> Result<Facts> {
        let now = Facts::of(&fs::metadata(&self.path).map_err(|_| Error::StoreGone)?);
        if now.file == self.facts.get().file { Ok(now) } else { Err(Error::StoreGone) }
    }

    /// Remembers the content as it is now, with its sum, if only our own checkpoints change it.
    pub(super) fn settle(&self, sum: Option<Sum>) -> Result<()> {
        self.facts.set(Facts::of(&self.file.metadata()?));
        self.sum.set(sum);
        Ok(())
    }

    /// Sums the content of the file.
    pub(super) fn measure(&self) -> Result<Sum> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        Sum::of(file)
    }

    /// Reads the whole file.
    pub(super) fn read(&self) -> Result<Vec<u8>> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}
