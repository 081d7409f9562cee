use std::collections::BTreeMap;

use super::Incoming;
use super::compared::{Compared, Entry, Named, compared};
use super::merge;
use crate::error::Result;
use crate::limits::Excess;
use crate::project::Project;
use crate::store::{Content, Row, Store, Table};
use crate::value::Id;

/// What taking a file in would do to one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "PlannedKind"))]
pub enum Kind {
    /// It is in the file and not here: it comes in.
    New,
    /// They changed it: that is taken over.
    ChangedThere,
    /// We changed, added or deleted it: that stays.
    ChangedHere,
    /// Both changed it, or one changed what the other deleted: ours stays unless chosen otherwise.
    Conflict,
    /// They deleted it: it goes, unless that is refused.
    DeletedThere,
    /// Nothing to do: a plan only counts these.
    Same,
}

impl Kind {
    /// Every kind, in the order in which people see them.
    pub const ALL: [Self; 6] =
        [Self::New, Self::ChangedThere, Self::ChangedHere, Self::Conflict, Self::DeletedThere, Self::Same];

    /// Gives the stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::ChangedThere => "changed_there",
            Self::ChangedHere => "changed_here",
            Self::Conflict => "conflict",
            Self::DeletedThere => "deleted_there",
            Self::Same => "same",
        }
    }
}

/// Whose version holds where both changed something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum Side {
    /// What we have.
    #[default]
    Ours,
    /// What the file has.
    Theirs,
}

impl Side {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Ours => Self::Theirs,
            Self::Theirs => Self::Ours,
        }
    }
}

/// Why a record that one side lacks is not known to be deleted there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum Doubt {
    /// That side claims to have seen the record, and not to have deleted it.
    UnknownDeletion,
    /// The file claims to have seen more of our writes than there are.
    FalseClaim,
}

impl Doubt {
    /// Both.
    pub const ALL: [Self; 2] = [Self::UnknownDeletion, Self::FalseClaim];

    /// Returns the stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownDeletion => "unknown_deletion",
            Self::FalseClaim => "false_claim",
        }
    }
}

/// What was chosen about conflicts and deletions.
#[derive(Debug, Clone)]
pub struct Choices {
    /// For all conflicts that no other choice is made about. A record in doubt stays unless it is chosen itself.
    pub otherwise: Side,
    /// For all records that they deleted and that no other choice is made about: ours keeps them.
    pub deletions: Side,
    /// Record by record: table and id, as in [`Entry`].
    pub records: BTreeMap<(String, String), Side>,
}

/// What happens when nothing is chosen: conflicts stay ours, deletions are taken over.
impl Default for Choices {
    fn default() -> Self {
        Self { otherwise: Side::Ours, deletions: Side::Theirs, records: BTreeMap::new() }
    }
}

impl Choices {
    /// Whose version of a conflict holds.
    pub(super) fn side(&self, table: &'static Table, id: &str, row: &Row) -> Side {
        self.chosen(table, id, row).unwrap_or(self.otherwise)
    }

    /// Whether a record that they deleted goes (theirs) or stays (ours).
    pub(super) fn deletion(&self, table: &'static Table, id: &str, row: &Row) -> Side {
        self.chosen(table, id, row).unwrap_or(self.deletions)
    }

    /// Whether a record of ours that may have been deleted there goes (theirs) or stays (ours).
    pub(super) fn in_doubt(&self, table: &'static Table, id: &str, row: &Row) -> Side {
        self.chosen(table, id, row).unwrap_or(Side::Ours)
    }

    fn chosen(&self, table: &'static Table, id: &str, row: &Row) -> Option<Side> {
        if self.records.is_empty() {
            return None;
        }
        let (shown, shown_id) = merge::shown_as(table, id, &row.values);
        self.records.get(&(shown.name.to_owned(), shown_id.to_owned())).copied()
    }
}

/// What taking a file in would do, before anything is written.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Plan {
    /// The project in the file.
    pub project: Id<Project>,
    /// Its name in the file.
    pub name: String,
    /// Whether this project is here already; if not, everything is new.
    pub known: bool,
    /// Whether it is here, and in the bin.
    pub binned: bool,
    /// Whether the file was written without contact persons.
    pub without_contacts: bool,
    /// Whether so much would be deleted that people must be told before anything else.
    pub many_deletions: bool,
    /// Whether the file claims to have seen writes of ours that there never were. Taking it over then also mends
    /// what such a claim does elsewhere.
    pub false_claims: bool,
    /// The limit that the project would exceed: it cannot be taken over.
    pub excess: Option<Excess>,
    /// The records that differ.
    pub entries: Vec<Entry>,
    /// How many records are the same on both sides.
    pub same: u32,
    /// What the records that differ refer to and that is the same on both sides: for its title alone.
    pub named: Vec<Named>,
}

impl Plan {
    /// Counts the records of one kind.
    pub fn count(&self, kind: Kind) -> usize {
        match kind {
            Kind::Same => usize::try_from(self.same).unwrap_or(usize::MAX),
            _ => self.entries.iter().filter(|entry| entry.kind == kind).count(),
        }
    }
}

/// Says what taking a file in would do. Nothing is written.
pub fn plan(store: &Store, incoming: &Incoming) -> Result<Plan> {
    let reader = store.any_reader(&incoming.project);
    let known = reader.exists()?;
    let ours = if known { reader.content()? } else { Content::empty() };
    let own = store.own_replicas(&incoming.project)?;
    let outcome = merge::merge(&ours, &incoming.content, &own, &Choices::default());
    let Compared { entries, same, named } = compared(&outcome.verdicts, &ours, &incoming.content);
    Ok(Plan {
        project: incoming.project.clone(),
        name: incoming.name(),
        known,
        binned: store.project_state(&incoming.project)?.is_some_and(|state| state.binned_at.is_some()),
        without_contacts: incoming.without_contacts(),
        many_deletions: many_deletions(&entries, same),
        false_claims: !outcome.false_claims.is_empty(),
        excess: outcome.excess(),
        entries,
        same: u32::try_from(same).unwrap_or(u32::MAX),
        named,
    })
}

/// Returns whether twenty records would be deleted, or more than a quarter of what is here.
fn many_deletions(entries: &[Entry], same: usize) -> bool {
    const MANY: usize = 20;
    /// Below this a quarter says nothing: a project begins with a handful of records.
    const FEW: usize = 5;
    let deleted = entries.iter().filter(|entry| entry.kind == Kind::DeletedThere).count();
    let here = same + entries.iter().filter(|entry| entry.absent != Some(Side::Ours)).count();
    deleted >= MANY || (deleted >= FEW && 4 * deleted > here)
}
