use super::Assessment;
use crate::alliance::Alliance;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Id, Note};

/// Changes what is worth remembering of the conversation.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn note(
    store: &mut Store,
    project: &Id<Project>,
    assessment: &Id<Assessment>,
    notes: Note,
) -> Result<()> {
    store.transact_named(project, |writer| {
        let found = writer.get(assessment)?;
        let name = writer.get::<Alliance>(&found.alliance_id)?.name.to_string();
        writer.save(&Assessment { notes, ..found })?;
        Ok((Op::NoteAssessment { name }, ()))
    })
}
