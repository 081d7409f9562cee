//! What a machine needs before anything can be built: it is installed where that is possible, and named
//! exactly where it is not.
//!
//! A C compiler is not looked for: without one Rust could not have linked this program.

mod apt;
mod libclang;
mod node;
mod rust_components;

use crate::failure::Result;
use crate::step;

/// Makes sure that the program can be built.
pub(crate) fn for_building() -> Result {
    step::say("Looking for what building needs");
    libclang::ensure()?;
    node::mention();
    Ok(())
}

/// Makes sure that the program can be built and checked.
pub(crate) fn for_checking() -> Result {
    for_building()?;
    rust_components::ensure()
}
