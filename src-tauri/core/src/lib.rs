//! Everything Bondgenoot knows: the method, the store, its history, the map and the project file.
//!
//! **Invariants.** This crate knows no window, opens no dialog and asks no clock: time, paths and choices
//! are passed in. Only [`store`] has SQL. Every change to a project passes [`store::Store::transact`].
//! No text for people stands in code: it comes from the Fluent files by way of [`text`].

pub mod actor;
pub mod agreement;
pub mod alliance;
pub mod assessment;
pub mod catalogue;
mod choice;
pub mod clock;
pub mod contact;
pub mod copies;
pub mod data_directory;
pub mod diagnosis;
pub mod error;
pub mod example;
pub mod fold;
pub mod funding;
pub mod gazetteer;
pub mod history;
pub mod impact;
pub mod layout;
pub mod limits;
pub mod log;
pub mod map;
pub mod mirror;
pub mod municipality;
pub mod organisation;
pub mod own_entry;
pub mod project;
pub mod records;
#[cfg(any(test, feature = "rehearsal"))]
pub mod rehearsal;
pub mod scenario;
pub mod share;
pub mod starting_point;
pub mod store;
pub mod text;
pub mod unplaced;
pub mod value;
pub mod watch;

pub use error::{Error, Result};
pub use store::Store;
