//! One binary, so that it links once: the program as its users meet it.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as expected")]

mod bad_input;
mod exit_codes;
mod faults;
mod golden_files;
mod hostile_files;
mod journey;
