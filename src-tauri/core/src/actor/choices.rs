use super::{Actor, ActorChoice};
use crate::catalogue::List;
use crate::error::{Error, Result};
use crate::history::Op;
use crate::own_entry::check_choice;
use crate::project::Project;
use crate::store::{Reader, Store, Writer};
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

/// Gives what an actor has from a list.
pub fn choices(reader: &Reader<'_>, actor: &Id<Actor>, list: ActorList) -> Result<Vec<Code>> {
    let all: Vec<ActorChoice> = reader.of(actor)?;
    Ok(all
        .into_iter()
        .filter(|choice| choice.list.as_str() == list.list().code())
        .map(|choice| choice.code)
        .collect())
}

/// Gives an actor exactly these choices from a list.
///
/// # Errors
/// [`Error::UnknownCode`]; [`Error::SectorMissing`] for an actor without any sector.
pub fn set_choices(
    store: &mut Store,
    project: &Id<Project>,
    actor: &Id<Actor>,
    list: ActorList,
    codes: &[Code],
) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(actor)?.name.to_string();
        choose(writer, actor, list, codes)?;
        Ok((Op::EditActor { name }, ()))
    })
}

/// Writes the choices that are new and removes those that are not among them.
pub(crate) fn choose(writer: &Writer<'_>, actor: &Id<Actor>, list: ActorList, codes: &[Code]) -> Result<()> {
    let list = list.list();
    if codes.is_empty() && list == List::Sector {
        return Err(Error::SectorMissing);
    }
    for code in codes {
        check_choice(writer, list, code)?;
    }
    let present: Vec<ActorChoice> = writer.of(actor)?;
    for choice in present.iter().filter(|choice| choice.list.as_str() == list.code()) {
        if !codes.contains(&choice.code) {
            writer.remove(&choice.id)?;
        }
    }
    for code in codes {
        writer.insert_if_new(&ActorChoice {
            id: Id::join(&[actor.as_str(), list.code(), code.as_str()]),
            actor_id: actor.clone(),
            list: Code::new(list.code()),
            code: code.clone(),
        })?;
    }
    Ok(())
}
