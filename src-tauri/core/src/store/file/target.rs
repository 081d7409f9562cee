//! Where a project file goes: the path behind links, and what is already there.

use std::fs::{self, File, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The most links that are followed: as many as Linux itself follows.
const MOST_LINKS: usize = 40;

/// The place of a project file that is about to be written.
pub(super) struct Target {
    /// The file itself, never a symbolic link.
    pub(super) path: PathBuf,
    /// The file that it replaces.
    pub(super) replaces: Option<Metadata>,
}

impl Target {
    /// Looks at a path before anything is written.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a folder that does not exist, [`Error::TargetProtected`] for a file that may
    /// not be written, and what the file system says.
    pub(super) fn at(path: &Path) -> Result<Self> {
        let path = behind_links(path)?;
        let folder = folder_of(&path);
        if !folder.is_dir() {
            return Err(Error::NotFound { noun: "directory", text: folder.display().to_string() });
        }
        let replaces = match fs::metadata(&path) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        if replaces.as_ref().is_some_and(|metadata| is_protected(&path, metadata)) {
            return Err(Error::TargetProtected { path: path.display().to_string() });
        }
        Ok(Self { path, replaces })
    }

    /// The folder of the file.
    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.path)
    }
}

/// Tells whether a file may not be written. Replacing it needs only its folder's permission, so the system
/// would not object; an administrator may write everything, so the bits are looked at too.
fn is_protected(path: &Path, metadata: &Metadata) -> bool {
    metadata.permissions().readonly()
        || File::options()
            .write(true)
            .open(path)
            .is_err_and(|error| matches!(error.kind(), ErrorKind::PermissionDenied))
}

/// Returns the path that symbolic links at `path` lead to, whether or not it exists.
///
/// # Errors
/// [`Error::Io`] for links that lead to each other.
pub(crate) fn behind_links(path: &Path) -> Result<PathBuf> {
    let mut path = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        let Ok(next) = fs::read_link(&path) else { return Ok(path) };
        path = folder_of(&path).join(next);
    }
    Err(Error::Io(ErrorKind::Other.into()))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
