use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;

use super::Incoming;
use super::merge::{self, Outcome};
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
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
    /// The fields that differ, by column; lists that hang on the record by the name of their table.
    pub fields: Vec<FieldChange>,
    /// Whether one side deleted the record as a whole.
    pub deleted: bool,
}

/// A field that is other here than there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "PlannedField"))]
pub struct FieldChange {
    /// The column, or the table of a list.
    pub field: &'static str,
    /// What we have, as text; nothing where it is empty.
    pub ours: Option<String>,
    /// What they have.
    pub theirs: Option<String>,
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
                    deleted: our_row.is_none() || their_row.is_none(),
                };
                shown.insert((place, id.clone()), entry);
            } else if verdict.kind != Kind::Same {
                let owner = position(as_table.name).map(|place| (place, as_id.to_owned()));
                if let Some(entry) = owner.and_then(|owner| shown.get_mut(&owner)) {
                    fold_in(entry, table, verdict.kind);
                }
            }
        }
    }
    shown.into_values().collect()
}

/// Lets what happened to a link show in the record it hangs on.
fn fold_in(entry: &mut Entry, link: &'static Table, kind: Kind) {
    if entry.deleted && kind != Kind::Conflict {
        return;
    }
    if !entry.fields.iter().any(|change| change.field == link.name) {
        entry.fields.push(FieldChange { field: link.name, ours: None, theirs: None });
    }
    entry.kind = match (entry.kind, kind) {
        (Kind::Conflict, _) | (_, Kind::Conflict) => Kind::Conflict,
        (_, Kind::New | Kind::DeletedThere | Kind::ChangedThere) => Kind::ChangedThere,
        (Kind::Same, Kind::ChangedHere) => Kind::ChangedHere,
        (kept, _) => kept,
    };
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
