//! Every exit code, met the way a user meets it.

use std::fs;
use std::process::Stdio;

use bondgenoot_tests::{Answer, User};
use rusqlite::Connection;

/// Writes a project file of a fresh project and gives its path.
fn project_file(user: &User) -> String {
    let project = user.starts("Bestand");
    let file = user.file("bestand.bondgenoot");
    let file = file.to_str().unwrap();
    user.types(["export", &project, file]).good();
    file.to_owned()
}

#[test]
fn zero_when_it_is_done() {
    User::new().types(["projects"]).good();
}

#[test]
fn two_when_the_command_line_is_wrong() {
    let user = User::new();
    user.types(["vlieg"]).fails_with(2);
    user.types(["new", "Zonder de rest"]).fails_with(2);
    user.types(["projects", "--hard"]).fails_with(2);
    user.types::<&str>([]).fails_with(2);
    let project = user.starts("P");
    user.types(["add-actor", &project, "A", "--municipality", "Grimbergen", "--sector", "toverij"])
        .fails_with(2);
    user.types(["undo", &project, "nul"]).fails_with(2);
}

#[test]
fn three_when_it_is_no_project_file() {
    let user = User::new();
    for (name, bytes) in [("leeg", &b""[..]), ("brief.txt", b"Beste collega"), ("kop", b"SQLite format 3\0")]
    {
        let file = user.file(name);
        fs::write(&file, bytes).unwrap();
        user.types(["check", file.to_str().unwrap()]).fails_with(3);
        user.types(["import", file.to_str().unwrap()]).fails_with(3);
    }
    let other = user.file("ander.sqlite");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    user.types(["check", other.to_str().unwrap()]).fails_with(3);
}

#[test]
fn four_when_it_is_from_a_newer_version() {
    let user = User::new();
    let file = project_file(&user);
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    user.types(["check", &file]).fails_with(4);

    let store = user.data().join("bondgenoot.sqlite");
    Connection::open(store).unwrap().pragma_update(None, "user_version", 99).unwrap();
    user.types(["projects"]).fails_with(4);
}

#[test]
fn five_when_it_is_damaged() {
    let user = User::new();
    let file = project_file(&user);
    let mut bytes = fs::read(&file).unwrap();
    let half = bytes.len() / 2;
    bytes.truncate(half);
    fs::write(&file, bytes).unwrap();
    user.types(["check", &file]).fails_with(5);

    // A damaged store is put aside and healed, and that is said.
    fs::write(user.data().join("bondgenoot.sqlite"), b"geen database").unwrap();
    let answer = user.types(["projects"]).good();
    assert!(answer.message.contains("beschadigd"), "{answer:?}");
    assert_eq!(user.types(["recover"]).good().message.trim(), "Alles is heel.");
}

#[test]
fn six_when_the_content_cannot_be() {
    let user = User::new();
    // Files of the first version have no sum that would tell first.
    let file = user.file("oud.bondgenoot").to_str().unwrap().to_owned();
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/golden/v1.bondgenoot"), &file).unwrap();
    Connection::open(&file).unwrap().execute("UPDATE actor SET name = ' scheef '", []).unwrap();
    user.types(["check", &file]).fails_with(6);
    Connection::open(&file).unwrap().execute_batch("ALTER TABLE actor ADD COLUMN geheim TEXT").unwrap();
    user.types(["check", &file]).fails_with(6);
}

#[test]
fn seven_when_the_store_is_in_use() {
    let user = User::new();
    user.starts("Bezet");
    let other = Connection::open(user.data().join("bondgenoot.sqlite")).unwrap();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE").unwrap();
    user.types(["projects"]).fails_with(7);
    drop(other);
    user.types(["projects"]).good();
}

#[test]
fn eight_when_it_is_not_found() {
    let user = User::new();
    let project = user.starts("P");
    user.types(["info", "Nergens"]).fails_with(8);
    user.types(["check", "nergens.bondgenoot"]).fails_with(8);
    user.types(["show", &project, "Geen alliantie"]).fails_with(8);
    user.types(["remove-actor", &project, "Niemand"]).fails_with(8);
    let nowhere = user.file("geen-map").join("x.bondgenoot");
    user.types(["export", &project, nowhere.to_str().unwrap()]).fails_with(8);
    user.types(["municipality", "Xyzzyxyzzy"]).fails_with(8);
    let answer = user.types(["add-municipality", &project, "Vilvorde-sur-Mer"]).fails_with(8);
    assert!(answer.result.is_empty());
    let answer = user.types(["add-municipality", &project, "Vilvoordee"]).fails_with(8);
    assert!(
        answer.message.contains("Vilvoorde"),
        "a typo is no name, but it suggests one: {}",
        answer.message
    );
}

#[test]
fn nine_when_it_is_ambiguous() {
    let user = User::new();
    let project = user.starts("P");
    let answer = user.types(["add-municipality", &project, "Bergen"]).fails_with(9);
    assert!(
        answer.message.contains("Henegouwen") && answer.message.contains("Limburg"),
        "{}",
        answer.message
    );
    for place in ["Grimbergen", "Vilvoorde"] {
        user.makes([
            "add-actor",
            &project,
            "Bib",
            "--municipality",
            place,
            "--sector",
            "lokaal cultuurbeleid",
        ]);
    }
    let answer = user.types(["remove-actor", &project, "bib"]).fails_with(9);
    assert!(
        answer.message.contains("Grimbergen") && answer.message.contains("Vilvoorde"),
        "{}",
        answer.message
    );
    let json =
        user.command(["--json", "remove-actor", &project, "Bib"]).stderr(Stdio::null()).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["candidates"].as_array().unwrap().len(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn ten_when_there_is_no_permission() {
    let user = User::new();
    let project = user.starts("P");
    // Nobody may make files here, not even the administrator.
    user.types(["export", &project, "/sys/x.bondgenoot"]).fails_with(10);
    user.types(["--data-dir", "/sys/bondgenoot", "projects"]).fails_with(10);
}

#[cfg(target_os = "linux")]
#[test]
fn ten_when_the_output_is_full_and_success_when_nobody_reads_on() {
    let user = User::new();
    let project = user.starts("P");
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    let commands: [&[&str]; 3] = [&["show", &project], &["--json", "show", &project], &["--help"]];
    for arguments in commands {
        let answer = Answer::of(user.command(arguments).stdout(full()).output().unwrap());
        assert!(answer.fails_with(10).message.contains("weggeschreven"));
    }
    for arguments in commands {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let answer = Answer::of(user.command(arguments).stdout(writer).output().unwrap()).good();
        assert_eq!(answer.message, "");
    }
}

#[test]
fn one_for_anything_else() {
    let user = User::new();
    let project = user.starts("P");
    user.types(["undo", &project]).fails_with(1);
    user.types(["redo", &project]).fails_with(1);
    user.types(["remove-actor", &project, "CC De Proef"]).fails_with(1);
}

#[test]
fn help_is_dutch_and_names_every_exit_code() {
    let help = User::new().types(["--help"]).good().result;
    for words in ["Gebruik:", "Opdrachten:", "OPDRACHT", "add-municipality", "geen projectbestand", "10 "] {
        assert!(help.contains(words), "{words} in\n{help}");
    }
    let help = User::new().types(["add-actor", "--help"]).good().result;
    for english in ["Usage", "Options", "Arguments", "possible values", "Print help"] {
        assert!(!help.contains(english), "{english} in\n{help}");
    }
}
