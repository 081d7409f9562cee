//! Project files on their way in: those waiting to be opened, and the one that is open in front of somebody.
//!
//! The page in the window never names a path. It asks for a dialog, or for the next file that arrived by double
//! click, by drop or as an argument, and decides about the file that is then in hand.

pub(crate) mod pick;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use bondgenoot_core::Error;
use bondgenoot_core::share::Incoming;
use bondgenoot_core::watch::Watch;

use crate::failure::{Answer, Failure};

/// A file that was opened and checked.
#[derive(Debug)]
pub(crate) struct InHand {
    /// Its name, without the folder.
    pub(crate) name: String,
    /// What is in it.
    pub(crate) incoming: Incoming,
}

/// The files of this window.
#[derive(Debug, Default)]
pub struct Files {
    waiting: Mutex<VecDeque<PathBuf>>,
    in_hand: Mutex<Option<InHand>>,
}

impl Files {
    /// Lets files wait until the window asks for them.
    pub fn arrive(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
    }

    pub(crate) fn next_waiting(&self) -> Option<PathBuf> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Opens and checks a file, and keeps it in hand instead of the one before.
    pub(crate) fn open<T>(
        &self,
        path: &Path,
        watch: &Watch<'_>,
        describe: impl FnOnce(&InHand) -> Answer<T>,
    ) -> Answer<T> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let opened = InHand { name, incoming: Incoming::open_watched(path, watch)? };
        let described = describe(&opened)?;
        *self.in_hand.lock().unwrap_or_else(PoisonError::into_inner) = Some(opened);
        Ok(described)
    }

    /// Does something with the file in hand.
    pub(crate) fn with_in_hand<T>(&self, act: impl FnOnce(&InHand) -> Answer<T>) -> Answer<T> {
        let in_hand = self.in_hand.lock().unwrap_or_else(PoisonError::into_inner);
        act(in_hand.as_ref().ok_or_else(nothing_in_hand)?)
    }

    /// Puts the file in hand away.
    pub(crate) fn let_go(&self) {
        *self.in_hand.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn nothing_in_hand() -> Failure {
    Error::NotFound { noun: "file", text: String::new() }.into()
}

/// Gives the paths among the arguments of a start: everything that is no option, as seen from its folder.
pub fn paths_in(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Vec<PathBuf> {
    let named = arguments.into_iter().skip(1).filter(|argument| !argument.starts_with('-'));
    named.map(|argument| folder.join(argument)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_seen_from_the_folder_of_the_start() {
        let arguments = ["bondgenoot", "--flag", "dans.bondgenoot", "/usb/zorg.bondgenoot"];
        let paths = paths_in(arguments.map(str::to_owned), Path::new("/thuis/noor"));
        assert_eq!(paths, [Path::new("/thuis/noor/dans.bondgenoot"), Path::new("/usb/zorg.bondgenoot")]);
    }

    #[test]
    fn a_damaged_file_does_not_replace_the_one_in_hand() {
        let directory = tempfile::TempDir::new().unwrap();
        let path = directory.path().join("stuk.bondgenoot");
        std::fs::write(&path, b"geen project").unwrap();
        let files = Files::default();
        files.arrive([path.clone()]);
        assert_eq!(files.next_waiting(), Some(path.clone()));
        assert_eq!(files.next_waiting(), None);
        let failure = files.open(&path, &Watch::nobody(), |_| Ok(())).unwrap_err();
        assert_eq!(failure.code, "not-a-project-file");
        assert_eq!(files.with_in_hand(|_| Ok(())).unwrap_err().code, "not-found");
    }
}
