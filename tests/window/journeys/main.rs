//! Journeys through the real window, from a first start to a file in a colleague's hands.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is what tests are made of")]

mod accessibility;
mod adding;
mod arriving_files;
mod colleagues;
mod copies;
mod deletions;
mod dialog;
mod first_start;
mod half_typed;
mod keyboard;
mod main_job;
mod resizing;
mod session_end;
mod steps;
mod store_gone;
mod undo;
mod without_dragging;
