//! The folder and the number of cases of property tests.

use std::path::{Path, PathBuf};

/// Returns the number of cases of a property: `asked`, or a tenth of it in a build for Windows. Those tests run under
/// Wine, where file access is slow.
pub const fn cases(asked: u32) -> u32 {
    if cfg!(windows) { asked.div_ceil(10) } else { asked }
}

/// Returns a folder for the stores of a property: in memory where 1 GiB is free, otherwise the one for temporary files.
/// The store is the real one; only its disk is faster.
pub fn in_memory() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if has_room(memory) { memory.to_owned() } else { std::env::temp_dir() }
}

#[cfg(target_os = "linux")]
fn has_room(folder: &Path) -> bool {
    /// Containers often get 64 MB, which a few stores fill.
    const BYTES: u64 = 1 << 30;
    rustix::fs::statvfs(folder).is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) >= BYTES)
}

#[cfg(not(target_os = "linux"))]
fn has_room(_: &Path) -> bool {
    false
}
