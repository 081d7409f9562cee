//! What happened to the files of one folder, in order.
//!
//! SQLite's own calls are told by [`crate::vfs`]. What Rust does to files itself is seen by looking at the folder
//! before each of those, and after each removal, rename and sync of Rust's (`calls`): what it wrote to one file between
//! two looks is one event.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// One thing that happened to a file, named by its path in the folder; or an acknowledgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// An empty file was made.
    Create { file: Arc<Path> },
    /// Bytes were written.
    Write { file: Arc<Path>, offset: usize, bytes: Vec<u8> },
    /// The file was cut off, or made longer.
    Resize { file: Arc<Path>, size: usize },
    /// All that was written to the file before is on the disk; of a folder: all that was removed from it is gone.
    Sync { file: Arc<Path> },
    /// The file was removed.
    Remove { file: Arc<Path> },
    /// The file got another name, in place of whatever had it.
    Rename { file: Arc<Path>, to: Arc<Path> },
    /// Rust wrote the whole file.
    Rewrite { file: Arc<Path>, bytes: Vec<u8> },
    /// A call returned: from here on the store may not be in an earlier state than this one.
    Acknowledge { state: usize },
}

/// What was last seen of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    inode: u64,
    length: u64,
    changed: (i64, i64),
    /// The content of a small file: a clock is too coarse to tell two writes apart.
    content: Option<Vec<u8>>,
}

/// Files up to this size are compared by their content.
const SMALL: u64 = 256;

impl Seen {
    fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self {
            inode: metadata.ino(),
            length: metadata.len(),
            changed: (metadata.mtime(), metadata.mtime_nsec()),
            content: if metadata.len() <= SMALL { fs::read(path).ok() } else { None },
        })
    }
}

#[derive(Default)]
struct Recorded {
    events: Vec<Event>,
    seen: BTreeMap<Arc<Path>, Seen>,
}

/// The tape of one folder.
pub(crate) struct Tape {
    root: PathBuf,
    recorded: Mutex<Recorded>,
}

static TAPES: Mutex<Vec<Arc<Tape>>> = Mutex::new(Vec::new());

fn tapes() -> MutexGuard<'static, Vec<Arc<Tape>>> {
    TAPES.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Tape {
    /// Starts to record what happens in a folder. What is in it already are the first events, and is on the disk.
    pub(crate) fn start(root: &Path) -> Arc<Self> {
        crate::vfs::register();
        let root = root.canonicalize().unwrap();
        let tape = Arc::new(Self { root, recorded: Mutex::default() });
        tape.look();
        {
            let Recorded { events, seen } = &mut *tape.recorded();
            events.extend(seen.keys().map(|file| Event::Sync { file: Arc::clone(file) }));
        }
        tapes().push(Arc::clone(&tape));
        tape
    }

    /// Stops recording and gives what happened.
    pub(crate) fn stop(self: Arc<Self>) -> Vec<Event> {
        self.look();
        tapes().retain(|tape| !Arc::ptr_eq(tape, &self));
        std::mem::take(&mut self.recorded().events)
    }

    /// Finds the tape for a path, and its name on it.
    pub(crate) fn of(path: &Path) -> Option<(Arc<Self>, Arc<Path>)> {
        tapes().iter().find_map(|tape| {
            let name = path.strip_prefix(&tape.root).ok()?;
            Some((Arc::clone(tape), Arc::from(name)))
        })
    }

    fn recorded(&self) -> MutexGuard<'_, Recorded> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many events there are.
    pub(crate) fn len(&self) -> usize {
        self.recorded().events.len()
    }

    /// Does what SQLite asks of a file and writes it down, after what Rust did before that. Nobody looks meanwhile:
    /// another thread would take SQLite's work for Rust's.
    pub(crate) fn record<T>(
        &self,
        file: &Arc<Path>,
        work: impl FnOnce() -> std::io::Result<T>,
        event: impl FnOnce(Arc<Path>) -> Option<Event>,
    ) -> std::io::Result<T> {
        let mut recorded = self.recorded();
        recorded.look(&self.root);
        let done = work()?;
        match Seen::of(&self.root.join(file)) {
            Some(now) => drop(recorded.seen.insert(Arc::clone(file), now)),
            None => drop(recorded.seen.remove(file)),
        }
        recorded.events.extend(event(Arc::clone(file)));
        Ok(done)
    }

    /// Writes down what Rust did since the last event.
    pub(crate) fn look(&self) {
        self.recorded().look(&self.root);
    }

    /// Writes down that Rust synced a file or a folder, after what it wrote to it.
    pub(crate) fn synced(&self, file: Arc<Path>) {
        let mut recorded = self.recorded();
        recorded.look(&self.root);
        recorded.events.push(Event::Sync { file });
    }

    /// Writes down that a state was acknowledged.
    pub(crate) fn acknowledge(&self, state: usize) {
        let mut recorded = self.recorded();
        recorded.look(&self.root);
        recorded.events.push(Event::Acknowledge { state });
    }
}

impl Recorded {
    /// Compares the folder with what was last seen of it.
    fn look(&mut self, root: &Path) {
        let mut now = BTreeMap::new();
        files_in(root, root, &mut now);
        let gone: Vec<Arc<Path>> =
            self.seen.keys().filter(|file| !now.contains_key(*file)).cloned().collect();
        for (file, found) in &now {
            let before = self.seen.get(file);
            if before == Some(found) {
                continue;
            }
            let same_file = before.is_some_and(|before| before.inode == found.inode);
            // An inode number may be given out again, but not with the length and the moment of another file.
            let renamed = gone.iter().find(|gone| self.seen.get(*gone) == Some(found)).cloned();
            match renamed.filter(|_| !same_file) {
                Some(from) => {
                    self.seen.remove(&from);
                    self.events.push(Event::Rename { file: from, to: Arc::clone(file) });
                }
                None => {
                    let Ok(bytes) = fs::read(root.join(file)) else { continue };
                    self.events.push(Event::Rewrite { file: Arc::clone(file), bytes });
                }
            }
            self.seen.insert(Arc::clone(file), found.clone());
        }
        for file in gone {
            if self.seen.remove(&file).is_some() {
                self.events.push(Event::Remove { file });
            }
        }
    }
}

fn files_in(root: &Path, folder: &Path, found: &mut BTreeMap<Arc<Path>, Seen>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files_in(root, &path, found);
        } else if let (Ok(name), Some(seen)) = (path.strip_prefix(root), Seen::of(&path)) {
            found.insert(Arc::from(name), seen);
        }
    }
}
