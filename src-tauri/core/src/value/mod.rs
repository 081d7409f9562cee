//! The small values every record is made of: names, notes, dates, identities and codes.
//!
//! Each value knows its one canonical form and its bounds, and checks them wherever it comes from:
//! a keyboard, the store, or a file from somebody else.

mod code;
mod codes;
mod date;
mod field;
mod id;
mod name;
mod note;
mod typed_date;
mod unseen;
#[cfg(feature = "wire")]
mod wire;

pub use code::Code;
pub(crate) use codes::codes;
pub use date::Date;
pub use field::{Field, Kind, Problem, Raw};
pub use id::Id;
pub(crate) use id::{is_uuid, well_formed};
pub use name::Name;
pub use note::Note;
pub(crate) use unseen::{unseen, visible};
