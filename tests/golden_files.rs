//! Project files that were written long ago: each opens today, and says the same as on the day it was
//! written.
//!
//! `golden/v<N>.bondgenoot` is the example project as a program of file version N wrote it,
//! `golden/v<N>.json` what `info` said of it then. A released file is never written again; a new file version
//! adds one: `cargo test -p bondgenoot-tests -- --ignored the_golden_file_of_this_version`.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;

use bondgenoot_core::store::FILE_VERSION;
use bondgenoot_tests::{User, old_store};
use rusqlite::Connection;
use serde_json::Value;

/// Every file version that was ever released.
const VERSIONS: &[i64] = &[1, 2, 3, 4, 5, 6];

fn file(version: i64, extension: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden");
    folder.join(format!("v{version}.{extension}"))
}

/// What `info` says now.
fn info_now(user: &User, of: &OsStr) -> Value {
    without_nothing(user.asks(["info".as_ref(), of]))
}

/// Leaves out the nouns of which there are none: there may have been no such noun then.
fn without_nothing(mut said: Value) -> Value {
    said.as_object_mut().unwrap().retain(|_, value| *value != 0);
    said
}

/// What `info` said then. Version 5 translated the slots of actors, which are part of the hash: older files have another
/// one since.
fn info_then(version: i64) -> Value {
    let mut said: Value = serde_json::from_str(&fs::read_to_string(file(version, "json")).unwrap()).unwrap();
    if let Some((_, hash)) = old_store::HASHES_SINCE_5.iter().find(|(of, _)| *of == version) {
        said["content_hash"] = (*hash).into();
    }
    without_nothing(said)
}

#[test]
fn there_is_a_golden_file_of_every_version() {
    assert_eq!(VERSIONS.last(), Some(&FILE_VERSION), "a new version needs its golden file");
}

#[test]
fn a_golden_file_has_the_version_it_is_named_after() {
    for version in VERSIONS {
        let directory = tempfile::tempdir().unwrap();
        let copy = directory.path().join("kopie.bondgenoot");
        fs::copy(file(*version, "bondgenoot"), &copy).unwrap();
        let found: i64 = Connection::open(copy)
            .unwrap()
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(found, *version);
    }
}

#[test]
fn a_golden_file_still_says_what_it_said() {
    let user = User::new();
    for version in VERSIONS {
        let golden = file(*version, "bondgenoot");
        let before = fs::read(&golden).unwrap();
        user.types(["check".as_ref(), golden.as_os_str()]).good();
        assert_eq!(info_now(&user, golden.as_os_str()), info_then(*version));
        assert_eq!(fs::read(&golden).unwrap(), before, "reading a file does not touch it");
    }
}

#[test]
fn a_golden_file_comes_in_and_goes_out_as_it_was() {
    for version in VERSIONS {
        let user = User::new();
        let golden = file(*version, "bondgenoot");
        let project = user.makes(["import".as_ref(), golden.as_os_str()]);
        assert_eq!(info_now(&user, project.as_ref()), info_then(*version));
        let out = user.file("uit.bondgenoot");
        user.types(["export".as_ref(), project.as_ref(), out.as_os_str()]).good();
        assert_eq!(info_now(&user, out.as_os_str()), info_then(*version));
    }
}

#[test]
#[ignore = "writes the golden file of this version; that is done once"]
fn the_golden_file_of_this_version() {
    let (golden, info) = (file(FILE_VERSION, "bondgenoot"), file(FILE_VERSION, "json"));
    assert!(!golden.exists() && !info.exists(), "released files are never written again");
    let user = User::new();
    let project = user.makes(["example"]);
    user.types(["export".as_ref(), project.as_ref(), golden.as_os_str()]).good();
    let said = user.asks(["info".as_ref(), golden.as_os_str()]);
    fs::write(info, serde_json::to_string_pretty(&said).unwrap() + "\n").unwrap();
}
