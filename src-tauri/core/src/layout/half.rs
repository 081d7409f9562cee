//! The most compact rows for the chips of half a bubble.
//!
//! Chips go from wide to narrow, from the divider outward, in rows of one line and then of two. Few chips: every way to
//! divide them is tried. Many: circles grow until all fit.

use super::bubble::{Outline, corners_of, reach};
use super::chip::{Label, Style};
use super::point::Rect;
use super::slot::Slot;
use crate::catalogue::Half;

/// Up to so many chips every division is tried.
const FEW: usize = 9;
/// At most so many chips in a row of a half with few.
const IN_ROW: usize = 3;
/// Units by which the circle of a full half grows until all fit.
const STEP: i32 = 8;

/// The chips of half a bubble, in rows.
#[derive(Debug, Clone)]
pub struct Rows<'names> {
    half: Half,
    style: Style,
    first: i32,
    names: Vec<Label<'names>>,
    /// Widths on one line and on two, in the order of `names`.
    widths: Vec<(i32, Option<i32>)>,
    /// The names from wide to narrow: by their width on one line, and by that on two.
    orders: [Vec<usize>; 2],
}

/// The slots of the chips in the order of their names, and how far the farthest corner is from the centre.
#[derive(Debug, Clone)]
pub struct Packed {
    /// The slots.
    pub slots: Vec<Slot>,
    /// Square of the distance of the farthest corner.
    pub reach: i64,
}

/// One row: its chips by place in the order, and their number of lines.
type Row = (std::ops::Range<usize>, u8);

impl<'names> Rows<'names> {
    /// Measures the chips. `first` is the distance from the divider to the first row.
    pub fn new(half: Half, style: Style, first: i32, names: Vec<Label<'names>>) -> Self {
        let widths: Vec<_> =
            names.iter().map(|label| (style.one_line(*label), style.two_lines(*label))).collect();
        let by = |width: fn(&(i32, Option<i32>)) -> i32| {
            let mut order: Vec<usize> = (0..names.len()).collect();
            order.sort_by_key(|&place| (std::cmp::Reverse(widths.get(place).map(width)), place));
            order
        };
        let orders = [by(|(one, _)| *one), by(|(one, two)| two.unwrap_or(*one))];
        Self { half, style, first, names, widths, orders }
    }

    /// Returns the most compact rows in a circle whose centre is so many units below the divider.
    pub fn packed(&self, drop: i32) -> Packed {
        let rows = |order| {
            let ordered = Ordered { rows: self, order };
            let found =
                if self.names.len() <= FEW { ordered.best_division(drop) } else { ordered.filled(drop) };
            (ordered, found)
        };
        let [one, two] = self.orders.each_ref().map(|order| rows(order));
        let (ordered, rows) =
            if one.0.measured(&one.1, drop) <= two.0.measured(&two.1, drop) { one } else { two };
        ordered.placed(&rows, drop)
    }
}

/// The chips of a half in one order.
struct Ordered<'rows, 'names> {
    rows: &'rows Rows<'names>,
    order: &'rows [usize],
}

impl Ordered<'_, '_> {
    fn best_division(&self, drop: i32) -> Vec<Row> {
        let mut best: (i64, i64, Vec<Row>) = (i64::MAX, i64::MAX, Vec::new());
        for division in divisions(self.rows.names.len()) {
            for inner in 0..=division.len() {
                let mut start = 0;
                let rows: Vec<Row> = division
                    .iter()
                    .enumerate()
                    .map(|(place, count)| {
                        let row = start..start + count;
                        start += count;
                        (row, if place < inner { 1 } else { 2 })
                    })
                    .collect();
                let (far, squares) = self.measured(&rows, drop);
                if (far, squares) < (best.0, best.1) {
                    best = (far, squares, rows);
                }
            }
        }
        best.2
    }

    /// Returns rows in the smallest circle, by steps, in which all fit.
    fn filled(&self, drop: i32) -> Vec<Row> {
        let mut radius = self.least_radius();
        loop {
            let fitting = [0, 1, 2, 3, 4, 6, usize::MAX]
                .into_iter()
                .filter_map(|inner| self.filling(radius, drop, inner));
            let best = fitting.min_by_key(|rows| self.measured(rows, drop));
            if let Some(rows) = best {
                return rows;
            }
            radius += STEP.max(radius / 40);
        }
    }

    fn least_radius(&self) -> i32 {
        let area: i64 = self
            .rows
            .widths
            .iter()
            .map(|(one, two)| {
                let one = i64::from(*one) * i64::from(self.rows.style.height(1));
                two.map_or(one, |two| one.min(i64::from(two) * i64::from(self.rows.style.height(2))))
            })
            .sum();
        // Half a disc of this area, and a little less.
        i32::try_from((area * 2 * 9 / 31).isqrt()).unwrap_or(i32::MAX / 4)
    }

    /// Fills rows of a circle, the inner ones with one line; none when not all fit.
    fn filling(&self, radius: i32, drop: i32, inner: usize) -> Option<Vec<Row>> {
        let mut rows = Vec::new();
        let (mut start, mut depth) = (0, self.rows.first);
        while start < self.order.len() {
            let lines = if rows.len() < inner { 1 } else { 2 };
            let height = self.rows.style.height(lines);
            let mut end = start;
            let mut width = 0;
            while end < self.order.len() {
                let more = self.width(end, lines) + if end > start { self.rows.style.gap() } else { 0 };
                if self.row_reach(width + more, depth, height, drop) > i64::from(radius) * i64::from(radius) {
                    break;
                }
                width += more;
                end += 1;
            }
            if end == start {
                return None;
            }
            rows.push((start..end, lines));
            start = end;
            depth += height + self.rows.style.row_gap();
        }
        Some(rows)
    }

    fn width(&self, place: usize, lines: u8) -> i32 {
        let widths = self.order.get(place).and_then(|place| self.rows.widths.get(*place));
        let (one, two) = widths.copied().unwrap_or_default();
        if lines > 1 { two.unwrap_or(one) } else { one }
    }

    fn row_width(&self, (places, lines): &Row) -> i32 {
        let gaps = i32::try_from(places.len().saturating_sub(1)).unwrap_or_default() * self.rows.style.gap();
        places.clone().map(|place| self.width(place, *lines)).sum::<i32>() + gaps
    }

    fn row_reach(&self, width: i32, depth: i32, height: i32, drop: i32) -> i64 {
        let top = if self.rows.half == Half::Cultural { -depth - height } else { depth };
        let row = Rect { left: -width / 2, top, width, height };
        let outline = Outline { radius: 0, drop };
        corners_of(&row).into_iter().map(|corner| reach(outline, corner)).max().unwrap_or_default()
    }

    /// Returns how far the rows reach, and how much they fill.
    fn measured(&self, rows: &[Row], drop: i32) -> (i64, i64) {
        let (mut far, mut squares, mut depth) = (0, 0, self.rows.first);
        for row in rows {
            let (width, height) = (self.row_width(row), self.rows.style.height(row.1));
            far = far.max(self.row_reach(width, depth, height, drop));
            squares += i64::from(width) * i64::from(width);
            depth += height + self.rows.style.row_gap();
        }
        (far, squares)
    }

    fn placed(&self, rows: &[Row], drop: i32) -> Packed {
        let mut slots = vec![None; self.rows.names.len()];
        let mut depth = self.rows.first;
        for row in rows {
            let mut left = -self.row_width(row) / 2;
            for place in row.0.clone() {
                let width = self.width(place, row.1);
                let slot = Slot::new(left + width / 2, depth, row.1, self.rows.style);
                if let Some(given) = self.order.get(place).and_then(|place| slots.get_mut(*place)) {
                    *given = slot;
                }
                left += width + self.rows.style.gap();
            }
            depth += self.rows.style.height(row.1) + self.rows.style.row_gap();
        }
        let reach = self.measured(rows, drop).0;
        Packed { slots: slots.into_iter().map(|slot| slot.unwrap_or(Slot::ON_DIVIDER)).collect(), reach }
    }
}

/// Returns every way to divide a number of chips over rows.
fn divisions(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let first = 1..=count.min(IN_ROW);
    first
        .flat_map(|first| {
            divisions(count - first).into_iter().map(move |rest| std::iter::once(first).chain(rest).collect())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(name: &str) -> Label<'_> {
        Label { name, partner: false }
    }

    fn names(count: usize) -> Vec<String> {
        let first = ["Koor", "Toneelkring De Houten", "Woonzorgcentrum", "Harmonie", "Bibliotheek Het Groot"];
        (0..count).map(|number| format!("{} Nummer {number}", first[number % first.len()])).collect()
    }

    #[test]
    fn every_division_has_all_chips() {
        assert_eq!(divisions(4).len(), 7);
        assert!(divisions(9).iter().all(|rows| rows.iter().sum::<usize>() == 9));
    }

    #[test]
    fn chips_of_a_half_cover_no_other_and_keep_their_distance() {
        for count in [0, 1, 2, 5, 9, 10, 34, 120] {
            let names = names(count);
            for (half, drop) in [(Half::Cultural, 0), (Half::NonCultural, 0), (Half::Cultural, -40)] {
                let rows =
                    Rows::new(half, Style::default(), 7, names.iter().map(|name| label(name)).collect());
                let packed = rows.packed(drop);
                assert_eq!(packed.slots.len(), count);
                let chips: Vec<Rect> = packed
                    .slots
                    .iter()
                    .zip(&names)
                    .map(|(slot, name)| slot.chip(half, label(name)))
                    .collect();
                for (at, chip) in chips.iter().enumerate() {
                    assert!(chips[..at].iter().all(|other| !other.grown(2).overlaps(chip)), "{count}");
                    let outline = Outline { radius: 0, drop };
                    assert!(corners_of(chip).iter().all(|corner| reach(outline, *corner) <= packed.reach));
                }
            }
        }
    }
}
