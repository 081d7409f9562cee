//! Who makes way for a bubble that grew or was dropped.
//!
//! Bubbles take their place one by one: first the one that may not move, then ours, then the others, the
//! nearest first. Whoever finds its place free keeps it to the unit; whoever does not takes the nearest free
//! spot among those that already stand. So it always ends, after as many turns as there are bubbles; nobody
//! overlaps in the end; and a bubble that was pushed onto one farther away pushes that one in turn.

use super::bearing::{Direction, compass};
use super::disc::{Disc, Keepout};
use super::point::Point;
use super::ray::{Spot, first_free};

/// Looking away from this many neighbours that are in the way is enough.
const MOST_PUSHERS: usize = 8;

/// Returns who moves, and where to, when the bubble `fixed` has grown or was dropped. It stays itself.
///
/// Our own bubble moves only if `fixed` itself covers it; from all others it keeps its place and they go round
/// it. Without a bubble of that name this is [`settle`].
pub fn make_room(discs: &[Disc], fixed: &str) -> Vec<(String, Point)> {
    resolve(discs, discs.iter().position(|disc| disc.id == fixed))
}

/// Returns who moves, and where to, so that no bubble covers another: after maps were merged, for example. Our
/// own bubble stays; without one, the bubbles nearest to the origin do.
pub fn settle(discs: &[Disc]) -> Vec<(String, Point)> {
    resolve(discs, None)
}

fn resolve(discs: &[Disc], fixed: Option<usize>) -> Vec<(String, Point)> {
    let mut standing: Vec<Disc> = Vec::with_capacity(discs.len());
    let mut moved = Vec::new();
    for disc in turns(discs, fixed) {
        let mut disc = disc.clone();
        if standing.iter().any(|other| disc.crowds(other)) {
            let obstacles: Vec<Keepout> =
                standing.iter().map(|other| Keepout::around(other, &disc)).collect();
            if let Some(centre) = way_out(disc.centre, &obstacles) {
                disc.centre = centre;
                moved.push((disc.id.clone(), centre));
            }
        }
        standing.push(disc);
    }
    moved
}

/// Returns the bubbles in the order in which they take their place.
fn turns(discs: &[Disc], fixed: Option<usize>) -> Vec<&Disc> {
    let own = discs.iter().position(|disc| disc.own);
    let middle =
        fixed.or(own).and_then(|index| discs.get(index)).map_or(Point::default(), |disc| disc.centre);
    let mut turns: Vec<(usize, &Disc)> = discs.iter().enumerate().collect();
    turns.sort_by_cached_key(|&(index, disc)| {
        let rank = if Some(index) == fixed {
            0
        } else if Some(index) == own {
            1
        } else {
            2
        };
        // To the near side of the outline: whoever is covered takes its turn before whoever is not.
        let distance = disc.centre.distance_squared(middle).isqrt() - i64::from(disc.radius);
        (rank, distance, disc.id.clone(), index)
    });
    turns.into_iter().map(|(_, disc)| disc).collect()
}

/// Returns the nearest spot we find that no obstacle covers, or none when `centre` is one.
///
/// Straight away from who is in the way comes first: for one neighbour that is the shortest way there is. The
/// compass comes after, for who stands between several.
fn way_out(centre: Point, obstacles: &[Keepout]) -> Option<Point> {
    let pushers: Vec<Keepout> =
        obstacles.iter().filter(|obstacle| obstacle.covers(centre)).copied().take(MOST_PUSHERS).collect();
    if pushers.is_empty() {
        return None;
    }
    let away = pushers.iter().filter_map(|pusher| {
        Direction::of(
            f64::from(centre.x) - f64::from(pusher.centre.x),
            f64::from(centre.y) - f64::from(pusher.centre.y),
        )
    });
    let mut near = obstacles.to_vec();
    let mut best: Option<Spot> = None;
    for direction in away.chain(compass()) {
        let limit = best.map_or(f64::INFINITY, |spot| spot.distance);
        if let Some(spot) = first_free(centre, direction, 0.0, limit, &near) {
            near.retain(|obstacle| obstacle.comes_within(spot.distance, centre));
            best = Some(spot);
        }
    }
    best.map(|spot| spot.point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::disc::GAP;

    const FAR: i32 = 200 + 200 + GAP;
    /// The same below one another, where the name of the lower one is between them.
    const FAR_BELOW: i32 = 200 + 200 + 3 + 24 + 4;

    fn disc(id: &str, x: i32, y: i32) -> Disc {
        Disc { id: id.to_owned(), centre: Point::new(x, y), radius: 200, label: 120, own: id == "own" }
    }

    fn names(moves: &[(String, Point)]) -> Vec<&str> {
        moves.iter().map(|(id, _)| id.as_str()).collect()
    }

    fn after(mut discs: Vec<Disc>, moves: &[(String, Point)]) -> Vec<Disc> {
        for disc in &mut discs {
            if let Some((_, centre)) = moves.iter().find(|(id, _)| *id == disc.id) {
                disc.centre = *centre;
            }
        }
        discs
    }

    fn nobody_crowds(discs: &[Disc]) -> bool {
        discs
            .iter()
            .enumerate()
            .all(|(index, disc)| discs[index + 1..].iter().all(|other| !disc.crowds(other)))
    }

    #[test]
    fn nobody_moves_when_there_is_room() {
        let discs = [disc("own", 0, 0), disc("a", FAR, 0)];
        assert_eq!(make_room(&discs, "a"), []);
        assert_eq!(settle(&discs), []);
    }

    #[test]
    fn a_grown_bubble_pushes_straight_away_and_no_farther_than_needed() {
        let mut discs = vec![disc("own", 0, 0), disc("a", FAR, 0), disc("b", 0, FAR_BELOW + 64)];
        discs[0].radius += 64;
        let moves = make_room(&discs, "own");
        assert_eq!(names(&moves), ["a"]);
        assert!((FAR + 64..=FAR + 66).contains(&moves[0].1.x));
        assert_eq!(moves[0].1.y, 0);
    }

    #[test]
    fn a_pushed_bubble_pushes_the_next() {
        let mut discs = vec![disc("own", 0, 0), disc("a", FAR, 0), disc("b", 2 * FAR, 0)];
        discs[0].radius += 64;
        let moves = make_room(&discs, "own");
        assert_eq!(names(&moves), ["a", "b"]);
        assert!(nobody_crowds(&after(discs, &moves)));
    }

    #[test]
    fn ours_moves_only_for_the_one_that_covers_it() {
        let dropped = [disc("own", 0, 0), disc("a", 300, 0)];
        assert_eq!(names(&make_room(&dropped, "a")), ["own"]);
        let between = [disc("own", 0, 0), disc("a", FAR, 0), disc("b", FAR + 300, 0)];
        let moves = make_room(&between, "b");
        assert_eq!(names(&moves), ["a"]);
        assert!(nobody_crowds(&after(between.to_vec(), &moves)));
    }

    #[test]
    fn a_pile_falls_apart() {
        for pile in [2, 40, 1000] {
            let discs: Vec<Disc> = (0..pile).map(|n| disc(&format!("{n:04}"), 7, 7)).collect();
            let moves = settle(&discs);
            assert_eq!(moves.len(), pile - 1);
            assert!(nobody_crowds(&after(discs, &moves)));
        }
    }

    #[test]
    fn the_edge_of_the_numbers_is_no_panic() {
        let mut discs = vec![disc("a", i32::MAX, i32::MIN), disc("b", i32::MAX, i32::MIN)];
        discs[1].radius = i32::MAX;
        let _ = settle(&discs);
        let _ = make_room(&discs, "b");
    }
}
