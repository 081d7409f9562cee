use super::{Lead, StartingPoint};
use crate::actor::Actor;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Id, Note};

/// Notes an actor on the partnerkaart of a card; one that is noted already keeps its note when none is given.
pub fn add_lead(
    store: &mut Store,
    project: &Id<Project>,
    card: &Id<StartingPoint>,
    actor: &Id<Actor>,
    note: Note,
) -> Result<Id<Lead>> {
    store.transact_named(project, |writer| {
        let starting_point_id = writer.get(card)?.id;
        let found = writer.get(actor)?;
        let id = Id::join(&[card.as_str(), actor.as_str()]);
        let lead = Lead { id: id.clone(), starting_point_id, actor_id: found.id, note };
        if !writer.insert_if_new(&lead)? && !lead.note.is_empty() {
            writer.save(&lead)?;
        }
        Ok((Op::AddLead { name: found.name.to_string() }, id))
    })
}

/// Changes why an actor was noted.
pub fn edit_lead(store: &mut Store, project: &Id<Project>, lead: &Id<Lead>, note: Note) -> Result<()> {
    store.transact_named(project, |writer| {
        let found = writer.get(lead)?;
        let name = writer.get(&found.actor_id)?.name.to_string();
        writer.save(&Lead { note, ..found })?;
        Ok((Op::EditLead { name }, ()))
    })
}

/// Takes an actor off a partnerkaart; it stays on the map.
pub fn remove_lead(store: &mut Store, project: &Id<Project>, lead: &Id<Lead>) -> Result<()> {
    store.transact_named(project, |writer| {
        let found = writer.get(lead)?;
        let name = writer.get(&found.actor_id)?.name.to_string();
        writer.remove(lead)?;
        Ok((Op::RemoveLead { name }, ()))
    })
}
