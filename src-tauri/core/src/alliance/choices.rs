use super::{Alliance, AllianceChoice, AllianceTargetGroup, Degree};
use crate::catalogue::List;
use crate::choice::{self, Choice};
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::own_entry::{Pick, check_choice};
use crate::project::Project;
use crate::store::{Reader, Record, Store, Writer};
use crate::value::{Code, Id};

/// The lists from which an alliance has choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum AllianceList {
    /// Why we work together.
    Motive,
    /// Met wie.
    WithWhom,
    /// Aard van de samenwerking.
    Nature,
    /// Ruimtelijke spreiding.
    Spread,
}

impl AllianceList {
    /// The list of the catalogue.
    pub fn list(self) -> List {
        match self {
            Self::Motive => List::Motive,
            Self::WithWhom => List::WithWhom,
            Self::Nature => List::Nature,
            Self::Spread => List::Spread,
        }
    }
}

impl Choice for AllianceChoice {
    type Owner = Alliance;

    fn of(alliance: &Id<Alliance>, list: List, code: &Code) -> Self {
        Self {
            id: Id::join(&[alliance.as_str(), list.code(), code.as_str()]),
            alliance_id: alliance.clone(),
            list: Code::new(list.code()),
            code: code.clone(),
        }
    }

    fn on(&self, list: List) -> Option<&Code> {
        (self.list.as_str() == list.code()).then_some(&self.code)
    }
}

/// Gives what an alliance has from a list.
pub fn choices(reader: &Reader<'_>, alliance: &Id<Alliance>, list: AllianceList) -> Result<Vec<Code>> {
    choice::chosen::<AllianceChoice>(reader, alliance, list.list())
}

/// Gives an alliance exactly these choices from a list; what is new comes on the list with it.
///
/// # Errors
/// [`crate::Error::UnknownCode`].
pub fn set_choices(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    list: AllianceList,
    picks: &[Pick],
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(alliance)?.name.to_string();
        choose(writer, alliance, list, &Pick::codes(picks, writer, list.list())?)?;
        Ok((Op::edit(Alliance::TABLE, name), ()))
    })
}

/// Writes exactly these choices.
pub(crate) fn choose(
    writer: &Writer<'_>,
    alliance: &Id<Alliance>,
    list: AllianceList,
    codes: &[Code],
) -> Result<()> {
    choice::choose::<AllianceChoice>(writer, alliance, list.list(), codes)
}

/// Gives the target groups of an alliance and how far each is involved.
pub fn target_groups(reader: &Reader<'_>, alliance: &Id<Alliance>) -> Result<Vec<(Code, Degree)>> {
    let groups: Vec<AllianceTargetGroup> = reader.of(alliance)?;
    Ok(groups.into_iter().map(|group| (group.code, group.degree)).collect())
}

/// Gives an alliance exactly these target groups; what is new comes on the list with it.
///
/// # Errors
/// [`crate::Error::UnknownCode`].
pub fn set_target_groups(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    groups: &[(Pick, Degree)],
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(alliance)?.name.to_string();
        let groups = groups
            .iter()
            .map(|(pick, degree)| Ok((pick.code(writer, List::TargetGroup)?, *degree)))
            .collect::<Result<Vec<_>>>()?;
        for group in writer.of::<AllianceTargetGroup, _>(alliance)? {
            if !groups.iter().any(|(code, _)| *code == group.code) {
                writer.remove(&group.id)?;
            }
        }
        for (code, degree) in groups {
            check_choice(writer, List::TargetGroup, &code)?;
            let group = AllianceTargetGroup {
                id: Id::join(&[alliance.as_str(), code.as_str()]),
                alliance_id: alliance.clone(),
                code,
                degree,
            };
            if !writer.insert_if_new(&group)? {
                writer.save(&group)?;
            }
        }
        Ok((Op::edit(Alliance::TABLE, name), ()))
    })
}
