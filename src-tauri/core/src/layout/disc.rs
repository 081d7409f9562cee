//! A bubble as an obstacle for others.

use super::point::Point;

/// Free units between two bubbles. The name of the lower one is written there: see [`label_width`].
pub const GAP: i32 = 72;

/// How far from the origin a stored centre may lie, in units. Whoever stores a centre checks it against this;
/// within it, and for a while beyond it, no sum overflows.
pub const MAX_COORDINATE: i32 = 100_000_000;

/// Height of the name above a bubble, in units.
pub(super) const LABEL_HEIGHT: i32 = 28;
/// Free units between the name and the bubble below it.
pub(super) const LABEL_DISTANCE: i32 = 10;
/// Free units kept between the corners of a name and the next bubble.
const LABEL_CLEARANCE: i32 = 4;
/// A line of text wider than this helps nobody, in units.
const MAX_LABEL_WIDTH: i32 = 480;

/// The place that a bubble takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disc {
    /// Id of the bubble.
    pub id: String,
    /// Its centre.
    pub centre: Point,
    /// Its radius in units.
    pub radius: i32,
    /// Whether it is the bubble of the own organisation, which gives way last.
    pub own: bool,
}

impl Disc {
    /// Tells whether `other` lies too near: closer than [`GAP`].
    pub fn crowds(&self, other: &Self) -> bool {
        Keepout::around(self, other.radius).covers(other.centre)
    }
}

/// Returns how wide the name above a bubble of this radius may be, in units.
///
/// It is as wide as fits in the ring of [`GAP`] units around the bubble that no other bubble may enter. So a
/// name never runs into another bubble, wherever that stands.
pub(super) fn label_width(radius: i32) -> i32 {
    let outer = i64::from(radius) + i64::from(GAP - LABEL_CLEARANCE);
    let upper = i64::from(radius) + i64::from(LABEL_DISTANCE + LABEL_HEIGHT);
    let half = (outer * outer - upper * upper).max(0).isqrt();
    i32::try_from(2 * half).unwrap_or(MAX_LABEL_WIDTH).min(MAX_LABEL_WIDTH)
}

/// Where the centre of a certain disc may not come because of another one: a circle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keepout {
    pub(super) centre: Point,
    /// Units; at exactly this distance a centre is allowed.
    pub(super) radius: i64,
}

impl Keepout {
    /// Returns what `obstacle` forbids to the centre of a disc with this radius.
    pub(super) fn around(obstacle: &Disc, radius: i32) -> Self {
        Self {
            centre: obstacle.centre,
            radius: i64::from(obstacle.radius.max(0)) + i64::from(radius.max(0)) + i64::from(GAP),
        }
    }

    pub(super) fn covers(&self, centre: Point) -> bool {
        self.centre.distance_squared(centre) < self.radius.saturating_mul(self.radius)
    }

    /// Tells whether it covers anything less than `distance` units from `centre`, rounding included.
    pub(super) fn comes_within(&self, distance: f64, centre: Point) -> bool {
        let reach = self.radius.saturating_add(distance as i64 + 2);
        self.centre.distance_squared(centre) < reach.saturating_mul(reach)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::radius::MIN_RADIUS;

    fn disc(x: i32) -> Disc {
        Disc { id: String::new(), centre: Point::new(x, 0), radius: MIN_RADIUS, own: false }
    }

    #[test]
    fn a_gap_is_enough() {
        let distance = 2 * MIN_RADIUS + GAP;
        assert!(!disc(0).crowds(&disc(distance)));
        assert!(disc(0).crowds(&disc(distance - 1)));
    }

    #[test]
    fn a_name_has_room_for_a_usual_municipality() {
        // "Sint-Katelijne-Waver" in the type of the map is about 200 units wide.
        assert!(label_width(MIN_RADIUS) >= 220);
        assert_eq!(label_width(20_000), MAX_LABEL_WIDTH);
    }
}
