//! The lines of an alliance: from its tag to each of its members, around names and chips and not through them.

mod obstacles;
mod path;
mod spot;

use std::collections::HashSet;

use super::point::{Point, Rect};
use obstacles::{Group, Obstacles};

pub(super) use obstacles::Index;
use spot::{Spot, enters};

/// Units kept from chips and names. The first is better; the second lets a line pass just between two chips.
const CLEARANCES: [i32; 2] = [11, 3];
/// A path with more room around it may be this many times as long as one that squeezes through.
const WORTH: f64 = 1.35;
/// Every round takes at least one more obstacle into account; after these the line simply runs on.
const ROUNDS: usize = 16;

/// Finds lines around what is on the map.
pub(super) struct Lines<'map> {
    obstacles: Obstacles<'map>,
}

impl<'map> Lines<'map> {
    /// Starts with what no line may cross: the chips, names and invitations in each bubble, and the tags.
    pub(super) fn around(
        bubbles: &'map Index,
        in_bubble: &'map dyn Fn(usize) -> Vec<Rect>,
        tags: impl Iterator<Item = Rect>,
    ) -> Self {
        Self { obstacles: Obstacles::new(bubbles, in_bubble, tags) }
    }

    /// Returns the corners of a line from the middle of `tag` to the middle of one of the sides of `chip`. Where there
    /// is no path around, the line runs straight: chips and names are drawn over it.
    pub(super) fn between(&self, tag: &Rect, chip: &Rect) -> Vec<Point> {
        let start = Spot::middle_of(tag);
        let ends = sides_of(chip);
        let [roomy, tight] = CLEARANCES.map(|clearance| self.path(start, &ends, (tag, chip), clearance));
        let path = match (roomy, tight) {
            (Some(roomy), Some(tight)) if length(&roomy) > length(&tight) * WORTH => tight,
            (Some(path), _) | (None, Some(path)) => path,
            (None, None) => std::iter::once(start).chain(nearest(start, &ends)).collect(),
        };
        path.into_iter().map(Spot::whole).collect()
    }

    /// Solves without obstacles, looks which ones that path hits, and solves again with those: few ever matter.
    fn path(&self, start: Spot, ends: &[Spot; 4], own: (&Rect, &Rect), clearance: i32) -> Option<Vec<Spot>> {
        let mut walls: Vec<Rect> = Vec::new();
        let mut known: HashSet<Rect> = HashSet::new();
        for _ in 0..ROUNDS {
            let path = path::shortest(start, ends, &walls)?;
            let before = walls.len();
            for pair in path.windows(2) {
                let [from, to] = [pair[0], pair[1]];
                for group in self.obstacles.in_area(&spanned(from, to).grown(clearance)) {
                    let found = walls_of(group, own, clearance, start, ends);
                    // A group that is met counts as a whole: otherwise each member would take a round of its own.
                    if found.iter().any(|wall| enters(from, to, wall)) {
                        walls.extend(found.into_iter().filter(|wall| known.insert(*wall)));
                    }
                }
            }
            if walls.len() == before {
                return Some(path);
            }
        }
        None
    }
}

/// A group that the line only passes is one wall; of those at its two ends, each member is one.
fn walls_of(
    group: &Group,
    (tag, chip): (&Rect, &Rect),
    clearance: i32,
    start: Spot,
    ends: &[Spot; 4],
) -> Vec<Rect> {
    let whole = group.around.grown(clearance);
    if !whole.overlaps(tag) && !whole.overlaps(chip) {
        return vec![whole];
    }
    let others = group.members.iter().filter(|member| *member != tag);
    let wall =
        |member: &Rect| if member == chip { *chip } else { kept_clear(member, clearance, start, ends) };
    others.map(wall).collect()
}

/// Returns an obstacle with air around it, as much as leaves both ends of the line free.
fn kept_clear(obstacle: &Rect, clearance: i32, start: Spot, ends: &[Spot; 4]) -> Rect {
    let is_free = |wall: &Rect| !start.is_inside(wall) && ends.iter().all(|end| !end.is_inside(wall));
    let airs = [clearance, clearance.min(3)].map(|air| obstacle.grown(air));
    airs.into_iter().find(is_free).unwrap_or(*obstacle)
}

/// Returns the ends of a chip first: lines that leave it sideways stay clear of the chips above and below.
fn sides_of(chip: &Rect) -> [Spot; 4] {
    let Spot { x, y } = Spot::middle_of(chip);
    let [left, right] = [chip.left, chip.right()].map(f64::from);
    let [top, bottom] = [chip.top, chip.bottom()].map(f64::from);
    [Spot::new(left, y), Spot::new(right, y), Spot::new(x, top), Spot::new(x, bottom)]
}

/// Returns the smallest rectangle in whole units that holds both ends.
fn spanned(from: Spot, to: Spot) -> Rect {
    let corner = |spot: Spot| {
        let Point { x, y } = spot.whole();
        Rect { left: x.saturating_sub(1), top: y.saturating_sub(1), width: 2, height: 2 }
    };
    corner(from).union(&corner(to))
}

fn length(path: &[Spot]) -> f64 {
    path.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

fn nearest(start: Spot, ends: &[Spot; 4]) -> Option<Spot> {
    ends.iter().copied().min_by(|one, other| start.distance(*one).total_cmp(&start.distance(*other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chip(x: i32, y: i32) -> Rect {
        Rect::around(Point::new(x, y), 152, 30)
    }

    fn tag(x: i32, y: i32) -> Rect {
        Rect::around(Point::new(x, y), 168, 30)
    }

    /// A line from a tag to a chip on a map that is one bubble.
    fn line_around(all: &[Rect], tag: &Rect, chip: &Rect) -> Vec<Point> {
        let bubble = Index::new(all.iter().copied().reduce(|all, rect| all.union(&rect)).into_iter());
        Lines::around(&bubble, &|_| all.to_vec(), std::iter::empty()).between(tag, chip)
    }

    fn crosses(line: &[Point], rect: &Rect) -> bool {
        let spot = |point: &Point| Spot::new(f64::from(point.x), f64::from(point.y));
        line.windows(2).any(|pair| enters(spot(&pair[0]), spot(&pair[1]), rect))
    }

    #[test]
    fn a_line_runs_straight_where_nothing_is_in_the_way() {
        let line = line_around(&[], &tag(0, 0), &chip(500, 0));
        assert_eq!(line, [Point::new(0, 0), Point::new(424, 0)]);
    }

    #[test]
    fn a_line_goes_around_chips_and_names_and_ends_at_its_own() {
        let between: Vec<Rect> = (-2..=2).map(|row| chip(250, row * 36)).collect();
        let all: Vec<Rect> = between.iter().copied().chain([tag(0, 0), chip(500, 0)]).collect();
        let line = line_around(&all, &tag(0, 0), &chip(500, 0));
        assert!(line.len() > 2);
        assert!(between.iter().all(|rect| !crosses(&line, rect)));
        assert!(!crosses(&line, &chip(500, 0)));
    }

    #[test]
    fn a_member_without_a_path_gets_a_straight_line() {
        let around = [
            Rect { left: 300, top: -200, width: 400, height: 150 },
            Rect { left: 300, top: 50, width: 400, height: 150 },
            Rect { left: 300, top: -200, width: 80, height: 400 },
            Rect { left: 620, top: -200, width: 80, height: 400 },
        ];
        let line = line_around(&around, &tag(0, 0), &chip(500, 0));
        assert_eq!((line.len(), line[0]), (2, Point::new(0, 0)));
    }
}
