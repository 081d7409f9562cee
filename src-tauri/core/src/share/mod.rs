//! The project file: handing a project to a colleague, and taking theirs in.
//!
//! Taking in plans first. What only they changed is taken over, what only we changed stays, what both changed
//! stays ours unless chosen otherwise, record by record; nothing that somebody refers to is lost. Two files
//! are compared by their dots, so it does not matter how many colleagues exchange in which order.

mod export;
mod incoming;
mod merge;
mod plan;
mod references;
mod repair;
mod take_in;

#[cfg(test)]
mod convergence_tests;

pub use export::{WhatToExport, export, export_watched};
pub use incoming::Incoming;
pub use plan::{Choices, Entry, Kind, Plan, Side, plan};
pub use take_in::{How, TakenIn, take_in, take_in_watched};

/// The ending of project files, without the dot.
pub const EXTENSION: &str = "bondgenoot";
