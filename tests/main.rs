//! One binary, so that it links once: the program as its users meet it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where something is not as expected"
)]

mod bad_input;
mod exchange;
mod exit_codes;
mod faults;
mod golden_files;
mod hostile_files;
mod journey;
