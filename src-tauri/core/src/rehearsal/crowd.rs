use crate::actor::{Actor, ActorChoice, ContactStatus};
use crate::catalogue::{Half, SECTORS};
use crate::error::Result;
use crate::gazetteer::gazetteer;
use crate::history::{Applied, Op};
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
        (0..actors).try_for_each(|number| stand(writer, &places, number))
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

fn stand(writer: &Writer<'_>, places: &[Id<Municipality>], number: usize) -> Result<()> {
    let (Some(place), Some(sector)) =
        (places.get(number % places.len()), SECTORS.get(number % SECTORS.len()))
    else {
        return Ok(());
    };
    let round = number / places.len();
    let half = if round.is_multiple_of(2) { Half::Cultural } else { Half::NonCultural };
    let slot = u32::try_from(round / 2 + 1).unwrap_or_default();
    let id = writer.fresh_id::<Actor>();
    let name = Name::parse(&format!("Vereniging {number} van de {} wijk", number % 97))?;
    writer.insert(&Actor {
        status: number.is_multiple_of(3).then_some(ContactStatus::InConversation),
        notes: Note::parse("Kent de buurt en heeft een zaaltje vrij op dinsdag.")?,
        ..Actor::in_bubble(id.clone(), place.clone(), name, half, slot)
    })?;
    writer.insert(&ActorChoice {
        id: Id::join(&[id.as_str(), "sector", sector.code]),
        actor_id: id,
        list: Code::new("sector"),
        code: Code::new(sector.code),
    })
}
