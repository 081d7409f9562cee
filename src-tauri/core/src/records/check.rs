//! What every record must obey, from its declaration.

use rusqlite::types::Value;

use crate::error::{Error, Result};
use crate::own_entry::check_choice;
use crate::store::{Table, Writer};
use crate::value::Code;

/// The values of a record before a change.
pub(super) enum Before<'values> {
    /// It is new.
    New,
    /// It was there.
    Was(&'values [Value]),
}

impl Before<'_> {
    fn of(&self, column: usize) -> Option<&Value> {
        match self {
            Self::New => None,
            Self::Was(values) => values.get(column),
        }
    }
}

/// Checks the values that change.
///
/// # Errors
/// [`Error::TextEmpty`] for what is required, [`Error::UnknownCode`] for a code that is not on its list,
/// [`Error::NotFound`] for a pointer to nothing, [`Error::Internal`] for a change of what only a verb with a rule
/// writes.
pub(super) fn values(
    writer: &Writer<'_>,
    table: &'static Table,
    before: &Before<'_>,
    values: &[Value],
) -> Result<()> {
    for (position, (column, value)) in table.columns.iter().zip(values).enumerate() {
        let was = before.of(position);
        if was == Some(value) {
            continue;
        }
        if column.declared.fixed && was.is_some() {
            return Err(Error::Internal(format!("{}.{} is fixed", table.name, column.name)));
        }
        let Value::Text(text) = value else { continue };
        if column.declared.required && text.is_empty() {
            return Err(Error::TextEmpty);
        }
        if let Some(target) = column.references.and_then(Table::named)
            && !writer.has_row(target, text)?
        {
            return Err(Error::NotFound { noun: target.name, text: text.clone() });
        }
    }
    for (column, list, code) in table.codes(values) {
        let was = table.column(column).and_then(|position| before.of(position));
        if was != Some(&Value::Text(code.to_owned())) {
            check_choice(writer, list, &Code::new(code))?;
        }
    }
    Ok(())
}
