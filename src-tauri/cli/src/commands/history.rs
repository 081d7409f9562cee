use bondgenoot_core::history::{self, Applied, Op};
use bondgenoot_core::project::Project;
use bondgenoot_core::text::{self, text};
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store};
use clap::ArgMatches;
use serde_json::json;

use crate::output::Output;
use crate::{session, sheet};

pub(super) fn undo(matches: &ArgMatches, output: &Output) -> Result<()> {
    steps(matches, output, history::undo, "cli-undone")
}

pub(super) fn redo(matches: &ArgMatches, output: &Output) -> Result<()> {
    steps(matches, output, history::redo, "cli-redone")
}

type Step = fn(&mut Store, &Id<Project>) -> Result<Applied<Op>>;

/// Takes as many steps as were asked for, or as there are.
fn steps(matches: &ArgMatches, output: &Output, step: Step, key: &str) -> Result<()> {
    let wanted = matches.get_one::<u32>("count").copied().unwrap_or(1);
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let mut names = Vec::new();
    for _ in 0..wanted {
        match step(&mut store, &project) {
            Ok(done) => names.push(text::of_op(&done.value)),
            Err(Error::NothingToUndo | Error::NothingToRedo) if !names.is_empty() => break,
            Err(error) => return Err(error),
        }
    }
    for name in &names {
        output.message(&text(key, &[("step", name)]));
    }
    output.result(&json!({ "steps": names }), || names.len().to_string());
    Ok(())
}

pub(super) fn history(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let steps = history::list(&store, &project)?;
    if steps.is_empty() {
        output.message(&text("cli-no-history", &[]));
    }
    let value: Vec<_> = steps
        .iter()
        .map(|step| json!({ "step": text::of_op(&step.op), "op": step.op, "at": step.at, "undone": step.undone }))
        .collect();
    output.result(&value, || {
        let line = |step: &history::Listed| {
            let undone = if step.undone { text("cli-step-undone", &[]) } else { String::new() };
            format!("{}  {} {undone}", sheet::moment(&step.at), text::of_op(&step.op)).trim_end().to_owned()
        };
        steps.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}
