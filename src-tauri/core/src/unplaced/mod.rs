//! *Nog te plaatsen*: names that somebody mentioned, of which nobody knows yet where they belong on the map (product, rule
//! 1). They wait in a tray beside the map; a name that gets its place becomes an actor.

use crate::catalogue::List;
use crate::store::record;
use crate::value::{Code, Name, Note};

mod place;

pub use place::{PlacedIn, place};

record! {
    /// A name without a place on the map.
    pub struct Unplaced in "unplaced", open to add and edit and remove {
        /// The name.
        pub name: Name [title],
        /// What was said of its place, when no place is called so.
        pub place: Note [searched],
        /// Its sector, when somebody said so.
        pub sector: Option<Code> [from(List::Sector)],
    }
}
