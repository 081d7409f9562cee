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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::rehearsal;

    #[test]
    fn only_our_own_organisation_needs_a_sector() {
        let directory = tempfile::TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::crowd_in(&mut store, 3, 2).unwrap();
        let own = store.reader(&project).unwrap().project().unwrap().own_actor_id;
        let all: Vec<Actor> = store.reader(&project).unwrap().all().unwrap();
        let other = all.into_iter().find(|actor| actor.id != own).unwrap().id;
        let refused = set_choices(&mut store, &project, &own, ActorList::Sector, &[]);
        assert!(matches!(refused, Err(Error::SectorMissing)));
        set_choices(&mut store, &project, &other, ActorList::Sector, &[]).unwrap();
        assert_eq!(choices(&store.reader(&project).unwrap(), &other, ActorList::Sector).unwrap(), []);
    }
}
