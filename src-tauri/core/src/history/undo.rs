use rusqlite::session::{ConflictAction, ConflictType, invert_strm};

use super::Op;
use super::transact::Wrote;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Context, Step, Store, Writer};
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
        apply(store, &changeset)?;
        let dot = writer.next_dot()?;
        writer.stamp().changes(&changeset, &dot)?;
        writer.mark_step(step.number, !undone)?;
        set_context_of_import(writer, &step, &dot.replica)?;
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

/// An import that is undone was never seen, so that the same file can come in again; redo sees it again.
fn set_context_of_import(writer: &Writer<'_>, step: &Step, own: &str) -> Result<()> {
    let Some((before, after)) = &step.contexts else { return Ok(()) };
    let stamp = writer.stamp();
    let wanted = Context::from_json(if step.undone { after } else { before })?;
    stamp.set_context(&stamp.context()?.with_others_as_in(&wanted, own))
}
