//! The log and the diagnosis say what happened, and nothing of what people typed.

use std::collections::BTreeSet;
use std::fs;

use bondgenoot_tests::User;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// Every text in the project that somebody typed: names, notes, contact persons. Codes, dates and ids are not.
fn typed_texts(user: &User) -> BTreeSet<String> {
    const TYPED: &[&str] = &[
        "name",
        "label",
        "explanation",
        "text",
        "what",
        "who",
        "note",
        "notes",
        "function",
        "email",
        "phone",
        "offer",
        "brings",
        "benefit",
        "next_step",
        "daily_work",
        "purpose",
        "audience",
        "ideas",
        "aim",
        "involve",
        "missing_expertise",
        "goals",
        "results",
        "deciding",
        "own_identity",
        "fair_pay",
        "meetings",
        "contribution",
        "how_present",
        "in_practice",
        "reached",
        "not_yet",
        "changed",
        "evidence",
    ];
    let store = Connection::open(user.data().join("bondgenoot.sqlite")).unwrap();
    let mut columns = store
        .prepare("SELECT t.name, c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'")
        .unwrap();
    let columns: Vec<(String, String)> = columns
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let mut texts = BTreeSet::new();
    for (table, column) in columns.iter().filter(|(table, column)| {
        TYPED.contains(&column.as_str()) && !table.starts_with("search_") && !table.starts_with("sqlite_")
    }) {
        let mut statement = store.prepare(&format!("SELECT {column} FROM {table}")).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let ValueRef::Text(text) = row.get_ref(0).unwrap() else { continue };
            let text = std::str::from_utf8(text).unwrap();
            texts.extend(
                text.lines().map(str::trim).filter(|line| line.chars().count() > 3).map(str::to_owned),
            );
        }
    }
    texts
}

fn log(user: &User) -> String {
    let files = fs::read_dir(user.data().join("log")).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn nothing_of_the_example_project_is_in_the_log_or_in_a_diagnosis() {
    let user = User::new();
    let project = user.makes(["example"]);
    let file = user.file("Dans met Annelies.bondgenoot");
    let file = file.to_str().unwrap();
    user.types(["export", &project, file]).good();
    user.types(["rename", &project, "Zeer Geheime Naam"]).good();
    user.types(["undo", &project]).good();
    user.types(["redo", &project]).good();
    user.types(["import", file, "--take-over"]).good();
    // Failures quote what was typed; the log does not.
    user.types(["remove-actor", &project, "Zeer Geheime Niemand"]).fails_with(8);
    user.types(["show", &project, "Zeer Geheime Alliantie"]).fails_with(8);
    user.types(["add-municipality", &project, "Zeer Geheime Stad"]).fails_with(8);
    // Files of the first version have no sum that would tell first.
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/golden/v1.bondgenoot"), file).unwrap();
    let spoilt = Connection::open(file).unwrap();
    spoilt.execute("UPDATE actor SET name = ' Zeer Geheime Actor '", []).unwrap();
    drop(spoilt);
    user.types(["import", file, "--take-over"]).fails_with(6);
    let diagnosis = user.types(["diagnose"]).good().result;

    let texts = typed_texts(&user);
    assert!(texts.len() > 150, "{}", texts.len());
    let said = log(&user);
    for code in ["did rename-project", "undid", "redid", "failed not-found", "failed invalid-content"] {
        assert!(said.contains(code), "{code} in\n{said}");
    }
    assert!(diagnosis.contains("did rename-project") && diagnosis.contains("actor 33"), "{diagnosis}");
    for secret in texts.iter().map(String::as_str).chain(["Geheime", "Annelies", &project]) {
        assert!(!said.contains(secret), "{secret:?} is in the log:\n{said}");
        assert!(!diagnosis.contains(secret), "{secret:?} is in the diagnosis:\n{diagnosis}");
    }
    let place = user.data();
    let place = place.parent().unwrap().to_str().unwrap();
    assert!(!said.contains(place) && !diagnosis.contains(place));
}

#[cfg(unix)]
#[test]
fn a_failure_of_the_program_has_a_number_that_is_in_the_log() {
    let user = User::new();
    user.starts("P");
    // A file where a folder should be: a failure of the file system without a name of its own.
    let strange = user.data().join("bondgenoot.sqlite").join("Zeer Geheim");
    let answer = user.types(["check", strange.to_str().unwrap()]).fails_with(1);
    let number = answer.message.split_whitespace().find_map(|word| {
        let word = word.trim_end_matches('.');
        (word.len() == 7 && word.as_bytes()[3] == b'-').then(|| word.to_owned())
    });
    let number = number.unwrap_or_else(|| panic!("no number in {}", answer.message));
    let said = log(&user);
    let line = said.lines().find(|line| line.contains(&number)).unwrap();
    assert!(line.contains("failed files"), "{line}");
    assert!(!said.contains("Geheim"), "{said}");
}

#[test]
fn a_store_that_does_not_open_can_be_diagnosed() {
    let user = User::new();
    user.starts("P");
    let store = Connection::open(user.data().join("bondgenoot.sqlite")).unwrap();
    store.pragma_update(None, "user_version", 99).unwrap();
    drop(store);
    let diagnosis = user.types(["diagnose"]).good().result;
    assert!(diagnosis.contains("newer"), "{diagnosis}");
}

#[cfg(unix)]
#[test]
fn the_log_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let user = User::new();
    user.starts("P");
    let mode = |path: &str| user.data().join(path).metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("log"), mode("log/bondgenoot.log")), (0o700, 0o600));
}
