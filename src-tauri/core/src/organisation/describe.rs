use crate::actor::{self, ActorList};
use crate::error::Result;
use crate::history::{Applied, Op, Typing};
use crate::map;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Code, Id, Name, Note};

/// What to change of our own organisation; what is `None` stays.
#[derive(Debug, Clone, Default)]
pub struct Description {
    /// Its name.
    pub name: Option<Name>,
    /// Its sectors; at least one.
    pub sectors: Option<Vec<Code>>,
    /// What we do from day to day.
    pub daily_work: Option<Note>,
    /// With what purpose.
    pub purpose: Option<Note>,
    /// For whom, in words.
    pub audience: Option<Note>,
    /// For whom, from the catalogue.
    pub target_groups: Option<Vec<Code>>,
}

/// Describes our own organisation.
///
/// # Errors
/// [`crate::Error::SectorMissing`] for an empty list of sectors, [`crate::Error::UnknownCode`] for unknown codes.
pub fn describe(
    store: &mut Store,
    project: &Id<Project>,
    description: Description,
    typing: Typing,
) -> Result<Applied<()>> {
    store.transact_typed(project, typing, |writer| {
        let record = writer.project()?;
        let mut own = writer.get(&record.own_actor_id)?;
        if let Some(sectors) = &description.sectors {
            actor::choose(writer, &own.id, ActorList::Sector, sectors)?;
        }
        if let Some(groups) = &description.target_groups {
            actor::choose(writer, &own.id, ActorList::TargetGroup, groups)?;
        }
        if let Some(name) = description.name {
            own.name = name;
            writer.save(&own)?;
            map::hold_together(writer, &own.municipality_id, None)?;
        }
        writer.save(&Project {
            daily_work: description.daily_work.unwrap_or(record.daily_work),
            purpose: description.purpose.unwrap_or(record.purpose),
            audience: description.audience.unwrap_or(record.audience),
            ..record
        })?;
        Ok((Op::DescribeOrganisation, ()))
    })
}
