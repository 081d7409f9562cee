//! Allianties: lasting cooperation of members who each bring and get something.

use crate::actor::Actor;
use crate::catalogue::List;
use crate::scenario::Scenario;
use crate::store::record;
use crate::value::{Code, Id, Name, Note, codes};

mod add;
mod choices;
mod colour;
mod find;
mod members;
mod overlap;
mod reciprocity;

pub use add::{NewAlliance, add};
pub(crate) use choices::choose;
pub use choices::{AllianceList, choices, set_choices, set_target_groups, target_groups};
pub use colour::Colour;
pub use find::find;
pub(crate) use members::join;
pub use members::{add_members, members, remove_member, roles, set_roles};
pub use overlap::{Overlaps, SharedMunicipality, SharedTargetGroup, overlaps};
pub use reciprocity::{Reciprocity, reciprocity};

codes! {
    /// How far an alliance has come.
    pub enum Phase in "phase" {
        /// Getting to know each other.
        Exploring = "exploring",
        /// Agreeing on what and how.
        Agreeing = "agreeing",
        /// Trying it out, small.
        Trying = "trying",
        /// Doing it.
        Implementing = "implementing",
        /// Making it last.
        Sustaining = "sustaining",
        /// Done.
        Completed = "completed",
    }
}

codes! {
    /// How a member takes part (source 002, with the carrying partner).
    pub enum Involvement in "involvement" {
        /// Carries the alliance.
        Carrying = "carrying",
        /// Takes part in all of the work.
        Implementing = "implementing",
        /// Takes part in developing it.
        Developing = "developing",
        /// Takes one part of it.
        SubProject = "sub-project",
        /// Shares knowledge.
        SharingKnowledge = "sharing-knowledge",
    }
}

codes! {
    /// How far a target group is involved (source 002).
    pub enum Degree in "target-group-degree" {
        /// We reach them.
        Reached = "reached",
        /// They take an active part.
        Involved = "involved",
        /// They make it with us.
        CoMaker = "co-maker",
    }
}

record! {
    /// Lasting cooperation (source 001 T5, 002, 004).
    pub struct Alliance in "alliance", open to edit and remove {
        /// The scenario it grew from.
        pub scenario_id: Option<Id<Scenario>>,
        /// Its name.
        pub name: Name [title],
        /// Why it exists.
        pub purpose: Note [searched],
        /// Its goals.
        pub goals: Note [searched],
        /// The results those should have.
        pub results: Note [searched],
        /// How far it has come.
        pub phase: Phase,
        /// Who decides.
        pub deciding: Note [searched],
        /// What stays each one's own (source 000: fear of losing identity).
        pub own_identity: Note [searched],
        /// How artists are paid fairly (source 004).
        pub fair_pay: Note [searched],
        /// When the members meet.
        pub meetings: Note [searched],
        /// Anything else.
        pub notes: Note [searched],
        /// Overrules whether it is bovenlokaal.
        pub supralocal_choice: Option<bool>,
        /// Overrules whether it is grensverleggend.
        pub boundary_crossing_choice: Option<bool>,
        /// Its colour on the map.
        pub colour: Colour [fixed, later],
    }
}

record! {
    /// One choice from a list for an alliance.
    pub struct AllianceChoice in "alliance_choice" link of "alliance" {
        /// The alliance.
        pub alliance_id: Id<Alliance>,
        /// The list: `motive`, `with-whom`, `nature` or `spread`.
        pub list: Code,
        /// The catalogue code or the id of an own entry.
        pub code: Code [from_list_in("list")],
    }
}

record! {
    /// A target group of an alliance.
    pub struct AllianceTargetGroup in "alliance_target_group" link of "alliance" {
        /// The alliance.
        pub alliance_id: Id<Alliance>,
        /// The catalogue code or the id of an own entry.
        pub code: Code [from(List::TargetGroup)],
        /// How far they are involved.
        pub degree: Degree,
    }
}

record! {
    /// An actor in an alliance.
    pub struct Member in "member" part of "alliance", open to edit {
        /// The alliance.
        pub alliance_id: Id<Alliance> [fixed],
        /// The actor.
        pub actor_id: Id<Actor> [fixed, title],
        /// How it takes part.
        pub involvement: Option<Involvement>,
        /// What it contributes.
        pub contribution: Note [searched],
        /// What it gets.
        pub benefit: Note [searched],
    }
}

record! {
    /// A process role of a member (source 004).
    pub struct MemberRole in "member_role" link of "member" {
        /// The member.
        pub member_id: Id<Member>,
        /// The catalogue code or the id of an own entry.
        pub code: Code [from(List::ProcessRole)],
    }
}
