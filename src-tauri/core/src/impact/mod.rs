//! Impact en bereik: who is reached and who is not yet, and what changed for whom.

use crate::alliance::Alliance;
use crate::store::record;
use crate::value::{Date, Id, Note};

record! {
    /// A note about what an alliance brought about (sources 001 and 004). Full rooms are not the measure.
    pub struct ImpactNote in "impact_note" part of "alliance", open to add and edit and remove {
        /// The alliance.
        pub alliance_id: Id<Alliance> [fixed],
        /// When it was noted.
        pub date: Option<Date>,
        /// Who is reached.
        pub reached: Note [searched],
        /// Who is not reached yet.
        pub not_yet: Note [searched],
        /// What changed, and for whom.
        pub changed: Note [searched],
        /// How we know.
        pub evidence: Note [searched],
    }
}
