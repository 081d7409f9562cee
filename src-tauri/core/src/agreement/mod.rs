//! Afspraken: who does what by when.

use crate::alliance::Alliance;
use crate::store::record;
use crate::value::{Date, Id, Note};

record! {
    /// An agreement within an alliance.
    pub struct Agreement in "agreement" part of "alliance", open to add and edit and remove {
        /// The alliance.
        pub alliance_id: Id<Alliance> [fixed],
        /// What is agreed; never empty.
        pub what: Note [title, required],
        /// Who does it.
        pub who: Note [searched],
        /// By when.
        pub due: Option<Date>,
        /// Whether it is done.
        pub done: bool,
    }
}
