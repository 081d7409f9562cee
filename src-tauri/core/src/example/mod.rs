//! The example project: a cultural centre in Grimbergen with everything the method can hold.
//!
//! What it says depends on the language and is data, in `example.json` beside the Fluent files. Records point
//! to each other there by short keys. The organisations are invented, and people are named by their role.

mod content;
mod keys;
mod plant;

#[cfg(test)]
mod tests;

use content::Content;
use plant::Planter;

use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Origin, Store};
use crate::value::Id;

const DUTCH: &str = include_str!("../../../../ui/text/nl/example.json");

/// Writes the example as a new project, without history.
///
/// # Errors
/// [`Error::Internal`] for a mistake in the example itself; otherwise only what the disk refuses.
pub fn plant(store: &mut Store) -> Result<Id<Project>> {
    plant_from(store, DUTCH)
}

fn plant_from(store: &mut Store, json: &str) -> Result<Id<Project>> {
    let content: Content = serde_json::from_str(json).map_err(|error| mistake(&error))?;
    let project = Id::new(store.fresh_id());
    store.write_new_project(&project, &Origin::Here, |writer| {
        Planter::new(writer).plant(&content).map_err(|error| match error {
            Error::NotFound { .. }
            | Error::UnknownCode { .. }
            | Error::SectorMissing
            | Error::TextEmpty
            | Error::HalfFull
            | Error::NotAMember { .. } => mistake(&error),
            other => other,
        })
    })?;
    Ok(project)
}

/// What people typed elsewhere can be wrong; here it is the program's own text.
fn mistake(error: &impl std::fmt::Display) -> Error {
    Error::Internal(format!("example.json: {error}"))
}
