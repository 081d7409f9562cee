//! Where files go that are not used any more and may still be worth something.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::{FILE_NAME, identity, seal};
use crate::error::Result;

/// The folder in the data directory for files that were put aside.
pub(in crate::store) const FOLDER: &str = "set-aside";

/// What is next to the store's file and belongs to it.
pub(in crate::store) fn companions() -> [String; 5] {
    [
        format!("{FILE_NAME}-wal"),
        format!("{FILE_NAME}-shm"),
        format!("{FILE_NAME}-journal"),
        identity::WITNESS.to_owned(),
        seal::FILE.to_owned(),
    ]
}

/// Makes a new folder for files that are put aside, named after the moment.
pub(super) fn new_folder(directory: &Path, moment: &str) -> Result<PathBuf> {
    let all = directory.join(FOLDER);
    fs::create_dir_all(&all)?;
    let stem: String = moment.chars().filter(char::is_ascii_alphanumeric).collect();
    let free = (0..).map(|again| all.join(format!("{stem}-{again}"))).find(|path| !path.exists());
    let folder = free.unwrap_or(all);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Moves the log of a store aside, and returns where it is.
pub(in crate::store) fn move_log(directory: &Path, moment: &str) -> Result<PathBuf> {
    let name = format!("{FILE_NAME}-wal");
    let target = new_folder(directory, moment)?.join(&name);
    fs::rename(directory.join(&name), &target)?;
    Ok(target)
}

/// Keeps a second copy of a log aside, because SQLite will change the one next to the store.
pub(in crate::store) fn copy_log(directory: &Path, moment: &str) -> Result<PathBuf> {
    let name = format!("{FILE_NAME}-wal");
    let target = new_folder(directory, moment)?.join(&name);
    fs::copy(directory.join(&name), &target)?;
    Ok(target)
}

/// Removes everything that was put aside: what is erased for good may be in it.
pub(in crate::store) fn forget(directory: &Path) -> Result<()> {
    match fs::remove_dir_all(directory.join(FOLDER)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Puts another store in the place of the damaged one, which is kept aside with everything that belongs to it.
///
/// At every moment in between there is a store to start with: the damaged one, or the new one with companions that
/// do not belong to it, which the next start finds out.
pub(super) fn replace(directory: &Path, fresh: &Path, moment: &str) -> Result<PathBuf> {
    let folder = new_folder(directory, moment)?;
    let store = directory.join(FILE_NAME);
    let kept = folder.join(FILE_NAME);
    // A second name costs no room; not every file system has those.
    if fs::hard_link(&store, &kept).is_err() {
        fs::copy(&store, &kept)?;
    }
    fs::rename(fresh.join(FILE_NAME), &store)?;
    for companion in companions() {
        let (old, new) = (directory.join(&companion), fresh.join(&companion));
        if old.exists() {
            fs::rename(&old, folder.join(&companion))?;
        }
        if new.exists() {
            fs::rename(new, old)?;
        }
    }
    Ok(folder)
}
