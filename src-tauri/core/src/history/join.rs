use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetIter, concat_strm};

use super::transact::Wrote;
use crate::error::Result;
use crate::project::Project;
use crate::store::{Step, Store};
use crate::value::Id;

/// Makes one step of the last two, when both wrote the same fields of the same record: somebody paused while
/// typing. Says whether it did.
pub fn join(store: &mut Store, project: &Id<Project>) -> Result<bool> {
    store.in_transaction(project, |writer| {
        let Some((last, before)) = writer.last_two_steps()? else { return Ok((Wrote::Nothing, false)) };
        let field = written(&last.changeset)?;
        if field.is_none() || field != written(&before.changeset)? || last.seen.is_some() {
            return Ok((Wrote::Nothing, false));
        }
        let mut joined = Vec::new();
        concat_strm(&mut &*before.changeset, &mut &*last.changeset, &mut joined)?;
        writer.drop_step(last.number)?;
        // Typed back to what it was: then nothing happened.
        match joined.is_empty() {
            true => writer.drop_step(before.number)?,
            false => writer.add_step(&Step { number: before.number, changeset: joined, ..last })?,
        }
        Ok((Wrote::WithoutDot, true))
    })
}

/// The table, the record and the columns that a changeset writes, when it only writes one record.
fn written(changeset: &[u8]) -> Result<Option<(String, String, Vec<usize>)>> {
    let input: &mut dyn std::io::Read = &mut &*changeset;
    let mut items = ChangesetIter::start_strm(&input)?;
    let mut found = None;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        if found.is_some() || operation.code() != Action::SQLITE_UPDATE {
            return Ok(None);
        }
        let columns = 0..usize::try_from(operation.number_of_columns()).unwrap_or_default();
        let id = item.old_value(1)?.as_str().unwrap_or_default().to_owned();
        let written = columns.skip(2).filter(|column| item.new_value(*column).is_ok()).collect();
        found = Some((operation.table_name().to_owned(), id, written));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::history::{list, redo, undo};
    use crate::organisation::{Description, describe};
    use crate::value::{Name, Note};

    fn purpose(store: &Store, project: &Id<Project>) -> String {
        store.reader(project).unwrap().project().unwrap().purpose.to_string()
    }

    #[test]
    fn pauses_in_one_field_are_one_step() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        for (text, joined) in [("Samen", false), ("Samen dansen", true), ("Samen dansen in de wijk", true)] {
            let purpose = Some(Note::parse(text).unwrap());
            describe(&mut store, &project, Description { purpose, ..Description::default() }).unwrap();
            assert_eq!(join(&mut store, &project).unwrap(), joined);
        }
        assert_eq!(list(&store, &project).unwrap().len(), 1);
        assert!(!join(&mut store, &project).unwrap());
        undo(&mut store, &project).unwrap();
        assert_eq!(purpose(&store, &project), "");
        redo(&mut store, &project).unwrap();
        assert_eq!(purpose(&store, &project), "Samen dansen in de wijk");
    }

    #[test]
    fn another_field_is_another_step() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let purpose = Some(Note::parse("Samen").unwrap());
        describe(&mut store, &project, Description { purpose, ..Description::default() }).unwrap();
        let audience = Some(Note::parse("De wijk").unwrap());
        describe(&mut store, &project, Description { audience, ..Description::default() }).unwrap();
        assert!(!join(&mut store, &project).unwrap());
        crate::project::rename(&mut store, &project, Name::parse("Nieuw").unwrap()).unwrap();
        assert!(!join(&mut store, &project).unwrap());
        assert_eq!(list(&store, &project).unwrap().len(), 3);
    }
}
