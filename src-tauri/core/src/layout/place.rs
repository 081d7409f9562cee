//! Where a new bubble comes.
//!
//! A municipality lies in its true direction from ours, so that the map can be read as a map. Only the distance
//! gives: true distances would put the neighbours on a heap and one far friend off the screen.

use super::bearing::{Bearing, LatLon, bearing, compass};
use super::disc::{Disc, GAP, Keepout};
use super::point::Point;
use super::radius::RADIUS_STEP;
use super::ray::{Spot, first_free};

/// Extra units for a place at the end of the world: about the width of a bubble with its gap, so that there is
/// room in front of it for who comes later and lies nearer.
const SPREAD: f64 = 640.0;
/// Kilometres at which half of [`SPREAD`] is given: 40 units for the next town, 490 for one at 200 km.
const HALFWAY: f64 = 60.0;

/// Our own bubble, from which directions are taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// Where it stands on the map.
    pub disc: Disc,
    /// Where it lies on earth, if anywhere.
    pub place: Option<LatLon>,
}

/// Returns the centre for a new bubble of this radius.
///
/// The first bubble comes at (0, 0). With coordinates on both sides, a bubble comes in its true direction from
/// home, at the smallest distance that suits its real distance and where it can grow one step without touching
/// anyone. Without, it comes at a free spot near home, below if that is about as near as elsewhere. `existing`
/// may contain home.
pub fn place_new(existing: &[Disc], home: Option<&Home>, target: Option<LatLon>, radius: i32) -> Point {
    let with_room = radius.saturating_add(RADIUS_STEP);
    let obstacles: Vec<Keepout> = existing
        .iter()
        .chain(home.map(|home| &home.disc))
        .map(|disc| Keepout::around(disc, with_room))
        .collect();
    let Some(home) = home else {
        return near(Point::default(), 0.0, &obstacles);
    };
    let beside = f64::from(home.disc.radius) + f64::from(GAP) + f64::from(with_room);
    let known = home.place.zip(target);
    match known.and_then(|(from, to)| bearing(from, to)) {
        Some(bearing) => towards(home.disc.centre, bearing, beside, &obstacles),
        None => near(home.disc.centre, beside, &obstacles),
    }
}

/// Returns the first free spot in a direction.
fn towards(home: Point, bearing: Bearing, beside: f64, obstacles: &[Keepout]) -> Point {
    let share = bearing.kilometres / (bearing.kilometres + HALFWAY);
    let least = beside + SPREAD * share;
    first_free(home, bearing.direction, least, f64::INFINITY, obstacles).map_or(home, |spot| spot.point)
}

/// Returns the free spot of the direction we like best, among those that are not a step farther than the
/// nearest.
fn near(home: Point, beside: f64, obstacles: &[Keepout]) -> Point {
    let spots: Vec<Spot> = compass()
        .into_iter()
        .filter_map(|direction| first_free(home, direction, beside, f64::INFINITY, obstacles))
        .collect();
    let nearest = spots.iter().map(|spot| spot.distance).fold(f64::INFINITY, f64::min);
    spots
        .iter()
        .find(|spot| spot.distance <= nearest + f64::from(RADIUS_STEP))
        .map_or(home, |spot| spot.point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::radius::MIN_RADIUS;

    const GRIMBERGEN: LatLon = LatLon { lat: 50.934, lon: 4.371 };
    const VILVOORDE: LatLon = LatLon { lat: 50.928, lon: 4.425 };
    const MEISE: LatLon = LatLon { lat: 50.94, lon: 4.33 };
    const LOCHEM: LatLon = LatLon { lat: 52.16, lon: 6.41 };

    fn disc(id: &str, centre: Point) -> Disc {
        Disc { id: id.to_owned(), centre, radius: MIN_RADIUS, own: id == "own" }
    }

    fn home() -> Home {
        Home { disc: disc("own", Point::default()), place: Some(GRIMBERGEN) }
    }

    #[test]
    fn the_first_bubble_comes_in_the_middle() {
        assert_eq!(place_new(&[], None, Some(VILVOORDE), MIN_RADIUS), Point::default());
    }

    #[test]
    fn a_neighbour_to_the_east_comes_to_the_right() {
        let centre = place_new(&[], Some(&home()), Some(VILVOORDE), MIN_RADIUS);
        assert!(centre.x > 500 && centre.x < 700, "{centre:?}");
        assert!(centre.y > 0 && centre.y < 130, "{centre:?}");
    }

    #[test]
    fn farther_is_farther_but_not_far() {
        let home = home();
        let near = place_new(&[], Some(&home), Some(VILVOORDE), MIN_RADIUS);
        let far = place_new(&[], Some(&home), Some(LOCHEM), MIN_RADIUS);
        let origin = Point::default();
        assert!(far.distance_squared(origin) > near.distance_squared(origin));
        assert!(far.distance_squared(origin) < 4 * near.distance_squared(origin));
    }

    #[test]
    fn the_second_one_in_a_direction_comes_behind_the_first() {
        let home = home();
        let first = place_new(&[], Some(&home), Some(MEISE), MIN_RADIUS);
        let there = [home.disc.clone(), disc("a", first)];
        let second = place_new(&there, Some(&home), Some(MEISE), MIN_RADIUS);
        assert!(second.x < first.x - 2 * MIN_RADIUS);
        // Still the same direction: the cross product is what rounding leaves.
        let cross = i64::from(first.x) * i64::from(second.y) - i64::from(first.y) * i64::from(second.x);
        assert!(cross.abs() < 2 * i64::from(second.x.abs()));
    }

    #[test]
    fn without_coordinates_it_comes_near_and_below() {
        let home = home();
        let first = place_new(&[], Some(&home), None, MIN_RADIUS);
        assert_eq!(first.x, 0);
        assert!(first.y > 0);
        let there = [disc("a", first)];
        let second = place_new(&there, Some(&home), None, MIN_RADIUS);
        assert!(second.x > 0 && second.y > 0, "{second:?}");
    }

    #[test]
    fn the_same_place_on_earth_is_no_direction() {
        let centre = place_new(&[], Some(&home()), Some(GRIMBERGEN), MIN_RADIUS);
        assert_eq!(centre.x, 0);
        assert!(centre.y > 0);
    }
}
