//! Where a new bubble comes.
//!
//! A municipality lies in its true direction from ours, so that the map can be read as a map. The distance gives: true
//! distances would put the neighbours on a heap and one far friend off the screen. The direction gives too, a little,
//! where the bubble would else come far behind another one.

use super::bearing::{Direction, LatLon, bearing, compass};
use super::disc::{Disc, GAP, Keepout};
use super::point::Point;
use super::ray::{Spot, first_free};

/// Our own bubble, from which directions are taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// Where it is on the map.
    pub disc: Disc,
    /// Where it lies on earth, if anywhere.
    pub place: Option<LatLon>,
}

/// Degrees off the true direction, and by how much a place there has to be nearer to be worth it.
const ASIDE: [(f64, f64); 7] =
    [(0.0, 1.0), (15.0, 1.1), (-15.0, 1.1), (30.0, 1.3), (-30.0, 1.3), (45.0, 1.6), (-45.0, 1.6)];

/// A spot without a direction may be so many units farther than the nearest one.
const NEARLY: f64 = 64.0;

/// Returns the centre for a new bubble; where that of `new` is does not matter.
///
/// The first bubble comes at (0, 0). With coordinates on both sides, a bubble comes as near to its true direction from
/// home as there is room. Without, it comes at a free spot near home, below if that is about as near as elsewhere.
/// `existing` may contain home.
pub fn place_new(existing: &[Disc], home: Option<&Home>, target: Option<LatLon>, new: &Disc) -> Point {
    let discs = existing.iter().chain(home.map(|home| &home.disc));
    let obstacles: Vec<Keepout> = discs.map(|disc| Keepout::around(disc, new)).collect();
    let Some(home) = home else {
        return near(Point::default(), 0.0, &obstacles);
    };
    let beside = f64::from(home.disc.radius) + f64::from(GAP) + f64::from(new.radius);
    let known = home.place.zip(target);
    match known.and_then(|(from, to)| bearing(from, to)) {
        Some(bearing) => towards(home.disc.centre, bearing.direction, beside, &obstacles),
        None => near(home.disc.centre, beside, &obstacles),
    }
}

/// Returns the first free spot in a direction, or one a little aside that is much nearer.
fn towards(home: Point, direction: Direction, beside: f64, obstacles: &[Keepout]) -> Point {
    let spots = ASIDE.iter().filter_map(|(degrees, worth)| {
        let spot = first_free(home, direction.turned(*degrees), beside, f64::INFINITY, obstacles)?;
        Some((spot.distance * worth, spot.point))
    });
    spots.min_by(|one, other| one.0.total_cmp(&other.0)).map_or(home, |(_, point)| point)
}

/// Returns the free spot of the direction we like best, among those that are hardly farther than the nearest.
fn near(home: Point, beside: f64, obstacles: &[Keepout]) -> Point {
    let spots: Vec<Spot> = compass()
        .into_iter()
        .filter_map(|direction| first_free(home, direction, beside, f64::INFINITY, obstacles))
        .collect();
    let nearest = spots.iter().map(|spot| spot.distance).fold(f64::INFINITY, f64::min);
    spots.iter().find(|spot| spot.distance <= nearest + NEARLY).map_or(home, |spot| spot.point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::bubble::MIN_RADIUS;

    const GRIMBERGEN: LatLon = LatLon { lat: 50.934, lon: 4.371 };
    const VILVOORDE: LatLon = LatLon { lat: 50.928, lon: 4.425 };
    const MEISE: LatLon = LatLon { lat: 50.94, lon: 4.33 };

    fn disc(id: &str, centre: Point) -> Disc {
        Disc { id: id.to_owned(), centre, radius: MIN_RADIUS, label: 90, own: id == "own" }
    }

    fn home() -> Home {
        Home { disc: disc("own", Point::default()), place: Some(GRIMBERGEN) }
    }

    #[test]
    fn the_first_bubble_comes_in_the_middle() {
        assert_eq!(place_new(&[], None, Some(VILVOORDE), &disc("new", Point::default())), Point::default());
    }

    #[test]
    fn a_neighbour_to_the_east_comes_to_the_right() {
        let centre = place_new(&[], Some(&home()), Some(VILVOORDE), &disc("new", Point::default()));
        let apart = 2 * MIN_RADIUS + GAP;
        assert!((apart - 5..=apart).contains(&centre.x), "{centre:?}");
        assert!(centre.y > 0 && centre.y < 40, "{centre:?}");
    }

    #[test]
    fn the_second_one_in_a_direction_comes_beside_or_behind_the_first() {
        let home = home();
        let first = place_new(&[], Some(&home), Some(MEISE), &disc("new", Point::default()));
        let there = [home.disc.clone(), disc("a", first)];
        let second = place_new(&there, Some(&home), Some(MEISE), &disc("new", Point::default()));
        assert!(!disc("b", second).crowds(&there[1]) && !disc("b", second).crowds(&home.disc));
        assert!(second.x < -MIN_RADIUS, "still to the west: {second:?}");
        assert!(second.distance_squared(Point::default()) < 5 * first.distance_squared(Point::default()));
    }

    #[test]
    fn without_coordinates_it_comes_near_and_below() {
        let home = home();
        let first = place_new(&[], Some(&home), None, &disc("new", Point::default()));
        assert_eq!(first.x, 0);
        assert!(first.y > 0);
        let there = [disc("a", first)];
        let second = place_new(&there, Some(&home), None, &disc("new", Point::default()));
        assert!(second.x > 0 && second.y > 0, "{second:?}");
    }

    #[test]
    fn the_same_place_on_earth_is_no_direction() {
        let centre = place_new(&[], Some(&home()), Some(GRIMBERGEN), &disc("new", Point::default()));
        assert_eq!(centre.x, 0);
        assert!(centre.y > 0);
    }
}
