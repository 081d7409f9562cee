//! The place where the store is: made private, and looked at for what makes it unsafe.

use std::fs;
use std::path::Path;

use crate::error::{Error, Result};
use crate::value::codes;

codes! {
    /// Why a place is less safe for the store than a folder of the computer itself: the message is
    /// `place-risk-<code>`.
    pub enum PlaceRisk in "place-risk" {
        /// A program that synchronises folders copies the store while it is being written.
        Synced = "synced",
        /// The store is on another computer, whose locks and whose disk cannot be relied upon.
        Network = "network",
    }
}

/// Makes the data directory where it is missing, for its owner only.
pub(super) fn prepare(directory: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(directory) {
        Ok(()) => Ok(()),
        Err(error) => Err(match error.into() {
            Error::NoPermission => not_writable(directory),
            other => other,
        }),
    }
}

fn not_writable(path: &Path) -> Error {
    Error::StoreNotWritable { path: path.display().to_string() }
}

/// Gives an error of SQLite about the store's file the words that help.
pub(super) fn refused(error: rusqlite::Error, path: &Path) -> Error {
    const NO_LOCKS: [i32; 3] =
        [rusqlite::ffi::SQLITE_IOERR_LOCK, rusqlite::ffi::SQLITE_IOERR_RDLOCK, rusqlite::ffi::SQLITE_NOLFS];
    let code = error.sqlite_error().map(|error| error.extended_code);
    if code.is_some_and(|code| NO_LOCKS.contains(&code)) {
        return Error::NoLocks { path: path.display().to_string() };
    }
    match error.into() {
        Error::NoPermission => not_writable(path),
        other => other,
    }
}

/// Closes the data directory to everybody else on the machine, and everything of ours that is in it.
///
/// What belongs to somebody else, or is on a file system without permissions, stays as it is.
#[cfg(unix)]
pub(super) fn make_private(directory: &Path) {
    const STICKY: u32 = 0o1000;
    if mode_of(directory).is_none_or(|mode| mode & STICKY == 0) {
        restrict(directory, 0o700);
    }
    for entry in entries_of(directory) {
        let name = entry.file_name();
        let folder = ["copies", crate::log::FOLDER, super::heal::aside::FOLDER]
            .into_iter()
            .any(|folder| name == folder);
        if folder {
            restrict_all(&entry.path());
        } else if is_ours(&name.to_string_lossy()) {
            restrict(&entry.path(), 0o600);
        }
    }
}

#[cfg(not(unix))]
pub(super) fn make_private(_: &Path) {}

#[cfg(unix)]
fn is_ours(name: &str) -> bool {
    name.starts_with(super::FILE_NAME) || super::heal::aside::companions().iter().any(|ours| ours == name)
}

#[cfg(unix)]
fn entries_of(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

#[cfg(unix)]
fn restrict_all(folder: &Path) {
    restrict(folder, 0o700);
    for entry in entries_of(folder) {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => restrict_all(&entry.path()),
            Ok(kind) if kind.is_file() => restrict(&entry.path(), 0o600),
            _ => {}
        }
    }
}

#[cfg(unix)]
fn mode_of(path: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|metadata| metadata.mode())
}

/// Takes away what others may do, and gives nobody anything that was not allowed before.
#[cfg(unix)]
fn restrict(path: &Path, most: u32) {
    use std::os::unix::fs::PermissionsExt;
    if let Some(mode) = mode_of(path).filter(|mode| mode & 0o7777 & !most != 0) {
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode & most));
    }
}

/// Makes a file for its owner only, empty.
pub(super) fn create(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the store's file, when it is new, for its owner only. SQLite gives its log the same permissions.
pub(super) fn make_file(path: &Path) {
    #[cfg(unix)]
    if !path.exists() {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = fs::File::options().write(true).create_new(true).mode(0o600).open(path);
    }
    #[cfg(not(unix))]
    let _ = path;
}

impl super::Store {
    /// Returns why the place of the store is less safe than a folder of the computer itself, if it is.
    pub fn place_risk(&self) -> Option<PlaceRisk> {
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        if is_remote(&self.directory, &mounts) {
            Some(PlaceRisk::Network)
        } else {
            is_synced(&self.directory).then_some(PlaceRisk::Synced)
        }
    }
}

/// Returns whether a path is on another computer. A drive letter of Windows does not tell.
fn is_remote(path: &Path, mounts: &str) -> bool {
    const KINDS: [&str; 12] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "davfs",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
    ];
    let text = path.to_string_lossy();
    if text.starts_with(r"\\?\UNC\") || text.starts_with(r"\\") && !text.starts_with(r"\\?\") {
        return true;
    }
    let mounted = |line: &str| {
        let (place, kind) = line.split_once(" - ")?;
        let point = place.split(' ').nth(4)?.replace("\\040", " ");
        let kind = kind.split(' ').next()?.to_owned();
        path.starts_with(&point).then_some((point.len(), kind))
    };
    // Of two in one place the later one is on top.
    let nearest = mounts.lines().filter_map(mounted).max_by_key(|(length, _)| *length);
    nearest.is_some_and(|(_, kind)| KINDS.contains(&kind.as_str()))
}

/// Returns whether a path is in a folder that a program keeps the same on several computers.
fn is_synced(path: &Path) -> bool {
    const NAMES: [&str; 12] = [
        "onedrive",
        "dropbox",
        "google drive",
        "googledrive",
        "my drive",
        "nextcloud",
        "owncloud",
        "icloud drive",
        "mobile documents",
        "pcloud",
        "seafile",
        "sharepoint",
    ];
    const MARKS: [&str; 5] = [".dropbox", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log", ".sync"];
    path.ancestors().any(|folder| {
        let name = folder.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        NAMES.iter().any(|known| name.starts_with(known))
            || MARKS.iter().any(|mark| folder.join(mark).exists())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_drive_is_known_by_what_is_mounted() {
        let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                      40 22 0:50 / /mnt/de\\040schijf rw shared:1 - cifs //server/werk rw\n\
                      41 40 8:2 / /mnt/de\\040schijf/stick rw - vfat /dev/sdb1 rw\n";
        for (path, remote) in [
            ("/var/noor/data", false),
            ("/mnt/de schijf/data", true),
            ("/mnt/de schijf/stick/data", false),
            (r"\\server\werk", true),
            (r"\\?\UNC\server\werk", true),
            (r"\\?\C:\werk", false),
        ] {
            assert_eq!(is_remote(Path::new(path), mounts), remote, "{path}");
        }
    }

    #[test]
    fn a_synced_folder_is_known_by_its_name_or_its_mark() {
        let folder = tempfile::TempDir::new().unwrap();
        assert!(!is_synced(folder.path()));
        for name in ["OneDrive - CC De Proef", "Dropbox", "Nextcloud"] {
            assert!(is_synced(&folder.path().join(name).join("werk")), "{name}");
        }
        fs::create_dir(folder.path().join(".stfolder")).unwrap();
        assert!(is_synced(&folder.path().join("werk")));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_what_is_here() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::TempDir::new().unwrap();
        let data = folder.path().join("data");
        let mode = |path: &Path| mode_of(path).unwrap() & 0o777;
        let open = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        let store = super::super::Store::open(&data, crate::clock::SystemClock).unwrap();
        assert_eq!(mode(&data), 0o700);
        for entry in entries_of(&data) {
            assert_eq!(mode(&entry.path()), 0o600, "{:?}", entry.path());
        }
        drop(store);
        let copies = data.join("copies");
        fs::create_dir_all(&copies).unwrap();
        fs::write(copies.join("a.sqlite"), "").unwrap();
        fs::write(data.join("brief.txt"), "").unwrap();
        for (path, wide) in [(&data, 0o755), (&copies, 0o755), (&copies.join("a.sqlite"), 0o644)] {
            open(path, wide);
        }
        open(&data.join(super::super::FILE_NAME), 0o644);
        open(&data.join("brief.txt"), 0o644);
        drop(super::super::Store::open(&data, crate::clock::SystemClock).unwrap());
        assert_eq!(mode(&data), 0o700);
        assert_eq!(mode(&data.join(super::super::FILE_NAME)), 0o600);
        assert_eq!((mode(&copies), mode(&copies.join("a.sqlite"))), (0o700, 0o600));
        assert_eq!(mode(&data.join("brief.txt")), 0o644, "somebody else's file");
    }
}
