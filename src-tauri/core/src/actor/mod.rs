//! Actors: the organisations and people in the bubbles, our own among them.

use crate::catalogue::Half;
use crate::layout::{Label, Slot};
use crate::municipality::Municipality;
use crate::store::record;
use crate::value::{Code, Date, Id, Name, Note, codes};

mod add;
mod choices;
mod edit;
mod find;
mod flags;
mod move_to;
mod namesakes;
mod place;
mod remove;

pub(crate) use add::make;
pub use add::{NewActor, add};
pub(crate) use choices::choose;
pub use choices::{ActorList, choices, set_choices};
pub use edit::{Edit, edit, edit_many};
pub use find::find;
pub use flags::{Breadth, Crossing, Flag, Flags, Reach, changed_flags, flags};
pub use move_to::{Destination, move_many, move_to};
pub use namesakes::namesakes;
pub(crate) use place::{default_half, half_of_sector};
pub use remove::{remove, remove_many};

codes! {
    /// How far the contact with a partner has come. An actor that has one is a partner (product A.5).
    pub enum ContactStatus in "contact-status" {
        /// Only an idea so far.
        Idea = "idea",
        /// Somebody will get in touch.
        ToContact = "to-contact",
        /// We are talking.
        InConversation = "in-conversation",
        /// We work together.
        Partner = "partner",
        /// It came to nothing, or it ended.
        DroppedOut = "dropped-out",
    }
}

codes! {
    /// Whether we knew each other before.
    pub enum Relation in "relation" {
        /// A new relation.
        New = "new",
        /// An existing relation.
        Existing = "existing",
    }
}

record! {
    /// An organisation or person in a municipality (steps 3 and 5 of source 003, product A.6).
    pub struct Actor in "actor", open to edit {
        /// The bubble it stands in.
        pub municipality_id: Id<Municipality> [fixed],
        /// Its name.
        pub name: Name [title],
        /// The half of the bubble it stands in: that of its sectors, unless somebody put it in the other.
        pub half: Half [fixed],
        /// Its place in that half; kept, so that nobody moves because of somebody else.
        pub slot: Slot [fixed, later],
        /// How far the contact has come; a partner has one.
        pub status: Option<ContactStatus>,
        /// Whether we knew each other before.
        pub relation: Option<Relation>,
        /// Aanbod: what they do.
        pub offer: Note [searched],
        /// What they bring, in words beside the choices of [`ActorChoice`].
        pub brings: Note [searched],
        /// What is in it for them (source 002).
        pub benefit: Note [searched],
        /// The next step we take.
        pub next_step: Note [searched],
        /// When.
        pub next_step_on: Option<Date>,
        /// Anything else.
        pub notes: Note [searched],
        /// Overrules whether it is bovenlokaal.
        pub supralocal_choice: Option<bool>,
        /// Overrules whether it is grensverleggend.
        pub boundary_crossing_choice: Option<bool>,
    }
}

impl Actor {
    /// Returns what is written in its chip on the map.
    pub(crate) fn label(&self) -> Label<'_> {
        Label { name: self.name.as_str(), partner: self.status.is_some() }
    }
}

record! {
    /// One choice from a list for an actor: a sector, a target group they know, a thing they bring.
    pub struct ActorChoice in "actor_choice" link of "actor" {
        /// The actor.
        pub actor_id: Id<Actor>,
        /// The list: `sector`, `target-group` or `brings`.
        pub list: Code,
        /// The catalogue code or the id of an own entry.
        pub code: Code [from_list_in("list")],
    }
}
