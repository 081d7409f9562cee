use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;

use super::Incoming;
use super::merge::{self, Outcome};
use super::references;
use crate::error::Result;
use crate::project::Project;
use crate::store::{Content, Row, Store, TABLES, Table, owner_of, position, title_column};
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
    /// They deleted it: it goes.
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

/// What was chosen about conflicts.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// For all conflicts that no other choice is made about.
    pub otherwise: Side,
    /// Record by record: table and id, as in [`Entry`].
    pub records: BTreeMap<(String, String), Side>,
}

impl Choices {
    pub(super) fn side(&self, table: &'static Table, id: &str, row: &Row) -> Side {
        let (shown, shown_id) = merge::shown_as(table, id, &row.values);
        let chosen = self.records.get(&(shown.name.to_owned(), shown_id.to_owned()));
        chosen.copied().unwrap_or(self.otherwise)
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
    /// Whether the file was written without contact persons.
    pub without_contacts: bool,
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
    let ours = if known { reader.content()? } else { nothing() };
    let outcome = merge::merge(&ours, &incoming.content, &Choices::default());
    Ok(Plan {
        project: incoming.project.clone(),
        name: incoming.name(),
        known,
        without_contacts: incoming.without_contacts(),
        entries: entries(&outcome, &ours, &incoming.content),
    })
}

fn nothing() -> Content {
    Content { tables: vec![BTreeMap::new(); TABLES.len()], ..Content::default() }
}

/// Gives one entry for each record that people see; links count as fields of the record they hang on.
fn entries(outcome: &Outcome, ours: &Content, theirs: &Content) -> Vec<Entry> {
    let mut shown: BTreeMap<(usize, String), Entry> = BTreeMap::new();
    let mut lists: BTreeMap<((usize, String), &'static str), Listed> = BTreeMap::new();
    for (place, table) in TABLES.iter().enumerate() {
        for (id, verdict) in outcome.verdicts.get(place).into_iter().flatten() {
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

fn title(table: &'static Table, id: &str, ours: &Content, theirs: &Content) -> String {
    let text = |table: &Table, id: &str, column: &str| {
        ours.text(table, id, column).or_else(|| theirs.text(table, id, column)).map(str::to_owned)
    };
    if let Some(title) = title_column(table).and_then(|column| text(table, id, column)) {
        return title;
    }
    let owner = owner_of(table)
        .and_then(|(owner, column)| Some((*TABLES.get(position(owner)?)?, text(table, id, column)?)));
    owner.map(|(owner, owner_id)| title(owner, &owner_id, ours, theirs)).unwrap_or_default()
}
