//! Distance and direction between two points on the globe. Within these two countries a sphere is off by less
//! than half a percent, far below the width of a municipality.

/// The mean radius of the earth in kilometres (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// The great-circle distance in kilometres between two points, each (latitude, longitude) in degrees.
/// From 0 to half the circumference, about 20,015.
pub fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (latitude_a, latitude_b) = (a.0.to_radians(), b.0.to_radians());
    let half_north = (latitude_b - latitude_a) / 2.0;
    let half_east = (b.1 - a.1).to_radians() / 2.0;
    // The haversine form stays exact for short distances, where the cosine rule loses all its digits.
    let haversine = half_north.sin().powi(2) + latitude_a.cos() * latitude_b.cos() * half_east.sin().powi(2);
    2.0 * EARTH_RADIUS_KM * haversine.sqrt().min(1.0).asin()
}

/// The direction in which one sets out from one point to reach another by the shortest way, each (latitude,
/// longitude) in degrees. From 0 (north) clockwise to just under 360; 0 when the points are the same.
pub fn bearing_degrees(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (latitude_from, latitude_to) = (from.0.to_radians(), to.0.to_radians());
    let east = (to.1 - from.1).to_radians();
    let x = latitude_from.cos() * latitude_to.sin() - latitude_from.sin() * latitude_to.cos() * east.cos();
    let y = east.sin() * latitude_to.cos();
    let degrees = y.atan2(x).to_degrees().rem_euclid(360.0);
    // A direction a hair west of north rounds up to 360, which is north.
    if degrees < 360.0 { degrees } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BRUSSELS: (f64, f64) = (50.8467, 4.3525);
    const AMSTERDAM: (f64, f64) = (52.3731, 4.8926);

    #[test]
    fn brussels_to_amsterdam() {
        let km = distance_km(BRUSSELS, AMSTERDAM);
        assert!((km - 173.7).abs() < 1.0, "{km}");
        let degrees = bearing_degrees(BRUSSELS, AMSTERDAM);
        assert!((degrees - 12.2).abs() < 0.5, "{degrees}");
    }

    #[test]
    fn the_four_winds() {
        let here = (51.0, 4.0);
        for (to, expected) in
            [((52.0, 4.0), 0.0), ((51.0, 4.1), 90.0), ((50.0, 4.0), 180.0), ((51.0, 3.9), 270.0)]
        {
            let degrees = bearing_degrees(here, to);
            assert!((degrees - expected).abs() < 0.1, "{to:?}: {degrees}");
        }
        assert_eq!(bearing_degrees(here, here), 0.0);
        assert_eq!(distance_km(here, here), 0.0);
    }

    #[test]
    fn the_other_side_of_the_world() {
        let km = distance_km((0.0, 0.0), (0.0, 180.0));
        assert!((km - 20_015.1).abs() < 1.0, "{km}");
    }

    proptest! {
        #[test]
        fn both_ways_are_equally_far(
            a in (-90.0..90.0, -180.0..180.0),
            b in (-90.0..90.0, -180.0..180.0),
        ) {
            let there = distance_km(a, b);
            prop_assert!((0.0..=20_016.0).contains(&there));
            prop_assert!((there - distance_km(b, a)).abs() < 1e-6);
            prop_assert!((0.0..360.0).contains(&bearing_degrees(a, b)));
        }
    }
}
