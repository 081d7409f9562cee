//! The claim of one process on a data directory, by its path.
//!
//! SQLite locks the file that it opened, wherever that file is moved to. A second process that finds another file,
//! or none, at the same path would not notice the first. So each process also locks a small file of its own, named
//! after the path of the data directory, in the place for files of running programs. It is known to the programs of
//! one user on one machine; between users and machines there is only SQLite's own lock. Windows does not let a
//! directory with an open file be moved, so there SQLite's lock is enough.

use std::path::Path;

use crate::error::Result;

/// A lock on the path of a data directory, for as long as it is kept.
#[derive(Debug)]
pub(super) struct Claim {
    #[cfg(unix)]
    _lock: Option<unix::Lock>,
}

impl Claim {
    /// Takes the claim on a data directory, which need not exist.
    ///
    /// # Errors
    /// [`crate::Error::StoreInUse`] while another process has it.
    #[cfg(unix)]
    pub(super) fn take(directory: &Path) -> Result<Self> {
        Ok(Self { _lock: unix::Lock::take(&absolute(directory))? })
    }

    #[cfg(not(unix))]
    pub(super) fn take(_: &Path) -> Result<Self> {
        Ok(Self {})
    }
}

/// Returns the path without links and dots, also of a directory that does not exist yet.
#[cfg(unix)]
fn absolute(directory: &Path) -> std::path::PathBuf {
    let directory = std::path::absolute(directory).unwrap_or_else(|_| directory.to_owned());
    let known = directory.ancestors().find_map(|ancestor| Some((ancestor, ancestor.canonicalize().ok()?)));
    match known {
        Some((ancestor, real)) => match directory.strip_prefix(ancestor) {
            Ok(rest) if !rest.as_os_str().is_empty() => real.join(rest),
            _ => real,
        },
        None => directory,
    }
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, DirBuilder, File, TryLockError};
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{DirBuilderExt, MetadataExt};
    use std::path::{Path, PathBuf};
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use sha2::{Digest, Sha256};

    use crate::error::{Error, Result};
    use crate::store::open::PATIENCE;

    /// How long to wait before asking again.
    const PAUSE: Duration = Duration::from_millis(5);

    /// A locked file, which goes when the claim ends.
    #[derive(Debug)]
    pub(super) struct Lock {
        file: File,
        path: PathBuf,
    }

    impl Lock {
        /// Locks the file of a directory; `None` where there is no place for such files.
        pub(super) fn take(directory: &Path) -> Result<Option<Self>> {
            let Some(folder) = folder() else { return Ok(None) };
            let sum = Sha256::digest(directory.as_os_str().as_bytes());
            let name: String = sum.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
            let path = folder.join(name);
            let start = Instant::now();
            loop {
                let opened = File::options().create(true).truncate(false).write(true).open(&path);
                let Ok(file) = opened else { return Ok(None) };
                match file.try_lock() {
                    // One that ended may have removed the file between our opening and locking it.
                    Ok(()) if is_at(&file, &path) => return Ok(Some(Self { file, path })),
                    Ok(()) => {}
                    Err(TryLockError::WouldBlock) if start.elapsed() > PATIENCE => {
                        return Err(Error::StoreInUse);
                    }
                    Err(TryLockError::WouldBlock) => sleep(PAUSE),
                    // A file system without locks: then there is only SQLite's.
                    Err(TryLockError::Error(_)) => return Ok(None),
                }
            }
        }
    }

    impl Drop for Lock {
        fn drop(&mut self) {
            // While it is still locked, so that nobody locks a file that is about to go.
            let _ = fs::remove_file(&self.path);
            let _ = self.file.unlock();
        }
    }

    fn is_at(file: &File, path: &Path) -> bool {
        let known = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
        match (file.metadata(), fs::metadata(path)) {
            (Ok(opened), Ok(there)) => known(opened) == known(there),
            _ => false,
        }
    }

    /// Returns the folder for claims, which nobody else can write to.
    fn folder() -> Option<PathBuf> {
        let own = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
        let folder = match own {
            Some(folder) => folder.join("bondgenoot"),
            None => std::env::temp_dir().join(format!("bondgenoot-{}", user()?)),
        };
        let _ = DirBuilder::new().mode(0o700).create(&folder);
        let metadata = fs::symlink_metadata(&folder).ok()?;
        (metadata.is_dir() && metadata.mode() & 0o077 == 0).then_some(folder)
    }

    /// Returns who we are, as far as the file system tells: the owner of our process, or of our home.
    fn user() -> Option<u32> {
        let process = fs::metadata("/proc/self").ok();
        let home = || std::env::var_os("HOME").and_then(|home| fs::metadata(home).ok());
        process.or_else(home).map(|metadata| metadata.uid())
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn a_claim_holds_for_a_path_whatever_is_there() {
        let folder = tempfile::TempDir::new().unwrap();
        let data = folder.path().join("data");
        let claim = Claim::take(&data).unwrap();
        std::fs::create_dir(&data).unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&data, &link).unwrap();
        for same in [data.clone(), data.join("."), link] {
            assert!(matches!(Claim::take(&same), Err(Error::StoreInUse)), "{same:?}");
        }
        drop(Claim::take(&folder.path().join("other")).unwrap());
        drop(claim);
        drop(Claim::take(&data).unwrap());
    }
}
