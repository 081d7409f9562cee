//! The session ends while a command is at work: the store is closed, and the next start has nothing to report.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use bondgenoot_tests::{Answer, User};
use tempfile::TempDir;

use crate::faults::ground::{STOPPED, crowded_file, left_a_log};

#[test]
fn a_command_that_is_told_to_end_closes_the_store_first() {
    let user = User::new();
    user.starts("Was er al");
    let folder = TempDir::new().unwrap();
    let (file, project, hash) = crowded_file(folder.path(), 3_000);
    for (round, signal) in ["TERM", "HUP", "INT"].into_iter().enumerate() {
        let arguments = if round == 0 { vec!["import"] } else { vec!["import", "--as-copy"] };
        let mut command = user.command(arguments.into_iter().chain([file.to_str().unwrap()]));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        while !left_a_log(&user.data()) {
            assert!(child.try_wait().unwrap().is_none(), "too quick to be told");
            sleep(Duration::from_micros(200));
        }
        let told =
            Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        assert!(told.success());
        let answer = Answer::of(child.wait_with_output().unwrap());
        assert_eq!(answer.code, 0, "{signal}: {answer:?}");
        assert!(!left_a_log(&user.data()), "{signal}");
        let next = user.types(["projects"]).good();
        assert!(!next.message.contains(STOPPED), "{signal}: {next:?}");
    }
    assert_eq!(user.hash(project.as_str()), hash);
}
