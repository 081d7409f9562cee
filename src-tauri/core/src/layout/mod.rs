//! Where everything on the map stands: a pure function from a project to a [`Scene`].
//!
//! Screen, SVG, PNG and PDF draw the same scene, so that what hangs on the wall is what was on the screen.
//! People remember a map by its places. That is why nothing here moves by itself:
//!
//! - An actor stands in a numbered slot. The grid of slots is the same in every bubble and does not know the
//!   bubble's radius, so an actor never moves because of another one, or because its bubble grows.
//! - A bubble grows in steps, and is first placed with room for one step.
//! - Only a bubble that would be covered is pushed, as little as possible.
//!
//! Positions are whole map units (one unit is one CSS pixel at 100 %); x grows to the right, y grows downward.
//! Floating point is used on the way and never kept, and only with operations that give the same bits on every
//! machine.
//!
//! | file | job |
//! | --- | --- |
//! | `point` | positions and rectangles |
//! | `network` | what goes in |
//! | `slot` | the grid of actors in half a bubble |
//! | `radius` | how large a bubble is |
//! | `disc` | a bubble as an obstacle for others, and the gap between two |
//! | `bearing` | the true direction from one municipality to another |
//! | `ray` | the first free spot in a direction |
//! | `place` | where a new bubble comes |
//! | `push` | who makes way for a bubble that grew or was dropped |
//! | `tag` | where the name of an alliance is written |
//! | `line/` | the lines from that name to the members |
//! | `scene` | what comes out |
//! | `compose` | from the one to the other |

mod bearing;
mod compose;
mod disc;
mod line;
mod network;
mod place;
mod point;
mod push;
mod radius;
mod ray;
mod scene;
pub mod slot;
mod tag;

#[cfg(test)]
mod stability_tests;

pub use bearing::LatLon;
pub use compose::{Plan, scene};
pub use disc::{Disc, GAP, MAX_COORDINATE};
pub use network::{Actor, Alliance, Bubble, Network};
pub use place::{Home, place_new};
pub use point::{Point, Rect};
pub use push::{make_room, settle};
pub use radius::{MIN_RADIUS, RADIUS_STEP, radius_for};
pub use scene::{Scene, SceneActor, SceneAlliance, SceneBubble, SceneHalf, SceneLine, TextBox};
pub use slot::{MAX_SLOT, lowest_free};
