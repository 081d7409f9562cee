//! Project files on their way in: those waiting to be opened, and the one that is open in front of somebody.
//!
//! The page in the window never names a path. It asks for a dialog, or for the next file that arrived by double
//! click, by drop or as an argument, and decides about the file that is then in hand.

pub mod arriving;
pub mod pick;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use bondgenoot_core::Error;
use bondgenoot_core::share::Incoming;
use bondgenoot_core::watch::Watch;
use serde::Serialize;
use specta::Type;

use crate::failure::{Answer, Failure};

/// The most refused files that are named one by one.
const NAMED: usize = 20;

/// A file that could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RefusedFile {
    /// Its name, without the folder.
    pub file: String,
    /// Why.
    pub failure: Failure,
}

/// The files that could not be opened, for one report about all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Type)]
pub struct Refused {
    /// The first of them.
    pub files: Vec<RefusedFile>,
    /// How many more there are.
    pub more: u32,
}

impl Refused {
    fn add(&mut self, path: &Path, failure: Failure) {
        if self.files.len() < NAMED {
            self.files.push(RefusedFile { file: name_of(path), failure });
        } else {
            self.more += 1;
        }
    }
}

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
        self.waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(paths.into_iter().map(|path| arriving::existing(&path)));
    }

    fn next_waiting(&self) -> Option<PathBuf> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Opens the waiting files in turn until one of them is a project, and collects those that are not. Cancelling
    /// ends the waiting of all.
    pub(crate) fn open_waiting<T>(&self, mut open: impl FnMut(&Path) -> Answer<T>) -> (Option<T>, Refused) {
        let mut refused = Refused::default();
        while let Some(path) = self.next_waiting() {
            match open(&path) {
                Ok(opened) => return (Some(opened), refused),
                Err(failure) if failure.code == Error::Cancelled.code() => {
                    self.waiting.lock().unwrap_or_else(PoisonError::into_inner).clear();
                }
                Err(failure) => refused.add(&path, failure),
            }
        }
        (None, refused)
    }

    /// Opens and checks a file, and keeps it in hand instead of the one before.
    pub(crate) fn open<T>(
        &self,
        path: &Path,
        watch: &Watch<'_>,
        describe: impl FnOnce(&InHand) -> Answer<T>,
    ) -> Answer<T> {
        let opened = InHand { name: name_of(path), incoming: Incoming::open_watched(path, watch)? };
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

/// Returns the name of a file as people see it, without the folder.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn nothing_in_hand() -> Failure {
    Error::NotFound { noun: "file", text: String::new() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_bad_files_are_one_report_and_a_good_one_among_them_is_found() {
        let files = Files::default();
        files.arrive((0..30).map(|number| PathBuf::from(format!("/x/{number}.bondgenoot"))));
        let bad = || Err::<(), _>(Failure::from(Error::NotAProjectFile));
        let open = |path: &Path| if path.ends_with("4.bondgenoot") { Ok(()) } else { bad() };
        let (opened, refused) = files.open_waiting(open);
        assert_eq!((opened, refused.files.len(), refused.more), (Some(()), 4, 0));
        assert_eq!(refused.files[0].file, "0.bondgenoot");
        let (opened, refused) = files.open_waiting(|_| bad());
        assert_eq!((opened, refused.files.len(), refused.more), (None, 20, 5));
        assert_eq!(files.open_waiting(|_| bad()), (None, Refused::default()));
    }

    #[test]
    fn cancelling_ends_the_waiting_of_all() {
        let files = Files::default();
        files.arrive((0..30).map(|number| PathBuf::from(format!("{number}.bondgenoot"))));
        let (opened, refused) = files.open_waiting(|_| Err::<(), _>(Error::Cancelled.into()));
        assert_eq!((opened, refused), (None, Refused::default()));
        assert_eq!(files.next_waiting(), None);
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
