use bondgenoot_core::agreement::{self, NewAgreement};
use bondgenoot_core::text::text;
use bondgenoot_core::value::{Date, Note};
use bondgenoot_core::{Result, alliance};
use clap::ArgMatches;

use crate::output::Output;
use crate::session;

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let new = NewAgreement {
        what: Note::parse(session::given(matches, "text"))?,
        who: Note::parse(session::optional(matches, "who").unwrap_or_default())?,
        due: session::optional(matches, "by").map(Date::parse).transpose()?,
    };
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let alliance = alliance::find(&store.reader(&project)?, session::given(matches, "alliance"))?;
    let id = agreement::add(&mut store, &project, &alliance, new)?;
    output.made(id.as_str(), &text("cli-agreement-added", &[]));
    Ok(())
}
