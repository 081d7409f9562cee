//! What is on the disk when the power is cut at some point of a tape.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bondgenoot_core::rehearsal::Chance;

use crate::tape::Event;

/// The smallest piece that a disk writes whole.
const SECTOR: usize = 512;

/// What a file was told since its last sync.
#[derive(Debug, Clone)]
enum Change {
    Write {
        offset: usize,
        bytes: Vec<u8>,
    },
    Resize {
        size: usize,
    },
    /// Written by Rust as a whole.
    Rewrite {
        bytes: Vec<u8>,
    },
}

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes } => write(content, *offset, bytes),
            Self::Resize { size } => content.resize(*size, 0),
            Self::Rewrite { bytes } => content.clone_from(bytes),
        }
    }
}

fn write(content: &mut Vec<u8>, offset: usize, bytes: &[u8]) {
    let end = offset + bytes.len();
    if content.len() < end {
        content.resize(end, 0);
    }
    content[offset..end].copy_from_slice(bytes);
}

/// A file: all that was written to it, and what of that a cut cannot take.
#[derive(Debug, Clone, Default)]
struct Content {
    now: Vec<u8>,
    /// As it was at its last sync; none if it never was, so that the file itself can be gone.
    synced: Option<Vec<u8>>,
    since: Vec<Change>,
}

/// The files of a folder, at some point of its tape.
#[derive(Debug, Clone, Default)]
pub(crate) struct Disk {
    files: BTreeMap<Arc<Path>, Content>,
    /// Removed files, as long as the removal may not have reached the disk.
    removed: BTreeMap<Arc<Path>, Vec<u8>>,
}

/// What a cut leaves: the content of each file.
pub(crate) type Left = BTreeMap<PathBuf, Vec<u8>>;

impl Disk {
    /// Goes on to after this event.
    pub(crate) fn apply(&mut self, event: &Event) {
        match event {
            Event::Create { file } => {
                self.removed.remove(file);
                self.files.insert(Arc::clone(file), Content::default());
            }
            Event::Write { file, offset, bytes } => {
                self.change(file, Change::Write { offset: *offset, bytes: bytes.clone() });
            }
            Event::Resize { file, size } => self.change(file, Change::Resize { size: *size }),
            Event::Rewrite { file, bytes } => {
                self.removed.remove(file);
                self.change(file, Change::Rewrite { bytes: bytes.clone() });
            }
            Event::Sync { file } => {
                if let Some(content) = self.files.get_mut(file) {
                    let synced = content.synced.get_or_insert_default();
                    content.since.drain(..).for_each(|change| change.apply(synced));
                }
                // Whatever syncs a file also syncs the folder that it is in.
                self.removed.retain(|removed, _| {
                    removed.parent() != file.parent() && removed.parent() != Some(file.as_ref())
                });
            }
            Event::Remove { file } => {
                if let Some(content) = self.files.remove(file) {
                    self.removed.insert(Arc::clone(file), content.now);
                }
            }
            Event::Rename { file, to } => {
                if let Some(content) = self.files.remove(file) {
                    self.removed.remove(to);
                    self.files.insert(Arc::clone(to), content);
                }
            }
            Event::Acknowledge { .. } => {}
        }
    }

    fn change(&mut self, file: &Arc<Path>, change: Change) {
        let content = self.files.entry(Arc::clone(file)).or_default();
        change.apply(&mut content.now);
        content.since.push(change);
    }

    /// What is left when everything that was written reached the disk, in the order in which it was written:
    /// the program was killed.
    pub(crate) fn as_written(&self, wanted: fn(&Path) -> bool) -> Left {
        let files = self.files.iter().filter(|(file, _)| wanted(file));
        files.map(|(file, content)| (file.to_path_buf(), content.now.clone())).collect()
    }

    /// What is left when of the write that comes next only so many sectors reached the disk.
    pub(crate) fn torn(&self, next: &Event, wanted: fn(&Path) -> bool, chance: &mut Chance) -> Option<Left> {
        let Event::Write { file, offset, bytes } = next else { return None };
        let sectors = bytes.len().div_ceil(SECTOR);
        let cut = (1 + chance.below(sectors.saturating_sub(1).max(1))) * SECTOR;
        let part = bytes.get(..cut.min(bytes.len() - 1))?;
        let mut left = self.as_written(wanted);
        write(left.entry(file.to_path_buf()).or_default(), *offset, part);
        Some(left)
    }

    /// What is left when the disk kept what was synced, and of the rest whatever it liked: files that were
    /// never synced can be gone, files that were removed can be back, and of the unsynced writes any are there,
    /// in any order, each whole or in part.
    pub(crate) fn unsynced_lost(&self, wanted: fn(&Path) -> bool, chance: &mut Chance) -> Left {
        let mut left = Left::new();
        for (file, content) in self.files.iter().filter(|(file, _)| wanted(file)) {
            let exists = content.synced.is_some() || chance.below(4) != 0;
            if exists {
                left.insert(file.to_path_buf(), lose(content, chance));
            }
        }
        for (file, content) in self.removed.iter().filter(|(file, _)| wanted(file)) {
            if chance.below(4) == 0 {
                left.insert(file.to_path_buf(), content.clone());
            }
        }
        left
    }

    /// Whether there is anything that a cut could take.
    pub(crate) fn has_unsynced(&self, wanted: fn(&Path) -> bool) -> bool {
        let mut files = self.files.iter().filter(|(file, _)| wanted(file));
        self.removed.keys().any(|file| wanted(file))
            || files.any(|(_, content)| content.synced.is_none() || !content.since.is_empty())
    }
}

/// One of the contents that a file can have after a cut.
fn lose(content: &Content, chance: &mut Chance) -> Vec<u8> {
    let mut left = content.synced.clone().unwrap_or_default();
    let mut changes: Vec<Change> = match chance.below(4) {
        0 => Vec::new(),
        1 => return content.now.clone(),
        2 => content.since.iter().take(chance.below(content.since.len() + 1)).cloned().collect(),
        _ => content.since.iter().filter(|_| chance.coin()).cloned().collect(),
    };
    if chance.coin() {
        shuffle(&mut changes, chance);
    }
    for change in changes {
        match change {
            Change::Write { offset, bytes } if chance.below(4) == 0 => {
                for (sector, part) in bytes.chunks(SECTOR).enumerate() {
                    if chance.coin() {
                        write(&mut left, offset + sector * SECTOR, part);
                    }
                }
            }
            // A new file can have its length before it has its bytes.
            Change::Rewrite { bytes } if chance.below(4) == 0 => left = vec![0; bytes.len()],
            Change::Rewrite { bytes } if chance.below(4) == 0 => {
                let sectors = chance.below(bytes.len().div_ceil(SECTOR) + 1);
                left = bytes.chunks(SECTOR).take(sectors).flatten().copied().collect();
            }
            other => other.apply(&mut left),
        }
    }
    left
}

fn shuffle<T>(things: &mut [T], chance: &mut Chance) {
    for place in (1..things.len()).rev() {
        things.swap(place, chance.below(place + 1));
    }
}

/// Makes a folder be exactly what a cut left.
pub(crate) fn lay_out(left: &Left, folder: &Path) {
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap();
    }
    fs::create_dir_all(folder).unwrap();
    for (file, content) in left {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}
