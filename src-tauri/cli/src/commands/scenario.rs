use bondgenoot_core::Result;
use bondgenoot_core::actor;
use bondgenoot_core::scenario::{self, NewScenario};
use bondgenoot_core::text::text;
use bondgenoot_core::value::{Name, Note};
use clap::ArgMatches;

use crate::output::Output;
use crate::session;

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let name = Name::parse(session::given(matches, "name"))?;
    let ideas = Note::parse(session::optional(matches, "idea").unwrap_or_default())?;
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let reader = store.reader(&project)?;
    let typed = session::repeated(matches, "actor-of-scenario");
    let actors = typed.into_iter().map(|typed| actor::find(&reader, typed)).collect::<Result<_>>()?;
    let new = NewScenario { name: name.clone(), actors, ideas, starting_points: Vec::new() };
    let id = scenario::add(&mut store, &project, new)?.value;
    output.made(id.as_str(), &text("cli-scenario-added", &[("name", name.as_str())]));
    Ok(())
}
