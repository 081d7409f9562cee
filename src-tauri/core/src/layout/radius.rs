//! How large a bubble is.

use super::slot::{MAX_SLOT, bubble_for};

/// The smallest bubble, in units: room for four actors in each half.
pub const MIN_RADIUS: i32 = 200;
/// A bubble grows by this many units at a time, so that it rarely does. The first step makes room for ten
/// actors in each half, the second for eighteen.
pub const RADIUS_STEP: i32 = 64;

/// Free units between the farthest chip and the bubble's outline.
const RIM: i32 = 12;

/// Returns the radius of a bubble, in units.
///
/// Both numbers are one more than the highest slot in use in that half, and 0 for an empty half: a gap in the
/// numbers counts, because the actor beyond it does not move up.
pub fn radius_for(cultural_slots: u32, non_cultural_slots: u32) -> i32 {
    let slots = cultural_slots.max(non_cultural_slots);
    let Some(highest) = slots.checked_sub(1) else {
        return MIN_RADIUS;
    };
    bubble_for(highest.min(MAX_SLOT))
}

/// Returns the smallest radius a bubble can have when something reaches this many units from its centre.
pub(super) const fn enclosing(reach: i32) -> i32 {
    let beyond = reach.saturating_add(RIM).saturating_sub(MIN_RADIUS);
    if beyond <= 0 {
        return MIN_RADIUS;
    }
    let steps = (beyond - 1) / RADIUS_STEP + 1;
    MIN_RADIUS.saturating_add(steps.saturating_mul(RADIUS_STEP))
}

/// Returns how far from its centre something in a bubble can reach, in units.
pub(super) const fn inside(radius: i32) -> i32 {
    radius.saturating_sub(RIM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Half;
    use crate::layout::slot::{CHIP_HEIGHT, CHIP_WIDTH, offset};

    #[test]
    fn grows_rarely() {
        let radii: Vec<_> = (0..=20).map(|slots| radius_for(slots, 0)).collect();
        assert_eq!(radii[0], MIN_RADIUS);
        assert_eq!(radii[4], MIN_RADIUS);
        assert_eq!(radii[5], MIN_RADIUS + RADIUS_STEP);
        assert_eq!(radii[10], MIN_RADIUS + RADIUS_STEP);
        assert_eq!(radii[11], MIN_RADIUS + 2 * RADIUS_STEP);
        assert_eq!(radii[18], MIN_RADIUS + 2 * RADIUS_STEP);
    }

    #[test]
    fn never_shrinks_with_more_actors() {
        let mut last = 0;
        for slots in 0..=MAX_SLOT + 10 {
            let radius = radius_for(slots, slots / 2);
            assert!(radius >= last);
            assert_eq!(radius, radius_for(slots / 2, slots));
            last = radius;
        }
        assert_eq!(radius_for(u32::MAX, 0), last);
    }

    #[test]
    fn every_chip_lies_within_the_bubble() {
        for slot in (0..3000).chain(MAX_SLOT - 1000..=MAX_SLOT) {
            for half in [Half::Cultural, Half::NonCultural] {
                let centre = offset(half, slot);
                let x = i64::from(centre.x.abs() + CHIP_WIDTH / 2);
                let y = i64::from(centre.y.abs() + CHIP_HEIGHT / 2);
                let radius = i64::from(radius_for(slot + 1, 0));
                assert!(x * x + y * y <= radius * radius);
            }
        }
    }
}
