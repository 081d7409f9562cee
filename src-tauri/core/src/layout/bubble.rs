//! How large a bubble is: the smallest circle around what is in its two halves, in steps, so that a letter more changes
//! nothing. Its centre may be beside the divider when one half holds more than the other.

use super::chip::own_width;
use super::point::Rect;

/// The smallest bubble, in units.
pub const MIN_RADIUS: i32 = 84;
/// Radii are multiples of this many units.
pub(super) const RADIUS_STEP: i32 = 4;
/// Free units between the farthest corner and the outline.
const RIM: i32 = 4;
/// The corners of a chip are round: its rectangle may stand out by so much.
const ROUND: i32 = 3;
/// The same at the height of its side.
const ROUND_END: i32 = 8;
/// Width of the invitation in an empty half.
pub(super) const INVITATION_WIDTH: i32 = 140;
/// Height of the invitation in an empty half.
pub(super) const INVITATION_HEIGHT: i32 = 52;
/// From the divider to an invitation.
const INVITATION_DEPTH: i32 = 12;
/// The centre of a bubble is at most this part of its radius away from the divider: 3 of 10.
const ASIDE: (i32, i32) = (3, 10);
/// The least of the steps in which the centre moves away from the divider; a large bubble has 16 of them.
const ASIDE_STEP: i32 = 4;

/// The outline of a bubble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outline {
    /// Units from the centre to the outline.
    pub radius: i32,
    /// Units from the divider down to the centre; negative when the centre is above it.
    pub drop: i32,
}

/// The corners of what is in a bubble that matter for its outline: across and down, from the middle of the divider.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    corners: Vec<(i32, i32)>,
    own: Option<i32>,
    filled: [bool; 2],
}

impl Contents {
    /// Adds a chip.
    pub fn add(&mut self, chip: &Rect) {
        if let Some(filled) = self.filled.get_mut(usize::from(chip.top >= 0)) {
            *filled = true;
        }
        self.corners.extend(corners_of(chip));
    }

    /// Adds the pill of the own organisation.
    pub fn add_own(&mut self, name: &str) {
        self.own = Some(own_width(name));
    }

    /// Returns whether the own organisation is in it.
    pub const fn has_own(&self) -> bool {
        self.own.is_some()
    }

    /// Returns the outline around it.
    pub fn outline(&self) -> Outline {
        let mut corners = self.corners.clone();
        let empty = self.filled.iter().zip([-1, 1]).filter(|(filled, _)| !**filled);
        for (_, side) in empty {
            let depth = if self.own.is_some() { super::slot::FIRST_ROW_BESIDE_OWN } else { INVITATION_DEPTH };
            corners.push((INVITATION_WIDTH / 2, side * depth));
            corners.push((INVITATION_WIDTH / 2, side * (depth + INVITATION_HEIGHT)));
        }
        if let Some(width) = self.own {
            // Ours is in the middle of its bubble.
            let least = stepped(width / 2 + 2 * RIM).max(MIN_RADIUS);
            return Outline { radius: least.max(around(&corners, 0)), drop: 0 };
        }
        let mut best = Outline { radius: around(&corners, 0).max(MIN_RADIUS), drop: 0 };
        let farthest = corners.iter().max_by_key(|(across, down)| squared(*across, *down)).copied();
        let most = best.radius * ASIDE.0 / ASIDE.1;
        let step = ASIDE_STEP.max(most / 16);
        let steps = (1..).map(|number| number * step).take_while(|drop| *drop <= most);
        for drop in steps.flat_map(|drop| [drop, -drop]) {
            // Away from the farthest corner nothing is gained: most often that is half of the ways to go.
            if farthest.is_some_and(|corner| around(&[corner], drop) >= best.radius) {
                continue;
            }
            let radius = around(&corners, drop).max(MIN_RADIUS);
            if radius < best.radius && drop.abs() <= radius * ASIDE.0 / ASIDE.1 {
                best = Outline { radius, drop };
            }
        }
        best
    }
}

/// Returns the two outer corners of a chip, and where its side begins to be round, by their distance across.
pub(super) fn corners_of(chip: &Rect) -> [(i32, i32); 4] {
    let across = chip.left.abs().max(chip.right().abs());
    let down = |edge: i32, by: i32| if edge >= 0 { (edge - by).max(0) } else { (edge + by).min(0) };
    let (near, far) = if chip.top >= 0 { (chip.top, chip.bottom()) } else { (chip.bottom(), chip.top) };
    [
        (across, down(far, ROUND)),
        ((across - ROUND_END).max(0), far),
        (across, near + if chip.top >= 0 { ROUND } else { -ROUND }),
        ((across - ROUND_END).max(0), near),
    ]
}

/// Returns the radius around corners for a centre so many units below the divider.
fn around(corners: &[(i32, i32)], drop: i32) -> i32 {
    let far = corners.iter().map(|&(across, down)| squared(across, down.saturating_sub(drop))).max();
    stepped(root_up(far.unwrap_or_default()).saturating_add(RIM))
}

/// Returns whether a corner is inside an outline.
pub(super) fn holds(outline: Outline, (across, down): (i32, i32)) -> bool {
    let reach = i64::from(outline.radius - RIM).max(0);
    squared(across, down.saturating_sub(outline.drop)) <= reach * reach
}

/// Returns the square of the distance of a corner to the centre of an outline.
pub(super) fn reach(outline: Outline, (across, down): (i32, i32)) -> i64 {
    squared(across, down.saturating_sub(outline.drop))
}

fn squared(across: i32, down: i32) -> i64 {
    let (across, down) = (i64::from(across), i64::from(down));
    across * across + down * down
}

fn root_up(squared: i64) -> i32 {
    let root = squared.isqrt();
    let up = if root * root < squared { root + 1 } else { root };
    i32::try_from(up).unwrap_or(i32::MAX / 4)
}

fn stepped(radius: i32) -> i32 {
    radius.saturating_add(RADIUS_STEP - 1).div_euclid(RADIUS_STEP).saturating_mul(RADIUS_STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chip(left: i32, top: i32, width: i32, height: i32) -> Rect {
        Rect { left, top, width, height }
    }

    fn outline(chips: &[Rect]) -> Outline {
        let mut contents = Contents::default();
        chips.iter().for_each(|chip| contents.add(chip));
        contents.outline()
    }

    #[test]
    fn an_empty_bubble_has_room_for_two_invitations() {
        let Outline { radius, drop } = Contents::default().outline();
        assert_eq!((radius % RADIUS_STEP, drop), (0, 0));
        assert!(radius >= MIN_RADIUS);
    }

    #[test]
    fn a_bubble_holds_its_chips_and_grows_in_steps() {
        let mut last = 0;
        for rows in 1..30 {
            let chips: Vec<Rect> = (0..rows).map(|row| chip(-80, -32 - 30 * row, 160, 25)).collect();
            let found = outline(&chips);
            assert!(found.radius >= last && found.radius % RADIUS_STEP == 0);
            assert!(chips.iter().flat_map(corners_of).all(|corner| holds(found, corner)));
            last = found.radius;
        }
    }

    #[test]
    fn the_centre_goes_towards_the_half_that_holds_more() {
        let many: Vec<Rect> = (0..6).map(|row| chip(-80, -32 - 30 * row, 160, 25)).collect();
        let below = chip(-60, 7, 120, 25);
        let Outline { radius, drop } = outline(&[many.clone(), vec![below]].concat());
        assert!(drop < 0);
        assert!(radius < around(&many.iter().flat_map(corners_of).collect::<Vec<_>>(), 0));
        assert!(-drop <= radius * ASIDE.0 / ASIDE.1);
    }

    #[test]
    fn ours_is_in_the_middle_of_its_bubble() {
        let mut contents = Contents::default();
        (0..6).for_each(|row| contents.add(&chip(-80, -50 - 30 * row, 160, 25)));
        contents.add_own("Cultuurcentrum De Lindeboog");
        assert_eq!(contents.outline().drop, 0);
        assert!(contents.outline().radius > own_width("Cultuurcentrum De Lindeboog") / 2);
    }
}
