use super::OwnEntry;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Reader, Store, TABLES};
use crate::value::{Code, Id};

/// Removes an own entry that is chosen nowhere.
///
/// # Errors
/// [`Error::EntryInUse`] while something still has it.
pub fn remove(store: &mut Store, project: &Id<Project>, entry: &Id<OwnEntry>) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let label = writer.get(entry)?.label.to_string();
        if in_use(writer, &entry.clone().into())? {
            return Err(Error::EntryInUse { label });
        }
        writer.remove(entry)?;
        Ok((Op::RemoveOwnEntry { name: label }, ()))
    })
}

fn in_use(reader: &Reader<'_>, code: &Code) -> Result<bool> {
    for table in TABLES {
        for column in table.columns.iter().filter(|column| column.declared.list.is_some()) {
            if !reader.ids_where(table, column.name, code.as_str())?.is_empty() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
