use super::Assessment;
use crate::alliance::Alliance;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Reader, Store, Writer};
use crate::value::{Date, Id, Note};

/// Opens the toetsing of an alliance on a day; the one that is there already, if it is.
pub fn open(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    date: Date,
) -> Result<Applied<Id<Assessment>>> {
    store.transact_named(project, |writer| {
        let name = writer.get(alliance)?.name.to_string();
        Ok((Op::OpenAssessment { name }, make(writer, alliance, date)?))
    })
}

/// Finds the toetsing of an alliance on a day.
pub fn find(reader: &Reader<'_>, alliance: &Id<Alliance>, date: Date) -> Result<Option<Assessment>> {
    reader.find(&id_of(alliance, date))
}

/// Writes the toetsing of a day, where there is none yet.
pub(crate) fn make(writer: &Writer<'_>, alliance: &Id<Alliance>, date: Date) -> Result<Id<Assessment>> {
    let id = id_of(alliance, date);
    writer.insert_if_new(&Assessment {
        id: id.clone(),
        alliance_id: alliance.clone(),
        date,
        notes: Note::default(),
    })?;
    Ok(id)
}

fn id_of(alliance: &Id<Alliance>, date: Date) -> Id<Assessment> {
    Id::join(&[alliance.as_str(), &date.to_string()])
}
