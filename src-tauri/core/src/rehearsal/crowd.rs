use crate::actor::{Actor, ActorChoice, ContactStatus};
use crate::catalogue::{Half, SECTORS};
use crate::error::Result;
use crate::gazetteer::gazetteer;
use crate::history::{Applied, Op};
use crate::layout::{self, Label, Rows, Slot, Style};
use crate::map;
use crate::municipality::{self, Municipality, NewMunicipality};
use crate::project::{self, NewProject, Project};
use crate::starting_point::{self, Idea, StartingPointKind};
use crate::store::{Origin, Store, Writer};
use crate::value::{Code, Id, Name, Note};

/// How many actors there are for each bubble, as far as there are municipalities.
const ACTORS_IN_A_BUBBLE: usize = 34;

/// Writes a project with many actors, spread over as many real municipalities as that takes (at most 300).
pub fn crowd(store: &mut Store, actors: usize) -> Result<Id<Project>> {
    crowd_in(store, actors, (actors / ACTORS_IN_A_BUBBLE).clamp(1, 300))
}

/// Writes a project with many actors, spread over so many real municipalities.
pub fn crowd_in(store: &mut Store, actors: usize, bubbles: usize) -> Result<Id<Project>> {
    let project = Id::new(store.fresh_id());
    store.write_new_project(&project, &Origin::Here, |writer| {
        let new = NewProject {
            name: Name::parse(&format!("Drukte {actors}"))?,
            organisation: Name::parse("CC De Proef")?,
            municipality: NewMunicipality::Official("23025".to_owned()),
            sector: None,
        };
        project::plant(writer, &new, false)?;
        let places = gazetteer().municipalities().iter().take(bubbles);
        let places = places
            .map(
                |known| Ok(municipality::add::make(writer, &NewMunicipality::Official(known.id.clone()))?.id),
            )
            .collect::<Result<Vec<_>>>()?;
        stand_all(writer, &places, actors)?;
        map::make_room(writer, &places)
    })?;
    Ok(project)
}

/// Adds a card with many ideas in one step: the smallest records there are.
pub fn ideas(store: &mut Store, project: &Id<Project>, count: usize) -> Result<Applied<()>> {
    let text = Note::parse("Iets met muziek")?;
    store.transact(project, Op::AddStartingPoint { name: text.to_string() }, |writer| {
        let card = starting_point::make(writer, StartingPointKind::Strength, text)?;
        (0..count).try_for_each(|number| {
            let text = Note::parse(&format!("Idee {number} voor de wijk"))?;
            writer.insert(&Idea { id: writer.fresh_id(), starting_point_id: card.clone(), text })
        })
    })
}

/// Puts actors in the bubbles in turn, in the most compact rows of each.
fn stand_all(writer: &Writer<'_>, places: &[Id<Municipality>], actors: usize) -> Result<()> {
    let own = writer.project()?.own_actor_id;
    let ours = writer.get(&own)?.municipality_id;
    for (at, place) in places.iter().enumerate() {
        let numbers: Vec<usize> = (at..actors).step_by(places.len()).collect();
        for (half, side) in [(Half::Cultural, 0), (Half::NonCultural, 1)] {
            let numbers: Vec<usize> = numbers.iter().skip(side).step_by(2).copied().collect();
            let names: Vec<String> = numbers
                .iter()
                .map(|number| format!("Vereniging {number} van de {} wijk", number % 97))
                .collect();
            let first = if *place == ours { layout::FIRST_ROW_BESIDE_OWN } else { layout::FIRST_ROW };
            let rows = Rows::new(
                half,
                Style::default(),
                first,
                numbers.iter().zip(&names).map(|(number, name)| label(*number, name)).collect(),
            );
            let slots = rows.packed(0).slots;
            for ((number, name), slot) in numbers.iter().zip(&names).zip(slots) {
                stand(writer, place, half, *number, name, slot)?;
            }
        }
    }
    Ok(())
}

/// Every third is a partner.
fn label(number: usize, name: &str) -> Label<'_> {
    Label { name, partner: number.is_multiple_of(3) }
}

fn stand(
    writer: &Writer<'_>,
    place: &Id<Municipality>,
    half: Half,
    number: usize,
    name: &str,
    slot: Slot,
) -> Result<()> {
    let Some(sector) = SECTORS.get(number % SECTORS.len()) else { return Ok(()) };
    let id = writer.fresh_id::<Actor>();
    writer.insert(&Actor {
        status: number.is_multiple_of(3).then_some(ContactStatus::InConversation),
        notes: Note::parse("Kent de buurt en heeft een zaaltje vrij op dinsdag.")?,
        ..Actor::in_bubble(id.clone(), place.clone(), Name::parse(name)?, half, slot)
    })?;
    writer.insert(&ActorChoice {
        id: Id::join(&[id.as_str(), "sector", sector.code]),
        actor_id: id,
        list: Code::new("sector"),
        code: Code::new(sector.code),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::rehearsal::{self, Chance};

    #[test]
    fn a_crowd_is_a_map_in_order_and_stays_one() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crowd(&mut store, 500).unwrap();
        assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
        let mut chance = Chance::new(2);
        for _ in 0..60 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
            assert_eq!(rehearsal::check_map(&store, &project).unwrap(), Vec::<String>::new());
        }
    }
}
