//! Nothing opens the network: no package that can is built in, our own code does not reach for it, and nothing is
//! loaded from an address.

mod addresses;
mod own_code;
mod packages;

use crate::failure::Result;
use crate::rust_source::Source;
use crate::ui_source::UiSource;
use crate::workspace::Workspace;

pub(super) fn broken(workspace: &Workspace, sources: &[Source], ui: &[UiSource]) -> Result<Vec<String>> {
    let mut broken = packages::broken(workspace)?;
    broken.extend(own_code::broken(sources, ui));
    broken.extend(addresses::broken(workspace, sources, ui)?);
    Ok(broken)
}
