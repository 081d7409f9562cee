//! Merging two contents of one project: a pure function of both and of what was chosen.

use std::collections::{BTreeMap, BTreeSet};

use super::{Choices, Kind, Side, references, repair};
use crate::actor::{Actor, ActorChoice};
use crate::catalogue::List;
use crate::store::{Content, Context, PendingDots, Record, Row, TABLES, Table, owner_of, position};

/// A merged record: its values, and the dots they get.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct MergedRow {
    pub(super) values: Vec<rusqlite::types::Value>,
    pub(super) dots: PendingDots,
}

impl MergedRow {
    fn of(row: &Row) -> Self {
        let fields = (0..row.values.len()).map(|field| Some(row.dots.of(field).clone())).collect();
        Self {
            values: row.values.clone(),
            dots: PendingDots { record: Some(row.dots.record.clone()), fields },
        }
    }

    /// The record as something that is there again because of this merge.
    fn revived(row: &Row) -> Self {
        let mut merged = Self::of(row);
        merged.dots.record = None;
        merged
    }
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    pub(super) kind: Kind,
    /// The fields that differ, by position; for a conflict those that both changed.
    pub(super) fields: BTreeSet<usize>,
}

/// The outcome of a merge.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The records there will be, table by table in the order of [`TABLES`].
    pub(super) tables: Vec<BTreeMap<String, MergedRow>>,
    /// What became of each record of either side.
    pub(super) verdicts: Vec<BTreeMap<String, Verdict>>,
    /// What both sides together have seen.
    pub(super) context: Context,
}

/// Merges what they have into what we have.
pub(super) fn merge(ours: &Content, theirs: &Content, choices: &Choices) -> Outcome {
    let mut merge = Merge {
        ours,
        theirs,
        choices,
        with_unseen_parts: BTreeSet::new(),
        dropped: BTreeSet::new(),
        revived: BTreeSet::new(),
    };
    merge.find_unseen_parts();
    let mut context = ours.context.clone();
    context.join(&theirs.context);
    let mut outcome = Outcome { tables: Vec::new(), verdicts: Vec::new(), context };
    for (place, table) in TABLES.iter().enumerate() {
        let (mut rows, mut verdicts) = (BTreeMap::new(), BTreeMap::new());
        for id in merge.ids(place) {
            let (row, verdict) = merge.record(table, place, id);
            verdicts.insert(id.clone(), verdict);
            if let Some(row) = row {
                rows.insert(id.clone(), row);
            }
        }
        outcome.tables.push(rows);
        outcome.verdicts.push(verdicts);
    }
    merge.keep_together(&mut outcome);
    merge.keep_sectors(&mut outcome);
    repair::slots(&mut outcome);
    repair::bubbles(&mut outcome);
    outcome
}

struct Merge<'both> {
    ours: &'both Content,
    theirs: &'both Content,
    choices: &'both Choices,
    /// Records of one side of which the other has not seen some part.
    with_unseen_parts: BTreeSet<(usize, String)>,
    /// Records that go because that was chosen: what is part of them goes with them.
    dropped: BTreeSet<(usize, String)>,
    /// Records that one side deleted and that stay: what is part of them stays with them.
    revived: BTreeSet<(usize, String)>,
}

impl<'both> Merge<'both> {
    fn ids(&self, place: usize) -> BTreeSet<&'both String> {
        let keys = |content: &'both Content| content.tables.get(place).into_iter().flat_map(BTreeMap::keys);
        keys(self.ours).chain(keys(self.theirs)).collect()
    }

    fn row(content: &'both Content, place: usize, id: &str) -> Option<&'both Row> {
        content.tables.get(place)?.get(id)
    }

    /// Whoever deletes a record deletes its parts, and should have seen them: children first, so that a part of
    /// a part counts too.
    fn find_unseen_parts(&mut self) {
        for (place, table) in TABLES.iter().enumerate().rev() {
            for (one, other) in [(self.ours, self.theirs), (self.theirs, self.ours)] {
                for (id, row) in one.tables.get(place).into_iter().flatten() {
                    let only_here = Self::row(other, place, id).is_none();
                    let unseen = row.dots.all().any(|dot| !other.context.holds(table.part, dot))
                        || self.with_unseen_parts.contains(&(place, id.clone()));
                    if only_here
                        && unseen
                        && let Some(owner) = owner_id(table, row)
                    {
                        self.with_unseen_parts.insert(owner);
                    }
                }
            }
        }
    }

    fn record(&mut self, table: &'static Table, place: usize, id: &str) -> (Option<MergedRow>, Verdict) {
        let ours = Self::row(self.ours, place, id);
        let theirs = Self::row(self.theirs, place, id);
        let kept = |row: &Row, kind| (Some(MergedRow::of(row)), Verdict { kind, fields: BTreeSet::new() });
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => self.both(table, id, ours, theirs),
            (Some(row), None) | (None, Some(row))
                if owner_id(table, row).is_some_and(|owner| self.dropped.contains(&owner)) =>
            {
                self.dropped.insert((place, id.to_owned()));
                let kind = if ours.is_some() { Kind::DeletedThere } else { Kind::ChangedHere };
                (None, Verdict { kind, fields: BTreeSet::new() })
            }
            (Some(ours), None) => match self.absent(table, place, id, ours, &self.theirs.context) {
                Absent::NeverSeen => kept(ours, Kind::ChangedHere),
                Absent::Deleted => (None, Verdict { kind: Kind::DeletedThere, fields: BTreeSet::new() }),
                Absent::DeletedUnaware => self.deleted_or_not(table, place, id, ours, Side::Ours),
            },
            (None, Some(theirs)) => match self.absent(table, place, id, theirs, &self.ours.context) {
                Absent::NeverSeen => kept(theirs, Kind::New),
                Absent::Deleted => (None, Verdict { kind: Kind::ChangedHere, fields: BTreeSet::new() }),
                Absent::DeletedUnaware => self.deleted_or_not(table, place, id, theirs, Side::Theirs),
            },
            (None, None) => (None, Verdict { kind: Kind::Same, fields: BTreeSet::new() }),
        }
    }

    fn both(
        &self,
        table: &'static Table,
        id: &str,
        ours: &Row,
        theirs: &Row,
    ) -> (Option<MergedRow>, Verdict) {
        let mut merged = MergedRow::of(ours);
        merged.dots.record = Some(ours.dots.record.later(&theirs.dots.record).clone());
        let (mut there, mut here, mut conflicts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (field, column) in table.columns.iter().enumerate() {
            let (our_dot, their_dot) = (ours.dots.of(field), theirs.dots.of(field));
            let (Some(value), Some(dot)) = (merged.values.get_mut(field), merged.dots.fields.get_mut(field))
            else {
                continue;
            };
            let Some(their_value) = theirs.values.get(field) else { continue };
            let later_is_theirs = our_dot.later(their_dot) != our_dot;
            let they_saw_ours = self.theirs.context.holds(table.part, our_dot);
            let we_saw_theirs = self.ours.context.holds(table.part, their_dot);
            let take_theirs = if *value == *their_value {
                later_is_theirs
            } else if they_saw_ours != we_saw_theirs {
                let side = if they_saw_ours { &mut there } else { &mut here };
                side.insert(field);
                they_saw_ours
            } else if they_saw_ours || decided_alike(column.name) {
                let side = if later_is_theirs { &mut there } else { &mut here };
                side.insert(field);
                later_is_theirs
            } else {
                conflicts.insert(field);
                if self.choices.side(table, id, ours) == Side::Theirs {
                    value.clone_from(their_value);
                }
                // A decision is a write of its own, which both sides are yet to see.
                *dot = None;
                continue;
            };
            if take_theirs {
                value.clone_from(their_value);
                *dot = Some(their_dot.clone());
            }
        }
        let (kind, fields) = match (conflicts.is_empty(), there.is_empty(), here.is_empty()) {
            (false, _, _) => (Kind::Conflict, conflicts),
            (true, false, _) => (Kind::ChangedThere, there),
            (true, true, false) => (Kind::ChangedHere, here),
            (true, true, true) => (Kind::Same, BTreeSet::new()),
        };
        (Some(merged), Verdict { kind, fields })
    }

    fn absent(&self, table: &Table, place: usize, id: &str, row: &Row, seen_there: &Context) -> Absent {
        let all_seen = row.dots.all().all(|dot| seen_there.holds(table.part, dot))
            && !self.with_unseen_parts.contains(&(place, id.to_owned()));
        match seen_there.holds(table.part, &row.dots.record) {
            false => Absent::NeverSeen,
            true if all_seen => Absent::Deleted,
            true => Absent::DeletedUnaware,
        }
    }

    /// One side (`has`) changed what the other deleted without knowing.
    fn deleted_or_not(
        &mut self,
        table: &'static Table,
        place: usize,
        id: &str,
        row: &Row,
        has: Side,
    ) -> (Option<MergedRow>, Verdict) {
        let verdict = Verdict { kind: Kind::Conflict, fields: BTreeSet::new() };
        if self.choices.side(table, id, row) == has {
            self.revived.insert((place, id.to_owned()));
            (Some(MergedRow::revived(row)), verdict)
        } else {
            self.dropped.insert((place, id.to_owned()));
            (None, verdict)
        }
    }

    /// Brings back what is referred to, and what is part of what came back, until everything holds together.
    fn keep_together(&mut self, outcome: &mut Outcome) {
        loop {
            let missing = self.missing_references(outcome);
            let parts = self.missing_parts(outcome);
            let mut revived = false;
            for (place, id) in missing.into_iter().chain(parts) {
                revived |= self.revive(outcome, place, id);
            }
            // What neither side has stays missing: links that were tampered with can be merged into one that
            // points nowhere. The store refuses those.
            if !revived {
                return;
            }
        }
    }

    /// An actor has at least one sector: when each side took away what the other kept, all of them stay.
    fn keep_sectors(&mut self, outcome: &mut Outcome) {
        let (Some(actors), Some(choices)) = (position(Actor::NAME), position(ActorChoice::NAME)) else {
            return;
        };
        let sectors_of = |id: &str| format!("{id}:{}:", List::Sector.code());
        let begins = |rows: &BTreeMap<String, MergedRow>, start: &str| {
            rows.range(start.to_owned()..).next().is_some_and(|(id, _)| id.starts_with(start))
        };
        let ids: Vec<String> =
            outcome.tables.get(actors).into_iter().flat_map(BTreeMap::keys).cloned().collect();
        for start in ids.iter().map(|id| sectors_of(id)) {
            if outcome.tables.get(choices).is_some_and(|rows| begins(rows, &start)) {
                continue;
            }
            let lost: Vec<String> =
                self.ids(choices).into_iter().filter(|id| id.starts_with(&start)).cloned().collect();
            for id in lost {
                self.revive(outcome, choices, id);
            }
        }
        // An own sector that comes back needs its entry.
        self.keep_together(outcome);
    }

    fn missing_references(&self, outcome: &Outcome) -> BTreeSet<(usize, String)> {
        let mut missing = BTreeSet::new();
        for (table, rows) in TABLES.iter().zip(&outcome.tables) {
            for (_, target, id) in rows.values().flat_map(|row| references::of_row(table, &row.values)) {
                if let Some(place) = position(target).filter(|place| !outcome.has(*place, &id)) {
                    missing.insert((place, id));
                }
            }
        }
        missing
    }

    fn missing_parts(&self, outcome: &Outcome) -> BTreeSet<(usize, String)> {
        let mut parts = BTreeSet::new();
        if self.revived.is_empty() {
            return parts;
        }
        for (place, table) in TABLES.iter().enumerate() {
            let Some(owner) = table.part_of.and_then(position) else { continue };
            for id in self.ids(place).into_iter().filter(|id| !outcome.has(place, id)) {
                let row = Self::row(self.ours, place, id).or(Self::row(self.theirs, place, id));
                let Some(row) = row else { continue };
                let references = references::of_row(table, &row.values);
                let of_revived = references.iter().any(|(_, target, id)| {
                    position(target) == Some(owner) && self.revived.contains(&(owner, id.clone()))
                });
                let complete = references
                    .iter()
                    .all(|(_, target, id)| position(target).is_some_and(|target| outcome.has(target, id)));
                if of_revived && complete {
                    parts.insert((place, id.clone()));
                }
            }
        }
        parts
    }

    /// Says whether there was something to bring back.
    fn revive(&mut self, outcome: &mut Outcome, place: usize, id: String) -> bool {
        let ours = Self::row(self.ours, place, &id);
        let Some(row) = ours.or(Self::row(self.theirs, place, &id)) else { return false };
        if let Some(rows) = outcome.tables.get_mut(place) {
            rows.insert(id.clone(), MergedRow::revived(row));
        }
        if let Some(verdict) = outcome.verdicts.get_mut(place).and_then(|verdicts| verdicts.get_mut(&id))
            && verdict.kind != Kind::Conflict
        {
            verdict.kind = if ours.is_some() { Kind::ChangedHere } else { Kind::New };
        }
        self.revived.insert((place, id));
        true
    }
}

impl Outcome {
    pub(super) fn has(&self, place: usize, id: &str) -> bool {
        self.tables.get(place).is_some_and(|rows| rows.contains_key(id))
    }
}

/// The record that a row is part of: its table's place and its id.
fn owner_id(table: &Table, row: &Row) -> Option<(usize, String)> {
    let (owner, column) = owner_of(table)?;
    let rusqlite::types::Value::Text(id) = row.values.get(table.column(column)?)? else { return None };
    Some((position(owner)?, id.clone()))
}

/// How a record that one side lacks came to be absent there.
enum Absent {
    NeverSeen,
    Deleted,
    DeletedUnaware,
}

/// Places on the map are nothing to ask people about: the later write holds, on both sides alike.
fn decided_alike(column: &str) -> bool {
    matches!(column, "x" | "y" | "slot" | "rank")
}

/// The record that people see instead of a mere link: the one it is part of.
pub(super) fn shown_as<'row>(
    table: &'static Table,
    id: &'row str,
    values: &'row [rusqlite::types::Value],
) -> (&'static Table, &'row str) {
    let owner = owner_of(table).filter(|_| table.link).and_then(|(owner, column)| {
        let rusqlite::types::Value::Text(owner_id) = values.get(table.column(column)?)? else { return None };
        Some((*TABLES.get(position(owner)?)?, owner_id.as_str()))
    });
    owner.unwrap_or((table, id))
}
