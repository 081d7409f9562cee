//! What the program's users fear: the machine stops in the middle, the disk is full, a file is cut off, a
//! folder is copied. Whatever happens, what was said to be kept is kept, nothing is half, the store opens
//! clean and says what happened.
//!
//! `BONDGENOOT_FAULT_SECONDS` says how long each loop that kills goes on; 4 when nobody says.

mod copies;
mod cut_logs;
mod ground;
mod identity;
mod kills;
mod refused;

#[cfg(unix)]
mod half_writes;

#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(target_os = "linux")]
mod small_disk;
