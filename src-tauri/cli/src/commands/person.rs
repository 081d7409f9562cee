use bondgenoot_core::Result;
use bondgenoot_core::contact;
use clap::ArgMatches;

use crate::output::Output;
use crate::{session, sheet};

pub(super) fn person(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let contact = contact::find(&store, &project, session::given(matches, "person"))?;
    let known = contact::known(&store, &project, &contact)?;
    output.result(&known, || sheet::person(&known));
    Ok(())
}
