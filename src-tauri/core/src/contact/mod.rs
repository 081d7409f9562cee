//! Contact persons of an actor, the key person among them.

use crate::actor::Actor;
use crate::catalogue::List;
use crate::store::record;
use crate::value::{Code, Id, Name, Note};

mod add;
mod erase;
mod known;

pub(crate) use add::make;
pub use erase::erase_all;
pub use known::{KnownPerson, Mention, MentioningCopy, MentioningStep, find, known};

record! {
    /// A person at an actor. Personal data: an export can leave all of these out.
    pub struct Contact in "contact" part of "actor", left out with Contacts, open to add and edit and remove {
        /// The actor.
        pub actor_id: Id<Actor> [fixed],
        /// The person's name.
        pub name: Name [title],
        /// What they do there.
        pub function: Note [searched],
        /// How to mail them.
        pub email: Note [searched],
        /// How to call them.
        pub phone: Note [searched],
        /// Whether this is a key person (source 002: opens doors, builds bridges).
        pub key_person: bool,
        /// The key person's role, from the catalogue.
        pub key_role: Option<Code> [from(List::KeyRole)],
        /// Anything else.
        pub notes: Note [searched],
    }
}
