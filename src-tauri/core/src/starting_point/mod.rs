//! Vertrekpunten: strengths and limitations, with the partnerkaart of each: leads and ideas.

use crate::actor::Actor;
use crate::store::record;
use crate::value::{Id, Note, codes};

mod add;
mod edit;
mod find;
mod idea;
mod lead;
mod remove;
mod reorder;

pub(crate) use add::make;
pub use add::{add, add_many};
pub use edit::edit;
pub use find::find;
pub use idea::{add_idea, edit_idea, remove_idea};
pub use lead::{add_lead, add_leads, edit_lead, remove_lead, remove_leads};
pub use remove::remove;
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
    pub struct StartingPoint in "starting_point" {
        /// The column it stands in.
        pub kind: StartingPointKind,
        /// What the card says; never empty.
        pub text: Note,
        /// Its place in the column, from low to high; equal ranks follow the id.
        pub rank: i32,
    }
}

record! {
    /// An actor noted on the partnerkaart of a starting point, and why.
    pub struct Lead in "lead" part of "starting_point" {
        /// The starting point.
        pub starting_point_id: Id<StartingPoint>,
        /// The actor that came up.
        pub actor_id: Id<Actor>,
        /// Why.
        pub note: Note,
    }
}

record! {
    /// An idea on the partnerkaart of a starting point; the method asks for at least one.
    pub struct Idea in "idea" part of "starting_point" {
        /// The starting point.
        pub starting_point_id: Id<StartingPoint>,
        /// The idea; never empty.
        pub text: Note,
    }
}
