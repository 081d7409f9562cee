//! Merging two contents of one project: a pure function of both and of what was chosen.

use std::collections::{BTreeMap, BTreeSet};

use super::outcome::{MergedRow, Outcome, Verdict};
use super::{Choices, Doubt, Kind, Side, references, repair};
use crate::actor::{Actor, ActorChoice};
use crate::catalogue::List;
use crate::store::{Content, Record, Row, TABLES, Table, position};

/// Merges what they have into what we have. `own` are the replica ids under which this store wrote the project,
/// with the last counter under each.
pub(super) fn merge(
    ours: &Content,
    theirs: &Content,
    own: &BTreeMap<String, i64>,
    choices: &Choices,
) -> Outcome {
    let false_claims: BTreeSet<String> = own
        .iter()
        .filter(|(replica, counter)| theirs.context.last_of(replica) > **counter)
        .map(|(replica, _)| replica.clone())
        .collect();
    let mut merge = Merge {
        ours,
        theirs,
        choices,
        false_claims: &false_claims,
        with_unseen_parts: BTreeSet::new(),
        dropped: BTreeSet::new(),
        revived: BTreeSet::new(),
    };
    merge.find_unseen_parts();
    let mut context = ours.context.clone();
    context.join(&ours.context.with_others_as_in(&theirs.context, own));
    let (tables, verdicts, gone) = (Vec::new(), Vec::new(), Vec::new());
    let mut outcome = Outcome { tables, verdicts, gone, context, false_claims: BTreeSet::new() };
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
    outcome.gone = merge.gone(&outcome);
    outcome.write_anew(&false_claims);
    outcome.false_claims = false_claims;
    outcome
}

struct Merge<'both> {
    ours: &'both Content,
    theirs: &'both Content,
    choices: &'both Choices,
    /// The replica ids of ours of which the file claims more than was written under them.
    false_claims: &'both BTreeSet<String>,
    /// Records of one side of which the other has not seen some part.
    with_unseen_parts: BTreeSet<(usize, String)>,
    /// Records that go because that was chosen: what is part of them goes with them.
    dropped: BTreeSet<(usize, String)>,
    /// Records that one side deleted and that stay: what is part of them stays with them.
    revived: BTreeSet<(usize, String)>,
}

/// Tells whether an id in a table begins like this.
fn begins<T>(rows: &BTreeMap<String, T>, start: &str) -> bool {
    rows.range(start.to_owned()..).next().is_some_and(|(id, _)| id.starts_with(start))
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
        let (row, lacks) = match (ours, theirs) {
            (Some(ours), Some(theirs)) => return self.both(table, id, ours, theirs),
            (Some(row), None) => (row, Side::Theirs),
            (None, Some(row)) => (row, Side::Ours),
            (None, None) => return (None, Verdict::of(Kind::Same)),
        };
        let (if_kept, if_deleted) = match lacks {
            Side::Theirs => (Kind::ChangedHere, Kind::DeletedThere),
            Side::Ours => (Kind::New, Kind::ChangedHere),
        };
        if owner_id(table, row).is_some_and(|owner| self.dropped.contains(&owner)) {
            self.dropped.insert((place, id.to_owned()));
            return (None, Verdict::of(if_deleted));
        }
        let kept = Some(MergedRow::of(row));
        match self.absent(table, place, id, row, lacks) {
            Absent::NeverSeen => (kept, Verdict::of(if_kept)),
            Absent::Deleted if lacks == Side::Theirs => self.deleted_there(table, place, id, row),
            Absent::Deleted => (None, Verdict::of(if_deleted)),
            Absent::DeletedUnaware => self.deleted_or_not(table, place, id, row, lacks.other(), None),
            // Nothing is lost by what comes in; what is here goes only if that is chosen.
            Absent::Doubtful(doubt) if lacks == Side::Ours => {
                (kept, Verdict { doubt: Some(doubt), ..Verdict::of(Kind::New) })
            }
            Absent::Doubtful(doubt) => self.deleted_or_not(table, place, id, row, Side::Ours, Some(doubt)),
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
            let they_saw_ours = self.theirs.context.holds(table.part, our_dot)
                && !self.false_claims.contains(&our_dot.replica);
            let we_saw_theirs = self.ours.context.holds(table.part, their_dot);
            let take_theirs = if *value == *their_value {
                later_is_theirs
            } else if they_saw_ours != we_saw_theirs {
                let side = if they_saw_ours { &mut there } else { &mut here };
                side.insert(field);
                they_saw_ours
            } else if they_saw_ours || column.declared.later {
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
        (Some(merged), Verdict { kind, fields, doubt: None })
    }

    /// Returns how a record of one side came to be absent on the other. Absence is a deletion only where that side
    /// says so: it may also have claimed to see what it never had, or have lost what it had.
    fn absent(&self, table: &Table, place: usize, id: &str, row: &Row, lacks: Side) -> Absent {
        let there = match lacks {
            Side::Ours => self.ours,
            Side::Theirs => self.theirs,
        };
        if !there.context.holds(table.part, &row.dots.record) {
            return Absent::NeverSeen;
        }
        if lacks == Side::Theirs && row.dots.all().any(|dot| self.false_claims.contains(&dot.replica)) {
            return Absent::Doubtful(Doubt::FalseClaim);
        }
        if !there.gone.get(place).is_some_and(|gone| gone.contains(id)) {
            return Absent::Doubtful(Doubt::UnknownDeletion);
        }
        let all_seen = row.dots.all().all(|dot| there.context.holds(table.part, dot))
            && !self.with_unseen_parts.contains(&(place, id.to_owned()));
        if all_seen { Absent::Deleted } else { Absent::DeletedUnaware }
    }

    /// They deleted what we did not change since: it goes, unless that is refused.
    fn deleted_there(
        &mut self,
        table: &'static Table,
        place: usize,
        id: &str,
        row: &Row,
    ) -> (Option<MergedRow>, Verdict) {
        let verdict = Verdict::of(Kind::DeletedThere);
        if self.choices.deletion(table, id, row) == Side::Theirs {
            return (None, verdict);
        }
        self.revived.insert((place, id.to_owned()));
        (Some(MergedRow::revived(row)), verdict)
    }

    /// One side (`has`) changed what the other deleted without knowing, or it is in doubt whether it was deleted.
    fn deleted_or_not(
        &mut self,
        table: &'static Table,
        place: usize,
        id: &str,
        row: &Row,
        has: Side,
        doubt: Option<Doubt>,
    ) -> (Option<MergedRow>, Verdict) {
        let verdict = Verdict { doubt, ..Verdict::of(Kind::Conflict) };
        let chosen = match doubt {
            None => self.choices.side(table, id, row),
            Some(_) => self.choices.in_doubt(table, id, row),
        };
        if chosen == has {
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

    /// Nobody took away the last sector of an actor when each side took away what the other kept: all of them stay. Our own
    /// organisation always has one.
    fn keep_sectors(&mut self, outcome: &mut Outcome) {
        let (Some(actors), Some(choices)) = (position(Actor::NAME), position(ActorChoice::NAME)) else {
            return;
        };
        let sectors_of = |id: &str| format!("{id}:{}:", List::Sector.code());
        let is_kept = |content: &Content, start: &str| {
            content.tables.get(choices).is_some_and(|rows| begins(rows, start))
        };
        let ids: Vec<String> =
            outcome.tables.get(actors).into_iter().flat_map(BTreeMap::keys).cloned().collect();
        let own = outcome.own_actor();
        for id in ids {
            let start = sectors_of(&id);
            let meant = !is_kept(self.ours, &start) || !is_kept(self.theirs, &start);
            if (meant && id != own) || outcome.tables.get(choices).is_some_and(|rows| begins(rows, &start)) {
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

impl Merge<'_> {
    /// The records that are gone: known to be deleted on either side, or decided to go.
    fn gone(&self, outcome: &Outcome) -> Vec<BTreeSet<String>> {
        let of = |content: &Content, place: usize| {
            let known = content.gone.get(place).into_iter().flatten();
            known
                .chain(content.tables.get(place).into_iter().flat_map(BTreeMap::keys))
                .cloned()
                .collect::<Vec<_>>()
        };
        (0..TABLES.len())
            .map(|place| {
                let all = of(self.ours, place).into_iter().chain(of(self.theirs, place));
                all.filter(|id| !outcome.has(place, id)).collect()
            })
            .collect()
    }
}

/// The record that a row is part of: its table's place and its id.
fn owner_id(table: &Table, row: &Row) -> Option<(usize, String)> {
    let (owner, column) = table.owner()?;
    Some((position(owner.name)?, table.text(&row.values, column.name)?.to_owned()))
}

/// How a record that one side lacks came to be absent there.
enum Absent {
    /// It never came there.
    NeverSeen,
    /// It was deleted as it is here.
    Deleted,
    /// It was deleted there, and changed here without knowing.
    DeletedUnaware,
    /// That side claims to have seen it, and not to have deleted it.
    Doubtful(Doubt),
}

/// The record that people see instead of a mere link: the one it is part of.
pub(super) fn shown_as<'row>(
    table: &'static Table,
    id: &'row str,
    values: &'row [rusqlite::types::Value],
) -> (&'static Table, &'row str) {
    let owner = table.owner().filter(|_| table.link);
    owner.and_then(|(owner, column)| Some((owner, table.text(values, column.name)?))).unwrap_or((table, id))
}
