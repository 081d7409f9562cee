use super::OwnEntry;
use crate::catalogue::{self, Half, List};
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Reader, Store, Writer};
use crate::value::{Code, Id, Name, Note};

/// Adds an own sector, criterion or other entry to a list, for this project only.
pub fn add(
    store: &mut Store,
    project: &Id<Project>,
    list: List,
    label: Name,
    half: Option<Half>,
) -> Result<Applied<Id<OwnEntry>>> {
    store.transact(project, Op::AddOwnEntry { name: label.to_string() }, |writer| {
        make(writer, list, label, half)
    })
}

/// Writes an own entry without explanation.
pub(crate) fn make(writer: &Writer<'_>, list: List, label: Name, half: Option<Half>) -> Result<Id<OwnEntry>> {
    let id = writer.fresh_id::<OwnEntry>();
    let list = Code::new(list.code());
    writer.insert(&OwnEntry { id: id.clone(), list, label, explanation: Note::default(), half })?;
    Ok(id)
}

/// Makes sure that a code is on a list: in the catalogue, or among the project's own entries.
pub(crate) fn check_choice(reader: &Reader<'_>, list: List, code: &Code) -> Result<()> {
    if catalogue::contains(list, code.as_str()) {
        return Ok(());
    }
    match reader.find(&Id::<OwnEntry>::new(code.as_str()))? {
        Some(own) if own.list.as_str() == list.code() => Ok(()),
        _ => Err(Error::UnknownCode { list: list.code(), text: code.as_str().to_owned() }),
    }
}
