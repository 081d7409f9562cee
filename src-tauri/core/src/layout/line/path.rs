//! The shortest path around rectangles. Such a path bends only at corners, so the corners are the only nodes.

use super::spot::{Spot, enters};
use crate::layout::point::Rect;

struct Node {
    at: Spot,
    is_goal: bool,
    /// Units in a straight line to the nearest goal: the path cannot be shorter.
    ahead: f64,
    /// Length of the best path to it; infinite while there is none.
    cost: f64,
    /// The node before it on that path.
    before: Option<usize>,
    is_done: bool,
}

/// Returns the shortest path from `start` to the nearest of `goals` that enters no wall, both ends included; `None`
/// when there is no such path.
pub(super) fn shortest(start: Spot, goals: &[Spot], walls: &[Rect]) -> Option<Vec<Spot>> {
    let mut nodes = nodes(start, goals, walls);
    loop {
        let here = nearest(&nodes)?;
        let (at, cost) = match nodes.get_mut(here)? {
            node if node.is_goal => return Some(path_to(&nodes, here)),
            node => {
                node.is_done = true;
                (node.at, node.cost)
            }
        };
        for next in nodes.iter_mut().filter(|next| !next.is_done) {
            let reached = cost + at.distance(next.at);
            if reached < next.cost && !walls.iter().any(|wall| enters(at, next.at, wall)) {
                next.cost = reached;
                next.before = Some(here);
            }
        }
    }
}

fn nodes(start: Spot, goals: &[Spot], walls: &[Rect]) -> Vec<Node> {
    let node = |at: Spot, is_goal: bool, cost: f64| {
        let ahead = goals.iter().map(|goal| goal.distance(at)).fold(f64::INFINITY, f64::min);
        Node { at, is_goal, ahead, cost, before: None, is_done: false }
    };
    let corners = walls.iter().flat_map(corners_of);
    let free = corners.filter(|corner| !walls.iter().any(|wall| corner.is_inside(wall)));
    std::iter::once(node(start, false, 0.0))
        .chain(goals.iter().map(|goal| node(*goal, true, f64::INFINITY)))
        .chain(free.map(|corner| node(corner, false, f64::INFINITY)))
        .collect()
}

/// Returns the node through which the shortest path may run: that to it, and straight on from there.
fn nearest(nodes: &[Node]) -> Option<usize> {
    let reached = nodes.iter().enumerate().filter(|(_, node)| !node.is_done && node.cost.is_finite());
    let least =
        reached.min_by(|(_, one), (_, other)| (one.cost + one.ahead).total_cmp(&(other.cost + other.ahead)));
    least.map(|(index, _)| index)
}

fn corners_of(rect: &Rect) -> [Spot; 4] {
    let [left, top] = [rect.left, rect.top].map(f64::from);
    let [right, bottom] = [rect.right(), rect.bottom()].map(f64::from);
    [Spot::new(left, top), Spot::new(right, top), Spot::new(left, bottom), Spot::new(right, bottom)]
}

fn path_to(nodes: &[Node], end: usize) -> Vec<Spot> {
    let mut path: Vec<Spot> = Vec::new();
    let mut here = Some(end);
    while let Some(node) = here.and_then(|index| nodes.get(index)) {
        path.push(node.at);
        here = node.before;
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Spot = Spot { x: 0.0, y: 0.0 };
    const GOAL: Spot = Spot { x: 100.0, y: 0.0 };

    #[test]
    fn a_path_goes_around_the_nearer_corner() {
        let wall = Rect { left: 40, top: -50, width: 20, height: 200 };
        let path = shortest(START, &[GOAL], &[wall]).unwrap();
        assert_eq!(path, [START, Spot::new(40.0, -50.0), Spot::new(60.0, -50.0), GOAL]);
    }

    #[test]
    fn there_is_no_path_from_between_four_walls() {
        let wall = |left, top, width, height| Rect { left, top, width, height };
        let walls =
            [wall(-20, -20, 40, 10), wall(-20, 10, 40, 10), wall(-20, -20, 10, 40), wall(10, -20, 10, 40)];
        assert_eq!(shortest(START, &[GOAL], &walls), None);
    }
}
