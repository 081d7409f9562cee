use bondgenoot_core::Result;
use bondgenoot_core::actor;
use bondgenoot_core::alliance::{self, NewAlliance};
use bondgenoot_core::scenario;
use bondgenoot_core::text::text;
use bondgenoot_core::value::Name;
use clap::ArgMatches;

use crate::output::Output;
use crate::session;

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let name = Name::parse(session::given(matches, "name"))?;
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let reader = store.reader(&project)?;
    let typed = session::repeated(matches, "member");
    let new = NewAlliance {
        name: name.clone(),
        members: typed.into_iter().map(|typed| actor::find(&reader, typed)).collect::<Result<_>>()?,
        scenario: session::optional(matches, "scenario")
            .map(|typed| scenario::find(&reader, typed))
            .transpose()?,
        with_us: !matches.get_flag("without-us"),
    };
    let id = alliance::add(&mut store, &project, new)?.value;
    output.made(id.as_str(), &text("cli-alliance-added", &[("name", name.as_str())]));
    Ok(())
}
