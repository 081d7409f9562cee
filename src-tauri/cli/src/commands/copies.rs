use bondgenoot_core::actor;
use bondgenoot_core::alliance;
use bondgenoot_core::copies::{self, OpenCopy, Reason, What};
use bondgenoot_core::text::text;
use bondgenoot_core::{Error, Result};
use clap::ArgMatches;
use serde_json::json;

use crate::output::Output;
use crate::{session, sheet};

pub(super) fn copies(matches: &ArgMatches, output: &Output) -> Result<()> {
    // Not the store: a list of copies is asked for when that one does not open.
    let directory = session::directory(matches)?;
    let all = copies::kept(&directory)?;
    let place = copies::second_place(&directory)?;
    if all.is_empty() {
        output.message(&text("cli-no-copies", &[]));
    }
    if let Some(place) = &place {
        output.message(&sheet::second_place(place));
    }
    output.result(&json!({ "copies": all, "second_place": place }), || {
        all.iter().map(sheet::copy).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

pub(super) fn copy_now(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let number = store.keep_copy(Reason::Now)?;
    copies::catch_up(store.directory(), &|| true)?;
    output.message(&text("cli-copied", &[("number", &number.to_string())]));
    output.result(&json!({ "number": number }), || number.to_string());
    Ok(())
}

pub(super) fn restore_copy(matches: &ArgMatches, output: &Output) -> Result<()> {
    let path = copies::find(&session::directory(matches)?, session::given(matches, "copy"))?;
    let copy = OpenCopy::open(&path)?;
    let what = what(matches, &copy)?;
    let mut store = session::open(matches, output)?;
    let restored = copies::restore(&mut store, &copy, &what)?;
    let key = match (&what, restored.changed) {
        (_, false) => "cli-restored-nothing",
        (What::Everything, _) => "cli-restored-everything",
        _ => "cli-restored",
    };
    output.message(&text(key, &[]));
    if let Some(number) = restored.copy_of_now {
        output.message(&text("cli-copy-of-now", &[("number", &number.to_string())]));
    }
    if restored.left_out > 0 {
        output.message(&text("cli-left-out", &[("count", &restored.left_out.to_string())]));
    }
    let value = json!({
        "copy_of_now": restored.copy_of_now, "changed": restored.changed, "left_out": restored.left_out,
    });
    output.result(&value, || restored.copy_of_now.map(|number| number.to_string()).unwrap_or_default());
    Ok(())
}

/// What is to be restored: everything, unless a project, an actor or an alliance is named. Names are those in the
/// copy, since here they may be gone.
fn what(matches: &ArgMatches, copy: &OpenCopy) -> Result<What> {
    let named = |name| session::optional(matches, name);
    let (project, actor, alliance) = (named("project-in-copy"), named("actor"), named("alliance"));
    if project.is_none() && actor.is_none() && alliance.is_none() {
        return Ok(What::Everything);
    }
    let project = copies::find_project(copy, project)?;
    let record =
        |noun: &str, id: String| What::Record { project: project.clone(), noun: noun.to_owned(), id };
    let reader = copy.reader(&project)?;
    match (actor, alliance) {
        (Some(actor), None) => Ok(record("actor", actor::find(&reader, actor)?.to_string())),
        (None, Some(alliance)) => Ok(record("alliance", alliance::find(&reader, alliance)?.to_string())),
        (None, None) => Ok(What::Project { project: project.clone() }),
        (Some(_), Some(_)) => Err(Error::Internal("actor and alliance".to_owned())),
    }
}
