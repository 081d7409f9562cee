use super::StartingPoint;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a card with its partnerkaart; the actors on it stay.
pub fn remove(store: &mut Store, project: &Id<Project>, card: &Id<StartingPoint>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(card)?.text.to_string();
        writer.remove(card)?;
        Ok((Op::RemoveStartingPoint { name }, ()))
    })
}
