//! A bubble as an obstacle for others: its circle, and the name above it.

use super::point::{Point, Rect};
use super::text::{self, NAME_TEXT, Weight};

/// Free units between two bubbles: room for the line of an alliance.
pub const GAP: i32 = 16;

/// How far from the origin a stored centre may lie, in units. Whoever stores a centre checks it against this;
/// within it, and for a while beyond it, no sum overflows.
pub const MAX_COORDINATE: i32 = 100_000_000;

/// Height of the name above a bubble, in units.
pub const LABEL_HEIGHT: i32 = 24;
/// Units that the room for a name is wider than its text.
const LABEL_AIR: i32 = 8;
/// Free units between the name and its bubble.
pub(super) const LABEL_DISTANCE: i32 = 3;
/// Free units between a name and another bubble.
const LABEL_CLEARANCE: i32 = 4;

/// The place that a bubble takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disc {
    /// Id of the bubble.
    pub id: String,
    /// Its centre.
    pub centre: Point,
    /// Its radius in units.
    pub radius: i32,
    /// Width of its name in units, padding included: see [`label_width`].
    pub label: i32,
    /// Whether it is the bubble of the own organisation, which gives way last.
    pub own: bool,
}

impl Disc {
    /// Tells whether `other` is too near: closer than [`GAP`], or with its name over this one or the reverse.
    pub fn crowds(&self, other: &Self) -> bool {
        too_near((self.centre, self.radius, &self.name()), (other.centre, other.radius, &other.name()))
    }

    /// Returns the room for its name.
    pub fn name(&self) -> Rect {
        name_above(self.centre, self.radius, self.label, LABEL_HEIGHT)
    }
}

/// Tells whether two bubbles, each with its centre, its radius and the room for its name, are too near.
pub(super) fn too_near(one: (Point, i32, &Rect), other: (Point, i32, &Rect)) -> bool {
    let apart = i64::from(one.1.max(0)) + i64::from(other.1.max(0)) + i64::from(GAP);
    one.0.distance_squared(other.0) < apart.saturating_mul(apart)
        || near_disc(one.2, other)
        || near_disc(other.2, one)
        || one.2.overlaps(other.2)
}

fn near_disc(name: &Rect, (centre, radius, _): (Point, i32, &Rect)) -> bool {
    let beyond = |low: i32, high: i32, at: i32| {
        (i64::from(low) - i64::from(at)).max(i64::from(at) - i64::from(high)).max(0)
    };
    let (x, y) = (beyond(name.left, name.right(), centre.x), beyond(name.top, name.bottom(), centre.y));
    let clear = i64::from(radius.max(0)) + i64::from(LABEL_CLEARANCE);
    x.saturating_mul(x).saturating_add(y.saturating_mul(y)) < clear * clear
}

/// Returns the width of the room for a name, in units.
pub fn label_width(name: &str) -> i32 {
    text::width(name, Weight::Bold, NAME_TEXT).saturating_add(LABEL_AIR)
}

/// Returns the room for a name of this size above a bubble.
pub(super) fn name_above(centre: Point, radius: i32, width: i32, height: i32) -> Rect {
    Rect {
        left: centre.x.saturating_sub(width / 2),
        top: centre.y.saturating_sub(radius.saturating_add(LABEL_DISTANCE + height)),
        width,
        height,
    }
}

/// Where the centre of a certain disc should not come because of another one: a circle, and a rectangle for the name of each
/// and for both. Around the corners of a name that is a little more than [`Disc::crowds`] asks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keepout {
    pub(super) centre: Point,
    /// Units; at exactly this distance a centre is allowed.
    pub(super) radius: i64,
    /// Open rectangles: on their edge a centre is allowed.
    pub(super) rects: [Rect; 3],
    /// Nothing farther than this from the centre is forbidden, in units.
    pub(super) reach: f64,
}

impl Keepout {
    /// Returns what `obstacle` forbids to the centre of a disc.
    pub(super) fn around(obstacle: &Disc, disc: &Disc) -> Self {
        let [there, here] = [obstacle, disc].map(|disc| disc.radius.max(0));
        let theirs = name_above(obstacle.centre, there, obstacle.label, LABEL_HEIGHT);
        // The name of the disc seen from its centre: what it covers is forbidden around everything, mirrored.
        let ours = name_above(Point::default(), here, disc.label, LABEL_HEIGHT);
        let square = |centre: Point, side: i32| Rect {
            left: centre.x.saturating_sub(side),
            top: centre.y.saturating_sub(side),
            width: side.saturating_mul(2),
            height: side.saturating_mul(2),
        };
        let radius = i64::from(there) + i64::from(here) + i64::from(GAP);
        let rects = [
            theirs.grown(here.saturating_add(LABEL_CLEARANCE)),
            swept(&square(obstacle.centre, there.saturating_add(LABEL_CLEARANCE)), &ours),
            swept(&theirs, &ours),
        ];
        Self::new(obstacle.centre, radius, rects)
    }

    pub(super) fn new(centre: Point, radius: i64, rects: [Rect; 3]) -> Self {
        let corners = rects.iter().map(|rect| farthest(rect, centre));
        let reach = corners.fold(radius as f64, f64::max);
        Self { centre, radius, rects, reach }
    }

    pub(super) fn covers(&self, centre: Point) -> bool {
        let point = Rect { left: centre.x, top: centre.y, width: 0, height: 0 };
        self.centre.distance_squared(centre) < self.radius.saturating_mul(self.radius)
            || self.rects.iter().any(|rect| rect.overlaps(&point))
    }

    /// Tells whether it covers anything less than `distance` units from `centre`, rounding included.
    pub(super) fn comes_within(&self, distance: f64, centre: Point) -> bool {
        let reach = (distance as i64).saturating_add(2);
        let around = i32::try_from(reach).unwrap_or(i32::MAX / 4);
        let near = Rect::around(centre, around.saturating_mul(2), around.saturating_mul(2));
        let circle = self.radius.saturating_add(reach);
        self.centre.distance_squared(centre) < circle.saturating_mul(circle)
            || self.rects.iter().any(|rect| rect.overlaps(&near))
    }
}

/// Returns the distance from a point to the farthest corner of a rectangle.
fn farthest(rect: &Rect, from: Point) -> f64 {
    let most = |low: i32, high: i32, at: i32| {
        let far = |edge: i32| (f64::from(edge) - f64::from(at)).abs();
        far(low).max(far(high))
    };
    most(rect.left, rect.right(), from.x).hypot(most(rect.top, rect.bottom(), from.y))
}

/// Returns where a centre may not come when something that covers `part`, seen from that centre, must stay off `wall`.
fn swept(wall: &Rect, part: &Rect) -> Rect {
    Rect {
        left: wall.left.saturating_sub(part.right()),
        top: wall.top.saturating_sub(part.bottom()),
        width: wall.width.saturating_add(part.width),
        height: wall.height.saturating_add(part.height),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disc(x: i32, y: i32) -> Disc {
        Disc { id: String::new(), centre: Point::new(x, y), radius: 100, label: 160, own: false }
    }

    #[test]
    fn a_gap_is_enough_beside() {
        let distance = 2 * 100 + GAP;
        assert!(!disc(0, 0).crowds(&disc(distance, 0)));
        assert!(disc(0, 0).crowds(&disc(distance - 1, 0)));
    }

    #[test]
    fn a_name_keeps_clear_of_the_bubble_above_it() {
        let distance = 2 * 100 + LABEL_DISTANCE + LABEL_HEIGHT + LABEL_CLEARANCE;
        assert!(!disc(0, 0).crowds(&disc(0, distance)));
        assert!(disc(0, 0).crowds(&disc(0, distance - 1)));
        assert!(disc(0, 0).crowds(&disc(0, 1 - distance)), "whoever is asked");
        assert!(!disc(0, 0).crowds(&disc(0, -distance)));
    }

    #[test]
    fn a_name_is_as_wide_as_it_is_written() {
        let width = label_width("Sint-Katelijne-Waver");
        assert!((170..200).contains(&width), "{width}");
    }
}
