//! What the lines of alliances go around. Things that are close together form a group, and a line that only passes sees
//! the group as one thing: that looks better, and there is far less to compute.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use crate::layout::point::Rect;

/// Units between two things of one group: no line passes between them.
const CLOSE: i32 = 24;

/// A group of things that are close together.
#[derive(Debug)]
pub(super) struct Group {
    /// The smallest rectangle around it.
    pub(super) around: Rect,
    pub(super) members: Vec<Rect>,
}

/// All chips, names and invitations of a map, in groups: those of a bubble are put together when a line comes near it.
pub(super) struct Obstacles<'map> {
    bubbles: &'map Index,
    in_bubble: &'map dyn Fn(usize) -> Vec<Rect>,
    groups: Vec<OnceCell<Vec<Group>>>,
    tags: Vec<Group>,
}

impl<'map> Obstacles<'map> {
    /// `in_bubble` returns the obstacles of a bubble, by its position in the index.
    pub(super) fn new(
        bubbles: &'map Index,
        in_bubble: &'map dyn Fn(usize) -> Vec<Rect>,
        tags: impl Iterator<Item = Rect>,
    ) -> Self {
        let groups = bubbles.rects.iter().map(|_| OnceCell::new()).collect();
        let tags = tags.map(|tag| Group { around: tag, members: vec![tag] }).collect();
        Self { bubbles, in_bubble, groups, tags }
    }

    /// Returns the groups that reach into a part of the map.
    pub(super) fn in_area(&self, area: &Rect) -> impl Iterator<Item = &Group> {
        let groups = |place: usize| {
            let groups = self.groups.get(place)?;
            Some(groups.get_or_init(|| groups_of(&(self.in_bubble)(place))))
        };
        let near = self.bubbles.touching(area).into_iter().filter_map(groups).flatten();
        near.chain(&self.tags).filter(|group| touch(&group.around, area))
    }
}

/// Returns whether two rectangles share at least an edge.
fn touch(one: &Rect, other: &Rect) -> bool {
    one.left <= other.right()
        && other.left <= one.right()
        && one.top <= other.bottom()
        && other.top <= one.bottom()
}

fn groups_of(rects: &[Rect]) -> Vec<Group> {
    let index = Index::new(rects.iter().copied());
    let mut seen = vec![false; rects.len()];
    let mut groups = Vec::new();
    for start in 0..rects.len() {
        let mut waiting = vec![start];
        let mut members: Vec<Rect> = Vec::new();
        while let Some(place) = waiting.pop() {
            let (Some(rect), Some(seen)) = (rects.get(place), seen.get_mut(place)) else { continue };
            if std::mem::replace(seen, true) {
                continue;
            }
            members.push(*rect);
            waiting.extend(index.touching(&rect.grown(CLOSE)));
        }
        if let Some(around) = members.iter().copied().reduce(|all, rect| all.union(&rect)) {
            groups.push(Group { around, members });
        }
    }
    groups
}

/// Rectangles by the cells of a grid that they reach into.
#[derive(Debug)]
pub(in crate::layout) struct Index {
    rects: Vec<Rect>,
    cells: HashMap<(i32, i32), Vec<usize>>,
    /// Those that reach into too many cells.
    wide: Vec<usize>,
}

impl Index {
    /// The side of a cell in units: about a bubble.
    const CELL: i32 = 256;
    /// Above this many cells all rectangles are looked at instead.
    const MOST_CELLS: i64 = 4_096;

    pub(in crate::layout) fn new(rects: impl Iterator<Item = Rect>) -> Self {
        let mut index = Self { rects: rects.collect(), cells: HashMap::new(), wide: Vec::new() };
        for (place, rect) in index.rects.iter().enumerate() {
            match Self::cells_of(rect) {
                Some(cells) => {
                    for cell in cells {
                        index.cells.entry(cell).or_default().push(place);
                    }
                }
                None => index.wide.push(place),
            }
        }
        index
    }

    /// Returns the places of the rectangles that share at least an edge with an area, in order.
    pub(in crate::layout) fn touching(&self, area: &Rect) -> BTreeSet<usize> {
        let touches = |place: &usize| self.rects.get(*place).is_some_and(|rect| touch(rect, area));
        match Self::cells_of(area) {
            Some(cells) => {
                let near = cells.filter_map(|cell| self.cells.get(&cell)).flatten();
                near.chain(&self.wide).copied().filter(touches).collect()
            }
            None => (0..self.rects.len()).filter(touches).collect(),
        }
    }

    fn cells_of(rect: &Rect) -> Option<impl Iterator<Item = (i32, i32)>> {
        let cell = |coordinate: i32| coordinate.div_euclid(Self::CELL);
        let (left, right) = (cell(rect.left), cell(rect.right()));
        let (top, bottom) = (cell(rect.top), cell(rect.bottom()));
        let count = |from: i32, to: i32| i64::from(to) - i64::from(from) + 1;
        (count(left, right) * count(top, bottom) <= Self::MOST_CELLS)
            .then(|| (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::point::Point;

    fn rect(x: i32, y: i32) -> Rect {
        Rect::around(Point::new(x, y), 152, 30)
    }

    #[test]
    fn what_is_close_together_is_one_group() {
        let groups = groups_of(&[rect(0, 0), rect(2_000, 0), rect(0, 36), rect(0, 72)]);
        assert_eq!(groups.iter().map(|group| group.members.len()).collect::<Vec<_>>(), [3, 1]);
    }

    #[test]
    fn only_what_is_near_is_put_together() {
        let bubbles = Index::new([rect(0, 0), rect(2_000, 0)].into_iter());
        let asked = std::cell::RefCell::new(Vec::new());
        let in_bubble = |place: usize| {
            asked.borrow_mut().push(place);
            vec![rect(if place == 0 { 0 } else { 2_000 }, 0)]
        };
        let obstacles = Obstacles::new(&bubbles, &in_bubble, std::iter::once(rect(0, 40)));
        for _ in 0..2 {
            assert_eq!(obstacles.in_area(&rect(0, 20)).count(), 2, "a chip and a tag");
        }
        assert_eq!(*asked.borrow(), [0]);
    }

    #[test]
    fn an_area_without_bounds_finds_everything() {
        let index = Index::new([rect(0, 0), rect(2_000, 0), rect(-9_000, 9_000)].into_iter());
        let all = Rect { left: -1_000_000_000, top: -1_000_000_000, width: i32::MAX, height: i32::MAX };
        assert_eq!(index.touching(&all).len(), 3);
    }
}
