//! What must be known about the copies although the store may be damaged: a small file beside it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::folder;
use crate::error::Result;

/// The file in the data directory.
const FILE: &str = "copies.json";

/// Threads of one process take turns; other processes are kept out by the lock of the store.
static TURN: Mutex<()> = Mutex::new(());

/// The settings of the copies of one data directory.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// The last running number that was given to a copy.
    pub(super) last: u32,
    /// The second place, if there is one.
    pub(super) place: Option<SecondFolder>,
    /// What is to be erased from the copies and was not yet erased from each.
    pub(super) erasing: Vec<super::erase::Erasure>,
}

/// The folder in a second place that holds the copies of this data directory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SecondFolder {
    /// The place that was chosen.
    pub(super) place: Bytes,
    /// The name of our own folder in it.
    pub(super) folder: String,
    /// The newest copy that is there too.
    pub(super) up_to: Option<String>,
    /// Copies that were thinned or revised here and may still be there.
    pub(super) removed: BTreeSet<String>,
}

/// A path as it is, UTF-8 or not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Bytes {
    Text(String),
    Raw(Vec<u8>),
}

impl Bytes {
    pub(super) fn of(path: &Path) -> Self {
        match path.to_str() {
            Some(text) => Self::Text(text.to_owned()),
            None => Self::Raw(path.as_os_str().as_encoded_bytes().to_owned()),
        }
    }

    pub(super) fn path(&self) -> PathBuf {
        match self {
            Self::Text(text) => PathBuf::from(text),
            Self::Raw(bytes) => PathBuf::from(os_string(bytes)),
        }
    }
}

#[cfg(unix)]
fn os_string(bytes: &[u8]) -> OsString {
    use std::os::unix::ffi::OsStringExt;
    OsString::from_vec(bytes.to_owned())
}

#[cfg(not(unix))]
fn os_string(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}

impl Settings {
    /// Reads the settings; without a file, or with one that cannot be read, those of a new data directory.
    pub(super) fn read(directory: &Path) -> Result<Self> {
        match fs::read(directory.join(FILE)) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error.into()),
        }
    }

    /// Changes the settings and writes them, unless they stay as they were.
    pub(super) fn change<T>(directory: &Path, change: impl FnOnce(&mut Self) -> T) -> Result<T> {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let before = Self::read(directory)?;
        let mut settings = before.clone();
        let value = change(&mut settings);
        if settings != before {
            folder::write_whole(&directory.join(FILE), &serde_json::to_vec_pretty(&settings)?)?;
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_place_that_is_not_utf8_is_kept_as_it_is() {
        use std::os::unix::ffi::OsStrExt;
        let directory = tempfile::TempDir::new().unwrap();
        let odd = Path::new(std::ffi::OsStr::from_bytes(b"/media/caf\xe9"));
        let second = SecondFolder {
            place: Bytes::of(odd),
            folder: "x".to_owned(),
            up_to: None,
            removed: BTreeSet::new(),
        };
        Settings::change(directory.path(), |settings| settings.place = Some(second)).unwrap();
        assert_eq!(Settings::read(directory.path()).unwrap().place.unwrap().place.path(), odd);
    }

    #[test]
    fn settings_that_cannot_be_read_are_those_of_a_new_directory() {
        let directory = tempfile::TempDir::new().unwrap();
        fs::write(directory.path().join(FILE), "{").unwrap();
        assert_eq!(Settings::read(directory.path()).unwrap(), Settings::default());
    }
}
