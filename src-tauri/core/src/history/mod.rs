//! Every change of a project, and the way back.
//!
//! [`Store::transact`](crate::Store::transact) is the only way to change a project. It records what changed
//! as an SQLite changeset, so that undo is the inverse of it and no noun needs undo code; the same changeset
//! says which fields get a new dot. Undo and redo are new writes with new dots: for a colleague they are
//! changes like any other.
//!
//! What was deleted lives on in these steps until they are forgotten; see [`forget`].

mod join;
mod list;
mod op;
mod transact;
mod undo;
#[cfg(test)]
mod undo_tests;

pub use list::{Listed, forget, list};
pub use op::Op;
pub use transact::{Applied, Typing};
pub(crate) use transact::{Merged, Redotted, TookOver};
pub use undo::{NextStep, redo, redo_watched, to_redo, to_undo, undo, undo_watched};
