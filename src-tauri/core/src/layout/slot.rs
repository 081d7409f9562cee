//! The grid on which actors stand in half a bubble.
//!
//! Chips of one size stand in columns around the vertical axis and in rows from the divider outward. Slots are
//! numbered by the smallest bubble that holds their farthest corner, so that low numbers fill a small bubble;
//! among those, from the divider outward, so that a few actors stack up near the divider and not in a tower.
//! The numbers never depend on how large this bubble is or on who else is there: that is what keeps every actor
//! where people last saw it. The lower half mirrors the upper one.
//!
//! Slots are stored. Another grid, or other steps of growth, would move everyone on every map people know.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::point::Point;
use super::radius::{enclosing, inside};
use crate::catalogue::Half;

/// Width of a chip that has neighbours, in units. With nobody beside it, it can be wider: see [`Rows`].
pub const CHIP_WIDTH: i32 = 152;
/// The widest a chip can be: room for a name of some thirty letters.
pub const WIDEST_CHIP: i32 = 240;
/// Height of a chip, in units.
pub const CHIP_HEIGHT: i32 = 30;
/// Free units between two chips, both ways.
pub const CHIP_GAP: i32 = 6;
/// Width of the chip of the own organisation, which lies on the divider.
pub const OWN_WIDTH: i32 = 184;
/// Height of the chip of the own organisation.
pub const OWN_HEIGHT: i32 = 36;
/// The highest slot an actor can have. Whoever stores a slot checks it against this.
pub const MAX_SLOT: u32 = 99_999;

/// From the divider to the near side of the first row. Every bubble leaves the room that only the own chip
/// needs: an actor keeps its place when the own organisation moves to or from its municipality.
const FIRST_ROW: i32 = OWN_HEIGHT / 2 + CHIP_GAP;
const COLUMN_PITCH: i32 = CHIP_WIDTH + CHIP_GAP;
const ROW_PITCH: i32 = CHIP_HEIGHT + CHIP_GAP;

/// Enough for every usual bubble; the large table is only made when somebody needs it.
const SMALL_TABLE: usize = 512;
const LARGE_TABLE: usize = MAX_SLOT as usize + 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Cell {
    /// 0 is the middle, negative is to the left.
    column: i32,
    /// 0 lies against the divider.
    row: i32,
}

impl Cell {
    const fn centre_x(self) -> i32 {
        self.column * COLUMN_PITCH
    }

    /// Units from the divider to the centre of the chip.
    const fn centre_depth(self) -> i32 {
        FIRST_ROW + self.row * ROW_PITCH + CHIP_HEIGHT / 2
    }

    /// Units from the centre of the bubble to the farthest corner of the chip, rounded up.
    fn reach(self) -> i32 {
        let x = i64::from(self.centre_x().abs() + CHIP_WIDTH / 2);
        let y = i64::from(self.centre_depth() + CHIP_HEIGHT / 2);
        let squared = x * x + y * y;
        let root = squared.isqrt();
        let up = if root * root < squared { root + 1 } else { root };
        i32::try_from(up).unwrap_or(i32::MAX)
    }
}

/// Returns the centre of a slot's chip, seen from the centre of its bubble.
///
/// A slot beyond [`MAX_SLOT`] stands where [`MAX_SLOT`] does.
pub fn offset(half: Half, slot: u32) -> Point {
    let cell = cell(slot);
    let depth = cell.centre_depth();
    let y = match half {
        Half::Cultural => -depth,
        Half::NonCultural => depth,
    };
    Point::new(cell.centre_x(), y)
}

/// The chips in half a bubble, to tell how wide each can be.
///
/// Only the width follows from who is there. Nobody moves when somebody comes beside them.
#[derive(Debug)]
pub(super) struct Rows {
    radius: i32,
    taken: HashSet<Cell>,
}

impl Rows {
    /// The rows of a bubble of this radius in which these slots are taken.
    pub(super) fn new(radius: i32, taken: impl IntoIterator<Item = u32>) -> Self {
        Self { radius, taken: taken.into_iter().map(cell).collect() }
    }

    /// Returns how wide the chip of a slot is: as wide as a name needs, while nobody stands beside it and it stays
    /// inside the bubble.
    pub(super) fn chip_width(&self, slot: u32) -> i32 {
        let cell = cell(slot);
        let beside = |side: i32| Cell { column: cell.column + side, ..cell };
        if self.taken.contains(&beside(-1)) || self.taken.contains(&beside(1)) {
            return CHIP_WIDTH;
        }
        let reach = i64::from(inside(self.radius));
        let depth = i64::from(cell.centre_depth() + CHIP_HEIGHT / 2);
        let side = (reach * reach - depth * depth).max(0).isqrt() - i64::from(cell.centre_x().abs());
        i32::try_from(2 * side).unwrap_or(WIDEST_CHIP).clamp(CHIP_WIDTH, WIDEST_CHIP)
    }
}

/// Returns the lowest slot that is not taken, which is the best place that is left.
///
/// The answer is above [`MAX_SLOT`] when the half is full.
pub fn lowest_free(taken: impl IntoIterator<Item = u32>) -> u32 {
    let mut taken: Vec<u32> = taken.into_iter().collect();
    taken.sort_unstable();
    let mut free = 0;
    for slot in taken {
        if slot > free {
            break;
        }
        if slot == free {
            free = free.saturating_add(1);
        }
    }
    free
}

/// Returns the radius of the smallest bubble that holds a slot, in units. No lower slot needs a larger one.
pub(super) fn bubble_for(slot: u32) -> i32 {
    enclosing(cell(slot).reach())
}

fn cell(slot: u32) -> Cell {
    static SMALL: OnceLock<Vec<Cell>> = OnceLock::new();
    static LARGE: OnceLock<Vec<Cell>> = OnceLock::new();
    let index = slot.min(MAX_SLOT) as usize;
    let table = if index < SMALL_TABLE {
        SMALL.get_or_init(|| numbered(SMALL_TABLE))
    } else {
        LARGE.get_or_init(|| numbered(LARGE_TABLE))
    };
    table.get(index).copied().unwrap_or(Cell { column: 0, row: 0 })
}

/// Returns the first `count` cells in the order of their numbers.
fn numbered(count: usize) -> Vec<Cell> {
    let mut radius = enclosing(0);
    loop {
        let mut cells = within(radius);
        if cells.len() >= count {
            cells.sort_by_cached_key(|cell| {
                let bubble = enclosing(cell.reach());
                (bubble, cell.row, cell.column.abs(), cell.column)
            });
            cells.truncate(count);
            return cells;
        }
        // A quarter more, to the next size that a bubble can have.
        radius = enclosing(radius + radius / 4);
    }
}

/// Returns every cell that a bubble of this radius holds: all of them, or the numbers would depend on it.
fn within(radius: i32) -> Vec<Cell> {
    let fits = |cell: Cell| enclosing(cell.reach()) <= radius;
    let mut cells = Vec::new();
    for row in 0.. {
        if !fits(Cell { column: 0, row }) {
            break;
        }
        for column in (0..).take_while(|&column| fits(Cell { column, row })) {
            cells.push(Cell { column, row });
            if column > 0 {
                let column = -column;
                cells.push(Cell { column, row });
            }
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;
    use crate::layout::MIN_RADIUS;
    use crate::layout::point::Rect;

    fn chip(half: Half, slot: u32) -> Rect {
        Rect::around(offset(half, slot), CHIP_WIDTH, CHIP_HEIGHT)
    }

    #[test]
    fn the_first_slots_stack_from_the_divider() {
        let first: Vec<_> = (0..10)
            .map(|slot| {
                let cell = cell(slot);
                (cell.column, cell.row)
            })
            .collect();
        let tower = [(0, 0), (0, 1), (0, 2), (0, 3)];
        let beside = [(-1, 0), (1, 0), (-1, 1), (1, 1), (0, 4), (0, 5)];
        assert_eq!(first, [&tower[..], &beside[..]].concat());
    }

    #[test]
    fn the_lower_half_mirrors_the_upper() {
        for slot in 0..2000 {
            let up = offset(Half::Cultural, slot);
            let down = offset(Half::NonCultural, slot);
            assert_eq!((up.x, -up.y), (down.x, down.y));
            assert!(up.y + CHIP_HEIGHT / 2 < 0);
        }
    }

    #[test]
    fn every_slot_has_a_cell_of_its_own_beside_the_own_chip() {
        let own = Rect::around(Point::default(), OWN_WIDTH, OWN_HEIGHT);
        let mut seen = HashSet::new();
        let mut last = 0;
        for slot in 0..=MAX_SLOT {
            // Cells do not overlap each other, so chips do not when no cell is used twice.
            assert!(seen.insert(offset(Half::Cultural, slot)));
            assert!(bubble_for(slot) >= last);
            last = bubble_for(slot);
            assert!(!chip(Half::Cultural, slot).overlaps(&own));
        }
    }

    #[test]
    fn both_tables_number_alike() {
        let large = numbered(5000);
        for (slot, cell) in numbered(SMALL_TABLE).into_iter().enumerate() {
            assert_eq!((cell.column, cell.row), (large[slot].column, large[slot].row));
        }
    }

    #[test]
    fn a_slot_that_cannot_be_is_no_panic() {
        assert_eq!(offset(Half::Cultural, u32::MAX), offset(Half::Cultural, MAX_SLOT));
        assert_eq!(lowest_free([u32::MAX]), 0);
    }

    proptest! {
        #[test]
        fn no_two_slots_overlap(a in 0..=MAX_SLOT, b in 0..=MAX_SLOT) {
            prop_assume!(a != b);
            prop_assert!(!chip(Half::Cultural, a).overlaps(&chip(Half::Cultural, b)));
            prop_assert!(!chip(Half::Cultural, a).overlaps(&chip(Half::NonCultural, b)));
        }

        #[test]
        fn neighbours_in_number_do_not_overlap(a in 0u32..3000, more in 1u32..60) {
            prop_assert!(!chip(Half::Cultural, a).overlaps(&chip(Half::Cultural, a + more)));
        }

        #[test]
        fn the_lowest_free_slot_is_free_and_lowest(taken in prop::collection::vec(0u32..40, 0..60)) {
            let free = lowest_free(taken.iter().copied());
            prop_assert!(!taken.contains(&free));
            prop_assert!((0..free).all(|slot| taken.contains(&slot)));
        }
    }

    #[test]
    fn a_chip_is_wide_while_nobody_stands_beside_it() {
        let [middle, above] = [0, 1];
        let beside = (0..).find(|slot| (cell(*slot).column, cell(*slot).row) == (1, 0)).unwrap();
        let rows = |taken: &[u32]| Rows::new(MIN_RADIUS + 64, taken.iter().copied());
        assert_eq!(rows(&[middle]).chip_width(middle), WIDEST_CHIP);
        let three = rows(&[middle, above, beside]);
        assert_eq!(three.chip_width(middle), CHIP_WIDTH);
        assert_eq!(three.chip_width(beside), CHIP_WIDTH);
        assert_eq!(three.chip_width(above), WIDEST_CHIP);
    }

    proptest! {
        #[test]
        fn wide_chips_stay_inside_and_do_not_overlap(taken in prop::collection::hash_set(0u32..200, 1..40)) {
            let radius = bubble_for(*taken.iter().max().unwrap());
            let rows = Rows::new(radius, taken.iter().copied());
            let chips: Vec<Rect> = taken
                .iter()
                .map(|slot| Rect::around(offset(Half::Cultural, *slot), rows.chip_width(*slot), CHIP_HEIGHT))
                .collect();
            for (index, chip) in chips.iter().enumerate() {
                let x = chip.left.abs().max(chip.right().abs());
                let y = chip.top.abs().max(chip.bottom().abs());
                prop_assert!(x * x + y * y <= radius * radius, "{chip:?} in {radius}");
                prop_assert!(chips[..index].iter().all(|other| !other.overlaps(chip)));
            }
        }
    }
}
