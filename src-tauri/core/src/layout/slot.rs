//! Where the chip of an actor is in its half of a bubble.
//!
//! Stored, and as one number: two versions of a map are never mixed within one chip. It does not depend on the size of
//! the bubble or on who else is there, so an actor never moves because of another one.

use rusqlite::types::{Value, ValueRef};
use serde::Serialize;

use super::chip::{Label, OWN_HEIGHT, Style};
use super::point::{Point, Rect};
use crate::catalogue::Half;
use crate::value::{Field, Kind, Problem};

/// The place of a chip, and how it is set. From the lowest bit: 1 for two lines, 1 for less air, 1 for short words, 14 for
/// the middle of the chip ([`MAX_X`] is the middle of the divider), 14 for the units from the divider to its near edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Slot(u32);

/// The largest number of units to either side.
const MAX_X: i32 = 8_191;
/// The largest number of units from the divider.
const MAX_DEPTH: i32 = 16_383;

const X_SHIFT: u32 = 3;
const DEPTH_SHIFT: u32 = 17;

/// From the divider to the first row, in units.
pub const FIRST_ROW: i32 = 7;
/// The same where the pill of the own organisation is on the divider.
pub const FIRST_ROW_BESIDE_OWN: i32 = OWN_HEIGHT / 2 + 5;

impl Slot {
    /// The slot of the own organisation, which is on the divider.
    pub const ON_DIVIDER: Self = Self((MAX_X as u32) << X_SHIFT);

    /// Makes a slot: `x` units right of the middle of the divider, `depth` from the divider. None when that is farther
    /// away than any map needs.
    pub fn new(x: i32, depth: i32, lines: u8, style: Style) -> Option<Self> {
        if !(-MAX_X..=MAX_X).contains(&x) || !(0..=MAX_DEPTH).contains(&depth) {
            return None;
        }
        let [x, depth] = [x.saturating_add(MAX_X), depth].map(|part| u32::try_from(part).unwrap_or_default());
        let flags = u32::from(lines > 1) | u32::from(style.tight) << 1 | u32::from(style.short) << 2;
        Some(Self(depth << DEPTH_SHIFT | x << X_SHIFT | flags))
    }

    /// Returns the number under which it is stored.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// Returns the slot that is stored under a number; none for a number that is none of ours.
    pub fn from_number(number: u32) -> Option<Self> {
        let slot = Self(number);
        (slot.depth() <= MAX_DEPTH && slot.x() <= MAX_X).then_some(slot)
    }

    fn x(self) -> i32 {
        let bits = (self.0 >> X_SHIFT) & ((1 << (DEPTH_SHIFT - X_SHIFT)) - 1);
        i32::try_from(bits).unwrap_or(i32::MAX) - MAX_X
    }

    fn depth(self) -> i32 {
        i32::try_from(self.0 >> DEPTH_SHIFT).unwrap_or(i32::MAX)
    }

    const fn lines(self) -> u8 {
        if self.0 & 1 == 1 { 2 } else { 1 }
    }

    /// Returns how the chip is set.
    pub const fn style(self) -> Style {
        Style { tight: self.0 & 2 != 0, short: self.0 & 4 != 0 }
    }

    /// Returns the lines in which a name is written in it.
    pub fn text(self, label: Label<'_>) -> Vec<String> {
        self.style().lines(label, self.lines())
    }

    /// Returns the chip of a name, seen from the middle of the divider.
    pub fn chip(self, half: Half, label: Label<'_>) -> Rect {
        let (width, height) = self.style().size(label, self.lines());
        let top = match half {
            Half::Cultural => -self.depth() - height,
            Half::NonCultural => self.depth(),
        };
        Rect { left: self.x() - width / 2, top, width, height }
    }

    /// Returns the order in which people read the chips of a half: from the divider outward, left to right.
    pub fn reading_order(self) -> (i32, i32) {
        (self.depth(), self.x())
    }
}

impl Slot {
    /// Returns whether it is a place of the grid of older versions: no new one is at such a distance from the divider.
    pub(crate) fn is_of_old_grid(self) -> bool {
        let beyond = self.depth() - OLD_FIRST;
        self.0 & 7 == 0 && beyond >= 0 && beyond % OLD_ROW == 0 && self.x() % OLD_COLUMN == 0
    }
}

/// From the divider to the first row of the grid of older versions, from row to row, and from column to column.
const OLD_FIRST: i32 = 24;
const OLD_ROW: i32 = 36;
const OLD_COLUMN: i32 = 158;

impl Field for Slot {
    const KIND: Kind = Kind::Number;

    fn to_value(&self) -> Value {
        Value::Integer(self.0.into())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        let ValueRef::Integer(number) = value else { return Err(Problem::Type) };
        u32::try_from(number).ok().and_then(Self::from_number).ok_or(Problem::Bounds)
    }
}

/// Returns the slots of the grid that older versions stored as numbers from 0 up, by their number: chips of 152 × 30
/// units in columns and rows, the smallest bubble that holds them first.
pub(crate) fn of_old_grid(number: u32) -> Option<Slot> {
    use std::sync::LazyLock;
    const TABLE: usize = 100_000;
    static GRID: LazyLock<Vec<(i32, i32)>> = LazyLock::new(|| old_grid(TABLE));
    let (x, depth) = GRID.get(usize::try_from(number).ok()?).copied()?;
    Slot::new(x, depth, 1, Style::LADDER[0])
}

fn old_grid(count: usize) -> Vec<(i32, i32)> {
    const WIDTH: i32 = 152;
    const HEIGHT: i32 = 30;
    // Bubbles grew from 200 units by 64, and kept 12 free inside.
    let bubble = |x: i32, depth: i32| {
        let corner = Point::new(x.abs() + WIDTH / 2, depth + HEIGHT).distance_squared(Point::default());
        let reach = i32::try_from(corner.isqrt()).unwrap_or(i32::MAX);
        let up = if i64::from(reach) * i64::from(reach) < corner { reach + 1 } else { reach };
        let beyond = up + 12 - 200;
        if beyond <= 0 { 0 } else { (beyond - 1) / 64 + 1 }
    };
    let mut most = 8;
    loop {
        let mut cells = Vec::new();
        for row in 0.. {
            let depth = OLD_FIRST + row * OLD_ROW;
            if bubble(0, depth) > most {
                break;
            }
            for column in (0..).take_while(|column| bubble(column * OLD_COLUMN, depth) <= most) {
                cells.push((column, row));
                if column > 0 {
                    cells.push((-column, row));
                }
            }
        }
        if cells.len() >= count {
            let place = |&(column, row): &(i32, i32)| (column * OLD_COLUMN, OLD_FIRST + row * OLD_ROW);
            cells.sort_by_cached_key(|cell| {
                let (x, depth) = place(cell);
                (bubble(x, depth), cell.1, cell.0.abs(), cell.0)
            });
            cells.truncate(count);
            return cells.iter().map(place).collect();
        }
        most += 1 + most / 4;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_slot_is_the_one_that_was_stored(
            x in -MAX_X..=MAX_X, depth in 0..=MAX_DEPTH, lines in 1u8..=2, tight: bool, short: bool,
        ) {
            let slot = Slot::new(x, depth, lines, Style { tight, short }).unwrap();
            prop_assert_eq!(Slot::from_number(slot.number()), Some(slot));
            prop_assert!(slot.number() < 1 << 31, "fits in every column of whole numbers");
        }

        #[test]
        fn every_number_is_a_slot_or_none(number: u32) {
            if let Some(slot) = Slot::from_number(number) {
                prop_assert_eq!(slot.number(), number);
            }
        }
    }

    #[test]
    fn the_lower_half_mirrors_the_upper() {
        let slot = Slot::new(-30, 12, 2, Style::default()).unwrap();
        let [up, down] = [Half::Cultural, Half::NonCultural]
            .map(|half| slot.chip(half, Label { name: "Dansschool Pas de Vier", partner: false }));
        assert_eq!((up.left, up.width, up.height), (down.left, down.width, down.height));
        assert_eq!((up.bottom(), down.top), (-12, 12));
    }

    #[test]
    fn numbers_of_older_versions_keep_their_places() {
        let places: Vec<_> = (0..6).map(|number| of_old_grid(number).unwrap().reading_order()).collect();
        assert_eq!(places, [(24, 0), (60, 0), (96, 0), (132, 0), (24, -158), (24, 158)]);
        assert!((0..15_000).all(|number| of_old_grid(number).is_some_and(Slot::is_of_old_grid)));
        assert_eq!(of_old_grid(100_000), None);
    }
}
