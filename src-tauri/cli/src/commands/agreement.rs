use bondgenoot_core::agreement::Agreement;
use bondgenoot_core::text::text;
use bondgenoot_core::value::Note;
use bondgenoot_core::{Result, alliance, records};
use clap::ArgMatches;

use crate::output::Output;
use crate::{choose, session};

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let what = Note::parse(session::given(matches, "text"))?;
    let who = Note::parse(session::optional(matches, "who").unwrap_or_default())?;
    let due = session::optional(matches, "by").map(choose::date).transpose()?;
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let alliance_id = alliance::find(&store.reader(&project)?, session::given(matches, "alliance"))?;
    let make = |id| Agreement { id, alliance_id, what, who, due, done: false };
    let id = records::add(&mut store, &project, make)?.value;
    output.made(id.as_str(), &text("cli-agreement-added", &[]));
    Ok(())
}
