//! What the program's users fear: the machine stops in the middle, the disk is full, a file is cut off, a
//! folder is copied. Whatever happens, what was said to be kept is kept, nothing is half, the store opens
//! clean and says what happened.
//!
//! `BONDGENOOT_FAULT_SECONDS` says how long each loop that kills goes on; 4 when nobody says.

mod copies;
mod cut_logs;
mod damage;
mod foreign_logs;
mod gone;
mod ground;
mod identity;
mod kills;
mod places;
mod recover;
mod refused;
mod start_storm;

#[cfg(unix)]
mod half_writes;
#[cfg(unix)]
mod session_end;

#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(target_os = "linux")]
mod small_disk;
