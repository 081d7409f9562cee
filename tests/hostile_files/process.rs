use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bondgenoot_core::rehearsal::Chance;
use bondgenoot_tests::{Answer, User};

use super::way::{self, Ends};
use super::{original, verdict};

/// What lies in a folder: every file in it, with its bytes.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found = BTreeMap::new();
    for path in entries {
        if path.is_dir() {
            // The log says that a file was refused.
            if !path.ends_with("log") {
                found.extend(contents(&path));
            }
        } else {
            found.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Types a command whose temporary files go to a folder of their own, and insists that none are left.
fn types(user: &User, arguments: &[&str]) -> Answer {
    let temporary = user.file("tijdelijk");
    fs::create_dir_all(&temporary).unwrap();
    let mut command = user.command(arguments);
    for variable in ["TMPDIR", "TEMP", "TMP"] {
        command.env(variable, &temporary);
    }
    let answer = Answer::of(command.output().unwrap());
    let left: Vec<_> = contents(&temporary).into_keys().collect();
    assert_eq!(left, [""; 0], "temporary files are left behind");
    answer
}

/// Every fourth way by itself, and every way that depends on chance.
#[test]
fn the_command_line_refuses_spoiled_files_and_touches_nothing() {
    let user = User::new();
    let file = user.file("vijand.bondgenoot");
    let name = file.to_str().unwrap();
    original::write(&file);
    user.types(["import", name]).good();
    let before = contents(&user.data());
    let sample = way::all().enumerate().filter(|(number, way)| way.ends == Ends::Somehow || number % 4 == 0);
    for (number, way) in sample {
        original::write(&file);
        (way.spoil)(&file, &mut Chance::new(number as u64));
        let spoiled = contents(file.parent().unwrap());
        let checked = types(&user, &["check", name]);
        let expected = verdict::code(&verdict::open(&file));
        assert_eq!(checked.code, expected, "{}: {}", way.name, checked.message);
        if expected == 0 {
            types(&user, &["import", name, "--plan"]).good();
        } else {
            let checked = checked.fails_with(expected);
            assert!(
                checked.message.to_lowercase().contains("dit "),
                "{}: no Dutch: {}",
                way.name,
                checked.message
            );
            types(&user, &["import", name, "--take-over"]).fails_with(expected);
            types(&user, &["import", name, "--as-copy"]).fails_with(expected);
            assert!(contents(&user.data()) == before, "{}: the store was touched", way.name);
        }
        assert!(contents(file.parent().unwrap()) == spoiled, "{}: files were made or changed", way.name);
        fs::remove_file(&file).unwrap();
        for left in ["-journal", "-wal", "-shm"] {
            let _ = fs::remove_file(format!("{name}{left}"));
        }
    }
}

#[test]
fn a_folder_is_no_project_file() {
    let user = User::new();
    fs::create_dir_all(user.file("map.bondgenoot")).unwrap();
    types(&user, &["check", user.file("map.bondgenoot").to_str().unwrap()]).fails_with(3);
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_no_project_file_and_nobody_waits_for_it() {
    let user = User::new();
    let pipe = user.file("pijp.bondgenoot");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    for path in [pipe.to_str().unwrap(), "/dev/zero", "/dev/null"] {
        let mut child = user.command(["check", path]).stderr(std::process::Stdio::null()).spawn().unwrap();
        let start = std::time::Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status.code();
            }
            if start.elapsed() > 5 * verdict::PATIENCE {
                child.kill().unwrap();
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        };
        assert_eq!(code, Some(3), "{path}");
    }
}

/// SQLite takes a journal that lies beside a file for what was left of a crash, and plays it back.
#[test]
fn a_journal_beside_the_file_is_not_played_back() {
    let user = User::new();
    let file = user.file("vijand.bondgenoot");
    original::write(&file);
    for left in ["-journal", "-wal"] {
        fs::write(format!("{}{left}", file.display()), original::BYTES).unwrap();
    }
    let before = contents(file.parent().unwrap());
    types(&user, &["check", file.to_str().unwrap()]).good();
    assert!(contents(file.parent().unwrap()) == before);
}
