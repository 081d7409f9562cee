//! What comes out: everything the map shows, with its place. Whoever draws it computes nothing.

use serde::Serialize;

use super::point::{Point, Rect};
use crate::catalogue::Half;

/// The whole map. Bubbles, actors and alliances keep the order in which they came in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Scene {
    /// Everything, names included, with a margin; all zero when there are no bubbles.
    pub bounds: Rect,
    /// The bubbles.
    pub bubbles: Vec<SceneBubble>,
    /// The chips, each within its bubble.
    pub actors: Vec<SceneActor>,
    /// The alliances.
    pub alliances: Vec<SceneAlliance>,
}

/// A bubble.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneBubble {
    /// Record id.
    pub id: String,
    /// Name as people wrote it.
    pub name: String,
    /// Province and country, or what kind of region it is.
    pub detail: String,
    /// Code of the kind.
    pub kind: String,
    /// Whether the own organisation stands in it.
    pub own: bool,
    /// x of the centre.
    pub x: i32,
    /// y of the centre, which is also that of the divider.
    pub y: i32,
    /// Radius in units.
    pub radius: i32,
    /// Room for the name, above the bubble.
    pub label: TextBox,
    /// The upper half.
    pub cultural: SceneHalf,
    /// The lower half.
    pub non_cultural: SceneHalf,
}

/// Half of a bubble.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneHalf {
    /// How many actors stand in it; the own organisation stands in neither half.
    pub count: u32,
    /// Its middle, for a count when seen from afar.
    pub centre: Point,
    /// When nobody stands in it: the middle of the place for an invitation, about 150 × 60 units.
    pub invitation: Option<Point>,
}

/// A chip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneActor {
    /// Record id.
    pub id: String,
    /// Name as people wrote it.
    pub name: String,
    /// Id of its bubble.
    pub municipality: String,
    /// Above or below the divider; the own organisation lies on it.
    pub half: Half,
    /// Slot in that half; has no meaning for the own organisation.
    pub slot: u32,
    /// Whether it is the own organisation.
    pub own: bool,
    /// x of the centre.
    pub x: i32,
    /// y of the centre.
    pub y: i32,
    /// Width in units.
    pub width: i32,
    /// Height in units.
    pub height: i32,
    /// Codes of its sectors, the first one leading.
    pub sectors: Vec<String>,
    /// Whether it has a contact status.
    pub partner: bool,
    /// Whether it crosses the municipal border.
    pub supralocal: bool,
    /// Whether it crosses the border of our sectors.
    pub boundary_crossing: bool,
}

/// An alliance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneAlliance {
    /// Record id.
    pub id: String,
    /// Name as people wrote it.
    pub name: String,
    /// Number of its colour, from 0 to 11: six colours, then the same six with a pattern.
    pub colour: u8,
    /// Ids of those members that are on the map.
    pub members: Vec<String>,
    /// Room for the name; none without members on the map.
    pub label: Option<TextBox>,
}

/// Room for one line of text, which is cut off when it is longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct TextBox {
    /// x of the centre.
    pub x: i32,
    /// y of the centre.
    pub y: i32,
    /// Width in units: the text may be this wide, its padding included.
    pub width: i32,
    /// Height in units.
    pub height: i32,
}

impl TextBox {
    /// Returns the rectangle it takes.
    pub const fn rect(&self) -> Rect {
        Rect::around(Point::new(self.x, self.y), self.width, self.height)
    }
}
