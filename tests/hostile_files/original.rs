use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bondgenoot_core::Store;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::project::{self, Project};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{self, How, Incoming};
use bondgenoot_core::store::FILE_NAME;
use bondgenoot_core::value::Id;
use tempfile::TempDir;

/// The file that is spoiled: the example as version 1 wrote it. Every table has rows, and its bytes are the
/// same on every machine, so that what happened once happens again.
pub(super) const BYTES: &[u8] = include_bytes!("../golden/v1.bondgenoot");

/// The pages of [`BYTES`] are this long.
pub(super) const PAGE: usize = 4096;

/// Somebody who has the original project and went on working on it.
pub(super) struct Colleague {
    pub(super) directory: TempDir,
    pub(super) store: Store,
    pub(super) project: Id<Project>,
}

impl Colleague {
    /// Sits down with the project as it is after some work.
    pub(super) fn new() -> Self {
        static STORE: OnceLock<Vec<u8>> = OnceLock::new();
        let directory = TempDir::new().unwrap();
        let data = directory.path().join("data");
        fs::create_dir(&data).unwrap();
        fs::write(data.join(FILE_NAME), STORE.get_or_init(worked_on)).unwrap();
        let store = Store::open(&data, SystemClock).unwrap();
        let project = project::list(&store).unwrap().remove(0).id;
        Self { directory, store, project }
    }

    /// The file of her store.
    pub(super) fn store_file(&self) -> PathBuf {
        self.store.directory().join(FILE_NAME)
    }

    pub(super) fn hash(&self) -> String {
        project::content_hash(&self.store, &self.project).unwrap()
    }
}

/// The store of somebody who took the original in and did forty things.
fn worked_on() -> Vec<u8> {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("origineel.bondgenoot");
    write(&file);
    let mut store = Store::open(directory.path(), SystemClock).unwrap();
    let taken = share::take_in(&mut store, &Incoming::open(&file).unwrap(), &How::AsNew).unwrap();
    let mut chance = Chance::new(7);
    for _ in 0..40 {
        rehearsal::work(&mut store, &taken.project, &mut chance).unwrap();
    }
    drop(store);
    fs::read(directory.path().join(FILE_NAME)).unwrap()
}

/// Writes the original.
pub(super) fn write(path: &Path) {
    fs::write(path, BYTES).unwrap();
}
