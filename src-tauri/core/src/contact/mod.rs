//! Contact persons of an actor, the key person among them.

use crate::actor::Actor;
use crate::store::record;
use crate::value::{Code, Id, Name, Note};

mod add;
mod edit;
mod remove;

pub(crate) use add::make;
pub use add::{NewContact, add};
pub use edit::edit;
pub use remove::{erase_all, remove};

record! {
    /// A person at an actor. Personal data: an export can leave all of these out.
    pub struct Contact in "contact" part of "actor", left out with Contacts {
        /// The actor.
        pub actor_id: Id<Actor>,
        /// The person's name.
        pub name: Name,
        /// What they do there.
        pub function: Note,
        /// How to mail them.
        pub email: Note,
        /// How to call them.
        pub phone: Note,
        /// Whether this is a key person (source 002: opens doors, builds bridges).
        pub key_person: bool,
        /// The key person's role, from the catalogue.
        pub key_role: Option<Code>,
        /// Anything else.
        pub notes: Note,
    }
}
