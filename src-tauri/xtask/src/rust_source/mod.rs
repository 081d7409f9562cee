//! Rust source as its words, texts and marks: enough to find what a rule asks for without being misled by
//! comments, and without what is only there for tests.

mod load;
mod tests_left_out;
mod tokens;

pub(crate) use load::{Source, load};
pub(crate) use tokens::{Kind, Token};
