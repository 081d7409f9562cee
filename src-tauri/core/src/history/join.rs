//! Typing with short rests in one field is one step.

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetIter, concat_strm};

use crate::error::Result;
use crate::store::{Step, Writer};

/// Joins a step with the last one when both wrote the same fields of the same record; adds it otherwise. Returns the
/// number of the step that holds it; `None` when what was typed ends where it began, so that there is no step.
pub(super) fn with_last(writer: &Writer<'_>, step: Step) -> Result<Option<i64>> {
    let Some(before) = writer.nearest_step(false)? else { return writer.add_step(&step).map(Some) };
    let field = written(&step.changeset)?;
    // An import is a step of its own, also when it wrote just this field: undoing the typing must not take it back.
    if field.is_none() || field != written(&before.changeset)? || before.seen.is_some() {
        return writer.add_step(&step).map(Some);
    }
    let mut joined = Vec::new();
    concat_strm(&mut &*before.changeset, &mut &*step.changeset, &mut joined)?;
    if joined.is_empty() {
        writer.drop_step(before.number)?;
        return Ok(None);
    }
    writer.add_step(&Step { number: before.number, changeset: joined, ..step }).map(Some)
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
    use crate::clock::SystemClock;
    use crate::history::{Typing, list, redo, undo};
    use crate::organisation::{Description, describe};
    use crate::project::Project;
    use crate::store::Store;
    use crate::value::{Id, Name, Note};

    fn purpose(store: &Store, project: &Id<Project>) -> String {
        store.reader(project).unwrap().project().unwrap().purpose.to_string()
    }

    fn type_purpose(store: &mut Store, project: &Id<Project>, text: &str, typing: Typing) -> Option<i64> {
        let purpose = Some(Note::parse(text).unwrap());
        describe(store, project, Description { purpose, ..Description::default() }, typing).unwrap().step
    }

    #[test]
    fn rests_in_one_field_are_one_step() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let first = type_purpose(&mut store, &project, "Samen", Typing::Begins);
        for text in ["Samen dansen", "Samen dansen in de wijk"] {
            assert_eq!(type_purpose(&mut store, &project, text, Typing::Continues), first);
        }
        assert_eq!(list(&store, &project).unwrap().len(), 1);
        undo(&mut store, &project).unwrap();
        assert_eq!(purpose(&store, &project), "");
        redo(&mut store, &project).unwrap();
        assert_eq!(purpose(&store, &project), "Samen dansen in de wijk");
        // Typed back to what it was: then there is no step.
        assert_eq!(type_purpose(&mut store, &project, "", Typing::Continues), None);
        assert_eq!(list(&store, &project).unwrap().len(), 0);
    }

    #[test]
    fn another_field_is_another_step() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        type_purpose(&mut store, &project, "Samen", Typing::Continues);
        let audience = Some(Note::parse("De wijk").unwrap());
        let edit = Description { audience, ..Description::default() };
        describe(&mut store, &project, edit, Typing::Continues).unwrap();
        crate::project::rename(&mut store, &project, Name::parse("Nieuw").unwrap(), Typing::Continues)
            .unwrap();
        assert_eq!(list(&store, &project).unwrap().len(), 3);
    }
}
