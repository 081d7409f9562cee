//! Positions and rectangles on the map.

use serde::Serialize;

/// A position in whole map units: x to the right, y downward.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Point {
    /// Units to the right of the origin.
    pub x: i32,
    /// Units below the origin.
    pub y: i32,
}

impl Point {
    /// Makes a point.
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }

    /// Returns this point moved by `offset`; at the edge of the numbers it stops instead of wrapping round.
    pub const fn plus(self, offset: Self) -> Self {
        Self::new(self.x.saturating_add(offset.x), self.y.saturating_add(offset.y))
    }

    /// Returns the square of the distance to `other`, in units².
    pub(crate) fn distance_squared(self, other: Self) -> i64 {
        let dx = i64::from(self.x) - i64::from(other.x);
        let dy = i64::from(self.y) - i64::from(other.y);
        dx.saturating_mul(dx).saturating_add(dy.saturating_mul(dy))
    }
}

/// An upright rectangle in map units, by its left upper corner.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Rect {
    /// x of the left side.
    pub left: i32,
    /// y of the upper side.
    pub top: i32,
    /// Units from left to right.
    pub width: i32,
    /// Units from top to bottom.
    pub height: i32,
}

impl Rect {
    /// Makes the rectangle of this size around `centre`.
    pub const fn around(centre: Point, width: i32, height: i32) -> Self {
        Self {
            left: centre.x.saturating_sub(width / 2),
            top: centre.y.saturating_sub(height / 2),
            width,
            height,
        }
    }

    /// Returns x of the right side.
    pub const fn right(&self) -> i32 {
        self.left.saturating_add(self.width)
    }

    /// Returns y of the lower side.
    pub const fn bottom(&self) -> i32 {
        self.top.saturating_add(self.height)
    }

    /// Tells whether the two share more than an edge.
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right()
            && other.left < self.right()
            && self.top < other.bottom()
            && other.top < self.bottom()
    }

    /// Returns the smallest rectangle that holds both.
    pub(super) fn union(&self, other: &Self) -> Self {
        let left = self.left.min(other.left);
        let top = self.top.min(other.top);
        Self {
            left,
            top,
            width: self.right().max(other.right()).saturating_sub(left),
            height: self.bottom().max(other.bottom()).saturating_sub(top),
        }
    }

    /// Returns the rectangle with `margin` units more on every side.
    pub(super) const fn grown(&self, margin: i32) -> Self {
        Self {
            left: self.left.saturating_sub(margin),
            top: self.top.saturating_sub(margin),
            width: self.width.saturating_add(2 * margin),
            height: self.height.saturating_add(2 * margin),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn touching_is_not_overlapping() {
        let a = Rect::around(Point::new(0, 0), 10, 10);
        assert!(!a.overlaps(&Rect::around(Point::new(10, 0), 10, 10)));
        assert!(a.overlaps(&Rect::around(Point::new(9, 9), 10, 10)));
    }

    #[test]
    fn the_edge_of_the_numbers_is_no_panic() {
        let far = Point::new(i32::MAX, i32::MIN);
        assert_eq!(far.plus(Point::new(1, -1)), far);
        assert!(far.distance_squared(Point::new(i32::MIN, i32::MAX)) > 0);
        let all = Rect::around(far, 10, 10).union(&Rect::around(Point::new(i32::MIN, 0), 10, 10));
        assert_eq!(all.grown(5).width, i32::MAX);
    }
}
