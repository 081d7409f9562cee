//! The project file: handing a project to a colleague, and taking theirs in.
//!
//! Taking in plans first. What only they changed is taken over, what only we changed stays, what both changed
//! stays ours unless chosen otherwise, record by record; nothing that somebody refers to is lost. Two files
//! are compared by their dots, so it does not matter how many colleagues exchange in which order.
//!
//! A file is not believed about others. It can claim to have seen a replica only up to what went out before it was
//! made (`store/replica.rs`), a record that it does not have is deleted only if it says so (table `gone`), and
//! what it says about our own writes counts for nothing.

mod compared;
mod difference;
mod export;
pub mod file_name;
mod identities;
mod incoming;
mod merge;
mod outcome;
mod plan;
mod references;
mod repair;
mod take_in;

#[cfg(test)]
mod convergence_tests;
#[cfg(test)]
mod trust_tests;

pub(crate) use compared::title as title_of;
pub use compared::{Entry, FieldChange, ListChange, Named};
pub(crate) use difference::differences;
pub use export::{Outgoing, WhatToExport, export, export_watched};
pub use incoming::Incoming;
pub use plan::{Choices, Doubt, Kind, Plan, Side, plan};
pub(crate) use references::{dangling, of_row as references_of, refuse_dangling};
pub use take_in::{How, TakenIn, take_in, take_in_watched};

/// The ending of project files, without the dot.
pub const EXTENSION: &str = "bondgenoot";
