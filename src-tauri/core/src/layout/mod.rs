//! Where everything on the map stands: a pure function from a project to a [`Scene`].
//!
//! Screen, SVG, PNG and PDF draw the same scene, so that what hangs on the wall is what was on the screen.
//! People remember a map by its places. That is why nothing here moves by itself:
//!
//! - A chip is in a slot: a place in its half that is stored. It does not depend on the bubble's radius or on who else is
//!   there, so an actor never moves because of another one, or because its bubble grows.
//! - A bubble is as large as what is in it, in steps.
//! - Only a bubble that would be covered is pushed, as little as possible.
//!
//! Everything anew, as compact as it goes, is done on request only (`half`, `sheet`).
//!
//! Positions are whole map units (one unit is one CSS pixel at 100 %); x grows to the right, y grows downward.
//! Floating point is used on the way and never kept, and only with operations that give the same bits on every
//! machine.
//!
//! | file | job |
//! | --- | --- |
//! | `point` | positions and rectangles |
//! | `network` | what goes in |
//! | `text` | how wide a text is |
//! | `chip` | the shapes a chip can have |
//! | `slot` | where a chip is in its half |
//! | `seat` | the slot of a new chip, and of one that covers another |
//! | `half` | the most compact rows for half a bubble |
//! | `bubble` | how large a bubble is |
//! | `crowd` | the summary of the actors in a bubble |
//! | `disc` | a bubble as an obstacle for others, and the gap between two |
//! | `bearing` | the true direction from one municipality to another |
//! | `ray` | the first free spot in a direction |
//! | `place` | where a new bubble comes |
//! | `push` | who makes way for a bubble that grew or was dropped |
//! | `sheet` | the most compact places for all bubbles |
//! | `tag` | where the name of an alliance is written |
//! | `line/` | the lines from that name to the members |
//! | `step` | how much is written at a scale |
//! | `fit` | what can be read with everything in view |
//! | `scene` | what comes out |
//! | `compose` | from the one to the other |

mod bearing;
mod bubble;
mod chip;
mod compose;
mod crowd;
mod disc;
mod fit;
mod half;
mod line;
mod network;
mod place;
mod point;
mod push;
mod ray;
mod scene;
mod seat;
mod sheet;
mod slot;
mod step;
mod tag;
mod text;

#[cfg(test)]
mod stability_tests;

pub use bearing::LatLon;
pub use bubble::{Contents, MIN_RADIUS, Outline};
pub use chip::{Label, Style};
pub use compose::{Plan, scene};
pub use crowd::Crowd;
pub use disc::{Disc, GAP, LABEL_HEIGHT, MAX_COORDINATE, label_width};
pub use fit::{Fit, fit};
pub use half::{Packed, Rows};
pub use network::{Actor, Alliance, Bubble, Member, Network};
pub use place::{Home, place_new};
pub use point::{Point, Rect};
pub use push::{make_room, settle};
pub use scene::{Scene, SceneActor, SceneAlliance, SceneBubble, SceneHalf, SceneLine, TextBox};
pub use seat::{Seated, Seats, mend};
pub use sheet::{Body, Effort, Sheet, arranged, size};
pub(crate) use slot::of_old_grid;
pub use slot::{FIRST_ROW, FIRST_ROW_BESIDE_OWN, Slot};
pub use step::{LEAST_NAME_PX, PARTNER_PX, STEP_BORDERS, Step, StepBorder};
pub use text::{CHIP_TEXT, NAME_TEXT};
