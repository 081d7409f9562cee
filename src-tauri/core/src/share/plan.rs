use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;

use super::Incoming;
use super::merge;
use super::outcome::Verdict;
use super::references;
use crate::error::Result;
use crate::limits::Excess;
use crate::project::Project;
use crate::store::{Column, Content, Row, Store, TABLES, Table, position};
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
    /// Nothing to do.
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

/// One record of a plan.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "PlannedRecord"))]
pub struct Entry {
    /// What would become of it.
    pub kind: Kind,
    /// Its table.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
    /// What it is called; a record without a name is called after the one it is part of.
    pub title: String,
    /// The fields that differ.
    pub fields: Vec<FieldChange>,
    /// The lists that hang on the record and differ.
    pub lists: Vec<ListChange>,
    /// The side that does not have it: the one that deleted it, or where it has not come yet.
    pub absent: Option<Side>,
    /// Why its absence on that side is not known to be a deletion. A record of ours then stays, and one of theirs
    /// comes in, unless chosen otherwise.
    pub doubt: Option<Doubt>,
    /// For a record that they deleted: the others that they deleted and that it needs. It cannot stay without them.
    pub needs: Vec<Needed>,
}

/// A record that another one needs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "NeededRecord"))]
pub struct Needed {
    /// Its table.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
}

/// A field that is other here than there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "PlannedField"))]
pub struct FieldChange {
    /// The column.
    pub field: &'static str,
    /// What we have, as text; nothing where it is empty.
    pub ours: Option<String>,
    /// What they have.
    pub theirs: Option<String>,
}

/// A list that is other here than there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "PlannedList"))]
pub struct ListChange {
    /// The list of the catalogue; the table, for a list of other records.
    pub list: &'static str,
    /// What we have on it: codes, or ids of those records.
    pub ours: Vec<String>,
    /// What they have on it.
    pub theirs: Vec<String>,
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
    /// Every record.
    pub entries: Vec<Entry>,
}

impl Plan {
    /// Counts the records of one kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.entries.iter().filter(|entry| entry.kind == kind).count()
    }
}

/// Says what taking a file in would do. Nothing is written.
pub fn plan(store: &Store, incoming: &Incoming) -> Result<Plan> {
    let reader = store.any_reader(&incoming.project);
    let known = reader.exists()?;
    let ours = if known { reader.content()? } else { Content::empty() };
    let own = store.own_replicas(&incoming.project)?;
    let outcome = merge::merge(&ours, &incoming.content, &own, &Choices::default());
    let entries = entries(&outcome.verdicts, &ours, &incoming.content);
    Ok(Plan {
        project: incoming.project.clone(),
        name: incoming.name(),
        known,
        binned: store.project_state(&incoming.project)?.is_some_and(|state| state.binned_at.is_some()),
        without_contacts: incoming.without_contacts(),
        many_deletions: many_deletions(&entries),
        false_claims: !outcome.false_claims.is_empty(),
        excess: outcome.excess(),
        entries,
    })
}

/// Returns whether twenty records would be deleted, or more than a quarter of what is here.
fn many_deletions(entries: &[Entry]) -> bool {
    const MANY: usize = 20;
    /// Below this a quarter says nothing: a project begins with a handful of records.
    const FEW: usize = 5;
    let deleted = entries.iter().filter(|entry| entry.kind == Kind::DeletedThere).count();
    let here = entries.iter().filter(|entry| entry.absent != Some(Side::Ours)).count();
    deleted >= MANY || (deleted >= FEW && 4 * deleted > here)
}

/// Gives one entry for each record that people see; links count as fields of the record they hang on.
pub(super) fn entries(
    verdicts: &[BTreeMap<String, Verdict>],
    ours: &Content,
    theirs: &Content,
) -> Vec<Entry> {
    let mut shown: BTreeMap<(usize, String), Entry> = BTreeMap::new();
    let mut lists: BTreeMap<((usize, String), &'static str), Listed> = BTreeMap::new();
    for (place, table) in TABLES.iter().enumerate() {
        for (id, verdict) in verdicts.get(place).into_iter().flatten() {
            let row = |content: &'_ Content| content.rows(table.name).get(id).cloned();
            let (our_row, their_row) = (row(ours), row(theirs));
            let Some(any) = our_row.as_ref().or(their_row.as_ref()) else { continue };
            let (as_table, as_id) = merge::shown_as(table, id, &any.values);
            if as_table.name == table.name {
                let entry = Entry {
                    kind: verdict.kind,
                    noun: table.name,
                    id: id.clone(),
                    title: title(table, id, ours, theirs),
                    fields: changes(table, &verdict.fields, our_row.as_ref(), their_row.as_ref()),
                    lists: Vec::new(),
                    absent: match (&our_row, &their_row) {
                        (None, _) => Some(Side::Ours),
                        (_, None) => Some(Side::Theirs),
                        _ => None,
                    },
                    doubt: verdict.doubt,
                    needs: our_row
                        .as_ref()
                        .map(|row| needs(table, row, verdict, verdicts))
                        .unwrap_or_default(),
                };
                shown.insert((place, id.clone()), entry);
            } else {
                let Some(owner) = position(as_table.name).map(|place| (place, as_id.to_owned())) else {
                    continue;
                };
                let Some(entry) = shown.get_mut(&owner) else { continue };
                let differs = fold_in(entry, verdict.kind);
                let Some((list, value)) = references::listed(table, &any.values) else { continue };
                let listed = lists.entry((owner, list)).or_default();
                listed.ours.extend(our_row.is_some().then(|| value.clone()));
                listed.theirs.extend(their_row.is_some().then_some(value));
                listed.differs |= differs;
            }
        }
    }
    for ((owner, list), Listed { ours, theirs, .. }) in lists.into_iter().filter(|(_, listed)| listed.differs)
    {
        if let Some(entry) = shown.get_mut(&owner) {
            entry.lists.push(ListChange { list, ours, theirs });
        }
    }
    shown.into_values().collect()
}

/// Returns what goes along with a record that they deleted, and that it cannot stay without.
fn needs(
    table: &'static Table,
    row: &Row,
    verdict: &Verdict,
    verdicts: &[BTreeMap<String, Verdict>],
) -> Vec<Needed> {
    if verdict.kind != Kind::DeletedThere {
        return Vec::new();
    }
    let goes = |noun: &str, id: &str| {
        let of_noun = position(noun).and_then(|place| verdicts.get(place));
        of_noun.and_then(|of_noun| of_noun.get(id)).is_some_and(|other| other.kind == Kind::DeletedThere)
    };
    let references = references::of_row(table, &row.values).into_iter();
    let needed = references.filter(|(column, _, _)| (table.name, *column) != ("alliance", "scenario_id"));
    needed.filter(|(_, noun, id)| goes(noun, id)).map(|(_, noun, id)| Needed { noun, id }).collect()
}

/// One list of one record, on both sides.
#[derive(Default)]
struct Listed {
    ours: Vec<String>,
    theirs: Vec<String>,
    differs: bool,
}

/// Lets what happened to a link show in the record it hangs on. Says whether there is something to show.
fn fold_in(entry: &mut Entry, kind: Kind) -> bool {
    if kind == Kind::Same || entry.absent.is_some() && kind != Kind::Conflict {
        return false;
    }
    entry.kind = match (entry.kind, kind) {
        (Kind::Conflict, _) | (_, Kind::Conflict) => Kind::Conflict,
        (_, Kind::New | Kind::DeletedThere | Kind::ChangedThere) => Kind::ChangedThere,
        (Kind::Same, Kind::ChangedHere) => Kind::ChangedHere,
        (kept, _) => kept,
    };
    true
}

fn changes(
    table: &Table,
    fields: &BTreeSet<usize>,
    ours: Option<&Row>,
    theirs: Option<&Row>,
) -> Vec<FieldChange> {
    let text = |row: Option<&Row>, field: usize| match row?.values.get(field)? {
        Value::Text(text) if !text.is_empty() => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        _ => None,
    };
    let columns = fields.iter().filter_map(|field| Some((*field, table.columns.get(*field)?)));
    columns
        .map(|(field, column)| FieldChange {
            field: column.name,
            ours: text(ours, field),
            theirs: text(theirs, field),
        })
        .collect()
}

pub(crate) fn title(table: &'static Table, id: &str, ours: &Content, theirs: &Content) -> String {
    let text = |column: &Column| {
        ours.text(table, id, column.name).or_else(|| theirs.text(table, id, column.name)).map(str::to_owned)
    };
    if let Some(title) = table.title_column().and_then(text) {
        return title;
    }
    let owner = table.owner().and_then(|(owner, column)| Some((owner, text(column)?)));
    owner.map(|(owner, owner_id)| title(owner, &owner_id, ours, theirs)).unwrap_or_default()
}
