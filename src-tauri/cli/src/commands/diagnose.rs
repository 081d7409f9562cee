use bondgenoot_core::Result;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::diagnosis::{About, diagnosis};
use bondgenoot_core::text::of_error;
use clap::ArgMatches;
use serde_json::json;

use crate::output::Output;
use crate::session;

/// Writes a diagnosis, also of a store that does not open.
pub(super) fn diagnose(matches: &ArgMatches, output: &Output) -> Result<()> {
    let directory = session::directory(matches)?;
    let opened = session::open(matches, output);
    if let Err(error) = &opened {
        output.message(&of_error(error));
    }
    let about = About { program: session::PROGRAM, directory: Some(&directory) };
    let text = diagnosis(about, opened.as_deref().map_err(bondgenoot_core::Error::code), &SystemClock);
    output.result(&json!({ "diagnosis": text }), || text.clone());
    Ok(())
}
