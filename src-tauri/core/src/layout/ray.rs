//! The first free spot in a direction.
//!
//! Placing and pushing ask the same question: from here, that way, how far until nothing is in the way? On a
//! ray every obstacle forbids a few stretches, so the answer takes one pass over the sorted stretches.

use super::bearing::Direction;
use super::disc::Keepout;
use super::point::{Point, Rect};

/// A spot on a ray.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// The centre, rounded to whole units.
    pub(super) point: Point,
    /// Units from the start of the ray.
    pub(super) distance: f64,
}

/// Returns the spot nearest to `start` on its ray, `least` units away or more, that no obstacle covers; none
/// when it is `limit` units away or farther.
pub(super) fn first_free(
    start: Point,
    direction: Direction,
    least: f64,
    limit: f64,
    obstacles: &[Keepout],
) -> Option<Spot> {
    let mut stretches: Vec<(f64, f64)> = obstacles
        .iter()
        .filter(|obstacle| is_met(start, direction, least, limit, obstacle))
        .flat_map(|obstacle| {
            let names = obstacle.rects.iter().filter_map(|rect| across(start, direction, rect));
            stretch(start, direction, obstacle).into_iter().chain(names)
        })
        .filter(|&(from, to)| to > least && from < limit)
        .collect();
    stretches.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));

    let mut distance = least;
    for (from, to) in stretches {
        if from > distance {
            break;
        }
        distance = distance.max(to);
    }
    (distance < limit).then(|| Spot { point: along(start, direction, distance), distance })
}

/// Returns the point this many units along a ray, rounded to whole units.
pub(super) fn along(start: Point, direction: Direction, distance: f64) -> Point {
    // A conversion from float to integer stops at the largest number there is.
    Point::new(
        (f64::from(start.x) + direction.x * distance).round() as i32,
        (f64::from(start.y) + direction.y * distance).round() as i32,
    )
}

/// Returns whether an obstacle can cover this part of a ray. This cheap test rules out most obstacles.
fn is_met(start: Point, direction: Direction, least: f64, limit: f64, obstacle: &Keepout) -> bool {
    let (x, y) = (
        f64::from(obstacle.centre.x) - f64::from(start.x),
        f64::from(obstacle.centre.y) - f64::from(start.y),
    );
    // Two units more than needed: the stretches are one unit longer than what is covered.
    let reach = obstacle.reach + 2.0;
    let middle = x * direction.x + y * direction.y;
    (x * direction.y - y * direction.x).abs() < reach && middle + reach > least && middle - reach < limit
}

/// Returns from where to where an obstacle covers a ray.
fn stretch(start: Point, direction: Direction, obstacle: &Keepout) -> Option<(f64, f64)> {
    let x = f64::from(obstacle.centre.x) - f64::from(start.x);
    let y = f64::from(obstacle.centre.y) - f64::from(start.y);
    let middle = x * direction.x + y * direction.y;
    let aside = x * direction.y - y * direction.x;
    // One unit more than needed: rounding to whole units moves a point by 0.71 at most, so that it is never
    // brought back inside.
    let radius = obstacle.radius as f64 + 1.0;
    let squared = radius * radius - aside * aside;
    (squared > 0.0).then(|| {
        let half = squared.sqrt();
        (middle - half, middle + half)
    })
}

/// Returns from where to where a rectangle covers a ray.
fn across(start: Point, direction: Direction, rect: &Rect) -> Option<(f64, f64)> {
    if rect.width <= 0 || rect.height <= 0 {
        return None;
    }
    // One unit more than needed on every side, as for circles.
    let wall = rect.grown(1);
    let side = |from: i32, to: i32, start: i32, step: f64| {
        let (near, far) = (f64::from(from) - f64::from(start), f64::from(to) - f64::from(start));
        match step {
            step if step.abs() > 1e-12 => {
                let (one, other) = (near / step, far / step);
                Some((one.min(other), one.max(other)))
            }
            _ => (near < 0.0 && far > 0.0).then_some((f64::NEG_INFINITY, f64::INFINITY)),
        }
    };
    let (left, right) = side(wall.left, wall.right(), start.x, direction.x)?;
    let (top, bottom) = side(wall.top, wall.bottom(), start.y, direction.y)?;
    let (from, to) = (left.max(top), right.min(bottom));
    (from < to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: Direction = Direction { x: 1.0, y: 0.0 };

    fn keepout(x: i32, radius: i64) -> Keepout {
        Keepout::new(Point::new(x, 0), radius, [Rect::default(); 3])
    }

    fn x_of(least: f64, limit: f64, obstacles: &[Keepout]) -> Option<i32> {
        first_free(Point::default(), RIGHT, least, limit, obstacles).map(|spot| spot.point.x)
    }

    #[test]
    fn stays_when_nothing_is_in_the_way() {
        assert_eq!(x_of(5.0, 1e9, &[keepout(100, 50)]), Some(5));
    }

    #[test]
    fn passes_what_is_in_the_way_and_uses_the_first_hole() {
        let row = [keepout(300, 20), keepout(0, 100), keepout(120, 40)];
        assert_eq!(x_of(0.0, 1e9, &row), Some(161));
        assert_eq!(x_of(0.0, 150.0, &row), None);
    }

    #[test]
    fn passes_names_too() {
        let wall = Rect { left: 50, top: -10, width: 40, height: 20 };
        let name = Keepout::new(Point::new(-1_000, 0), 0, [wall, Rect::default(), Rect::default()]);
        assert_eq!(x_of(0.0, 1e9, &[name]), Some(0));
        assert_eq!(x_of(60.0, 1e9, &[name]), Some(91));
    }
}
