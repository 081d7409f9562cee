use std::collections::BTreeMap;

use rusqlite::session::invert_strm;

use super::transact::Wrote;
use super::{Applied, Op};
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Dot, Seen, Step, Store, TABLES, Table, Writer, position};
use crate::value::Id;
use crate::watch::Watch;

/// Takes back the last step of a project and returns its name.
///
/// # Errors
/// [`Error::NothingToUndo`] when there is no step left.
pub fn undo(store: &mut Store, project: &Id<Project>) -> Result<Applied<Op>> {
    undo_watched(store, project, None, &Watch::nobody())
}

/// Like [`undo`], with progress and a way to cancel, and perhaps only a certain step: the last one must then be that.
///
/// # Errors
/// As [`undo`], [`Error::StepPassed`] when another step is the last one, and [`Error::Cancelled`]; nothing has then
/// happened.
pub fn undo_watched(
    store: &mut Store,
    project: &Id<Project>,
    only: Option<i64>,
    watch: &Watch<'_>,
) -> Result<Applied<Op>> {
    store.in_transaction(project, |writer| {
        let step = writer.nearest_step(false)?.ok_or(Error::NothingToUndo)?;
        if only.is_some_and(|only| only != step.number) {
            return Err(Error::StepPassed);
        }
        travel(store, writer, step, Direction::Back, watch)
    })
}

/// Does again what was last taken back and returns its name.
///
/// # Errors
/// [`Error::NothingToRedo`] when there is nothing, or something else was done since.
pub fn redo(store: &mut Store, project: &Id<Project>) -> Result<Applied<Op>> {
    redo_watched(store, project, &Watch::nobody())
}

/// Like [`redo`], with progress and a way to cancel.
///
/// # Errors
/// As [`redo`], and [`Error::Cancelled`]; nothing has then happened.
pub fn redo_watched(store: &mut Store, project: &Id<Project>, watch: &Watch<'_>) -> Result<Applied<Op>> {
    store.in_transaction(project, |writer| {
        let step = writer.nearest_step(true)?.ok_or(Error::NothingToRedo)?;
        travel(store, writer, step, Direction::Forth, watch)
    })
}

/// A step that undo would take back, or redo do again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// Its number in the history of the project.
    pub number: i64,
    /// What was done.
    pub op: Op,
}

/// Returns the step that [`undo`] would take back.
pub fn to_undo(store: &Store, project: &Id<Project>) -> Result<Option<NextStep>> {
    nearest(store, project, false)
}

/// Returns the step that [`redo`] would do again.
pub fn to_redo(store: &Store, project: &Id<Project>) -> Result<Option<NextStep>> {
    nearest(store, project, true)
}

fn nearest(store: &Store, project: &Id<Project>, undone: bool) -> Result<Option<NextStep>> {
    let found = store.reader(project)?.nearest_op(undone)?;
    found.map(|(number, op)| Ok(NextStep { number, op: Op::from_json(&op)? })).transpose()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Back,
    Forth,
}

fn travel(
    store: &Store,
    writer: &Writer<'_>,
    step: Step,
    direction: Direction,
    watch: &Watch<'_>,
) -> Result<(Wrote, Op)> {
    let project = &writer.project_id();
    let again = direction == Direction::Forth;
    let changeset = if again { step.changeset } else { inverse(&step.changeset)? };
    // Asked before this write, which makes its own replica id current.
    let mut own = store.own_replicas(project)?;
    let untouched = match &step.seen {
        Some(seen) if !again => {
            let unpublished = own.contains_key(&seen.dot.replica) && writer.writes_as(&seen.dot.replica)?;
            untouched_since(writer, seen, unpublished)?
        }
        _ => Vec::new(),
    };
    writer.apply(&changeset, watch)?;
    let dot = writer.next_dot()?;
    own.insert(dot.replica.clone(), dot.counter);
    let touched = writer.stamp_changes(&changeset, &dot)?;
    writer.mark_step(step.number, !again)?;
    if let Some(seen) = &step.seen {
        forget_or_see_again(writer, seen, again, untouched, (&dot, &own))?;
    }
    Ok((Wrote::Step { number: Some(step.number), touched }, Op::from_json(&step.op)?))
}

fn inverse(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut inverse = Vec::with_capacity(changeset.len());
    invert_strm(&mut &*changeset, &mut inverse)?;
    Ok(inverse)
}

/// A record that an import gave other dots, and those it may have back when the import is undone.
struct Untouched {
    table: &'static Table,
    id: String,
    /// The dot of the record itself.
    record: Option<Dot>,
    /// Those of its fields, by position.
    fields: Vec<(usize, Dot)>,
}

/// Gives what an import brought and nobody wrote since.
///
/// Only what is still as it came may get its old dots back. What was written since may already be known to others
/// under its new dot. So may what the import itself wrote (a decision, a mended place on the map), unless no file
/// went out since.
fn untouched_since(writer: &Writer<'_>, seen: &Seen, unpublished: bool) -> Result<Vec<Untouched>> {
    let mut untouched = Vec::new();
    for change in &seen.dots {
        let table = position(&change.noun).and_then(|place| TABLES.get(place));
        let (Some(table), Some(before)) = (table, &change.before) else { continue };
        let now = writer.dots_of(table, &change.id)?;
        let old = |was: &Dot, came: Option<&Dot>, is: Option<&Dot>| {
            (came == is && (unpublished || came != Some(&seen.dot))).then(|| was.clone())
        };
        let (after, now) = (change.after.as_ref(), now.as_ref());
        let fields = (0..table.columns.len()).filter_map(|field| {
            let dots = (after.map(|after| after.of(field)), now.map(|now| now.of(field)));
            Some((field, old(before.of(field), dots.0, dots.1)?))
        });
        untouched.push(Untouched {
            table,
            id: change.id.clone(),
            // That a record is there is no decision: as it came back, it goes back.
            record: (after.map(|after| &after.record) == now.map(|now| &now.record))
                .then(|| before.record.clone()),
            fields: fields.collect(),
        });
    }
    Ok(untouched)
}

/// Sets what has been seen and what is deleted: an import that is undone was never seen, and redo sees it again.
fn forget_or_see_again(
    writer: &Writer<'_>,
    seen: &Seen,
    again: bool,
    untouched: Vec<Untouched>,
    (dot, own): (&Dot, &BTreeMap<String, i64>),
) -> Result<()> {
    for Untouched { table, id, record, fields } in untouched {
        if let Some(now) = writer.dots_of(table, &id)? {
            writer.write_dots(table, &id, &now.with(table.columns.len(), record, &fields))?;
        }
    }
    let stamp = writer.stamp();
    for change in &seen.dots {
        stamp.set_gone(
            &change.noun,
            &change.id,
            if again { change.gone_after } else { change.gone_before },
        )?;
    }
    let context = if again { &seen.after } else { &seen.before };
    stamp.set_context(&stamp.context()?.with_others_as_in(context, own))?;
    stamp.own_the_unseen(dot)
}
