//! The map of a project: between the store, which keeps positions, and the layout, which computes them.

mod discs;
mod patch;
mod place;
mod room;
mod scene;
mod seats;
mod tidy;
#[cfg(test)]
mod tidy_tests;

pub(crate) use discs::Discs;
pub use patch::{ScenePatch, patch};
pub(crate) use place::{place_for, within_bounds};
pub use room::{Shift, who_makes_room};
pub(crate) use room::{hold_together, make_room, settle};
pub use scene::{fit, scene};
pub(crate) use seats::{free_slot, mend};
pub(crate) use tidy::arrange;
pub use tidy::{renew, tidy};
