use super::ImpactNote;
use crate::alliance::Alliance;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Date, Id, Note};

/// A note on impact to keep.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the fields are those of `ImpactNote`")]
pub struct NewImpactNote {
    pub date: Option<Date>,
    pub reached: Note,
    pub not_yet: Note,
    pub changed: Note,
    pub evidence: Note,
}

/// Notes what an alliance brought about.
pub fn add(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    new: NewImpactNote,
) -> Result<Id<ImpactNote>> {
    store.transact_named(project, |writer| {
        let id = writer.fresh_id::<ImpactNote>();
        let found = writer.get(alliance)?;
        let NewImpactNote { date, reached, not_yet, changed, evidence } = new;
        writer.insert(&ImpactNote {
            id: id.clone(),
            alliance_id: found.id,
            date,
            reached,
            not_yet,
            changed,
            evidence,
        })?;
        Ok((Op::AddImpactNote { name: found.name.to_string() }, id))
    })
}
