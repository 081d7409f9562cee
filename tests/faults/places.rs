//! Data directories with any name work, also for copies and recovery.

use std::ffi::{OsStr, OsString};
use std::fs;

use bondgenoot_core::store::FILE_NAME;
use bondgenoot_tests::{Answer, User};

/// Types a command for a data directory.
fn types(user: &User, data: &OsStr, arguments: &[&OsStr]) -> Answer {
    let mut command = user.command::<&OsStr>([]);
    command.env_remove("BONDGENOOT_DATA_DIR").arg("--data-dir").arg(data).args(arguments);
    Answer::of(command.output().unwrap())
}

fn names() -> Vec<OsString> {
    let mut names: Vec<OsString> =
        ["een map", "thuis é ’s", "50% #1 ?x=1", "file:", "🎭"].into_iter().map(OsString::from).collect();
    #[cfg(target_os = "linux")]
    names.push(std::os::unix::ffi::OsStringExt::from_vec(b"caf\xe9 data".to_vec()));
    names
}

#[test]
fn a_data_directory_with_any_name_works() {
    let user = User::new();
    for name in names() {
        let data = user.file("").join(&name);
        let data = data.as_os_str();
        let run = |arguments: &[&OsStr]| types(&user, data, arguments).good();
        let new = ["new", "P", "--organisation", "CC", "--municipality", "Grimbergen"].map(OsStr::new);
        let project = run(&new).last_line();
        let file = user.file("uit.bondgenoot");
        run(&["export".as_ref(), project.as_ref(), file.as_os_str()]);
        for _ in 0..2 {
            // Each makes a copy first.
            run(&["import".as_ref(), file.as_os_str(), "--as-copy".as_ref()]);
        }
        let store = std::path::Path::new(data).join(FILE_NAME);
        let mut bytes = fs::read(&store).unwrap();
        bytes[100..].fill(0);
        fs::write(&store, bytes).unwrap();
        let answer = run(&["projects".as_ref()]);
        assert!(answer.message.contains("--from-copy"), "{name:?}: {answer:?}");
        let copies = fs::read_dir(std::path::Path::new(data).join("copies")).unwrap().count();
        assert!(copies >= 2, "{name:?}: {copies} copies");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_that_cannot_be_written_is_named() {
    let user = User::new();
    let answer = types(&user, "/sys/bondgenoot".as_ref(), &["projects".as_ref()]).fails_with(10);
    assert!(answer.message.contains("/sys/bondgenoot"), "{answer:?}");
}

#[test]
fn a_folder_next_to_the_program_is_the_data_directory() {
    let user = User::new();
    let program = user.file("stick").join("bondgenoot-cli");
    let data = user.file("stick").join("Bondgenoot-gegevens");
    fs::create_dir_all(&data).unwrap();
    fs::copy(bondgenoot_tests::program(), &program).unwrap();
    let run = |arguments: &[&str], named: bool| {
        let mut command = std::process::Command::new(&program);
        command.env_remove("BONDGENOOT_DATA_DIR").env("XDG_DATA_HOME", user.file("thuis"));
        if named {
            command.env("BONDGENOOT_DATA_DIR", user.data());
        }
        Answer::of(command.args(arguments).output().unwrap()).good()
    };
    run(&["example"], false);
    assert!(data.join(FILE_NAME).exists());
    assert!(!user.file("thuis").exists());
    run(&["example"], true);
    assert!(user.data().join(FILE_NAME).exists(), "what the environment names wins");
}
