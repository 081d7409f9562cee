//! A project: one network around one own organisation.

use crate::actor::Actor;
use crate::store::record;
use crate::value::{Id, Name, Note};

mod bin;
mod content_hash;
mod counts;
mod create;
mod duplicate;
mod list;
mod rename;

pub use crate::store::Counts;
pub use bin::{DAYS_IN_BIN, bin, erase, restore};
pub use content_hash::content_hash;
pub(crate) use content_hash::hash_of;
pub use counts::counts;
pub use create::{NewProject, create};
pub(crate) use create::{USUAL_SECTOR, plant};
pub use duplicate::duplicate;
pub(crate) use duplicate::{name_of_copy, write_copy};
pub(crate) use list::one_of;
pub use list::{Listed, find, list};
pub use rename::rename;

record! {
    /// One network around one own organisation (source 003).
    ///
    /// Its one record always has the id `project`; the identity of the project itself is the key beside it.
    pub struct Project in "project" {
        /// The name people give it.
        pub name: Name [title],
        /// Our own organisation, which is an actor like the others.
        pub own_actor_id: Id<Actor>,
        /// Portrait, first answer: what we do from day to day (step 1 of source 003).
        pub daily_work: Note,
        /// Portrait, second answer: with what purpose.
        pub purpose: Note,
        /// Portrait, third answer: for whom.
        pub audience: Note,
        /// Whether this is the example that comes with the program.
        pub example: bool,
    }
}

/// The id of a project's own record.
pub(crate) const RECORD: &str = "project";
