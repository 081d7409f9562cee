//! What Rust asks of the system between SQLite's own calls: removals, renames and syncs, each seen as it happens.
//!
//! These functions take the place of those of the C library, which the standard library calls, in this test binary
//! only. Each does what it is asked and then has the folder looked at.

#![expect(
    unsafe_code,
    reason = "a function of the C library can only be replaced by one that takes raw pointers"
)]

use std::ffi::{CStr, OsStr, c_char, c_int};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use crate::tape::Tape;

/// Gives what the system answered as the C library gives it.
fn answer(outcome: libc::c_long) -> c_int {
    c_int::try_from(outcome).unwrap_or(-1)
}

fn look(path: &Path) {
    if let Some((tape, _)) = Tape::of(path) {
        tape.look();
    }
}

/// # Safety
/// A C string that ends, as for the function of the C library.
unsafe fn path(text: *const c_char) -> PathBuf {
    // SAFETY: the caller promises that the string ends.
    let text = unsafe { CStr::from_ptr(text) };
    PathBuf::from(OsStr::from_bytes(text.to_bytes()))
}

/// # Safety
/// As for the function of the C library.
#[unsafe(no_mangle)]
unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    let here = libc::AT_FDCWD;
    // SAFETY: what the caller promises is what the system asks.
    let outcome = unsafe { libc::syscall(libc::SYS_renameat2, here, from, here, to, 0) };
    // SAFETY: as above.
    look(&unsafe { path(to) });
    answer(outcome)
}

/// # Safety
/// As for the function of the C library.
#[unsafe(no_mangle)]
unsafe extern "C" fn unlink(file: *const c_char) -> c_int {
    // SAFETY: what the caller promises is what the system asks.
    let outcome = unsafe { libc::syscall(libc::SYS_unlinkat, libc::AT_FDCWD, file, 0) };
    if outcome == 0 {
        // SAFETY: as above.
        look(&unsafe { path(file) });
    }
    answer(outcome)
}

/// Nobody cuts the power here, so that nothing is really synced.
#[unsafe(no_mangle)]
extern "C" fn fsync(file: c_int) -> c_int {
    let path = std::fs::read_link(format!("/proc/self/fd/{file}"));
    if let Some((tape, name)) = path.ok().and_then(|path| Tape::of(&path)) {
        tape.synced(name);
    }
    0
}

/// As for [`fsync`].
#[unsafe(no_mangle)]
extern "C" fn fdatasync(file: c_int) -> c_int {
    fsync(file)
}

#[test]
fn what_rust_does_to_files_is_on_the_tape_in_order() {
    use std::fs::{self, File};
    use std::sync::Arc;

    use crate::tape::Event;

    let folder = crate::work::in_memory();
    fs::write(folder.path().join("oud"), "er al").unwrap();
    let tape = Tape::start(folder.path());
    let (new, last) = (folder.path().join("nieuw"), folder.path().join("laatst"));
    fs::write(&new, "tekst").unwrap();
    File::open(&new).unwrap().sync_all().unwrap();
    fs::rename(&new, &last).unwrap();
    fs::remove_file(folder.path().join("oud")).unwrap();
    File::open(folder.path()).unwrap().sync_all().unwrap();
    let file = |name: &str| -> Arc<Path> { Arc::from(Path::new(name)) };
    let expected = [
        Event::Rewrite { file: file("oud"), bytes: b"er al".to_vec() },
        Event::Sync { file: file("oud") },
        Event::Rewrite { file: file("nieuw"), bytes: b"tekst".to_vec() },
        Event::Sync { file: file("nieuw") },
        Event::Rename { file: file("nieuw"), to: file("laatst") },
        Event::Remove { file: file("oud") },
        Event::Sync { file: file("") },
    ];
    assert_eq!(tape.stop(), expected);
}
