//! The copies of the store that are made before something touches much of it.

use std::fs;
use std::path::{Path, PathBuf};

use bondgenoot_core::project::content_hash;
use bondgenoot_core::store::FILE_NAME;
use bondgenoot_core::value::Id;
use bondgenoot_tests::User;
use tempfile::TempDir;

use crate::faults::ground::opened;

/// The copies in a data directory, oldest first.
pub(super) fn copies_in(data: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(data.join("copies")) else { return Vec::new() };
    let mut copies: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "sqlite"))
        .collect();
    copies.sort();
    copies
}

/// Insists that a copy can take the place of the store, and gives the content of a project, if it is in it.
pub(super) fn hash_in_copy(copy: &Path, project: &str) -> Option<String> {
    let folder = TempDir::new().unwrap();
    fs::copy(copy, folder.path().join(FILE_NAME)).unwrap();
    let store = opened(folder.path());
    assert_eq!(store.recovery(), None);
    content_hash(&store, &Id::new(project)).ok()
}

#[test]
fn before_changes_are_taken_over_the_store_is_copied() {
    let (one, other) = (User::new(), User::new());
    let project = one.starts("Samen");
    let file = one.file("samen.bondgenoot");
    let file = file.to_str().unwrap();
    one.types(["export", &project, file]).good();
    other.types(["import", file]).good();
    let imports = || {
        let mut copies = copies_in(&other.data());
        copies.retain(|copy| copy.to_string_lossy().ends_with("_import.sqlite"));
        copies
    };
    assert_eq!(imports(), Vec::<PathBuf>::new(), "there was nothing to copy");

    let mut before = Vec::new();
    for round in 0..13 {
        one.makes(["rename", &project, &format!("Samen {round}")]);
        one.types(["export", &project, file]).good();
        before.push(other.hash(&project));
        other.types(["import", file, "--take-over"]).good();
        assert_eq!(imports().len(), round + 1, "all of today stay");
    }
    let kept: Vec<String> = imports().iter().map(|copy| hash_in_copy(copy, &project).unwrap()).collect();
    assert_eq!(kept, before, "each as it was before");
    let all = copies_in(&other.data()).len();
    assert_eq!(fs::read_dir(other.data().join("copies")).unwrap().count(), all, "and nothing else");
}
