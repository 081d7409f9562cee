use super::{Municipality, MunicipalityKind};
use crate::error::{Error, Result};
use crate::gazetteer::gazetteer;
use crate::history::{Applied, Op};
use crate::map;
use crate::project::Project;
use crate::store::{Record, Store, Writer};
use crate::value::{Id, Name};

/// A bubble to put on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewMunicipality {
    /// A municipality of the gazetteer, by its present or former official code.
    Official(String),
    /// Anything else, by name.
    Named {
        /// What kind of place it is; not [`MunicipalityKind::Official`].
        kind: MunicipalityKind,
        /// Its name.
        name: Name,
    },
}

/// Where an actor comes to stand: a bubble of the map, or one that comes with it in the same step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// A bubble that is on the map.
    OnTheMap(Id<Municipality>),
    /// A bubble that may have to be put there first.
    New(NewMunicipality),
}

impl From<Id<Municipality>> for Spot {
    fn from(id: Id<Municipality>) -> Self {
        Self::OnTheMap(id)
    }
}

/// Makes sure that a spot is on the map.
///
/// # Errors
/// [`Error::NotFound`] for a bubble that is not there, or a code that the gazetteer does not know.
pub(crate) fn bubble_at(writer: &Writer<'_>, spot: &Spot) -> Result<Id<Municipality>> {
    match spot {
        Spot::OnTheMap(id) => Ok(writer.get(id)?.id),
        Spot::New(new) => Ok(make(writer, new)?.id),
    }
}

/// What came of putting a bubble on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The bubble.
    pub id: Id<Municipality>,
    /// Whether it was not there yet.
    pub new: bool,
}

/// Puts a municipality on the map, in its true direction from ours; one that is there already stays as it is.
///
/// # Errors
/// [`Error::NotFound`] for a code that the gazetteer does not know.
pub fn add(store: &mut Store, project: &Id<Project>, new: &NewMunicipality) -> Result<Applied<Added>> {
    store.transact_named(project, |writer| {
        let added = make(writer, new)?;
        let name = writer.get(&added.id)?.name.to_string();
        Ok((Op::AddMunicipality { name }, added))
    })
}

/// Writes the bubble, where there is none yet.
pub(crate) fn make(writer: &Writer<'_>, new: &NewMunicipality) -> Result<Added> {
    let mut municipality = match new {
        NewMunicipality::Official(code) => official(code)?,
        NewMunicipality::Named { kind, name } => named(writer.fresh_id(), *kind, name.clone()),
    };
    if writer.has(&municipality.id)? {
        return Ok(Added { id: municipality.id, new: false });
    }
    let place = map::place_for(writer, &municipality)?;
    municipality.x = place.x;
    municipality.y = place.y;
    writer.insert(&municipality)?;
    Ok(Added { id: municipality.id, new: true })
}

/// Puts a bubble back of which only the id is known: a municipality of the gazetteer, or a place without a name.
pub(crate) fn put_back(writer: &Writer<'_>, id: &Id<Municipality>, unknown: &str) -> Result<()> {
    let mut municipality = match official(id.as_str()) {
        Ok(known) if known.id == *id => known,
        _ => named(id.clone(), MunicipalityKind::Elsewhere, Name::parse(unknown)?),
    };
    let place = map::place_for(writer, &municipality)?;
    municipality.x = place.x;
    municipality.y = place.y;
    writer.insert(&municipality)
}

fn official(code: &str) -> Result<Municipality> {
    let unknown = || Error::NotFound { noun: Municipality::NAME, text: code.to_owned() };
    let found = gazetteer().get(code).ok_or_else(unknown)?;
    Ok(Municipality {
        kind: MunicipalityKind::Official,
        country: Some(Name::parse(found.country.code())?),
        province: found.province.as_deref().map(Name::parse).transpose()?,
        latitude: Some(found.latitude),
        longitude: Some(found.longitude),
        ..named(Id::new(found.id.as_str()), MunicipalityKind::Official, Name::parse(&found.name_nl)?)
    })
}

fn named(id: Id<Municipality>, kind: MunicipalityKind, name: Name) -> Municipality {
    Municipality {
        id,
        kind,
        name,
        country: None,
        province: None,
        latitude: None,
        longitude: None,
        x: 0,
        y: 0,
    }
}
