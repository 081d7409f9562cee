use super::{Idea, StartingPoint};
use crate::error::{Error, Result};
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Id, Note};

/// Notes an idea on the partnerkaart of a card.
///
/// # Errors
/// [`Error::TextEmpty`] for an idea without text.
pub fn add_idea(
    store: &mut Store,
    project: &Id<Project>,
    card: &Id<StartingPoint>,
    text: Note,
) -> Result<Id<Idea>> {
    store.transact(project, Op::AddIdea, |writer| {
        let id = writer.fresh_id::<Idea>();
        let starting_point_id = writer.get(card)?.id;
        writer.insert(&Idea { id: id.clone(), starting_point_id, text: worded(text)? })?;
        Ok(id)
    })
}

/// Changes an idea.
///
/// # Errors
/// [`Error::TextEmpty`] for an idea without text.
pub fn edit_idea(store: &mut Store, project: &Id<Project>, idea: &Id<Idea>, text: Note) -> Result<()> {
    store.transact(project, Op::EditIdea, |writer| {
        let found = writer.get(idea)?;
        writer.save(&Idea { text: worded(text)?, ..found })
    })
}

/// Removes an idea.
pub fn remove_idea(store: &mut Store, project: &Id<Project>, idea: &Id<Idea>) -> Result<()> {
    store.transact(project, Op::RemoveIdea, |writer| writer.remove(idea))
}

fn worded(text: Note) -> Result<Note> {
    if text.is_empty() { Err(Error::TextEmpty) } else { Ok(text) }
}
