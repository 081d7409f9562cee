//! Vertrekpunten: strengths and limitations, with the partnerkaart of each: leads and ideas.

use crate::actor::Actor;
use crate::store::record;
use crate::value::{Id, Note, codes};

mod add;
mod find;
mod lead;
mod reorder;

pub(crate) use add::make;
pub use add::{add, add_many};
pub use find::find;
pub(crate) use lead::put_on;
pub use lead::{add_lead, add_leads, remove_leads};
pub use reorder::reorder;

codes! {
    /// The two columns of step 2 of source 003.
    pub enum StartingPointKind in "starting-point-kind" {
        /// Something that goes well: who could use it?
        Strength = "strength",
        /// Something that is missing or chafes: who could help?
        Limitation = "limitation",
    }
}

record! {
    /// A card of step 2 of source 003.
    pub struct StartingPoint in "starting_point", open to edit and remove {
        /// The column it stands in.
        pub kind: StartingPointKind,
        /// What the card says; never empty.
        pub text: Note [title, required],
        /// Its place in the column, from low to high; equal ranks follow the id.
        pub rank: i32 [fixed, later],
    }
}

record! {
    /// An actor noted on the partnerkaart of a starting point, and why.
    pub struct Lead in "lead" part of "starting_point", open to edit and remove {
        /// The starting point.
        pub starting_point_id: Id<StartingPoint> [fixed],
        /// The actor that came up.
        pub actor_id: Id<Actor> [fixed, title],
        /// Why.
        pub note: Note [searched],
    }
}

record! {
    /// An idea on the partnerkaart of a starting point; the method asks for at least one.
    pub struct Idea in "idea" part of "starting_point", open to add and edit and remove {
        /// The starting point.
        pub starting_point_id: Id<StartingPoint> [fixed],
        /// The idea; never empty.
        pub text: Note [title, required],
    }
}
