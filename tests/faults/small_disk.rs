//! A disk of a few hundred kilobytes, which only this test sees: the test runs itself once more in a mount
//! namespace of its own, with its temporary files on that disk.

use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output};

use bondgenoot_tests::program;
use tempfile::TempDir;

/// Tells the second run where its disk is.
const DISK: &str = "BONDGENOOT_SMALL_DISK";

/// Runs `test` on a disk of so many kilobytes; `name` is its full name.
///
/// A system that gives nobody a namespace of his own cannot do that, and this says so; writes that fail
/// half-way are tried everywhere, in `half_writes`.
pub(super) fn on_a_disk_of(kilobytes: u64, name: &str, test: impl FnOnce(&SmallDisk)) {
    if let Some(path) = env::var_os(DISK) {
        let disk = SmallDisk { path: PathBuf::from(path) };
        disk.mount(&format!("size={kilobytes}k"));
        return test(&disk);
    }
    let mount_point = TempDir::new().unwrap();
    let allowed = in_a_namespace("sh")
        .args(["-c", "mount -t tmpfs -o size=64k tmpfs \"$0\""])
        .arg(mount_point.path())
        .output();
    if !allowed.as_ref().is_ok_and(|output| output.status.success()) {
        eprintln!("NOT RUN {name}: this system gives no namespace with a disk of one's own: {allowed:?}");
        return;
    }
    // The name under which the test harness knows it has no crate.
    let (_, known_as) = name.split_once("::").unwrap();
    let Output { status, stdout, stderr } = in_a_namespace(env::current_exe().unwrap())
        .args([known_as, "--exact", "--nocapture", "--test-threads=1"])
        .env(DISK, mount_point.path())
        .env("TMPDIR", mount_point.path())
        .env("BONDGENOOT_CLI", program())
        .output()
        .unwrap();
    let (said, told) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success() && said.contains("1 passed"), "{said}\n{told}");
}

fn in_a_namespace(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "--"]).arg(program);
    command
}

/// The disk; whatever is written to it is gone with the test.
pub(super) struct SmallDisk {
    path: PathBuf,
}

impl SmallDisk {
    /// Mounts it, or changes how it is mounted. Everything is said, or `mount` adds options that a user who
    /// is only administrator in here may not set.
    fn mount(&self, options: &str) {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&self.path);
        assert!(mount.status().unwrap().success());
    }

    /// Fills it until at most so many bytes are left, a page of the system more or less.
    pub(super) fn leave_only(&self, bytes: usize) {
        self.make_room();
        let mut file = File::create(self.filler()).unwrap();
        let mut written = 0;
        while file.write_all(&[0; 1024]).is_ok() {
            written += 1024;
        }
        file.set_len(u64::try_from(written - bytes.min(written)).unwrap()).unwrap();
    }

    /// Takes away what only filled it.
    pub(super) fn make_room(&self) {
        if let Err(error) = fs::remove_file(self.filler()) {
            assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
        }
    }

    /// Makes the disk itself larger.
    pub(super) fn grow_to(&self, kilobytes: u64) {
        self.mount(&format!("remount,size={kilobytes}k"));
    }

    /// Lets nobody write to it.
    pub(super) fn only_read(&self) {
        self.mount("remount,ro");
    }

    /// Lets everybody write to it again.
    pub(super) fn read_and_write(&self) {
        self.mount("remount,rw");
    }

    fn filler(&self) -> PathBuf {
        self.path.join("vol")
    }
}
