use rusqlite::session::{ConflictAction, ConflictType, invert_strm};

use super::Op;
use super::transact::Wrote;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Context, Dot, Seen, Store, TABLES, Table, Writer, position};
use crate::value::Id;

/// Takes back the last step of a project and gives its name.
///
/// # Errors
/// [`Error::NothingToUndo`] when there is no step left.
pub fn undo(store: &mut Store, project: &Id<Project>) -> Result<Op> {
    step(store, project, false, Error::NothingToUndo)
}

/// Does again what was last taken back and gives its name.
///
/// # Errors
/// [`Error::NothingToRedo`] when there is nothing, or something else was done since.
pub fn redo(store: &mut Store, project: &Id<Project>) -> Result<Op> {
    step(store, project, true, Error::NothingToRedo)
}

/// Gives the name of the step that [`undo`] would take back.
pub fn undo_name(store: &Store, project: &Id<Project>) -> Result<Option<Op>> {
    name(store, project, false)
}

/// Gives the name of the step that [`redo`] would do again.
pub fn redo_name(store: &Store, project: &Id<Project>) -> Result<Option<Op>> {
    name(store, project, true)
}

fn name(store: &Store, project: &Id<Project>, undone: bool) -> Result<Option<Op>> {
    let step = store.reader(project)?.nearest_step(undone)?;
    step.map(|step| Op::from_json(&step.op)).transpose()
}

fn step(store: &Store, project: &Id<Project>, undone: bool, nothing: Error) -> Result<Op> {
    store.in_transaction(project, |writer| {
        let step = writer.nearest_step(undone)?.ok_or(nothing)?;
        let changeset = if undone { step.changeset.clone() } else { inverse(&step.changeset)? };
        let untouched = match &step.seen {
            Some(seen) if !undone => untouched_since(writer, seen)?,
            _ => Vec::new(),
        };
        apply(store, &changeset)?;
        let dot = writer.next_dot()?;
        writer.stamp_changes(&changeset, &dot)?;
        writer.mark_step(step.number, !undone)?;
        if let Some(seen) = &step.seen {
            let context = if undone { &seen.after } else { &seen.before };
            forget_or_see_again(writer, context, untouched, &dot)?;
        }
        Ok((Wrote::As(dot.replica), Op::from_json(&step.op)?))
    })
}

fn inverse(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut inverse = Vec::with_capacity(changeset.len());
    invert_strm(&mut &*changeset, &mut inverse)?;
    Ok(inverse)
}

/// Every write is in the history, so a changeset always fits; if it ever does not, nothing happens.
fn apply(store: &Store, changeset: &[u8]) -> Result<()> {
    store
        .connection()
        .apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, |_: ConflictType, _| {
            ConflictAction::SQLITE_CHANGESET_ABORT
        })
        .map_err(Error::from)
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
/// Only what still stands as it came may get its old dots back. What was written since, or by the import
/// itself (a decision, a mended place on the map), may already be known to others under its new dot.
fn untouched_since(writer: &Writer<'_>, seen: &Seen) -> Result<Vec<Untouched>> {
    let mut untouched = Vec::new();
    for change in &seen.dots {
        let table = position(&change.noun).and_then(|place| TABLES.get(place));
        let (Some(table), Some(before)) = (table, &change.before) else { continue };
        let now = writer.dots_of(table, &change.id)?;
        let old = |was: &Dot, came: Option<&Dot>, is: Option<&Dot>| {
            (came == is && came != Some(&seen.dot)).then(|| was.clone())
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

/// Sets what has been seen: an import that is undone was never seen, and redo sees it again.
fn forget_or_see_again(
    writer: &Writer<'_>,
    context: &Context,
    untouched: Vec<Untouched>,
    dot: &Dot,
) -> Result<()> {
    for Untouched { table, id, record, fields } in untouched {
        if let Some(now) = writer.dots_of(table, &id)? {
            writer.write_dots(table, &id, &now.with(table.columns.len(), record, &fields))?;
        }
    }
    let stamp = writer.stamp();
    stamp.set_context(&stamp.context()?.with_others_as_in(context, &dot.replica))?;
    stamp.own_the_unseen(dot)
}
