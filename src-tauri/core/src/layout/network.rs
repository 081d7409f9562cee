//! What the layout needs to know of a project: plain data, gathered by the caller in the order it wants drawn.

use super::point::Point;
use crate::catalogue::Half;

/// One project, as far as the map shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network {
    /// Id of the own organisation. It stands in the middle of its bubble, and makes that bubble our own. When
    /// nobody has this id, no bubble is.
    pub own_actor: String,
    /// The municipalities, regions and places elsewhere.
    pub bubbles: Vec<Bubble>,
    /// Everyone on the map, the own organisation included.
    pub actors: Vec<Actor>,
    /// The alliances.
    pub alliances: Vec<Alliance>,
}

/// A municipality, region or place elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bubble {
    /// Record id.
    pub id: String,
    /// Stored centre.
    pub position: Point,
}

/// An organisation or person in a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Record id.
    pub id: String,
    /// Id of its bubble.
    pub municipality: String,
    /// Above or below the divider.
    pub half: Half,
    /// Stored slot in that half; has no meaning for the own organisation.
    pub slot: u32,
}

/// A group of actors that work together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alliance {
    /// Record id.
    pub id: String,
    /// Ids of its members, the own organisation among them if it takes part.
    pub members: Vec<String>,
}
