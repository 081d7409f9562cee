//! Long work tells how far it is, and can be cancelled before anything of it is kept.

use crate::error::{Error, Result};
use crate::value::codes;

codes! {
    /// What long work is busy with.
    pub enum Stage in "stage" {
        /// Reading a file.
        Reading = "reading",
        /// Making sure that it holds together.
        Checking = "checking",
        /// Looking what it would change.
        Comparing = "comparing",
        /// Keeping a copy of the store first.
        Copying = "copying",
        /// Writing.
        Writing = "writing",
    }
}

/// How far long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What it is busy with.
    pub stage: Stage,
    /// How many records of this stage are done.
    pub done: u32,
    /// How many there are in this stage; 0 while that is not known.
    pub of: u32,
}

/// What follows long work, and decides whether it goes on.
pub struct Watch<'watcher> {
    goes_on: &'watcher dyn Fn(Progress) -> bool,
}

impl std::fmt::Debug for Watch<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Watch").finish_non_exhaustive()
    }
}

impl Watch<'static> {
    /// The work goes on to its end.
    pub fn nobody() -> Self {
        Self { goes_on: &|_| true }
    }
}

impl<'watcher> Watch<'watcher> {
    /// Asks at the beginning of each stage, and between records, whether the work goes on.
    pub fn new(goes_on: &'watcher dyn Fn(Progress) -> bool) -> Self {
        Self { goes_on }
    }

    /// Tells that a stage begins.
    ///
    /// # Errors
    /// [`Error::Cancelled`] when the work was cancelled.
    pub(crate) fn begin(&self, stage: Stage) -> Result<()> {
        self.ask(Progress { stage, done: 0, of: 0 })
    }

    /// Follows the records of a stage.
    pub(crate) fn records(&self, stage: Stage, of: usize) -> Records<'_> {
        Records { watch: self, stage, done: 0, of }
    }

    fn ask(&self, progress: Progress) -> Result<()> {
        if (self.goes_on)(progress) { Ok(()) } else { Err(Error::Cancelled) }
    }
}

/// Follows the records of a stage.
pub(crate) struct Records<'watch> {
    watch: &'watch Watch<'watch>,
    stage: Stage,
    done: usize,
    of: usize,
}

impl Records<'_> {
    /// After how many records it is told how far the work is.
    const BETWEEN: usize = 500;

    /// Counts one record.
    ///
    /// # Errors
    /// [`Error::Cancelled`] when the work was cancelled.
    pub(crate) fn next(&mut self) -> Result<()> {
        self.done += 1;
        if !self.done.is_multiple_of(Self::BETWEEN) {
            return Ok(());
        }
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        self.watch.ask(Progress { stage: self.stage, done: number(self.done), of: number(self.of) })
    }
}
