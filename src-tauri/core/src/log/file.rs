use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The folder of the log in the data directory.
pub const FOLDER: &str = "log";

/// The most bytes of one file.
const LARGEST: u64 = 128 * 1024;

/// The newest file; the older ones are `.1` to `.3`.
const NAME: &str = "bondgenoot.log";
const OLDER: u32 = 3;

/// A file that starts anew when it is full, with a few older ones beside it.
///
/// Each line opens the file again: the command line can write while the window is open, and a data directory
/// that is gone is not made again by its log.
pub(super) struct RollingFile {
    data: PathBuf,
    turn: Mutex<()>,
}

impl RollingFile {
    pub(super) fn in_data(directory: &Path) -> Self {
        Self { data: directory.to_owned(), turn: Mutex::new(()) }
    }

    /// Appends a line; a line that cannot be written is dropped.
    pub(super) fn append(&self, line: &str) {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = self.write(line);
    }

    fn write(&self, line: &str) -> io::Result<()> {
        let folder = self.data.join(FOLDER);
        make(&folder)?;
        let mut file = open(&folder.join(NAME))?;
        if file.metadata()?.len() >= LARGEST {
            drop(file);
            for number in (1..OLDER).rev() {
                let _ = fs::rename(self.path(number), self.path(number + 1));
            }
            fs::rename(self.path(0), self.path(1))?;
            file = open(&self.path(0))?;
        }
        // In one write, so that lines of two processes do not mix.
        file.write_all(format!("{}\n", line.replace('\n', " ")).as_bytes())
    }

    fn path(&self, number: u32) -> PathBuf {
        let suffix = if number == 0 { String::new() } else { format!(".{number}") };
        self.data.join(FOLDER).join(format!("{NAME}{suffix}"))
    }

    /// Returns the last lines, oldest first.
    pub(super) fn last_lines(&self, most: usize) -> Vec<String> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut lines: Vec<String> = Vec::new();
        for number in (0..=OLDER).rev() {
            let Ok(bytes) = fs::read(self.path(number)) else { continue };
            lines.extend(String::from_utf8_lossy(&bytes).lines().map(str::to_owned));
        }
        lines.split_off(lines.len().saturating_sub(most))
    }
}

/// Makes the folder in a data directory that is there.
fn make(folder: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes to set"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_is_bounded_and_for_its_owner_only() {
        let directory = tempfile::TempDir::new().unwrap();
        let file = RollingFile::in_data(directory.path());
        let line = "x".repeat(1000);
        for number in 0..800 {
            file.append(&format!("{number} {line}"));
        }
        let folder = directory.path().join(FOLDER);
        let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(files.len(), 4);
        for path in &files {
            assert!(path.metadata().unwrap().len() <= LARGEST + 1100);
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            }
        }
        let last = file.last_lines(300);
        assert_eq!(last.len(), 300);
        assert!(last[0].starts_with("500 ") && last[299].starts_with("799 "));
    }

    #[test]
    fn a_data_directory_that_is_gone_is_not_made_again() {
        let directory = tempfile::TempDir::new().unwrap();
        let gone = directory.path().join("weg");
        RollingFile::in_data(&gone).append("started");
        assert!(!gone.exists());
    }
}
