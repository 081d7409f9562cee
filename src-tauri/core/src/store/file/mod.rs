//! The `.bondgenoot` file on disk: an SQLite file with the domain schema, the rows of one project, and
//! nothing else. Reading one is reading an enemy's file; `guard` is what it has to get past.

mod guard;
mod leftovers;
mod patience;
mod place;
mod read;
mod sum;
mod target;
mod write;

pub(crate) use guard::is_ours;
pub(crate) use read::{FromFile, read};
#[cfg(any(test, feature = "rehearsal"))]
pub(crate) use sum::renew as renew_sum;
pub(crate) use target::behind_links;
pub(crate) use write::write;

/// Marks a file as a project file of ours: `BGpf`.
pub(crate) const APPLICATION_ID: i64 = 0x4247_7066;
