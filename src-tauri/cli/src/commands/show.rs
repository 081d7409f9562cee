use bondgenoot_core::{Result, alliance};
use clap::ArgMatches;

use crate::output::Output;
use crate::session;
use crate::sheet;

pub(super) fn show(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    let reader = store.reader(&id)?;
    match session::optional(matches, "alliance") {
        Some(typed) => {
            let shown = sheet::AllianceSheet::of(&reader, &alliance::find(&reader, typed)?)?;
            output.result(&shown, || shown.to_string());
        }
        None => {
            let shown = sheet::ProjectSheet::of(&store, &id)?;
            output.result(&shown, || shown.to_string());
        }
    }
    Ok(())
}
