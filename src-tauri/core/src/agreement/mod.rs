//! Afspraken: who does what by when.

use crate::alliance::Alliance;
use crate::store::record;
use crate::value::{Date, Id, Note};

mod add;
mod edit;
mod remove;

pub use add::{NewAgreement, add};
pub use edit::edit;
pub use remove::remove;

record! {
    /// An agreement within an alliance.
    pub struct Agreement in "agreement" part of "alliance" {
        /// The alliance.
        pub alliance_id: Id<Alliance>,
        /// What is agreed; never empty.
        pub what: Note,
        /// Who does it.
        pub who: Note,
        /// By when.
        pub due: Option<Date>,
        /// Whether it is done.
        pub done: bool,
    }
}
