//! The verbs that need no rule of their own: add, edit and remove a record of any noun that is open to them.
//!
//! Which nouns are open to which verb is declared with the noun. What every record must obey follows from the
//! declaration too: what is required is filled in, a code is on its list, a pointer points to something, and what is
//! fixed stays as it is. Each is one step, called after what the record is called.

mod check;
mod description;
mod edit;
mod values;

#[cfg(test)]
mod tests;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::map;
use crate::project::Project;
use crate::store::{Record, Store, Table, Writer};
use crate::value::Id;

use check::Before;

pub use description::{Noun, NounField, nouns};
pub use edit::edit;
pub use values::{Values, add_values, edit_values};

/// Returns the table of a noun.
///
/// # Errors
/// [`Error::Internal`] when there is none: nouns are never typed by people.
pub fn table(noun: &str) -> Result<&'static Table> {
    Table::named(noun).ok_or_else(|| Error::Internal(format!("no noun {noun}")))
}

/// Adds a record; `make` gets its id.
///
/// # Errors
/// [`Error::TextEmpty`] for what is required, [`Error::UnknownCode`], [`Error::NotFound`] for a record that it points
/// to.
pub fn add<R: Record>(
    store: &mut Store,
    project: &Id<Project>,
    make: impl FnOnce(Id<R>) -> R,
) -> Result<Applied<Id<R>>> {
    store.transact_named(project, |writer| {
        let record = make(writer.fresh_id());
        let id = record.id().clone();
        let op = insert(writer, R::TABLE, id.as_str(), &record.values())?;
        Ok((op, id))
    })
}

/// Adds a row that is checked, and returns the name of the step.
fn insert(
    writer: &Writer<'_>,
    table: &'static Table,
    id: &str,
    values: &[rusqlite::types::Value],
) -> Result<Op> {
    debug_assert!(table.open.add, "{} needs a verb with a rule", table.name);
    check::values(writer, table, &Before::New, values)?;
    writer.insert_row(table, id, values)?;
    Ok(Op::add(table, writer.name_of(table, id)?))
}

/// Removes a record and whatever cannot be without it. What can be without it stays, and no longer points to it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove<R: Record>(store: &mut Store, project: &Id<Project>, id: &Id<R>) -> Result<Applied<()>> {
    remove_row(store, project, R::TABLE, id.as_str())
}

/// Removes a record of a table; as [`remove`].
///
/// # Errors
/// [`Error::NotFound`], [`Error::Internal`] for a noun that needs a verb with a rule.
pub fn remove_row(
    store: &mut Store,
    project: &Id<Project>,
    table: &'static Table,
    id: &str,
) -> Result<Applied<()>> {
    if !table.open.remove {
        return Err(Error::Internal(format!("{} is removed by a verb with a rule", table.name)));
    }
    store.transact_named(project, |writer| {
        let name = writer.name_of(table, id)?;
        writer.release(table, id)?;
        match writer.delete_row(table, id)? {
            0 => Err(Error::NotFound { noun: table.name, text: id.to_owned() }),
            _ => Ok((Op::remove(table, name), ())),
        }
    })
}

/// Writes a record that was changed, and returns the name of the step.
fn update(
    writer: &Writer<'_>,
    table: &'static Table,
    id: &str,
    before: &[rusqlite::types::Value],
    values: &[rusqlite::types::Value],
) -> Result<Op> {
    check::values(writer, table, &Before::Was(before), values)?;
    writer.update_row(table, id, values)?;
    // What is written in a chip decides how wide it is.
    let differs = |column| table.text(before, column) != table.text(values, column);
    if table.name == Actor::NAME && ["name", "status"].into_iter().any(differs) {
        let id = Id::<Actor>::new(id);
        map::hold_together(writer, &writer.get(&id)?.municipality_id, Some(&id))?;
    }
    Ok(Op::edit(table, writer.name_of(table, id)?))
}
