use super::StartingPoint;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Puts the cards of a column in this order.
pub fn reorder(store: &mut Store, project: &Id<Project>, cards: &[Id<StartingPoint>]) -> Result<()> {
    store.transact(project, Op::ReorderStartingPoints, |writer| {
        for (card, rank) in cards.iter().zip((0..).step_by(16)) {
            let found = writer.get(card)?;
            writer.save(&StartingPoint { rank, ..found })?;
        }
        Ok(())
    })
}
