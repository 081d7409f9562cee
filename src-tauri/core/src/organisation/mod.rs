//! Onze werking: our own organisation, which is an actor, with its portrait.

mod describe;
mod portrait;

pub use describe::{Description, describe};
pub use portrait::{Organisation, portrait};
