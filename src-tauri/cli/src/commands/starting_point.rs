use bondgenoot_core::Result;
use bondgenoot_core::actor;
use bondgenoot_core::starting_point::{self, StartingPointKind};
use bondgenoot_core::text::text;
use bondgenoot_core::value::Note;
use clap::ArgMatches;

use crate::output::Output;
use crate::session;

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let kind = match matches.get_flag("strength") {
        true => StartingPointKind::Strength,
        false => StartingPointKind::Limitation,
    };
    let words = Note::parse(session::given(matches, "text"))?;
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let id = starting_point::add(&mut store, &project, kind, words)?.value;
    output.made(id.as_str(), &text("cli-starting-point-added", &[]));
    Ok(())
}

pub(super) fn add_lead(matches: &ArgMatches, output: &Output) -> Result<()> {
    let note = Note::parse(session::optional(matches, "note").unwrap_or_default())?;
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let reader = store.reader(&project)?;
    let card = starting_point::find(&reader, session::given(matches, "starting-point"))?;
    let actor = actor::find(&reader, session::given(matches, "actor"))?;
    let name = reader.get(&actor)?.name;
    let id = starting_point::add_lead(&mut store, &project, &card, &actor, note)?.value;
    output.made(id.as_str(), &text("cli-lead-added", &[("name", name.as_str())]));
    Ok(())
}
