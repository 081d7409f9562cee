//! Many starts at once: some work, some are told that the store is in use, and none raises a false alarm.

use std::process::Stdio;

use bondgenoot_tests::{Answer, User};

use crate::faults::ground::STOPPED;

#[test]
fn no_start_takes_another_for_a_crash() {
    let user = User::new();
    let project = user.starts("Storm");
    for round in 0..2 {
        let starts: Vec<_> = (0..20)
            .map(|number| {
                let name = format!("Actor {round} {number}");
                let arguments =
                    ["add-actor", &project, &name, "--municipality", "Grimbergen", "--sector", "welzijn"];
                user.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let answers: Vec<Answer> =
            starts.into_iter().map(|start| Answer::of(start.wait_with_output().unwrap())).collect();
        for answer in &answers {
            assert!([0, 7].contains(&answer.code), "{answer:?}");
            assert!(!answer.message.contains(STOPPED), "{answer:?}");
        }
        assert!(answers.iter().any(|answer| answer.code == 0));
    }
    let answer = user.types(["projects"]).good();
    assert_eq!(answer.message, "", "nothing to report");
}
