use super::{Actor, ActorChoice};
use crate::catalogue::List;
use crate::choice::{self, Choice};
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Reader, Record, Store, Writer};
use crate::value::{Code, Id};

/// The lists from which an actor has choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorList {
    /// Its sectors.
    Sector,
    /// The target groups it knows.
    TargetGroup,
    /// What it brings.
    Brings,
}

impl ActorList {
    /// The list of the catalogue.
    pub fn list(self) -> List {
        match self {
            Self::Sector => List::Sector,
            Self::TargetGroup => List::TargetGroup,
            Self::Brings => List::Brings,
        }
    }
}

impl Choice for ActorChoice {
    type Owner = Actor;

    fn of(actor: &Id<Actor>, list: List, code: &Code) -> Self {
        Self {
            id: Id::join(&[actor.as_str(), list.code(), code.as_str()]),
            actor_id: actor.clone(),
            list: Code::new(list.code()),
            code: code.clone(),
        }
    }

    fn on(&self, list: List) -> Option<&Code> {
        (self.list.as_str() == list.code()).then_some(&self.code)
    }
}

/// Gives what an actor has from a list.
pub fn choices(reader: &Reader<'_>, actor: &Id<Actor>, list: ActorList) -> Result<Vec<Code>> {
    choice::chosen::<ActorChoice>(reader, actor, list.list())
}

/// Gives an actor exactly these choices from a list.
///
/// # Errors
/// [`Error::UnknownCode`]; [`Error::SectorMissing`] for our own organisation without any sector.
pub fn set_choices(
    store: &mut Store,
    project: &Id<Project>,
    actor: &Id<Actor>,
    list: ActorList,
    codes: &[Code],
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(actor)?.name.to_string();
        choose(writer, actor, list, codes)?;
        Ok((Op::edit(Actor::TABLE, name), ()))
    })
}

/// Writes exactly these choices. Our own organisation keeps at least one sector: the others are compared with it.
pub(crate) fn choose(writer: &Writer<'_>, actor: &Id<Actor>, list: ActorList, codes: &[Code]) -> Result<()> {
    if codes.is_empty() && list == ActorList::Sector && writer.project()?.own_actor_id == *actor {
        return Err(Error::SectorMissing);
    }
    choice::choose::<ActorChoice>(writer, actor, list.list(), codes)
}
