//! A project file takes its place whole or not at all: it is written as a draft in the target's folder, and
//! replaces the target once it is safely on the disk.
//!
//! A process can be killed at any moment, and its draft holds names of people. Where the file system can do
//! that, the draft has no name, so nothing of it is left; elsewhere it has a name by which the next export in
//! the same folder finds and removes it (`leftovers`).

use std::fs::File;
use std::io::{self, Seek};
use std::path::Path;

use tempfile::{Builder, TempPath};

use super::leftovers::{self, PREFIX};
use super::patience::{while_held, why_not_replaced};
use super::target::Target;
use crate::error::Result;

/// A file that is not in its place yet. Its name, if it has one, goes when it is dropped.
///
/// It is locked as long as it is open; on Windows no other handle can read it then.
pub(super) struct Draft {
    file: File,
    name: Option<TempPath>,
    target: Target,
}

impl Draft {
    /// Begins a file in the folder of its target, and removes what killed processes left there.
    ///
    /// # Errors
    /// What the file system says of the folder.
    pub(super) fn new(target: Target) -> Result<Self> {
        let (file, name) = match unnamed(&target) {
            Some(file) => (file, None),
            None => named(&target)?,
        };
        // Only a sign for others that it is in use; where files cannot be locked, its age tells.
        let _ = file.try_lock();
        if let Ok(now) = file.metadata().and_then(|metadata| metadata.modified()) {
            leftovers::remove(target.folder(), now);
        }
        Ok(Self { file, name, target })
    }

    /// The file to write to.
    pub(super) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// [`crate::Error::TargetHeld`] if another program keeps the target open, and what the file system says.
    pub(super) fn place(mut self) -> Result<()> {
        self.file.sync_all()?;
        permit(&self.file, &self.target);
        self.take_the_place()?;
        sync_folder(self.target.folder());
        Ok(())
    }

    fn take_the_place(&mut self) -> Result<()> {
        let path = self.target.path.clone();
        let mut name = match self.name.take() {
            Some(name) => Some(name),
            None if self.target.replaces.is_none() && link(&self.file, &path).is_ok() => return Ok(()),
            None => Some(self.with_a_name()?),
        };
        let replaced = while_held(|| match name.take().map(|name| name.persist(&path)) {
            Some(Err(failed)) => {
                name = Some(failed.path);
                Err(failed.error)
            }
            _ => Ok(()),
        });
        replaced.map_err(|error| why_not_replaced(error, &path))
    }

    /// Gives an unnamed file the name that it needs to replace another.
    fn with_a_name(&mut self) -> Result<TempPath> {
        let folder = self.target.folder();
        if let Ok(linked) = Builder::new().prefix(PREFIX).make_in(folder, |path| link(&self.file, path)) {
            return Ok(linked.into_temp_path());
        }
        // The file system knows files without a name, but cannot give them one.
        let (mut file, name) = named(&self.target)?;
        self.file.rewind()?;
        io::copy(&mut self.file, &mut file)?;
        file.sync_all()?;
        permit(&file, &self.target);
        self.file = file;
        name.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound).into())
    }
}

fn named(target: &Target) -> Result<(File, Option<TempPath>)> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::fs::Permissions;
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(Permissions::from_mode(first_mode(target)));
    }
    let (file, name) = builder.tempfile_in(target.folder())?.into_parts();
    Ok((file, Some(name)))
}

/// Opens a file without a name; `None` where there is no such thing.
#[cfg(target_os = "linux")]
fn unnamed(target: &Target) -> Option<File> {
    use rustix::fs::{Mode, OFlags, open};
    let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
    open(target.folder(), flags, Mode::from_raw_mode(first_mode(target))).ok().map(File::from)
}

#[cfg(not(target_os = "linux"))]
fn unnamed(_: &Target) -> Option<File> {
    None
}

/// Gives an unnamed file a name. Fails if something of that name exists.
#[cfg(target_os = "linux")]
fn link(file: &File, path: &Path) -> io::Result<()> {
    use std::os::fd::AsRawFd;

    use rustix::fs::{AtFlags, CWD, linkat};
    let this = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(linkat(CWD, this, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

#[cfg(not(target_os = "linux"))]
fn link(_: &File, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The mode that the system makes the file with, less the umask: what a new file has in the end, and only for
/// its owner what will get the mode of the file that it replaces.
#[cfg(unix)]
fn first_mode(target: &Target) -> u32 {
    if target.replaces.is_some() { 0o600 } else { 0o666 }
}

/// Gives the file the group and the mode of the file that it replaces, without set-user-id and the like. Some
/// file systems have one mode for everything; the file is as private as they make it, or more.
#[cfg(unix)]
fn permit(file: &File, target: &Target) {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let (Some(older), Ok(now)) = (&target.replaces, file.metadata()) else { return };
    let mut mode = older.permissions().mode() & 0o777;
    if now.gid() != older.gid() && fchown(file, None, Some(older.gid())).is_err() {
        // What its group may, a group of ours may not.
        mode &= 0o707;
    }
    let _ = file.set_permissions(Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn permit(_: &File, _: &Target) {}

/// Makes the new name itself durable; not every system can, and the file is whole either way.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use super::*;
    use crate::error::Error;

    fn entries(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    /// Drafts of a file, with and without a name.
    fn drafts(path: &Path) -> Vec<Draft> {
        let target = || Target::at(path).unwrap();
        let (file, name) = named(&target()).unwrap();
        let mut drafts = vec![Draft { file, name, target: target() }];
        drafts.extend(unnamed(&target()).map(|file| Draft { file, name: None, target: target() }));
        drafts
    }

    #[test]
    fn a_draft_takes_the_place_of_nothing_and_of_a_file() {
        for what in 0..2 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("netwerk.bondgenoot");
            for round in ["first", "second"] {
                let Some(mut draft) = drafts(&path).into_iter().nth(what) else { return };
                draft.file().write_all(round.as_bytes()).unwrap();
                draft.place().unwrap();
                assert_eq!(fs::read_to_string(&path).unwrap(), round);
                assert_eq!(entries(folder.path()), 1);
            }
        }
    }

    #[test]
    fn a_draft_that_is_given_up_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for mut draft in drafts(&folder.path().join("netwerk.bondgenoot")) {
            draft.file().write_all(b"half of it").unwrap();
        }
        assert_eq!(entries(folder.path()), 0);
    }

    #[test]
    fn an_unnamed_draft_survives_that_its_place_is_taken_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netwerk.bondgenoot");
        let mut draft = Draft::new(Target::at(&path).unwrap()).unwrap();
        draft.file().write_all(b"new").unwrap();
        fs::write(&path, "of a colleague at the same time").unwrap();
        draft.place().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(entries(folder.path()), 1);
    }

    /// Holds a file as a program does that shares it with nobody.
    #[cfg(windows)]
    fn hold(path: &Path, sharing: u32) -> File {
        use std::os::windows::fs::OpenOptionsExt;
        File::options().read(true).share_mode(sharing).open(path).unwrap()
    }

    #[cfg(windows)]
    fn replace(path: &Path) -> Result<()> {
        let mut draft = Draft::new(Target::at(path)?)?;
        draft.file().write_all(b"new").unwrap();
        draft.place()
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_holds_for_a_moment_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netwerk.bondgenoot");
        fs::write(&path, "old").unwrap();
        let held = hold(&path, 0);
        let letting_go = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(80));
            drop(held);
        });
        replace(&path).unwrap();
        letting_go.join().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_keeps_open_is_said_to_be_held() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netwerk.bondgenoot");
        fs::write(&path, "old").unwrap();
        // Sharing nothing; sharing to read; sharing to read and write. None of them lets it be deleted.
        for sharing in [0, 1, 3] {
            let held = hold(&path, sharing);
            let failure = replace(&path).unwrap_err();
            assert!(matches!(failure, Error::TargetHeld { .. }), "{sharing}: {failure}");
            drop(held);
            assert_eq!(fs::read_to_string(&path).unwrap(), "old");
            assert_eq!(entries(folder.path()), 1);
        }
    }

    #[test]
    fn a_file_that_may_not_be_written_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netwerk.bondgenoot");
        fs::write(&path, "old").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions.clone()).unwrap();
        assert!(matches!(Target::at(&path), Err(Error::TargetProtected { .. })));
        #[expect(clippy::permissions_set_readonly_false, reason = "the folder of the test goes with it")]
        permissions.set_readonly(false);
        fs::set_permissions(&path, permissions).unwrap();
        Target::at(&path).unwrap();
    }
}
