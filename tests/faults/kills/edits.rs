use bondgenoot_core::actor::Actor;
use bondgenoot_core::project::Project;
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::value::Id;
use bondgenoot_tests::User;

use super::{Rounds, killed, moment_of_a_write, says_what_happened, time_of};
use crate::faults::ground::{left_a_log, opened};

#[test]
fn no_actor_that_was_acknowledged_is_missing() {
    let user = User::new();
    let project = user.starts("Kill");
    let add = |name: &str| {
        ["add-actor", &project, name, "--municipality", "Grimbergen", "--sector", "welzijn"]
            .map(str::to_owned)
    };
    let time = time_of(|| drop(user.makes(add("Warmloper"))));
    let mut chance = Chance::new(20_261_121);
    let (mut acknowledged, mut said) = (Vec::new(), 0);
    let mut rounds = Rounds::start();
    while rounds.another(!acknowledged.is_empty() && said > 0) {
        let arguments = add(&format!("Actor {}", rounds.done));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let killed = killed(&user, &arguments, &moment_of_a_write(time, &mut chance));
        if killed.answer.result.ends_with('\n') {
            acknowledged.push(killed.answer.last_line());
        } else {
            assert!(!killed.done, "done without a word");
        }
        if chance.coin() {
            said += u32::from(says_what_happened(&user));
        }
        if rounds.done.is_multiple_of(16) {
            all_there(&user, &project, &acknowledged);
        }
    }
    all_there(&user, &project, &acknowledged);
    let acknowledged = acknowledged.len();
    eprintln!("edits: {} times killed, {acknowledged} acknowledged, {said} times said", rounds.done);
    assert!(acknowledged > 0 && said > 0, "killed at no interesting moment");
}

fn all_there(user: &User, project: &str, acknowledged: &[String]) {
    let project = Id::<Project>::new(project);
    let left = left_a_log(&user.data());
    let store = opened(&user.data());
    assert_eq!(store.recovery().is_some(), left);
    let reader = store.reader(&project).unwrap();
    for id in acknowledged {
        assert!(reader.has(&Id::<Actor>::new(id.as_str())).unwrap(), "{id} is missing");
    }
    assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
}
