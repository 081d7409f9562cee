//! Which project is being opened, so that one that is too heavy for this computer is not opened by itself again.
//!
//! Opening is done when the page has shown the project. A page that ran out of memory, or a person who ended the
//! program because it stood still, never gets that far: the mark then still lies in the data directory.

use std::fs;
use std::path::PathBuf;

use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;

/// The name of the mark in the data directory; in it is the id of the project.
const MARK: &str = "opening";

/// The mark of this data directory.
#[derive(Debug)]
pub struct Opening {
    mark: Option<PathBuf>,
    /// The project that was being opened when the program ended last time.
    unfinished: Option<Id<Project>>,
}

impl Opening {
    /// Reads the mark that the last start left.
    pub fn in_data(directory: Option<PathBuf>) -> Self {
        let mark = directory.map(|directory| directory.join(MARK));
        let left = mark.as_ref().and_then(|mark| fs::read_to_string(mark).ok());
        Self { mark, unfinished: left.filter(|id| !id.is_empty()).map(Id::new) }
    }

    /// Returns the project whose opening did not end last time.
    pub fn unfinished(&self) -> Option<&Id<Project>> {
        self.unfinished.as_ref()
    }

    /// Sets the mark. A mark that cannot be written keeps nobody from the project.
    pub fn begin(&self, project: &Id<Project>) {
        if let Some(mark) = &self.mark {
            let _ = fs::write(mark, project.as_str());
        }
    }

    /// Removes the mark.
    pub fn end(&self) {
        if let Some(mark) = &self.mark {
            let _ = fs::remove_file(mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_that_did_not_end_is_known_at_the_next_start() {
        let directory = tempfile::TempDir::new().unwrap();
        let start = || Opening::in_data(Some(directory.path().to_owned()));
        let project = Id::new("een");
        let first = start();
        first.begin(&project);
        // The program is killed here.
        let second = start();
        assert_eq!(second.unfinished(), Some(&project));
        second.begin(&project);
        second.end();
        assert_eq!(start().unfinished(), None);
    }
}
