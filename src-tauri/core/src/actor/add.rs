use super::{Actor, ActorList, ContactStatus, choose, default_half};
use crate::catalogue::Half;
use crate::contact;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::layout::{Label, Slot};
use crate::map;
use crate::municipality::{Municipality, Spot, bubble_at};
use crate::project::Project;
use crate::starting_point::{self, StartingPoint};
use crate::store::{Store, Writer};
use crate::value::{Code, Id, Name, Note};

/// An actor to put in a bubble.
#[derive(Debug, Clone)]
pub struct NewActor {
    /// Its name.
    pub name: Name,
    /// The bubble; one that is not on the map yet comes with it.
    pub municipality: Spot,
    /// Its sectors; none when nobody knows them yet.
    pub sectors: Vec<Code>,
    /// The half of the bubble; that of its sectors when nobody says.
    pub half: Option<Half>,
    /// How far the contact has come, which makes it a partner.
    pub status: Option<ContactStatus>,
    /// The name of a contact person.
    pub contact: Option<Name>,
    /// The starting point on whose partnerkaart it is noted: the one that people look from (product, rule 3).
    pub lead: Option<Id<StartingPoint>>,
}

impl Actor {
    /// An actor of which no more is known than where it stands.
    pub(crate) fn in_bubble(
        id: Id<Self>,
        municipality_id: Id<Municipality>,
        name: Name,
        half: Half,
        slot: Slot,
    ) -> Self {
        Self {
            id,
            municipality_id,
            name,
            half,
            slot,
            status: None,
            relation: None,
            offer: Note::default(),
            brings: Note::default(),
            benefit: Note::default(),
            next_step: Note::default(),
            next_step_on: None,
            notes: Note::default(),
            supralocal_choice: None,
            boundary_crossing_choice: None,
        }
    }
}

/// Puts an actor in the best free slot of a half bubble.
///
/// # Errors
/// [`crate::Error::UnknownCode`] for a sector that does not exist, [`crate::Error::NotFound`] for a bubble or a starting
/// point that does not, [`crate::Error::HalfFull`].
pub fn add(store: &mut Store, project: &Id<Project>, new: &NewActor) -> Result<Applied<Id<Actor>>> {
    let op = Op::AddActor { name: new.name.to_string() };
    store.transact(project, op, |writer| {
        let made = make(writer, new)?;
        map::make_room(writer, [&made.municipality])?;
        Ok(made.id)
    })
}

/// An actor that was written, and the bubble that may have grown by it.
pub(crate) struct Made {
    pub(crate) id: Id<Actor>,
    pub(crate) municipality: Id<Municipality>,
}

/// Writes the actor; whoever calls makes room once all are in.
pub(crate) fn make(writer: &Writer<'_>, new: &NewActor) -> Result<Made> {
    let municipality = bubble_at(writer, &new.municipality)?;
    let half = match new.half {
        Some(half) => half,
        None => default_half(writer, &new.sectors)?.unwrap_or(Half::Cultural),
    };
    let slot = map::free_slot(
        writer,
        &municipality,
        half,
        Label { name: new.name.as_str(), partner: new.status.is_some() },
        None,
        None,
    )?;
    let actor = Actor {
        status: new.status,
        ..Actor::in_bubble(writer.fresh_id(), municipality, new.name.clone(), half, slot)
    };
    writer.insert(&actor)?;
    choose(writer, &actor.id, ActorList::Sector, &new.sectors)?;
    if let Some(name) = &new.contact {
        contact::make(writer, &actor.id, name.clone())?;
    }
    if let Some(card) = &new.lead {
        starting_point::put_on(writer, card, &actor.id, Note::default())?;
    }
    Ok(Made { id: actor.id, municipality: actor.municipality_id })
}
