use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::name::CopyName;
use super::thin;
use crate::error::Result;

/// The folder of the copies in the data directory.
pub(super) const FOLDER: &str = "copies";

/// How the name of a copy begins for as long as it is not whole.
const UNFINISHED: &str = "unfinished";

/// A folder with copies: that of the data directory, or one in a second place.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The copies of a data directory.
    pub(super) fn of(directory: &Path) -> Self {
        Self::at(directory.join(FOLDER))
    }

    pub(super) fn at(path: PathBuf) -> Self {
        Self { path }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the path of a copy.
    pub(super) fn file(&self, name: &CopyName) -> PathBuf {
        self.path.join(name.to_string())
    }

    /// Makes the folder, for the user's account alone. The folder in which it is must be there: where a data directory
    /// was moved away, nothing comes in its place.
    pub(super) fn make(&self) -> Result<()> {
        match fs::create_dir(&self.path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error.into()),
            _ => {}
        }
        for_the_owner_alone(&self.path, 0o700)
    }

    /// Returns the names of the copies, the oldest first. Copies with the name that older versions of the program
    /// gave them get one of ours.
    pub(super) fn names(&self) -> Result<Vec<CopyName>> {
        for file in self.files()? {
            if let Some(name) = CopyName::parse_unnumbered(&file) {
                // If it cannot have its new name now, it is left out and tried again next time.
                let _ = fs::rename(self.path.join(file), self.file(&name));
            }
        }
        self.names_as_they_are()
    }

    /// Returns the names of the copies, the oldest first, and changes nothing.
    pub(super) fn names_as_they_are(&self) -> Result<Vec<CopyName>> {
        let mut names: Vec<CopyName> =
            self.files()?.iter().filter_map(|file| CopyName::parse(file)).collect();
        names.sort_unstable();
        Ok(names)
    }

    fn files(&self) -> Result<Vec<String>> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut files = Vec::new();
        for entry in entries {
            files.extend(entry?.file_name().into_string());
        }
        Ok(files)
    }

    /// Makes a file for a copy that is being written, and removes those that were left half-way.
    pub(super) fn unfinished(&self, number: u32) -> Result<PathBuf> {
        self.make()?;
        self.sweep()?;
        let path = self.path.join(format!("{UNFINISHED}-{number:06}"));
        drop(File::options().write(true).create(true).truncate(true).open(&path)?);
        for_the_owner_alone(&path, 0o600)?;
        Ok(path)
    }

    /// Removes what was left half-way when the program ended.
    fn sweep(&self) -> Result<()> {
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Gives a file that is whole its name, and makes that name durable.
    pub(super) fn finish(&self, unfinished: &Path, name: &CopyName) -> Result<()> {
        File::options().write(true).open(unfinished)?.sync_all()?;
        fs::rename(unfinished, self.file(name))?;
        sync_folder(&self.path);
        Ok(())
    }

    /// Removes the copies that the rules of thinning leave out, and returns their names. One that cannot be
    /// removed now, because it is being looked into, goes next time.
    pub(super) fn thin(&self) -> Result<Vec<CopyName>> {
        let mut surplus = thin::surplus(&self.names()?);
        surplus.retain(|name| remove(&self.file(name)).is_ok());
        Ok(surplus)
    }

    /// Removes one copy.
    pub(super) fn remove(&self, name: &CopyName) -> Result<()> {
        remove(&self.file(name))
    }
}

/// Removes a file; one that is gone already is as good.
pub(super) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes a small file: whole or not at all, and for the user's account alone.
pub(super) fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new().prefix(".bondgenoot-").tempfile_in(folder)?;
    temporary.write_all(content)?;
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| crate::error::Error::from(error.error))?;
    sync_folder(folder);
    Ok(())
}

/// Makes new names in a folder durable; not every system can, and the files are whole either way.
pub(super) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(unix)]
fn for_the_owner_alone(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(mode);
    match fs::set_permissions(path, permissions) {
        // A stick with a file system that knows no owners refuses; then there is nothing to protect with.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        done => Ok(done?),
    }
}

#[cfg(not(unix))]
fn for_the_owner_alone(_: &Path, _: u32) -> Result<()> {
    Ok(())
}
