//! Random but repeatable work on a project: what property tests and measurements are made of.
//!
//! Only for tests; a build for people does not contain it.

mod chance;
mod crowd;
mod invariants;
mod property;
mod records;
mod work;

pub use chance::Chance;
pub use crowd::{crowd, crowd_in, ideas};
pub use invariants::{check_map, check_store, places, renew_sum, replica_of};
pub use property::{cases, in_memory};
pub use work::{start, work};
