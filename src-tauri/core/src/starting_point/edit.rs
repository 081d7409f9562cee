use super::{StartingPoint, StartingPointKind};
use crate::error::{Error, Result};
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Id, Note};

/// Changes what a card says, or the column it stands in.
///
/// # Errors
/// [`Error::TextEmpty`] for a card without text.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    card: &Id<StartingPoint>,
    kind: StartingPointKind,
    text: Note,
) -> Result<()> {
    store.transact(project, Op::EditStartingPoint { name: text.to_string() }, |writer| {
        if text.is_empty() {
            return Err(Error::TextEmpty);
        }
        let found = writer.get(card)?;
        writer.save(&StartingPoint { kind, text, ..found })
    })
}
