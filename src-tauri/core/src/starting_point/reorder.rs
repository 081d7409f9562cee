use super::{StartingPoint, StartingPointKind};
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Puts these cards in a column, in this order: those that stood in the other one come over, in the same step.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn reorder(
    store: &mut Store,
    project: &Id<Project>,
    kind: StartingPointKind,
    cards: &[Id<StartingPoint>],
) -> Result<Applied<()>> {
    store.transact(project, Op::ReorderStartingPoints, |writer| {
        for (card, rank) in cards.iter().zip((0..).step_by(16)) {
            let found = writer.get(card)?;
            writer.save(&StartingPoint { kind, rank, ..found })?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::starting_point::add_many;
    use crate::value::Note;

    #[test]
    fn a_card_comes_over_to_its_place_in_the_other_column() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let mut add = |kind, texts: &[&str]| {
            let notes = texts.iter().map(|text| Note::parse(text).unwrap()).collect();
            add_many(&mut store, &project, kind, notes).unwrap().value
        };
        let strengths = add(StartingPointKind::Strength, &["zaal", "techniek"]);
        let limitations = add(StartingPointKind::Limitation, &["publiek", "budget"]);
        let order = [limitations[0].clone(), strengths[1].clone(), limitations[1].clone()];
        let before = crate::history::list(&store, &project).unwrap().len();
        reorder(&mut store, &project, StartingPointKind::Limitation, &order).unwrap();
        assert_eq!(crate::history::list(&store, &project).unwrap().len(), before + 1);

        let mut cards = store.reader(&project).unwrap().all::<StartingPoint>().unwrap();
        cards.sort_by_key(|card| card.rank);
        let column = cards.iter().filter(|card| card.kind == StartingPointKind::Limitation);
        assert_eq!(column.map(|card| card.id.clone()).collect::<Vec<_>>(), order);
    }
}
