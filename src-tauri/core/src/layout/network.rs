//! What the layout needs to know of a project, in the order in which it is drawn.

use super::chip::Label;
use super::crowd::Crowd;
use super::point::{Point, Rect};
use super::slot::Slot;
use crate::catalogue::Half;

/// One project, as far as the map shows it. The actors of a bubble are read on demand: a change needs those of a few bubbles.
pub trait Network {
    /// Returns the id of the own organisation. It stands in the middle of its bubble, and makes that bubble our own. When
    /// nobody has this id, no bubble is.
    fn own_actor(&self) -> &str;

    /// Returns the municipalities, regions and places elsewhere.
    fn bubbles(&self) -> &[Bubble];

    /// Returns the alliances.
    fn alliances(&self) -> &[Alliance];

    /// Returns the summary of the actors in a bubble.
    fn crowd(&self, bubble: &str) -> Crowd;

    /// Returns everyone in a bubble, the own organisation included, in the order in which they are drawn.
    fn standing(&self, bubble: &str) -> Vec<Actor>;
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
    /// Its members, the own organisation among them if it takes part.
    pub members: Vec<Member>,
}

/// A member of an alliance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Id of the actor.
    pub actor: String,
    /// Id of its bubble.
    pub municipality: String,
}

/// A network of which all is given.
#[cfg(test)]
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    pub(super) own_actor: String,
    pub(super) bubbles: Vec<Bubble>,
    pub(super) actors: Vec<Actor>,
    pub(super) alliances: Vec<Alliance>,
}

#[cfg(test)]
impl Network for Given {
    fn own_actor(&self) -> &str {
        &self.own_actor
    }

    fn bubbles(&self) -> &[Bubble] {
        &self.bubbles
    }

    fn alliances(&self) -> &[Alliance] {
        &self.alliances
    }

    fn crowd(&self, bubble: &str) -> Crowd {
        Crowd::of(&self.own_actor, &self.standing(bubble))
    }

    fn standing(&self, bubble: &str) -> Vec<Actor> {
        self.actors.iter().filter(|actor| actor.municipality == bubble).cloned().collect()
    }
}
