//! Copies of everything, for people: which there are, what is in them, what is different now, and the way back.
//!
//! Looking changes nothing. Restoring makes a copy of now first. A project or a record is restored in one step of
//! the project's history, written as an ordinary change, so that undo takes it back and colleagues get it.
//! Restoring everything replaces what the store holds; the copy of now is the way back from that.

mod differences;
mod restore;
#[cfg(test)]
mod tests;

use crate::error::Result;
use crate::mirror::Records;
use crate::project::Project;
pub use crate::store::copies::{
    InCopy, KeptCopy, MINUTES_BETWEEN_COPIES, OpenCopy, PendingCopy, Reason, SecondPlace, catch_up,
    choose_second_place, find, find_project, kept, kept_in, leave_second_place, second_place,
};
use crate::value::Id;

pub use differences::{Difference, DifferenceKind, Differences, differences};
pub use restore::{Restored, What, restore};

/// Returns every record of a project in a copy, to look around in.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not in the copy, [`crate::Error::CopyDamaged`].
pub fn records(copy: &OpenCopy, project: &Id<Project>) -> Result<Records> {
    copy.content(project)?;
    Records::all(&copy.reader(project)?)
}
