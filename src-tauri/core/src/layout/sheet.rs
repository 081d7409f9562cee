//! The most compact places for all bubbles of a map on a sheet, each as near to its true direction as that allows.
//!
//! Starting from rays around our own bubble, small moves and swaps are tried and kept when they help, and now and then
//! when they do not (simulated annealing). Nothing that overlaps is ever kept. The same bubbles give the same sheet on
//! every machine: chance comes from fixed seeds, and floating point uses only what gives the same bits everywhere.

use super::bearing::{Direction, LatLon, bearing};
use super::disc::{name_above, too_near};
use super::point::{Point, Rect};

/// A bubble to place.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its radius in units.
    pub radius: i32,
    /// Width of its name, padding included.
    pub label: i32,
    /// Height of its name.
    pub label_height: i32,
    /// Where it lies on earth, if anywhere.
    pub place: Option<LatLon>,
}

/// The shape of the sheet: only the proportion counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// Width of what is drawn on.
    pub width: i32,
    /// Height of what is drawn on.
    pub height: i32,
}

impl Sheet {
    /// The map in a window of a usual laptop, all panels closed.
    pub const LANDSCAPE: Self = Self { width: 1142, height: 590 };
    /// The same, upright.
    pub const PORTRAIT: Self = Self { width: 590, height: 1142 };
    /// An A3 sheet on its side, with its margins.
    pub const A3: Self = Self { width: 1590, height: 890 };

    /// Returns how many pixels a unit is when something of this size fills the sheet.
    pub fn scale(self, size: (i32, i32)) -> f64 {
        let part = |whole: i32, part: i32| f64::from(whole) / f64::from(part.max(1));
        part(self.width, size.0).min(part(self.height, size.1))
    }
}

/// How long is looked for the best places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Just long enough to know about how large the sheet will be.
    Glance,
    /// Until little more can be gained.
    Full,
}

impl Effort {
    /// Moves that are tried for each start, and starts, each with chance of its own.
    const fn tries(self) -> (u32, u64) {
        match self {
            Self::Glance => (12_000, 1),
            Self::Full => (100_000, 4),
        }
    }
}

/// By how much a move may make the sheet worse at first: it falls to nothing.
const HEAT: f64 = 40.0;
/// Above so many bubbles there is one start, and neighbours are not compared with each other.
const MANY: usize = 14;
/// Part by which the map is stretched at a time where the sheet has room: 4 of 1,000.
const STRETCH: f64 = 1.004;

/// Returns the centres of bubbles on a sheet, ours (`own`) at the origin; without one, the first.
pub fn arranged(bodies: &[Body], own: usize, sheet: Sheet, effort: Effort) -> Vec<Point> {
    let (moves, starts) = effort.tries();
    let search = Search::new(bodies, own, sheet, moves);
    let starts = if bodies.len() > MANY { 1 } else { starts };
    let found = (0..starts).map(|seed| search.improved(search.start(), seed));
    let best = found.min_by(|one, other| one.cost.total_cmp(&other.cost));
    let mut centres = best.map(|found| search.stretched(found.centres)).unwrap_or_default();
    let home = centres.get(own).copied().unwrap_or_default();
    for centre in &mut centres {
        *centre = Point::new(centre.x - home.x, centre.y - home.y);
    }
    centres
}

/// Returns width and height of what bubbles at these centres take.
pub fn size(bodies: &[Body], centres: &[Point]) -> (i32, i32) {
    let all = bodies.iter().zip(centres).map(|(body, centre)| body.extent(*centre));
    all.reduce(|all, one| all.union(&one)).map_or((0, 0), |all| (all.width, all.height))
}

impl Body {
    fn extent(&self, centre: Point) -> Rect {
        Rect::around(centre, 2 * self.radius, 2 * self.radius).union(&self.name(centre))
    }

    fn name(&self, centre: Point) -> Rect {
        name_above(centre, self.radius, self.label, self.label_height)
    }

    fn overlaps(&self, here: Point, other: &Self, there: Point) -> bool {
        too_near((here, self.radius, &self.name(here)), (there, other.radius, &other.name(there)))
    }
}

struct Arranged {
    centres: Vec<Point>,
    cost: f64,
}

struct Search<'bodies> {
    bodies: &'bodies [Body],
    own: usize,
    sheet: Sheet,
    /// The direction from ours to each, stretched for the sheet.
    directions: Vec<Option<Direction>>,
    /// The order in which bubbles are placed first.
    order: Vec<usize>,
    /// Directions between two bubbles, and how much they count.
    pairs: Vec<(usize, usize, Direction, f64)>,
    weight: f64,
    moves: u32,
}

impl<'bodies> Search<'bodies> {
    fn new(bodies: &'bodies [Body], own: usize, sheet: Sheet, moves: u32) -> Self {
        let count = bodies.len() as f64;
        let stretch = (f64::from(sheet.width) / f64::from(sheet.height.max(1))).sqrt();
        let between = |from: usize, to: usize| {
            let (from, to) = (bodies.get(from)?.place?, bodies.get(to)?.place?);
            let found = bearing(from, to)?;
            let direction = Direction::of(found.direction.x * stretch, found.direction.y / stretch)?;
            Some((direction, found.kilometres))
        };
        let from_home: Vec<_> = (0..bodies.len()).map(|other| between(own, other)).collect();
        let mut order: Vec<usize> = (0..bodies.len()).filter(|place| *place != own).collect();
        let far = |place: &usize| from_home.get(*place).copied().flatten().map_or(f64::MAX, |(_, far)| far);
        order.sort_by(|one, other| far(one).total_cmp(&far(other)).then(one.cmp(other)));
        let mut pairs = Vec::new();
        if bodies.len() <= MANY {
            for one in (0..bodies.len()).filter(|one| *one != own) {
                for other in (one + 1..bodies.len()).filter(|other| *other != own) {
                    if let Some((direction, far)) = between(one, other) {
                        pairs.push((one, other, direction, 1.0 / ((1.0 + far / 20.0) * count)));
                    }
                }
            }
        }
        let weight = if bodies.len() > MANY { 40.0 } else { 30.0 };
        let directions = from_home.into_iter().map(|found| found.map(|(direction, _)| direction)).collect();
        Self { bodies, own, sheet, directions, order, pairs, weight, moves }
    }

    /// Places every bubble on its ray, the nearest first, at the first free distance.
    fn start(&self) -> Vec<Point> {
        let mut centres = vec![Point::default(); self.bodies.len()];
        let mut placed = vec![self.own];
        for &place in &self.order {
            let south = Direction { x: 0.0, y: 1.0 };
            let direction = self.directions.get(place).copied().flatten().unwrap_or(south);
            let mut distance = 0.0;
            loop {
                let at = Point::new(
                    (direction.x * distance).round() as i32,
                    (direction.y * distance).round() as i32,
                );
                let taken = self.bodies.get(place).is_some_and(|body| {
                    let there = |other: &usize| self.bodies.get(*other).zip(centres.get(*other));
                    placed.iter().filter_map(there).any(|(other, there)| body.overlaps(at, other, *there))
                });
                if !taken {
                    set(&mut centres, place, at);
                    break;
                }
                distance += 6.0;
            }
            placed.push(place);
        }
        centres
    }

    fn is_taken(&self, place: usize, at: Point, centres: &[Point]) -> bool {
        let Some(body) = self.bodies.get(place) else { return true };
        let mut others = self.bodies.iter().zip(centres).enumerate().filter(|(other, _)| *other != place);
        others.any(|(_, (other, there))| body.overlaps(at, other, *there))
    }

    fn improved(&self, mut centres: Vec<Point>, seed: u64) -> Arranged {
        let mut cost = self.cost(&centres);
        let mut best = Arranged { centres: centres.clone(), cost };
        let count = self.bodies.len();
        if count < 2 {
            return best;
        }
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9).wrapping_add(17));
        for step in 0..self.moves {
            // From large steps to small ones.
            let left = f64::from(self.moves - step) / f64::from(self.moves);
            let (one, other) = (chance.below(count), chance.below(count));
            let (Some(&here), Some(&there)) = (centres.get(one), centres.get(other)) else { continue };
            let (to, swapped) = match step % 8 {
                0 => (there, Some(here)),
                // Far away, where it could not come step by step.
                1 => {
                    let apart = self.bodies.get(other).map_or(0, |body| 2 * body.radius);
                    let reach = f64::from(apart) * 1.2;
                    (Point::new(there.x + chance.around(reach), there.y + chance.around(reach)), None)
                }
                _ => {
                    let reach = 2.0 + 60.0 * left * left;
                    (Point::new(here.x + chance.around(reach), here.y + chance.around(reach)), None)
                }
            };
            set(&mut centres, one, to);
            if let Some(back) = swapped {
                set(&mut centres, other, back);
            }
            let taken = self.is_taken(one, to, &centres)
                || swapped.is_some_and(|back| self.is_taken(other, back, &centres));
            let after = if taken { f64::INFINITY } else { self.cost(&centres) };
            if after - cost > HEAT * left * left * left * chance.part() {
                set(&mut centres, one, here);
                if swapped.is_some() {
                    set(&mut centres, other, there);
                }
                continue;
            }
            cost = after;
            if cost < best.cost {
                best = Arranged { centres: centres.clone(), cost };
            }
        }
        best
    }

    fn cost(&self, centres: &[Point]) -> f64 {
        let (width, height) = size(self.bodies, centres);
        let (wide, high) = (
            f64::from(width) / f64::from(self.sheet.width),
            f64::from(height) / f64::from(self.sheet.height),
        );
        let count = self.bodies.len() as f64;
        let home = centres.get(self.own).copied().unwrap_or_default();
        let (mut turned, mut far) = (0.0, 0.0);
        for (centre, direction) in centres.iter().zip(&self.directions) {
            let (off, distance) = astray(home, *centre, *direction);
            turned += off;
            far += distance;
        }
        let mut apart = 0.0;
        for (one, other, direction, weight) in &self.pairs {
            if let (Some(one), Some(other)) = (centres.get(*one), centres.get(*other)) {
                apart += weight * astray(*one, *other, Some(*direction)).0;
            }
        }
        1000.0 * wide.max(high)
            + 120.0 * wide.min(high)
            + self.weight * turned / (count / 7.0).max(1.0)
            + self.weight / 2.0 * apart
            + 0.02 * far / count
    }

    /// Shares the room that is left in one direction, so that lines have lanes.
    fn stretched(&self, mut centres: Vec<Point>) -> Vec<Point> {
        let (width, height) = size(self.bodies, &centres);
        let scale = self.sheet.scale((width, height));
        loop {
            let (wide, high) = (
                f64::from(self.sheet.width) / f64::from(width.max(1)) > scale * STRETCH,
                f64::from(self.sheet.height) / f64::from(height.max(1)) > scale * STRETCH,
            );
            let by =
                |stretch: bool, at: i32| if stretch { (f64::from(at) * STRETCH).round() as i32 } else { at };
            let next: Vec<Point> =
                centres.iter().map(|centre| Point::new(by(wide, centre.x), by(high, centre.y))).collect();
            let free = (0..next.len())
                .all(|place| next.get(place).is_some_and(|at| !self.is_taken(place, *at, &next)));
            if next == centres || !free || self.sheet.scale(size(self.bodies, &next)) < scale {
                return centres;
            }
            centres = next;
        }
    }
}

fn set(centres: &mut [Point], place: usize, to: Point) {
    if let Some(centre) = centres.get_mut(place) {
        *centre = to;
    }
}

/// Returns the square of the angle between a direction and the one from a place to another, about, and their distance.
fn astray(from: Point, to: Point, direction: Option<Direction>) -> (f64, f64) {
    let (x, y) = (f64::from(to.x) - f64::from(from.x), f64::from(to.y) - f64::from(from.y));
    let distance = (x * x + y * y).sqrt();
    let Some(direction) = direction.filter(|_| distance > 0.0) else { return (0.0, distance) };
    (2.0 * (1.0 - (x * direction.x + y * direction.y) / distance), distance)
}

/// Repeatable chance (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % (count.max(1) as u64)).unwrap_or_default()
    }

    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A whole number around 0, mostly within `reach`.
    fn around(&mut self, reach: f64) -> i32 {
        let sum = self.part() + self.part() + self.part() + self.part() - 2.0;
        (sum * reach * 1.7).round() as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(radius: i32, lat: f64, lon: f64) -> Body {
        Body { radius, label: 120, label_height: 24, place: Some(LatLon { lat, lon }) }
    }

    fn bodies() -> Vec<Body> {
        vec![
            body(150, 50.934, 4.371),
            body(120, 50.94, 4.33),
            body(130, 50.928, 4.425),
            body(108, 52.16, 6.41),
            body(120, 50.91, 4.44),
            Body { place: None, ..body(92, 0.0, 0.0) },
            body(109, 50.985, 4.46),
        ]
    }

    #[test]
    fn nothing_overlaps_and_directions_are_kept() {
        for sheet in [Sheet::LANDSCAPE, Sheet::PORTRAIT, Sheet::A3] {
            let bodies = bodies();
            let centres = arranged(&bodies, 0, sheet, Effort::Full);
            assert_eq!(centres[0], Point::default());
            for (one, body) in bodies.iter().enumerate() {
                for other in one + 1..bodies.len() {
                    assert!(!body.overlaps(centres[one], &bodies[other], centres[other]));
                }
            }
            assert!(centres[1].x < 0, "Meise in the west");
            assert!(centres[3].x > 0 && centres[3].y < 0, "Lochem in the north-east");
            let discs: f64 = bodies.iter().map(|body| 3.0 * f64::from(body.radius).powi(2)).sum();
            let scale = sheet.scale(size(&bodies, &centres));
            let fill = discs * scale * scale / (f64::from(sheet.width) * f64::from(sheet.height));
            assert!(fill > 0.43, "{sheet:?}: {fill:.2}");
        }
    }

    #[test]
    fn the_same_bubbles_give_the_same_sheet() {
        let once = || arranged(&bodies(), 0, Sheet::LANDSCAPE, Effort::Glance);
        assert_eq!(once(), once());
    }

    #[test]
    fn few_bubbles_are_no_trouble() {
        assert!(arranged(&[], 0, Sheet::LANDSCAPE, Effort::Full).is_empty());
        assert_eq!(arranged(&bodies()[..1], 0, Sheet::LANDSCAPE, Effort::Full), [Point::default()]);
        assert_eq!(arranged(&bodies()[..2], 1, Sheet::LANDSCAPE, Effort::Full)[1], Point::default());
    }
}
