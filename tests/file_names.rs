//! Names that people give to project files: they end as a project file does, and every system takes them.

use std::ffi::OsString;
use std::fs;

use bondgenoot_tests::User;

#[test]
fn a_file_gets_our_ending_and_is_found_without_it() {
    let user = User::new();
    let project = user.starts("P");
    for name in ["Overleg 12.11.2026", "Dans i.s.m. bib", "Netwerk 2.0", "Dans"] {
        let typed = user.file(name);
        let typed = typed.to_str().unwrap();
        let file = format!("{typed}.bondgenoot");
        assert_eq!(user.makes(["export", &project, typed]), file);
        assert!(fs::exists(&file).unwrap() && !fs::exists(typed).unwrap());
        user.types(["check", typed]).good();
        assert_eq!(user.hash(typed), user.hash(&project));
        assert_eq!(user.asks(["import", typed, "--plan"])["known"], true);

        user.makes(["rename", &project, name]);
        assert_eq!(user.makes(["export", &project, typed]), file, "the same words do the same again");
        assert_eq!(user.hash(&file), user.hash(&project));
    }
}

#[test]
fn a_project_is_meant_before_a_file_without_its_ending() {
    let user = User::new();
    let project = user.starts("Dans");
    let file = user.file("Dans");
    user.makes(["export", &project, file.to_str().unwrap()]);
    user.makes(["rename", &project, "Zang"]);
    user.makes(["new", "Dans", "--organisation", "O", "--municipality", "Meise"]);
    let mut command = user.command(["--json", "info", "Dans"]);
    let said = command.current_dir(file.parent().unwrap()).output().unwrap().stdout;
    let said: serde_json::Value = serde_json::from_slice(&said).unwrap();
    assert_ne!(said["id"], *project);
}

#[test]
fn a_file_is_not_named_after_a_device_and_not_endlessly() {
    let user = User::new();
    let project = user.starts("P");
    for (name, file) in
        [("aux", "aux_.bondgenoot"), ("CON.bondgenoot", "CON_.bondgenoot"), ("Dans. ", "Dans.bondgenoot")]
    {
        user.makes(["export", &project, user.file(name).to_str().unwrap()]);
        user.types(["check", user.file(file).to_str().unwrap()]).good();
    }
    let made = user.makes(["export", &project, user.file(&"🎭".repeat(80)).to_str().unwrap()]);
    assert!(fs::exists(&made).unwrap(), "{made}");
    assert!(user.file(&made).file_name().unwrap().len() <= 200);
}

#[cfg(target_os = "linux")]
#[test]
fn the_name_of_a_file_need_not_be_text() {
    use std::os::unix::ffi::OsStringExt;
    let (one, other) = (User::new(), User::new());
    let project = one.starts("P");
    let name = |bytes: &[u8]| one.file("").join(OsString::from_vec(bytes.to_vec())).into_os_string();
    let words = |words: &[&str], file: &OsString| {
        words.iter().map(OsString::from).chain([file.clone()]).collect::<Vec<_>>()
    };
    let typed = name(b"caf\xe9");
    let file = name(b"caf\xe9.bondgenoot");
    one.types(words(&["export", &project], &typed)).good();
    assert!(fs::exists(&file).unwrap());
    for file in [&typed, &file] {
        other.types(words(&["check"], file)).good();
        other.types(words(&["info"], file)).good();
        other.types(words(&["import", "--as-copy"], file)).good();
    }
    one.types(words(&["check"], &name(b"weg\xe9"))).fails_with(8);
    one.types(words(&["info"], &name(b"weg\xe9"))).fails_with(8);
    let answer = one.types(["check", one.file("weg\u{FFFD}").to_str().unwrap()]).fails_with(8);
    assert!(answer.message.contains("Geef het bestand een andere naam"), "{}", answer.message);
    let answer =
        one.types(words(&["rename", &project], &OsString::from_vec(b"caf\xe9".to_vec()))).fails_with(2);
    assert!(answer.message.contains("tekens die geen tekst zijn"), "{}", answer.message);
}
