//! Scenario's: combinations of actors from different bubbles, with ideas.

use crate::actor::Actor;
use crate::starting_point::StartingPoint;
use crate::store::record;
use crate::value::{Id, Name, Note, codes};

mod add;
mod find;
mod members;

pub use add::{NewScenario, add};
pub use find::find;
pub use members::{actors, link, set_actors, starting_points, unlink};
pub(crate) use members::{combine, tie};

codes! {
    /// Is working together needed at all (source 000)?
    pub enum Need in "need" {
        /// Yes: it adds something of itself.
        Needed = "needed",
        /// No.
        NotNeeded = "not-needed",
        /// Sharing knowledge is enough.
        SharingKnowledge = "sharing-knowledge",
    }
}

record! {
    /// A combination of actors with an idea (step 3 of source 003).
    pub struct Scenario in "scenario", open to edit and remove {
        /// Its name.
        pub name: Name [title],
        /// Spontaneous ideas and project possibilities.
        pub ideas: Note [searched],
        /// What we want to reach (source 002).
        pub aim: Note [searched],
        /// Whom we want to involve.
        pub involve: Note [searched],
        /// Which expertise we miss.
        pub missing_expertise: Note [searched],
        /// Whether working together is needed.
        pub need: Option<Need>,
        /// Whether its actors form a keten, in their order (source 000).
        pub chain: bool,
        /// Whether we go on with it.
        pub chosen: bool,
        /// Overrules whether it is bovenlokaal.
        pub supralocal_choice: Option<bool>,
        /// Overrules whether it is grensverleggend.
        pub boundary_crossing_choice: Option<bool>,
    }
}

record! {
    /// An actor of a scenario.
    pub struct ScenarioActor in "scenario_actor" link of "scenario" {
        /// The scenario.
        pub scenario_id: Id<Scenario>,
        /// The actor.
        pub actor_id: Id<Actor>,
        /// Its place in the keten, from low to high.
        pub rank: i32 [later],
    }
}

record! {
    /// A starting point that a scenario came from.
    pub struct ScenarioStartingPoint in "scenario_starting_point" link of "scenario" {
        /// The scenario.
        pub scenario_id: Id<Scenario>,
        /// The starting point.
        pub starting_point_id: Id<StartingPoint>,
    }
}
