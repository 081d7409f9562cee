use super::{Project, RECORD};
use crate::actor::{self, Actor, ActorList};
use crate::error::Result;
use crate::layout::Slot;
use crate::municipality::{self, NewMunicipality};
use crate::store::{Origin, Store, Writer};
use crate::value::{Code, Id, Name, Note};

/// The sector of an own organisation when nobody says.
pub(crate) const USUAL_SECTOR: &str = "local-cultural-policy";

/// The three questions of a new project: who, where, which sector.
#[derive(Debug, Clone)]
pub struct NewProject {
    /// The name of the project.
    pub name: Name,
    /// The name of our own organisation.
    pub organisation: Name,
    /// Where it works.
    pub municipality: NewMunicipality,
    /// Its sector; *lokaal cultuurbeleid* when nobody says.
    pub sector: Option<Code>,
}

/// Starts a project around an own organisation, in the middle of its own bubble.
///
/// # Errors
/// [`crate::Error::NotFound`] for an official municipality that does not exist,
/// [`crate::Error::UnknownCode`] for a sector that is not in the catalogue.
pub fn create(store: &mut Store, new: &NewProject) -> Result<Id<Project>> {
    let project = Id::new(store.fresh_id());
    store.write_new_project(&project, &Origin::Here, |writer| plant(writer, new, false).map(drop))?;
    Ok(project)
}

/// Writes the first records of a project: itself, our bubble and our organisation.
pub(crate) fn plant(writer: &Writer<'_>, new: &NewProject, example: bool) -> Result<Id<Actor>> {
    let own = writer.fresh_id::<Actor>();
    writer.insert(&Project {
        id: Id::new(RECORD),
        name: new.name.clone(),
        own_actor_id: own.clone(),
        daily_work: Note::default(),
        purpose: Note::default(),
        audience: Note::default(),
        example,
    })?;
    let municipality = municipality::add::make(writer, &new.municipality)?.id;
    let sector = new.sector.clone().unwrap_or_else(|| Code::new(USUAL_SECTOR));
    let half = actor::half_of_sector(writer, &sector)?;
    writer.insert(&Actor::in_bubble(
        own.clone(),
        municipality,
        new.organisation.clone(),
        half,
        Slot::ON_DIVIDER,
    ))?;
    actor::choose(writer, &own, ActorList::Sector, &[sector])?;
    Ok(own)
}
