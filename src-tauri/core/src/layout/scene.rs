//! What comes out: the place of everything on the map. What draws it computes nothing more; what the things are called
//! and what they are is in their records.

use serde::Serialize;

use super::bubble::{INVITATION_HEIGHT, INVITATION_WIDTH};
use super::point::{Point, Rect};

/// The whole map. Bubbles and alliances keep the order in which they came in; chips come bubble by bubble.
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
    /// Whether the own organisation is in it.
    pub own: bool,
    /// x of the centre.
    pub x: i32,
    /// y of the centre.
    pub y: i32,
    /// y of the divider.
    pub divider: i32,
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
    /// How many actors are in it; the own organisation is in neither half.
    pub count: u32,
    /// Its middle, for a count when seen from afar.
    pub centre: Point,
    /// When it is empty: the middle of the place for an invitation, 140 × 52 units.
    pub invitation: Option<Point>,
}

/// A chip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneActor {
    /// Record id.
    pub id: String,
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
    /// The lines in which its name is written, where that is not on one line and in full.
    pub lines: Option<Vec<String>>,
    /// Whether it is set with less air.
    pub tight: bool,
}

/// An alliance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneAlliance {
    /// Record id.
    pub id: String,
    /// Room for the name; none without members on the map.
    pub label: Option<TextBox>,
    /// A line to each member that is on the map.
    pub lines: Vec<SceneLine>,
}

/// The line from the name of an alliance to one of its members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SceneLine {
    /// Id of the actor at its end.
    pub member: String,
    /// Its corners, the member last.
    pub points: Vec<Point>,
}

impl SceneBubble {
    /// Returns whether a rectangle covers some of the bubble.
    pub(super) fn is_under(&self, rect: &Rect) -> bool {
        let beyond = |low: i32, high: i32, at: i32| {
            i64::from(low.saturating_sub(at).max(at.saturating_sub(high)).max(0))
        };
        let (x, y) = (beyond(rect.left, rect.right(), self.x), beyond(rect.top, rect.bottom(), self.y));
        let radius = i64::from(self.radius);
        x.saturating_mul(x).saturating_add(y.saturating_mul(y)) < radius * radius
    }

    /// Returns what no line may cross: its name, and the invitations of empty halves.
    pub(super) fn obstacles(&self) -> impl Iterator<Item = Rect> {
        let invitations = [&self.cultural, &self.non_cultural].map(|half| half.invitation);
        let invitations = invitations.into_iter().flatten();
        std::iter::once(self.label.rect())
            .chain(invitations.map(|at| Rect::around(at, INVITATION_WIDTH, INVITATION_HEIGHT)))
    }
}

impl SceneActor {
    /// Returns the rectangle of the chip.
    pub(super) fn rect(&self) -> Rect {
        Rect::around(Point::new(self.x, self.y), self.width, self.height)
    }
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
