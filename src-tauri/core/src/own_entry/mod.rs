//! What a project adds to the lists of the catalogue: own sectors, own criteria and so on.

use crate::catalogue::Half;
use crate::store::record;
use crate::value::{Code, Name, Note};

mod add;
mod pick;
mod remove;

pub use add::add;
pub(crate) use add::check_choice;
pub use pick::Pick;
pub use remove::remove;

record! {
    /// An entry that a project adds to one of the open lists; it belongs to the project.
    pub struct OwnEntry in "own_entry", open to edit {
        /// The list it is on, by the code of the catalogue's list.
        pub list: Code [fixed],
        /// What people read.
        pub label: Name [title],
        /// What is meant by it.
        pub explanation: Note [searched],
        /// For a sector: the half of the bubble it stands in, if it has one.
        pub half: Option<Half>,
    }
}
