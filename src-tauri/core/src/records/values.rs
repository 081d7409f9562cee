//! Records as values by the name of their column: what a page sends.

use std::collections::BTreeMap;

use rusqlite::types::Value;

use super::{insert, table, update};
use crate::error::{Error, Result};
use crate::history::{Applied, Typing};
use crate::project::Project;
use crate::store::{Store, Table};
use crate::value::{Id, Raw};

/// Values from outside, by the name of their column. Columns that are left out stay as they are; in a new record they
/// are empty.
pub type Values = BTreeMap<String, Raw>;

/// Adds a record and returns its id.
///
/// # Errors
/// As [`super::add`]; [`Error::Internal`] for a column that there is not, a value of another kind, a missing one, and a
/// noun that is not open to this.
pub fn add_values(
    store: &mut Store,
    project: &Id<Project>,
    noun: &str,
    values: &Values,
) -> Result<Applied<String>> {
    let table = table(noun)?;
    if !table.open.add {
        return Err(Error::Internal(format!("{noun} is added by a verb with a rule")));
    }
    let typed = typed(table, values)?;
    let row = table.columns.iter().enumerate().map(|(position, column)| {
        let given = typed.get(&position).cloned().or_else(|| (column.absent)());
        given.ok_or_else(|| Error::Internal(format!("{noun} without {}", column.name)))
    });
    let row: Vec<Value> = row.collect::<Result<_>>()?;
    store.transact_named(project, |writer| {
        let id = writer.fresh_id::<()>().to_string();
        Ok((insert(writer, table, &id, &row)?, id))
    })
}

/// Changes columns of a record.
///
/// # Errors
/// As [`super::edit()`]; [`Error::Internal`] as for [`add_values`].
pub fn edit_values(
    store: &mut Store,
    project: &Id<Project>,
    noun: &str,
    id: &str,
    values: &Values,
    typing: Typing,
) -> Result<Applied<()>> {
    let table = table(noun)?;
    if !table.open.edit {
        return Err(Error::Internal(format!("{noun} is edited by a verb with a rule")));
    }
    let typed = typed(table, values)?;
    store.transact_typed(project, typing, |writer| {
        let before = writer.row_values(table, id)?;
        let mut row = before.clone();
        for (position, value) in typed {
            if let Some(column) = row.get_mut(position) {
                *column = value;
            }
        }
        Ok((update(writer, table, id, &before, &row)?, ()))
    })
}

/// Checks values from outside; returns them by the position of their column.
fn typed(table: &'static Table, values: &Values) -> Result<BTreeMap<usize, Value>> {
    let check = |(name, raw): (&String, &Raw)| {
        let position =
            table.column(name).ok_or_else(|| Error::Internal(format!("{} has no {name}", table.name)))?;
        let column =
            table.columns.get(position).ok_or_else(|| Error::Internal(format!("{} {name}", table.name)))?;
        Ok((position, (column.typed)(raw)?))
    };
    values.iter().map(check).collect()
}
