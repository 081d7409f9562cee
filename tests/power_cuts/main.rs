//! The power is cut at every point of long work, and the next start is looked at.
//!
//! What people do to a store (`work`: random edits, typing, undo and redo, imports with their copies, exports,
//! erasing, migration, closing and starting again) is recorded by files of SQLite that write down all that
//! happens to them (`vfs`, `tape`). Then, for every point of the recording, the disk is made as a cut at that
//! point leaves it (`disk`), in three ways: all that was written is there, as after a kill; the next write is
//! there in part, at 512 bytes; what was not synced is lost, in part there, or there in another order, as after
//! a power cut. Each must open, hold together, and be exactly in the state that was acknowledged last, or
//! in the next one (`replay`, `state`).
//!
//! What Rust itself does to files (the witness, copies, what is set aside) is on the tape too, in its order relative
//! to SQLite's writes (`calls`). Renames are assumed to reach the disk in order, as journaling file systems have it;
//! a removal can come undone until something in the same folder is synced.
//!
//! The ordinary run tries some hundred points. `BONDGENOOT_POWER_CUTS` says how many writes to record; then
//! every point of them is tried. 20,000 take about half an hour of one processor.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where something is not as expected"
)]

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod cuts;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod replay;
#[cfg(target_os = "linux")]
mod state;
#[cfg(target_os = "linux")]
mod tape;
#[cfg(target_os = "linux")]
mod vfs;
#[cfg(target_os = "linux")]
mod work;
