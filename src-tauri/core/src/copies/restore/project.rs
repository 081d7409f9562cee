use crate::error::Result;
use crate::history::Op;
use crate::project::{self, Project};
use crate::store::{Content, Record, Store, TABLES, Writer};
use crate::value::Id;

/// Makes a project what it was in a copy, in one step; a project that is not here comes back as it was there.
/// Returns whether anything was different.
pub(super) fn restore(store: &mut Store, project: &Id<Project>, then: &Content) -> Result<bool> {
    let Some(state) = store.project_state(project)? else {
        store.write_from_copy(project, then)?;
        return Ok(true);
    };
    let name = then.text(Project::TABLE, project::RECORD, "name").unwrap_or_default().to_owned();
    store.set_binned(project, None)?;
    let now = store.content(project)?;
    let same = TABLES.iter().all(|table| alike(&now, then, table.name));
    let written =
        store.transact(project, Op::RestoreProjectFromCopy { name }, |writer| write(writer, &now, then));
    if written.is_err() {
        store.set_binned(project, state.binned_at.as_deref())?;
    }
    written.map(|_| !same)
}

fn alike(now: &Content, then: &Content, table: &str) -> bool {
    let (now, then) = (now.rows(table), then.rows(table));
    now.len() == then.len()
        && now.iter().all(|(id, row)| then.get(id).is_some_and(|other| other.values == row.values))
}

/// Writes what is different. Deletions come last: until then everything has moved away from what goes, and
/// nothing goes along by cascade that should stay.
fn write(writer: &Writer<'_>, now: &Content, then: &Content) -> Result<()> {
    writer.defer_references()?;
    for table in TABLES {
        for (id, row) in then.rows(table.name) {
            match now.rows(table.name).get(id) {
                None => writer.insert_row(table, id, &row.values)?,
                Some(known) if known.values != row.values => {
                    writer.update_row(table, id, &row.values)?;
                }
                Some(_) => {}
            }
        }
    }
    for table in TABLES.iter().rev() {
        for id in now.rows(table.name).keys().filter(|id| !then.rows(table.name).contains_key(*id)) {
            writer.delete_row(table, id)?;
        }
    }
    Ok(())
}
