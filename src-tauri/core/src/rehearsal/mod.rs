//! Random but repeatable work on a project: what property tests and measurements are made of.
//!
//! Only for tests; a build for people does not contain it.

mod chance;
mod crowd;
mod invariants;
mod work;

pub use chance::Chance;
pub use crowd::{crowd, crowd_in};
pub use invariants::{check_map, check_store, places};
pub use work::{start, work};
