use super::Unplaced;
use crate::actor::{self, Actor, NewActor};
use crate::catalogue::Half;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::map;
use crate::municipality::Spot;
use crate::project::Project;
use crate::starting_point::StartingPoint;
use crate::store::Store;
use crate::value::Id;

/// Where a name goes.
#[derive(Debug, Clone)]
pub struct PlacedIn {
    /// The bubble; one that is not on the map yet comes with it.
    pub spot: Spot,
    /// The half of it: that of its sector when nobody says.
    pub half: Option<Half>,
    /// The starting point on whose partnerkaart it is noted.
    pub lead: Option<Id<StartingPoint>>,
}

/// Puts a name of the tray on the map, as an actor, in one step.
///
/// # Errors
/// [`crate::Error::NotFound`] for a name, a bubble or a starting point that is not there, [`crate::Error::HalfFull`].
pub fn place(
    store: &mut Store,
    project: &Id<Project>,
    unplaced: &Id<Unplaced>,
    to: PlacedIn,
) -> Result<Applied<Id<Actor>>> {
    store.transact_named(project, |writer| {
        let Unplaced { name, sector, .. } = writer.get(unplaced)?;
        let op = Op::AddActor { name: name.to_string() };
        let PlacedIn { spot, half, lead } = to;
        let sectors = sector.into_iter().collect();
        let new = NewActor { name, municipality: spot, sectors, half, status: None, contact: None, lead };
        writer.remove(unplaced)?;
        let made = actor::make(writer, &new)?;
        map::make_room(writer, [&made.municipality])?;
        Ok((op, made.id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::history::undo;
    use crate::municipality::NewMunicipality;
    use crate::starting_point::{self, Lead, StartingPointKind};
    use crate::value::{Code, Name, Note};
    use crate::{records, rehearsal};

    #[test]
    fn a_name_that_gets_its_place_is_an_actor_and_one_step_brings_it_back() {
        let directory = tempfile::TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let card = Note::parse("Geen zaal").unwrap();
        let card = starting_point::add(&mut store, &project, StartingPointKind::Limitation, card).unwrap();
        let waiting = records::add::<Unplaced>(&mut store, &project, |id| Unplaced {
            id,
            name: Name::parse("Harmonie De Eendracht").unwrap(),
            place: Note::parse("Nergenshuizen").unwrap(),
            sector: Some(Code::new("welfare")),
        });
        let waiting = waiting.unwrap().value;
        let zutphen = Spot::New(NewMunicipality::Official("GM0301".to_owned()));
        let to = PlacedIn { spot: zutphen, half: None, lead: Some(card.value.clone()) };
        let actor = place(&mut store, &project, &waiting, to).unwrap().value;

        let reader = store.reader(&project).unwrap();
        let placed = reader.get(&actor).unwrap();
        assert_eq!((placed.name.as_str(), placed.half), ("Harmonie De Eendracht", Half::NonCultural));
        assert_eq!(placed.municipality_id.as_str(), "GM0301");
        assert_eq!(reader.of::<Lead, _>(&card.value).unwrap().len(), 1);
        assert!(reader.all::<Unplaced>().unwrap().is_empty());

        undo(&mut store, &project).unwrap();
        let reader = store.reader(&project).unwrap();
        assert_eq!(reader.all::<Unplaced>().unwrap().len(), 1);
        assert!(
            reader.find(&actor).unwrap().is_none()
                && !reader.has(&Id::<crate::municipality::Municipality>::new("GM0301")).unwrap()
        );
    }
}
