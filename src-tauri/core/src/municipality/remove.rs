use super::Municipality;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a bubble with everybody in it.
///
/// # Errors
/// [`Error::OwnMunicipalityStays`] for the one our own organisation stands in.
pub fn remove(
    store: &mut Store,
    project: &Id<Project>,
    municipality: &Id<Municipality>,
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(municipality)?.name.to_string();
        let own = writer.get(&writer.project()?.own_actor_id)?;
        if own.municipality_id == *municipality {
            return Err(Error::OwnMunicipalityStays);
        }
        writer.remove(municipality)?;
        Ok((Op::RemoveMunicipality { name }, ()))
    })
}
