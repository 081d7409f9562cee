//! Places where the store cannot be: a message and a code, nothing written.

use std::fs;

use bondgenoot_core::store::FILE_NAME;
use bondgenoot_tests::User;

#[test]
fn a_data_directory_that_is_a_file_is_refused() {
    let user = User::new();
    fs::write(user.data(), "een brief").unwrap();
    let answer = user.types(["projects"]);
    assert!([1, 10].contains(&answer.code), "{answer:?}");
    let code = answer.code;
    answer.fails_with(code);
    assert_eq!(fs::read_to_string(user.data()).unwrap(), "een brief");
}

#[test]
fn a_store_that_is_a_folder_is_refused() {
    let user = User::new();
    let project = user.starts("P");
    let (store, away) = (user.data().join(FILE_NAME), user.file("opzij"));
    fs::rename(&store, &away).unwrap();
    fs::create_dir(&store).unwrap();
    user.types(["projects"]).fails_with(10);
    fs::remove_dir(&store).unwrap();
    fs::rename(&away, &store).unwrap();
    assert_eq!(user.asks(["info", &project])["actor"], 1);
}

#[cfg(unix)]
mod modes {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use bondgenoot_core::store::FILE_NAME;
    use bondgenoot_tests::User;

    fn set(path: &Path, mode: u32) {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    /// Whether modes mean nothing to whoever runs this: the administrator may do everything.
    fn is_almighty(user: &User, test: &str) -> bool {
        let folder = user.file("proef");
        fs::create_dir(&folder).unwrap();
        set(&folder, 0o500);
        let almighty = fs::write(folder.join("x"), "").is_ok();
        set(&folder, 0o700);
        if almighty {
            eprintln!("SKIPPED {test}: the administrator may write anywhere; see also the read-only disk");
        }
        almighty
    }

    #[test]
    fn a_data_directory_without_write_permission_is_refused_until_it_has_it() {
        let user = User::new();
        let project = user.starts("P");
        if is_almighty(&user, "a_data_directory_without_write_permission") {
            return;
        }
        let before = user.hash(&project);
        set(&user.data(), 0o500);
        user.types(["rename", &project, "Anders"]).fails_with(10);
        set(&user.data(), 0o700);
        assert_eq!(user.hash(&project), before);
        set(&user.data().join(FILE_NAME), 0o400);
        user.types(["rename", &project, "Anders"]).fails_with(10);
        set(&user.data().join(FILE_NAME), 0o600);
        assert_eq!(user.hash(&project), before);
        user.types(["rename", &project, "Anders"]).good();
    }
}
