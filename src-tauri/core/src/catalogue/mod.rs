//! The lists of the method, as data.
//!
//! Everything people choose from while they look for partners stands here: sectors with example
//! organisations, success criteria, motives, target groups, roles. An item is a *code*: English,
//! kebab-case, and stable for ever, because codes are what a project stores. The words belong
//! elsewhere: `ui/text/<language>/catalogue.ftl` holds for each code a short label and, in its
//! attribute `about`, an explanation of one or two sentences. See [`List::message`].
//!
//! The lists are open: a project may add items of its own. The catalogue therefore says what it
//! knows ([`contains`]), and never what is allowed.

mod entry;
mod half;
mod list;
mod source;

// The inspiration list: whom could we think of?
mod example;
mod sector;

// An alliance: why, with whom, how, and does it hold?
mod criterion;
mod motive;
mod nature;
mod spread;
mod with_whom;

// For whom, and how closely are they involved?
mod target_group;

// What does each of us do and bring?
mod brings;
mod key_role;
mod process_role;

#[cfg(test)]
mod tests;

pub use entry::Entry;
pub use example::{EXAMPLES, Example, examples_of};
pub use half::Half;
pub use list::{List, contains};
pub use sector::{SECTORS, Sector, common_half, default_half, sector};
pub use source::Source;
