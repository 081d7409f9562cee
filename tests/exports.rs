//! What an export does to the place where it goes: who may read it, links, and what a kill leaves behind.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use bondgenoot_tests::User;

/// How drafts of project files begin.
const DRAFT: &str = ".bondgenoot-";

fn drafts_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(DRAFT)).collect()
}

#[test]
fn an_old_draft_of_a_killed_process_goes_with_the_next_export() {
    let user = User::new();
    let project = user.starts("P");
    let target = user.file("netwerk.bondgenoot");
    user.makes(["export", &project, target.to_str().unwrap()]);
    let (old, young) = (user.file(".bondgenoot-ab12CD"), user.file(".bondgenoot-ab12CE"));
    for draft in [&old, &young] {
        fs::copy(&target, draft).unwrap();
    }
    let hour = Duration::from_secs(3_600);
    File::options().write(true).open(&old).unwrap().set_modified(SystemTime::now() - hour).unwrap();
    user.makes(["export", &project, target.to_str().unwrap()]);
    assert_eq!(drafts_in(target.parent().unwrap()), [".bondgenoot-ab12CE"]);
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    use bondgenoot_tests::{Answer, program};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    fn give_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn exports(user: &User, project: &str, target: &Path) -> Answer {
        user.types(["export", project, target.to_str().unwrap()])
    }

    #[test]
    fn a_new_file_has_the_permissions_that_the_umask_leaves() {
        let user = User::new();
        let project = user.starts("P");
        for (umask, expected) in [("077", 0o600), ("027", 0o640), ("022", 0o644), ("002", 0o664)] {
            let target = user.file(&format!("{umask}.bondgenoot"));
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")]).arg(program());
            shell.args(["export", &project]).arg(&target).env("BONDGENOOT_DATA_DIR", user.data());
            Answer::of(shell.output().unwrap()).good();
            assert_eq!(mode(&target), expected, "{umask}");
        }
    }

    #[test]
    fn a_file_that_is_replaced_keeps_its_permissions_and_nothing_odd() {
        let user = User::new();
        let project = user.starts("P");
        let target = user.file("netwerk.bondgenoot");
        exports(&user, &project, &target).good();
        for (before, after) in [(0o600, 0o600), (0o640, 0o640), (0o666, 0o666), (0o4777, 0o777)] {
            give_mode(&target, before);
            exports(&user, &project, &target).good();
            assert_eq!(mode(&target), after, "{before:o}");
        }
    }

    #[test]
    fn a_file_that_is_protected_is_not_replaced() {
        let user = User::new();
        let project = user.starts("P");
        let target = user.file("netwerk.bondgenoot");
        exports(&user, &project, &target).good();
        give_mode(&target, 0o400);
        let before = fs::read(&target).unwrap();
        user.makes(["rename", &project, "Q"]);
        let answer = exports(&user, &project, &target).fails_with(10);
        assert!(answer.message.contains("beveiligd tegen schrijven"), "{}", answer.message);
        assert_eq!(fs::read(&target).unwrap(), before);
        assert_eq!(mode(&target), 0o400);
    }

    #[test]
    fn a_link_stays_a_link_and_the_file_behind_it_is_new() {
        let user = User::new();
        let project = user.starts("P");
        let (shared, own) = (user.file("gedeeld"), user.file("eigen"));
        fs::create_dir(&shared).unwrap();
        fs::create_dir(&own).unwrap();
        let behind = shared.join("netwerk.bondgenoot");
        symlink("../gedeeld/netwerk.bondgenoot", own.join("een.bondgenoot")).unwrap();
        symlink("een.bondgenoot", own.join("twee.bondgenoot")).unwrap();
        for (name, link) in
            [("Eerst", "een.bondgenoot"), ("Dan", "twee.bondgenoot"), ("Dan", "een.bondgenoot")]
        {
            user.makes(["rename", &project, name]);
            exports(&user, &project, &own.join(link)).good();
            assert_eq!(user.asks(["info".as_ref(), behind.as_os_str()])["name"], name);
            assert!(!fs::symlink_metadata(&behind).unwrap().is_symlink());
            assert!(fs::symlink_metadata(own.join(link)).unwrap().is_symlink());
        }
        assert_eq!(fs::read_dir(&own).unwrap().count(), 2);

        symlink(user.data().join("nieuw.bondgenoot"), own.join("werk.bondgenoot")).unwrap();
        exports(&user, &project, &own.join("werk.bondgenoot")).fails_with(10);
        symlink("lus.bondgenoot", own.join("lus.bondgenoot")).unwrap();
        exports(&user, &project, &own.join("lus.bondgenoot")).fails_with(1);
        symlink("weg/netwerk.bondgenoot", own.join("nergens.bondgenoot")).unwrap();
        exports(&user, &project, &own.join("nergens.bondgenoot")).fails_with(8);
    }
}

#[cfg(target_os = "linux")]
mod killed {
    use std::process::{Child, Stdio};

    use bondgenoot_core::Store;
    use bondgenoot_core::clock::SystemClock;
    use bondgenoot_core::rehearsal;
    use rustix::fs::{Mode, OFlags};

    use super::*;

    /// How many exports are killed.
    const ROUNDS: u32 = 20;

    /// Whether the file system has files without a name; without, a killed export leaves a draft for the next.
    fn has_unnamed_files(folder: &Path) -> bool {
        rustix::fs::open(folder, OFlags::TMPFILE | OFlags::RDWR, Mode::RUSR).is_ok()
    }

    /// Whether a process has a file open in a folder, with a name or without.
    fn writes_in(process: &Child, folder: &Path) -> bool {
        let Ok(open) = fs::read_dir(format!("/proc/{}/fd", process.id())) else { return false };
        open.flatten().any(|entry| fs::read_link(entry.path()).is_ok_and(|file| file.starts_with(folder)))
    }

    #[test]
    fn an_export_that_is_killed_while_it_writes_leaves_no_names_behind() {
        let user = User::new();
        let project = rehearsal::crowd(&mut Store::open(&user.data(), SystemClock).unwrap(), 1_500).unwrap();
        let folder = user.file("stick");
        fs::create_dir(&folder).unwrap();
        let folder = folder.canonicalize().unwrap();
        let mut killed = 0;
        for round in 0..ROUNDS {
            let target = folder.join(format!("{round}.bondgenoot"));
            let mut command = user.command(["export", project.as_str(), target.to_str().unwrap()]);
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            while !writes_in(&child, &folder) && child.try_wait().unwrap().is_none() {
                std::hint::spin_loop();
            }
            child.kill().unwrap();
            child.wait().unwrap();
            if target.exists() {
                user.types(["check".as_ref(), target.as_os_str()]).good();
            } else {
                killed += 1;
            }
            if has_unnamed_files(&folder) {
                assert!(drafts_in(&folder).is_empty(), "{:?}", drafts_in(&folder));
            }
        }
        eprintln!("{killed} of {ROUNDS} exports were killed while they wrote");
        assert!(killed > 0, "none was killed while it wrote");
    }
}
