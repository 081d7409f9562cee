//! Where a new chip comes in a bubble, and who moves when two chips cover each other: nobody who does not have to.

use super::bubble::{Contents, Outline, corners_of, holds, reach};
use super::chip::{Label, OWN_HEIGHT, Style, own_width};
use super::half::Rows;
use super::point::{Point, Rect};
use super::slot::{FIRST_ROW, FIRST_ROW_BESIDE_OWN, Slot};
use crate::catalogue::Half;

/// The chips of one bubble while slots are given out.
#[derive(Debug, Clone, Default)]
pub struct Seats {
    contents: Contents,
    own: Option<Rect>,
    upper: Vec<Rect>,
    lower: Vec<Rect>,
    style: Option<Style>,
}

/// When more chips of a half wait for a slot, each is not put in the best one.
const CROWD: usize = 40;

/// An actor in a bubble.
#[derive(Debug, Clone)]
pub struct Seated<Id> {
    /// Which actor.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whether it is a partner.
    pub partner: bool,
    /// Its half.
    pub half: Half,
    /// Its slot; none while it has none in this half.
    pub slot: Option<Slot>,
}

impl<Id> Seated<Id> {
    /// Returns what is written in its chip.
    pub fn label(&self) -> Label<'_> {
        Label { name: &self.name, partner: self.partner }
    }
}

impl Seats {
    /// Starts with the pill of the own organisation, in the bubble that has it.
    pub fn beside_own(name: Option<&str>) -> Self {
        let mut seats = Self::default();
        if let Some(name) = name {
            seats.contents.add_own(name);
            seats.own = Some(Rect::around(Point::default(), own_width(name), OWN_HEIGHT));
        }
        seats
    }

    /// Takes a slot that was given out before.
    pub fn take(&mut self, half: Half, slot: Slot, label: Label<'_>) {
        let chip = slot.chip(half, label);
        self.contents.add(&chip);
        self.style.get_or_insert(slot.style());
        match half {
            Half::Cultural => self.upper.push(chip),
            Half::NonCultural => self.lower.push(chip),
        }
    }

    /// Returns whether a chip covers no other and not our own pill.
    pub fn is_free(&self, half: Half, slot: Slot, label: Label<'_>) -> bool {
        let chip = slot.chip(half, label);
        !self.chips(half).iter().any(|other| other.overlaps(&chip))
            && !self.own.is_some_and(|own| own.overlaps(&chip))
    }

    /// Returns the best slot for one more: the first gap of the bubble that it fits in, else the one for which the
    /// bubble grows least; among equals the nearest to the divider, then to the middle. None in a bubble that is too
    /// full to think of.
    pub fn find(&self, half: Half, label: Label<'_>) -> Option<Slot> {
        let outline = self.contents.outline();
        let style = self.style.unwrap_or_default();
        let two = style.two_lines(label).map(|_| 2);
        let mut best: Option<((i64, i32, i32, i32), Slot)> = None;
        for lines in std::iter::once(1).chain(two) {
            for depth in self.depths(half, style) {
                for slot in self.in_row(half, style, label, lines, depth) {
                    let chip = slot.chip(half, label);
                    let cost = (growth(outline, &chip), depth, (chip.left + chip.width / 2).abs(), chip.left);
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        best = Some((cost, slot));
                    }
                }
            }
        }
        best.map(|(_, slot)| slot)
    }

    /// Returns slots for many chips, in rows beyond all that there are.
    fn beyond(&self, half: Half, labels: Vec<Label<'_>>) -> Vec<Slot> {
        let style = self.style.unwrap_or_default();
        let first = if self.own.is_some() { FIRST_ROW_BESIDE_OWN } else { FIRST_ROW };
        let far =
            self.chips(half).iter().map(|chip| chip.top.abs().max(chip.bottom().abs()) + style.row_gap());
        Rows::new(half, style, far.max().unwrap_or(first), labels).packed(0).slots
    }

    fn chips(&self, half: Half) -> &[Rect] {
        match half {
            Half::Cultural => &self.upper,
            Half::NonCultural => &self.lower,
        }
    }

    /// Returns where a row can begin: at the divider, beside a chip, or after one.
    fn depths(&self, half: Half, style: Style) -> Vec<i32> {
        let first = if self.own.is_some() { FIRST_ROW_BESIDE_OWN } else { FIRST_ROW };
        let edges = self.chips(half).iter().flat_map(|chip| {
            let (near, far) =
                if chip.top >= 0 { (chip.top, chip.bottom()) } else { (-chip.bottom(), -chip.top) };
            [near, far.saturating_add(style.row_gap())]
        });
        let mut depths: Vec<i32> = edges.chain([first]).filter(|depth| *depth >= first).collect();
        depths.sort_unstable();
        depths.dedup();
        depths
    }

    /// Returns the free slots of a row: in the middle, and at either side of what is there.
    fn in_row(&self, half: Half, style: Style, label: Label<'_>, lines: u8, depth: i32) -> Vec<Slot> {
        let Some(middle) = Slot::new(0, depth, lines, style) else { return Vec::new() };
        let chip = middle.chip(half, label);
        let kept = |rect: &Rect| Rect {
            left: rect.left.saturating_sub(style.gap()),
            top: rect.top.saturating_sub(style.row_gap()),
            width: rect.width.saturating_add(2 * style.gap()),
            height: rect.height.saturating_add(2 * style.row_gap()),
        };
        let band = Rect { left: i32::MIN / 4, width: i32::MAX / 2, ..chip };
        let walls: Vec<Rect> =
            self.chips(half).iter().map(kept).filter(|wall| wall.overlaps(&band)).collect();
        let middles = walls
            .iter()
            .flat_map(|wall| [wall.left - (chip.width - chip.width / 2), wall.right() + chip.width / 2]);
        let slots = middles.chain([0]).filter_map(|x| Slot::new(x, depth, lines, style));
        slots.filter(|slot| !walls.iter().any(|wall| wall.overlaps(&slot.chip(half, label)))).collect()
    }
}

/// Returns by how much a bubble has to grow for a chip: 0 when it fits.
fn growth(outline: Outline, chip: &Rect) -> i64 {
    let corners = corners_of(chip);
    if corners.iter().all(|corner| holds(outline, *corner)) {
        return 0;
    }
    corners.iter().map(|corner| reach(outline, *corner)).max().unwrap_or_default()
}

/// Returns the new slots of those actors of one bubble that have none, or whose chip covers one that comes before it in
/// the list or the pill of the own organisation. Nobody else moves.
pub fn mend<Id: Clone>(own: Option<&str>, actors: &[Seated<Id>]) -> Vec<(Id, Slot)> {
    let mut seats = Seats::beside_own(own);
    let mut waiting = Vec::new();
    for actor in actors {
        match actor.slot.filter(|slot| seats.is_free(actor.half, *slot, actor.label())) {
            Some(slot) => seats.take(actor.half, slot, actor.label()),
            None => waiting.push(actor),
        }
    }
    let mut given = Vec::new();
    for half in [Half::Cultural, Half::NonCultural] {
        let waiting: Vec<&Seated<Id>> = waiting.iter().copied().filter(|actor| actor.half == half).collect();
        if waiting.len() > CROWD {
            let slots = seats.beyond(half, waiting.iter().map(|actor| actor.label()).collect());
            given.extend(waiting.iter().zip(slots).map(|(actor, slot)| (actor.id.clone(), slot)));
            continue;
        }
        for actor in waiting {
            let Some(slot) = seats.find(half, actor.label()) else { continue };
            seats.take(half, slot, actor.label());
            given.push((actor.id.clone(), slot));
        }
    }
    given
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAMES: [&str; 6] = [
        "Bib",
        "Koor Kamerfoelie",
        "Landelijke Kring Erf en Akker",
        "Woonzorgcentrum Onze-Lieve-Vrouw ter Engelen",
        "Muziekvereniging",
        "Cultuurverband Zenne en Maalbeek",
    ];

    fn actor(number: usize, name: usize, half: Half, slot: Option<Slot>) -> Seated<usize> {
        Seated {
            id: number,
            name: NAMES[name % NAMES.len()].to_owned(),
            partner: number.is_multiple_of(3),
            half,
            slot,
        }
    }

    fn seated(own: Option<&str>, actors: &mut [Seated<usize>]) -> usize {
        let given = mend(own, actors);
        for (id, slot) in &given {
            actors[*id].slot = Some(*slot);
        }
        given.len()
    }

    fn chips(actors: &[Seated<usize>]) -> Vec<Rect> {
        actors.iter().map(|actor| actor.slot.unwrap().chip(actor.half, actor.label())).collect()
    }

    fn nothing_overlaps(chips: &[Rect]) -> bool {
        chips.iter().enumerate().all(|(at, chip)| chips[..at].iter().all(|other| !other.overlaps(chip)))
    }

    #[test]
    fn the_first_ones_stack_from_the_divider() {
        let mut actors: Vec<_> = (0..3).map(|number| actor(number, 1, Half::Cultural, None)).collect();
        seated(None, &mut actors);
        let depths: Vec<_> = actors.iter().map(|actor| actor.slot.unwrap().reading_order()).collect();
        assert_eq!(depths[0], (FIRST_ROW, 0));
        assert!(depths.windows(2).all(|pair| pair[0] < pair[1]), "{depths:?}");
    }

    #[test]
    fn a_crowd_finds_slots_at_once() {
        let slot = Slot::new(0, FIRST_ROW, 1, Style::default());
        let mut actors: Vec<_> =
            (0..3_000).map(|number| actor(number, number, Half::Cultural, slot)).collect();
        assert_eq!(seated(None, &mut actors), 2_999);
        assert!(nothing_overlaps(&chips(&actors)));
        assert_eq!(mend(None, &actors).len(), 0);
    }

    #[test]
    fn a_gap_is_filled_again() {
        let mut actors: Vec<_> = (0..9).map(|number| actor(number, number, Half::Cultural, None)).collect();
        seated(None, &mut actors);
        let gone = actors[4].slot;
        actors[4].slot = None;
        seated(None, &mut actors);
        assert_eq!(actors[4].slot, gone);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn nobody_moves_because_of_another_and_nothing_overlaps(
            people in prop::collection::vec((0usize..6, prop::bool::ANY), 1..60), own: bool, gone in 0usize..60,
        ) {
            let own = own.then_some("CC De Lindeboog");
            let half = |upper| if upper { Half::Cultural } else { Half::NonCultural };
            let mut actors: Vec<Seated<usize>> = Vec::new();
            for (number, (name, upper)) in people.iter().enumerate() {
                let before = chips(&actors);
                actors.push(actor(number, *name, half(*upper), None));
                prop_assert_eq!(seated(own, &mut actors), 1);
                prop_assert_eq!(&chips(&actors)[..number], &before[..]);
            }
            let all = chips(&actors);
            prop_assert!(nothing_overlaps(&all));
            if let Some(name) = own {
                let pill = Rect::around(Point::default(), own_width(name), OWN_HEIGHT);
                prop_assert!(all.iter().all(|chip| !chip.overlaps(&pill)));
            }
            for (actor, chip) in actors.iter().zip(&all) {
                let on_its_side =
                    if actor.half == Half::Cultural { chip.bottom() < 0 } else { chip.top > 0 };
                prop_assert!(on_its_side);
            }
            prop_assert_eq!(mend(own, &actors).len(), 0);
            actors.remove(gone % people.len());
            prop_assert_eq!(mend(own, &actors).len(), 0);
        }

        /// Maps that were merged: the first in the list stays.
        #[test]
        fn whoever_is_covered_finds_another_slot(
            people in prop::collection::vec((0usize..6, 0i32..300, 7i32..200), 1..40),
        ) {
            let mut actors: Vec<Seated<usize>> = people
                .iter()
                .enumerate()
                .map(|(number, (name, x, depth))| {
                    actor(number, *name, Half::Cultural, Slot::new(*x, *depth, 1, Style::default()))
                })
                .collect();
            let first = actors[0].slot;
            seated(None, &mut actors);
            prop_assert_eq!(actors[0].slot, first);
            prop_assert!(nothing_overlaps(&chips(&actors)));
        }
    }
}
