//! The map of a project: between the store, which keeps positions, and the layout, which computes them.

mod discs;
mod patch;
mod place;
mod room;
mod scene;
mod tidy;

pub(crate) use discs::Discs;
pub use patch::{ScenePatch, patch};
pub(crate) use place::{place_for, within_bounds};
pub(crate) use room::make_room;
pub use room::{Shift, who_makes_room};
pub use scene::scene;
pub use tidy::tidy;
