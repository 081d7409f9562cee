//! The true direction from one municipality to another.
//!
//! The sine and cosine of the standard library come from the operating system and may differ in their last bit.
//! One bit is enough to round a position the other way, and then two colleagues have two maps. So they are
//! made here, from additions and multiplications only, which give the same bits everywhere. Square roots do too.

use std::f64::consts::PI;

/// A place on earth, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LatLon {
    /// Degrees to the north.
    pub lat: f64,
    /// Degrees to the east.
    pub lon: f64,
}

impl LatLon {
    fn is_on_earth(self) -> bool {
        self.lat.abs() <= 90.0 && self.lon.abs() <= 180.0
    }
}

/// A direction on the map: a vector of length 1, x to the right and y downward.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Direction {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Direction {
    /// Returns the direction of a vector, or none for one without length.
    pub(super) fn of(x: f64, y: f64) -> Option<Self> {
        let length = (x * x + y * y).sqrt();
        (length > 1e-9 && length.is_finite()).then(|| Self { x: x / length, y: y / length })
    }

    /// Returns the direction so many degrees further round.
    pub(super) fn turned(self, degrees: f64) -> Self {
        let (sin, cos) = (sine(degrees), cosine(degrees));
        Self { x: self.x * cos - self.y * sin, y: self.x * sin + self.y * cos }
    }

    /// Returns a direction by degrees, 0 being downward and 90 to the right.
    fn at(degrees: f64) -> Self {
        Self { x: sine(degrees), y: cosine(degrees) }
    }
}

/// How one municipality lies from another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bearing {
    /// Where to start walking; north is up.
    pub(super) direction: Direction,
    /// Kilometres in a straight line.
    pub(super) kilometres: f64,
}

/// Returns how `to` lies from `from`, or none when they are the same place or one of them is not on earth.
pub(super) fn bearing(from: LatLon, to: LatLon) -> Option<Bearing> {
    if !from.is_on_earth() || !to.is_on_earth() {
        return None;
    }
    let further = to.lon - from.lon;
    let (sin_from, cos_from) = (sine(from.lat), cosine(from.lat));
    let (sin_to, cos_to) = (sine(to.lat), cosine(to.lat));
    let east = sine(further) * cos_to;
    let north = cos_from * sin_to - sin_from * cos_to * cosine(further);
    let half_lat = sine((to.lat - from.lat) / 2.0);
    let half_lon = sine(further / 2.0);
    let half_chord = (half_lat * half_lat + cos_from * cos_to * half_lon * half_lon).sqrt();
    Some(Bearing { direction: Direction::of(east, -north)?, kilometres: 2.0 * 6371.0 * half_chord })
}

/// Returns 24 directions, 15 degrees apart, in the order in which we like them: down first, then more and more
/// to the sides, up last. Up is where the name of the bubble stands.
pub(super) fn compass() -> [Direction; 24] {
    std::array::from_fn(|index| {
        let turn = 15.0 * index.div_ceil(2) as f64;
        Direction::at(if index % 2 == 0 { -turn } else { turn })
    })
}

fn sine(degrees: f64) -> f64 {
    // To within half a turn: the series below is exact to the last digits there.
    let degrees = degrees % 360.0;
    let degrees = if degrees > 180.0 {
        degrees - 360.0
    } else if degrees < -180.0 {
        degrees + 360.0
    } else {
        degrees
    };
    // sin(180° - x) = sin(x): within a quarter turn the series converges fast.
    let degrees = if degrees > 90.0 {
        180.0 - degrees
    } else if degrees < -90.0 {
        -180.0 - degrees
    } else {
        degrees
    };
    let x = degrees * (PI / 180.0);
    let mut term = x;
    let mut sum = x;
    for step in 1..12 {
        let n = f64::from(2 * step);
        term *= -x * x / (n * (n + 1.0));
        sum += term;
    }
    sum
}

fn cosine(degrees: f64) -> f64 {
    sine(degrees + 90.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRIMBERGEN: LatLon = LatLon { lat: 50.934, lon: 4.371 };

    #[test]
    fn sine_is_sine() {
        for tenth in -7200..=7200 {
            let degrees = f64::from(tenth) / 10.0;
            assert!((sine(degrees) - degrees.to_radians().sin()).abs() < 1e-14);
            assert!((cosine(degrees) - degrees.to_radians().cos()).abs() < 1e-14);
        }
    }

    #[test]
    fn north_is_up_and_east_is_right() {
        let at = |lat, lon| bearing(GRIMBERGEN, LatLon { lat, lon }).map(|b| b.direction);
        let north = at(51.5, 4.371);
        assert!(north.is_some_and(|d| d.x.abs() < 1e-9 && d.y < -0.99));
        let vilvoorde = at(50.928, 4.425);
        assert!(vilvoorde.is_some_and(|d| d.x > 0.98 && d.y > 0.0));
        let meise = at(50.94, 4.33);
        assert!(meise.is_some_and(|d| d.x < -0.97 && d.y < 0.0));
    }

    #[test]
    fn kilometres_are_kilometres() {
        let lochem = LatLon { lat: 52.16, lon: 6.41 };
        let far = bearing(GRIMBERGEN, lochem).map(|b| b.kilometres);
        assert!(far.is_some_and(|km| (195.0..197.0).contains(&km)));
    }

    #[test]
    fn no_direction_to_the_same_place_or_to_nowhere() {
        let nowhere = LatLon { lat: f64::NAN, lon: 4.0 };
        assert_eq!(bearing(GRIMBERGEN, GRIMBERGEN), None);
        assert_eq!(bearing(GRIMBERGEN, nowhere), None);
        assert_eq!(bearing(nowhere, GRIMBERGEN), None);
        let beyond = LatLon { lat: 91.0, lon: 0.0 };
        assert_eq!(bearing(GRIMBERGEN, beyond), None);
    }

    #[test]
    fn the_compass_starts_below_and_ends_above() {
        let compass = compass();
        assert!(compass[0].y > 0.999);
        assert!(compass[1].x > 0.0 && compass[2].x < 0.0);
        assert!(compass[23].y < -0.999);
    }
}
