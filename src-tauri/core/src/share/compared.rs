//! Two contents of a project side by side: the records that differ, as people see them. What is the same is counted;
//! of it, only what the others refer to is named.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;

use super::merge;
use super::outcome::Verdict;
use super::references;
use super::{Doubt, Kind, Side};
use crate::store::{Column, Content, Row, TABLES, Table, position};

/// A record that differs.
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

/// A record by its title.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "NamedRecord"))]
pub struct Named {
    /// Its table.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// What differs between two contents.
#[derive(Debug)]
pub(super) struct Compared {
    /// The records that differ; links count as fields of the record they hang on.
    pub(super) entries: Vec<Entry>,
    /// How many records are the same.
    pub(super) same: usize,
    /// What the entries refer to and that is no entry itself.
    pub(super) named: Vec<Named>,
}

/// A table and the id of a record in it.
type Reference = (&'static str, String);

/// Compares two contents of which each record got a verdict.
pub(super) fn compared(verdicts: &[BTreeMap<String, Verdict>], ours: &Content, theirs: &Content) -> Compared {
    let mut comparison =
        Comparison { verdicts, ours, theirs, entries: BTreeMap::new(), refers: BTreeSet::new() };
    let mut lists: BTreeMap<((usize, String), &'static str), Listed> = BTreeMap::new();
    let mut seen = 0_usize;
    for (place, table) in TABLES.iter().enumerate() {
        for (id, verdict) in verdicts.get(place).into_iter().flatten() {
            let [our_row, their_row] = comparison.rows(table, id);
            let Some(any) = our_row.or(their_row) else { continue };
            let (as_table, as_id) = merge::shown_as(table, id, &any.values);
            if as_table.name == table.name {
                seen = seen.saturating_add(1);
                if verdict.kind != Kind::Same {
                    comparison.add(place, table, id, verdict);
                }
                continue;
            }
            let Some(owner) = position(as_table.name).map(|place| (place, as_id.to_owned())) else {
                continue;
            };
            let differs = comparison.fold_in(&owner, as_table, verdict.kind);
            let Some((list, value)) = references::listed(table, &any.values) else { continue };
            let listed = lists.entry((owner, list)).or_default();
            listed.refers.extend(references_of(table, any));
            listed.ours.extend(our_row.is_some().then(|| value.clone()));
            listed.theirs.extend(their_row.is_some().then_some(value));
            listed.differs |= differs;
        }
    }
    for ((owner, list), listed) in lists.into_iter().filter(|(_, listed)| listed.differs) {
        let Listed { ours, theirs, refers, .. } = listed;
        if let Some(entry) = comparison.entries.get_mut(&owner) {
            entry.lists.push(ListChange { list, ours, theirs });
            comparison.refers.extend(refers);
        }
    }
    comparison.end(seen)
}

struct Comparison<'both> {
    verdicts: &'both [BTreeMap<String, Verdict>],
    ours: &'both Content,
    theirs: &'both Content,
    entries: BTreeMap<(usize, String), Entry>,
    /// What the entries refer to.
    refers: BTreeSet<Reference>,
}

impl<'both> Comparison<'both> {
    fn rows(&self, table: &Table, id: &str) -> [Option<&'both Row>; 2] {
        [self.ours, self.theirs].map(|content| content.rows(table.name).get(id))
    }

    fn add(&mut self, place: usize, table: &'static Table, id: &str, verdict: &Verdict) {
        let [our_row, their_row] = self.rows(table, id);
        for row in [our_row, their_row].into_iter().flatten() {
            self.refers.extend(references_of(table, row));
            self.refers.extend(self.owners(table, row));
        }
        let entry = Entry {
            kind: verdict.kind,
            noun: table.name,
            id: id.to_owned(),
            title: title(table, id, self.ours, self.theirs),
            fields: changes(table, &verdict.fields, our_row, their_row),
            lists: Vec::new(),
            absent: match (our_row, their_row) {
                (None, _) => Some(Side::Ours),
                (_, None) => Some(Side::Theirs),
                _ => None,
            },
            doubt: verdict.doubt,
            needs: our_row.map(|row| needs(table, row, verdict, self.verdicts)).unwrap_or_default(),
        };
        self.entries.insert((place, id.to_owned()), entry);
    }

    /// Returns what a record is part of, and what that is part of: an answer is called after its alliance.
    fn owners(&self, table: &'static Table, row: &Row) -> Vec<Reference> {
        let mut owners = Vec::new();
        let mut at = (table, row);
        while let Some((owner, column)) = at.0.owner()
            && let Some(id) = at.0.text(&at.1.values, column.name)
        {
            owners.push((owner.name, id.to_owned()));
            let [ours, theirs] = self.rows(owner, id);
            let Some(row) = ours.or(theirs) else { break };
            at = (owner, row);
        }
        owners
    }

    /// Lets what happened to a link show in the record it hangs on. Returns whether there is something to show.
    fn fold_in(&mut self, owner: &(usize, String), table: &'static Table, kind: Kind) -> bool {
        if kind == Kind::Same {
            return false;
        }
        let (place, id) = owner;
        if !self.entries.contains_key(owner) {
            let known = self.verdicts.get(*place).and_then(|verdicts| verdicts.get(id));
            let Some(verdict) = known else { return false };
            self.add(*place, table, id, verdict);
        }
        self.entries.get_mut(owner).is_some_and(|entry| fold_in(entry, kind))
    }

    fn end(self, seen: usize) -> Compared {
        let Self { ours, theirs, entries, refers, .. } = self;
        // A link that shows nothing leaves the record it hangs on as it was.
        let entries: Vec<Entry> = entries.into_values().filter(|entry| entry.kind != Kind::Same).collect();
        let known: BTreeSet<(&str, &str)> =
            entries.iter().map(|entry| (entry.noun, entry.id.as_str())).collect();
        let others = refers.iter().filter(|(noun, id)| !known.contains(&(noun, id.as_str())));
        let named = others.filter_map(|(noun, id)| {
            let table = Table::named(noun)?;
            let there = [ours, theirs].iter().any(|content| content.rows(noun).contains_key(id));
            there.then(|| Named { noun, id: id.clone(), title: title(table, id, ours, theirs) })
        });
        let named = named.collect();
        Compared { same: seen.saturating_sub(entries.len()), entries, named }
    }
}

fn references_of(table: &'static Table, row: &Row) -> impl Iterator<Item = Reference> {
    references::of_row(table, &row.values).into_iter().map(|(_, noun, id)| (noun, id))
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
    /// What is on it on either side, as references to other records.
    refers: BTreeSet<Reference>,
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
