use std::fs;
use std::path::Path;

use bondgenoot_core::rehearsal::Chance;
use bondgenoot_tests::User;

use super::{Rounds, any_moment, killed, time_of};
use crate::faults::ground::crowded_file;

#[test]
fn an_export_that_is_killed_leaves_the_file_that_was_there() {
    let user = User::new();
    let (file, project, _) = crowded_file(&user.file(""), 500);
    user.types(["import", file.to_str().unwrap()]).good();
    let arguments = ["export", project.as_str(), file.to_str().unwrap()];
    let time = time_of(|| drop(user.types(arguments).good()));
    let mut chance = Chance::new(6);
    let bytes = |path: &Path| fs::read(path).unwrap();
    let mut known = vec![bytes(&file)];
    let mut rounds = Rounds::start();
    while rounds.another(known.len() > 1) {
        user.makes(["rename", project.as_str(), &format!("Naam {}", known.len())]);
        let killed = killed(&user, &arguments, &any_moment(time, &mut chance));
        let now = bytes(&file);
        if known.last() != Some(&now) {
            user.types(["check", file.to_str().unwrap()]).good();
            assert_eq!(user.hash(&file), user.hash(project.as_str()));
            known.push(now);
        } else {
            assert!(!killed.done, "done without a file");
        }
    }
    eprintln!("exports: {} times killed, {} times whole", rounds.done, known.len() - 1);
    assert!(known.len() > 1, "killed at no interesting moment");
}
