use bondgenoot_core::Result;
use bondgenoot_core::copies::{self, OpenCopy, What};
use bondgenoot_core::project;
use bondgenoot_core::store::{Check, Finding};
use bondgenoot_core::text::text;
use clap::ArgMatches;

use crate::output::Output;
use crate::{session, sheet};

/// Looks whether the store is whole, and recovers what can be read when it is not; or restores a whole copy.
pub(super) fn recover(matches: &ArgMatches, output: &Output) -> Result<()> {
    // The copy first: when it is no good, nothing is done.
    let copy = match session::optional(matches, "from-copy") {
        Some(asked) => {
            let copy = OpenCopy::open(&copies::find(&session::directory(matches)?, asked)?)?;
            copy.check()?;
            Some(copy)
        }
        None => None,
    };
    let mut store = session::open_checked(matches, output, Check::Always)?;
    let recovery = store.recovery().cloned().unwrap_or_default();
    if let Some(copy) = copy {
        copies::restore(&mut store, &copy, &What::Everything)?;
        output.message(&text("cli-recover-restored", &[]));
    } else if !recovery.findings.contains(&Finding::Damaged) {
        output.message(&text("cli-recover-healthy", &[]));
    }
    let all = project::list(&store)?;
    let json = serde_json::json!({ "recovery": recovery, "projects": all });
    output.result(&json, || all.iter().map(sheet::project_line).collect::<Vec<_>>().join("\n"));
    Ok(())
}
