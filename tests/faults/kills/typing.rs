use std::process::Command;

use bondgenoot_core::project::{self, Project};
use bondgenoot_core::rehearsal::Chance;
use bondgenoot_core::value::Id;
use bondgenoot_core::{Store, history};
use bondgenoot_tests::User;

use super::{Rounds, killed_command, moment_of_a_write, says_what_happened};
use crate::faults::ground::{left_a_log, opened};

/// How long the typist may be left at work.
const LONGEST: std::time::Duration = std::time::Duration::from_millis(400);

/// Reads the number that was typed last, and the one that was announced after it, if any.
fn told(result: &str) -> (u32, Option<u32>) {
    let number = |line: &str, word: &str| line.strip_prefix(word).and_then(|number| number.parse().ok());
    let kept = result.lines().rev().find_map(|line| number(line, "kept "));
    let begun = result.lines().last().and_then(|line| number(line, "begun "));
    (kept.unwrap_or_default(), begun)
}

fn typed(store: &Store, project: &Id<Project>) -> u32 {
    let purpose = store.reader(project).unwrap().project().unwrap().purpose.to_string();
    purpose.strip_prefix("Samen ").map_or(0, |number| number.parse().unwrap())
}

/// In the window people type in one process, and rests in a field become one step.
#[test]
fn what_was_typed_last_is_there() {
    let user = User::new();
    let project = Id::new(user.starts("Typen"));
    let mut chance = Chance::new(20_261_126);
    let (mut rounds, mut last, mut kept, mut one_more, mut said) = (Rounds::start(), 0, 0, 0, 0);
    while rounds.another(kept > 0 && said > 0) {
        let mut typist = Command::new(env!("CARGO_BIN_EXE_bondgenoot-typist"));
        typist.arg(user.data()).arg(last.to_string());
        let killed = killed_command(&user, typist, &moment_of_a_write(LONGEST, &mut chance));
        let (acknowledged, begun) = told(&killed.answer.result);
        let acknowledged = acknowledged.max(last);
        if chance.coin() {
            said += u32::from(says_what_happened(&user));
        }
        let left = left_a_log(&user.data());
        let mut store = opened(&user.data());
        assert_eq!(store.recovery().is_some(), left);
        let found = typed(&store, &project);
        assert!(found == acknowledged || Some(found) == begun, "{found}, not {acknowledged} or {begun:?}");
        kept += acknowledged - last;
        one_more += u32::from(found > acknowledged);
        if found > 0 {
            let hash = project::content_hash(&store, &project).unwrap();
            history::undo(&mut store, &project).unwrap();
            assert!(typed(&store, &project) < found, "a step that was typed can be undone");
            history::redo(&mut store, &project).unwrap();
            assert_eq!(project::content_hash(&store, &project).unwrap(), hash);
        }
        last = found;
    }
    let rounds = rounds.done;
    eprintln!(
        "typing: {rounds} times killed, {kept} acknowledged, {one_more} times one more, {said} times said"
    );
    assert!(kept > 0 && said > 0, "killed at no interesting moment");
}
