//! Copies of the whole store: made by themselves and before anything that touches much, thinned by number, carried
//! to a second place, looked into, and put back. What is put back, and how, is decided in [`crate::copies`].

mod check;
mod erase;
mod folder;
mod list;
mod make;
mod name;
mod place;
mod read;
mod replace;
mod settings;
mod snapshot;
mod thin;
mod write;

pub(crate) use erase::Erasure;
pub(crate) use list::with_contact;
pub use list::{InCopy, KeptCopy, find, find_project, kept, kept_in};
pub(super) use make::{Label, keep};
pub use make::{MINUTES_BETWEEN_COPIES, PendingCopy};
pub use name::Reason;
pub use place::{SecondPlace, catch_up, choose_second_place, leave_second_place, second_place};
pub use read::OpenCopy;
pub(super) use snapshot::Generation;
