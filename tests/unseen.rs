//! Characters that nobody sees: older stores and files lose them, in the same way.

use std::fs;
use std::path::Path;

use bondgenoot_tests::{User, old_store};
use rusqlite::Connection;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/v1.bondgenoot");

/// Gives every alliance a name that reads "De Kelder", as an earlier version would have kept it.
fn write_unseen(path: &Path) {
    let conn = Connection::open(path).unwrap();
    let changed =
        conn.execute("UPDATE alliance SET name = ?1", ["De\u{200E} Kel\u{AD}der \u{3164}"]).unwrap();
    assert!(changed > 0);
}

#[test]
fn a_store_and_a_file_of_before_lose_what_nobody_sees_and_are_then_alike() {
    let user = User::new();
    let file = user.file("oud.bondgenoot");
    fs::copy(GOLDEN, &file).unwrap();
    write_unseen(&file);
    old_store::write(&user.data());
    write_unseen(&user.data().join("bondgenoot.sqlite"));

    user.types(["check".as_ref(), file.as_os_str()]).good();
    let project = user.asks(["projects"])[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(user.hash(&project), user.hash(&file));
    let shown = user.types(["show", &project]).good().result;
    assert!(shown.contains("De Kelder ("), "{shown}");
    assert!(!shown.contains(['\u{200E}', '\u{AD}', '\u{3164}']));
    let found = user.types(["search", &project, "kelder"]).good().result;
    assert!(found.contains("De Kelder"), "{found}");
}
