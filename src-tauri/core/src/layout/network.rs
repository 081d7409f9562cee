//! What the layout needs to know of a project: plain data, gathered by the caller in the order it wants drawn.

use super::chip::Label;
use super::point::{Point, Rect};
use super::slot::Slot;
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
    /// Its name.
    pub name: String,
    /// Stored: the middle of its divider.
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
    /// Its name.
    pub name: String,
    /// Whether it is a partner.
    pub partner: bool,
    /// Stored slot in that half; has no meaning for the own organisation.
    pub slot: Slot,
}

impl Actor {
    /// Returns what is written in its chip.
    pub fn label(&self) -> Label<'_> {
        Label { name: &self.name, partner: self.partner }
    }

    /// Returns its chip, seen from the middle of the divider.
    pub fn chip(&self) -> Rect {
        self.slot.chip(self.half, self.label())
    }
}

/// A group of actors that work together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alliance {
    /// Record id.
    pub id: String,
    /// Its name, written in its tag.
    pub name: String,
    /// Ids of its members, the own organisation among them if it takes part.
    pub members: Vec<String>,
}
