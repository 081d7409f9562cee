//! The store goes away while it is open: moved, deleted, replaced. Nothing is said to be saved that is not, what is on
//! the screen can still be saved as a file, and nobody starts a second store in its place.

use std::fs;
use std::path::Path;

use bondgenoot_core::history::Typing;
use bondgenoot_core::project::{Project, content_hash, rename};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{Incoming, WhatToExport, export};
use bondgenoot_core::store::FILE_NAME;
use bondgenoot_core::value::{Id, Name};
use bondgenoot_core::{Error, Store, history, project};
use bondgenoot_tests::User;
use tempfile::TempDir;

use crate::faults::ground::{copy_folder, opened};

/// A store at work with a project in it.
struct AtWork {
    user: User,
    store: Store,
    project: Id<Project>,
}

impl AtWork {
    fn start() -> Self {
        let user = User::new();
        let mut store = opened(&user.data());
        let project = rehearsal::start(&mut store).unwrap();
        let mut chance = Chance::new(3);
        for _ in 0..20 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        Self { user, store, project }
    }

    fn renames(&mut self) -> bondgenoot_core::Result<()> {
        rename(&mut self.store, &self.project, Name::parse("Te laat").unwrap(), Typing::Begins).map(drop)
    }

    /// Insists that no change is accepted, and that the open project can be saved as a file.
    fn is_gone(&mut self) {
        let before = content_hash(&self.store, &self.project).unwrap();
        let steps = history::list(&self.store, &self.project).unwrap().len();
        for _ in 0..2 {
            assert!(matches!(self.renames(), Err(Error::StoreGone)));
        }
        assert!(matches!(history::undo(&mut self.store, &self.project), Err(Error::StoreGone)));
        assert!(matches!(rehearsal::start(&mut self.store), Err(Error::StoreGone)));
        assert!(matches!(project::bin(&mut self.store, &self.project), Err(Error::StoreGone)));
        assert_eq!(content_hash(&self.store, &self.project).unwrap(), before);
        assert_eq!(history::list(&self.store, &self.project).unwrap().len(), steps);
        let file = self.user.file("gered.bondgenoot");
        export(&self.store, &self.project, &file, WhatToExport::Everything).unwrap();
        assert_eq!(Incoming::open(&file).unwrap().content_hash(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_store_that_is_moved_takes_nothing_more_until_it_is_back() {
    let mut work = AtWork::start();
    let (data, trash) = (work.user.data(), work.user.file("prullenmand"));
    work.renames().unwrap();
    fs::rename(&data, &trash).unwrap();
    work.is_gone();
    assert!(!data.exists(), "nothing is made in its place");
    fs::rename(&trash, &data).unwrap();
    history::undo(&mut work.store, &work.project).unwrap();
    let hash = content_hash(&work.store, &work.project).unwrap();
    drop(work.store);
    let again = opened(&data);
    assert_eq!(again.recovery(), None);
    assert_eq!(content_hash(&again, &work.project).unwrap(), hash);
}

#[cfg(unix)]
#[test]
fn a_store_that_is_deleted_takes_nothing_more() {
    let mut work = AtWork::start();
    fs::remove_dir_all(work.user.data()).unwrap();
    work.is_gone();
    drop(work.store);
    assert!(!work.user.data().exists());
}

#[cfg(unix)]
#[test]
fn a_second_program_is_told_also_when_the_folder_was_moved_and_made_again() {
    let mut work = AtWork::start();
    let (data, trash) = (work.user.data(), work.user.file("prullenmand"));
    fs::rename(&data, &trash).unwrap();
    work.user.types(["projects"]).fails_with(7);
    work.user.types(["new", "Ander", "--organisation", "CC", "--municipality", "Grimbergen"]).fails_with(7);
    assert!(!data.exists());
    fs::create_dir(&data).unwrap();
    work.user.types(["projects"]).fails_with(7);
    assert!(!data.join(FILE_NAME).exists(), "and no second store is made");
    work.is_gone();
    drop(work.store);
    work.user.types(["projects"]).good();
}

#[cfg(unix)]
#[test]
fn a_store_that_is_replaced_takes_nothing_more_and_leaves_the_other_alone() {
    let mut work = AtWork::start();
    let data = work.user.data();
    let other = TempDir::new().unwrap();
    let (crashed, expected) = crashed_store(other.path());
    // By a sync program: a new file under the old name, with a log of its own.
    for name in [FILE_NAME.to_owned(), format!("{FILE_NAME}-wal")] {
        let (from, to) = (crashed.join(&name), data.join(&name));
        fs::copy(from, data.join("nieuw")).unwrap();
        fs::rename(data.join("nieuw"), to).unwrap();
    }
    work.is_gone();
    drop(work.store);
    for name in [FILE_NAME.to_owned(), format!("{FILE_NAME}-wal")] {
        assert_eq!(fs::read(crashed.join(&name)).unwrap(), fs::read(data.join(&name)).unwrap(), "{name}");
    }
    for name in ["replica", "seal"] {
        let _ = fs::remove_file(data.join(name));
    }
    let (project, hash) = expected;
    assert_eq!(content_hash(&opened(&data), &project).unwrap(), hash);
}

#[cfg(unix)]
#[test]
fn a_store_that_is_overwritten_in_place_takes_nothing_more() {
    let mut work = AtWork::start();
    let path = work.user.data().join(FILE_NAME);
    let other = User::new();
    other.starts("Van een ander");
    let bytes = fs::read(other.data().join(FILE_NAME)).unwrap();
    work.renames().unwrap();
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(work.renames(), Err(Error::StoreGone)));
    drop(work.store);
    assert_eq!(fs::read(&path).unwrap(), bytes, "what was put there stays");
}

#[test]
fn a_store_that_was_only_touched_is_still_there() {
    let mut work = AtWork::start();
    let path = work.user.data().join(FILE_NAME);
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(std::time::SystemTime::UNIX_EPOCH)
        .unwrap();
    work.renames().unwrap();
    work.renames().unwrap();
}

/// A store whose process was killed, and what is in it.
fn crashed_store(folder: &Path) -> (std::path::PathBuf, (Id<Project>, String)) {
    let (data, crashed) = (folder.join("werk"), folder.join("gestopt"));
    let mut store = opened(&data);
    let project = rehearsal::start(&mut store).unwrap();
    rename(&mut store, &project, Name::parse("Gestopt").unwrap(), Typing::Begins).unwrap();
    copy_folder(&data, &crashed);
    (crashed, (project.clone(), content_hash(&store, &project).unwrap()))
}
