//! Long work tells how far it is, and can be called off before anything of it is kept.

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

/// Somebody who follows long work.
pub struct Watch<'watcher> {
    goes_on: &'watcher dyn Fn(Stage) -> bool,
}

impl std::fmt::Debug for Watch<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Watch").finish_non_exhaustive()
    }
}

impl Watch<'static> {
    /// Nobody: the work goes on to its end.
    pub fn nobody() -> Self {
        Self { goes_on: &|_| true }
    }
}

impl<'watcher> Watch<'watcher> {
    /// Asks at the beginning of each stage whether the work goes on.
    pub fn new(goes_on: &'watcher dyn Fn(Stage) -> bool) -> Self {
        Self { goes_on }
    }

    /// Says that a stage begins.
    ///
    /// # Errors
    /// [`Error::Cancelled`] when it need not.
    pub(crate) fn begin(&self, stage: Stage) -> Result<()> {
        if (self.goes_on)(stage) { Ok(()) } else { Err(Error::Cancelled) }
    }
}
