//! Drafts of project files that killed processes left behind.

use std::fs::{self, File, TryLockError};
use std::io::Read;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::APPLICATION_ID;

/// How the name of a draft begins.
pub(super) const PREFIX: &str = ".bondgenoot-";

/// How many letters and digits follow.
const REST: usize = 6;

/// The age from which nobody writes to a draft any more, as far as can be known of another computer.
const OLD: Duration = Duration::from_secs(600);

/// Removes old drafts from a folder. `now` is the time by the clock of its file system.
pub(super) fn remove(folder: &Path, now: SystemTime) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if is_draft_name(&entry.file_name().to_string_lossy()) && is_left(&entry.path(), now) {
            // Whoever may not remove it leaves it to others.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_draft_name(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .is_some_and(|rest| rest.len() == REST && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Tells whether a file is a draft that nobody works on.
fn is_left(path: &Path, now: SystemTime) -> bool {
    let Ok(metadata) = fs::symlink_metadata(path) else { return false };
    let age = metadata.modified().ok().and_then(|changed| now.duration_since(changed).ok());
    if !metadata.is_file() || age.is_none_or(|age| age < OLD) {
        return false;
    }
    let Ok(mut file) = File::open(path) else { return false };
    !matches!(file.try_lock(), Err(TryLockError::WouldBlock)) && is_ours(&mut file)
}

/// Tells whether a file begins as our project files do, however short it is.
fn is_ours(file: &mut File) -> bool {
    let mut start = Vec::new();
    if file.take(72).read_to_end(&mut start).is_err() {
        return false;
    }
    let magic = b"SQLite format 3\0";
    let length = start.len().min(magic.len());
    let id = i32::try_from(APPLICATION_ID).unwrap_or_default().to_be_bytes();
    start.get(..length) == magic.get(..length) && start.get(68..72).is_none_or(|found| found == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().flatten();
        let mut names: Vec<_> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn only_old_drafts_of_ours_that_nobody_writes_go() {
        let folder = tempfile::tempdir().unwrap();
        let mut ours = b"SQLite format 3\0".to_vec();
        ours.resize(68, 0);
        ours.extend(b"BGpf and more");
        for (name, content) in [
            (".bondgenoot-abc123", &*ours),
            (".bondgenoot-Empty1", b""),
            (".bondgenoot-Short1", b"SQLite"),
            (".bondgenoot-Other1", b"a letter to somebody"),
            (".bondgenoot-InUse1", &*ours),
            (
                ".bondgenoot-backup",
                b"SQLite format 3\0 of another program, with enough bytes to have an id in it",
            ),
            (".bondgenoot-abc1234", &*ours),
            ("netwerk.bondgenoot", &*ours),
        ] {
            fs::write(folder.path().join(name), content).unwrap();
        }
        let in_use = File::open(folder.path().join(".bondgenoot-InUse1")).unwrap();
        in_use.lock().unwrap();
        let all = names(folder.path());

        remove(folder.path(), SystemTime::now());
        assert_eq!(names(folder.path()), all, "somebody may still write them");

        remove(folder.path(), SystemTime::now() + 2 * OLD);
        let kept = [
            ".bondgenoot-InUse1",
            ".bondgenoot-Other1",
            ".bondgenoot-abc1234",
            ".bondgenoot-backup",
            "netwerk.bondgenoot",
        ];
        assert_eq!(names(folder.path()), kept);
    }
}
