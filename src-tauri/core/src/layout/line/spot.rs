//! Positions between whole units, on the way to a line: only sums, products and square roots, which give the same bits
//! on every machine.

use crate::layout::point::{Point, Rect};

/// A position on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Spot {
    pub(super) fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Returns the distance to another position in units.
    pub(super) fn distance(self, other: Self) -> f64 {
        let (dx, dy) = (other.x - self.x, other.y - self.y);
        (dx * dx + dy * dy).sqrt()
    }

    /// Returns the nearest position in whole units.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number that does not fit becomes the nearest that does"
    )]
    pub(super) fn whole(self) -> Point {
        Point::new(self.x.round() as i32, self.y.round() as i32)
    }

    /// Returns the middle of a rectangle.
    pub(super) fn middle_of(rect: &Rect) -> Self {
        let half = |length: i32| f64::from(length) / 2.0;
        Self::new(f64::from(rect.left) + half(rect.width), f64::from(rect.top) + half(rect.height))
    }

    /// Returns whether the position is in a rectangle, and not on its edge.
    pub(super) fn is_inside(self, rect: &Rect) -> bool {
        self.x > f64::from(rect.left)
            && self.x < f64::from(rect.right())
            && self.y > f64::from(rect.top)
            && self.y < f64::from(rect.bottom())
    }
}

/// What is less deep than this in a rectangle is on its edge.
const EDGE: f64 = 1e-6;

/// Returns whether a straight line enters a rectangle; running along its edge does not count.
pub(super) fn enters(from: Spot, to: Spot, rect: &Rect) -> bool {
    let (left, top) = (f64::from(rect.left) + EDGE, f64::from(rect.top) + EDGE);
    let (right, bottom) = (f64::from(rect.right()) - EDGE, f64::from(rect.bottom()) - EDGE);
    if from.x.max(to.x) <= left || from.x.min(to.x) >= right {
        return false;
    }
    if from.y.max(to.y) <= top || from.y.min(to.y) >= bottom {
        return false;
    }
    // It reaches over the rectangle both ways: it enters it unless all corners are on one side of it.
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let side = |x: f64, y: f64| dx * (y - from.y) - dy * (x - from.x);
    let sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
    sides.iter().any(|side| *side > 0.0) && sides.iter().any(|side| *side < 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enters_ten(from: (f64, f64), to: (f64, f64)) -> bool {
        let rect = Rect { left: 0, top: 0, width: 10, height: 10 };
        enters(Spot::new(from.0, from.1), Spot::new(to.0, to.1), &rect)
    }

    #[test]
    fn a_line_enters_what_it_runs_through_and_not_what_it_passes() {
        assert!(enters_ten((-5.0, 5.0), (15.0, 5.0)));
        assert!(enters_ten((5.0, 5.0), (50.0, 5.0)));
        assert!(!enters_ten((-5.0, 0.0), (15.0, 0.0)), "along the edge");
        assert!(!enters_ten((-5.0, 5.0), (-1.0, 5.0)), "stops before");
        assert!(!enters_ten((-3.0, 3.0), (3.0, -3.0)), "past the corner");
    }
}
