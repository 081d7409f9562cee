//! One binary, so that it links once: the program as its users meet it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where something is not as expected"
)]

mod bad_input;
mod copies;
mod diagnosis;
mod exchange;
mod exit_codes;
mod exports;
mod faults;
mod file_names;
mod golden_files;
mod hostile_files;
mod journey;
mod place_names;
mod unseen;
