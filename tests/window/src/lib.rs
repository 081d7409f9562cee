//! Drives the real window as a person would: a program of its own, on a screen of its own, with a fresh folder
//! for its work; pointer, keys and words, and waiting until something can be seen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is what tests are made of")]

mod bus;
mod computer;
mod display;
mod driver;
mod hand;
mod map;
mod other_program;
mod page;
mod program;
mod window;

pub use computer::Computer;
pub use hand::{Hand, OnScreen};
pub use map::{Bubble, Chip, Half, Map};
pub use page::{Named, Problem};
pub use program::program;
pub use window::{Window, eventually};
