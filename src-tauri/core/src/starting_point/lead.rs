use super::{Lead, StartingPoint};
use crate::actor::Actor;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::{Id, Note};

/// Notes an actor on the partnerkaart of a card; one that is noted already keeps its note when none is given.
pub fn add_lead(
    store: &mut Store,
    project: &Id<Project>,
    card: &Id<StartingPoint>,
    actor: &Id<Actor>,
    note: Note,
) -> Result<Applied<Id<Lead>>> {
    store.transact_named(project, |writer| {
        let id = put_on(writer, card, actor, note)?;
        Ok((Op::AddLead { name: writer.get(actor)?.name.to_string() }, id))
    })
}

/// Notes many actors on the partnerkaart of a card, for the same reason, in one step.
pub fn add_leads(
    store: &mut Store,
    project: &Id<Project>,
    card: &Id<StartingPoint>,
    actors: &[Id<Actor>],
    note: &Note,
) -> Result<Applied<Vec<Id<Lead>>>> {
    let count = u32::try_from(actors.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::AddLeads { count }, |writer| {
        actors.iter().map(|actor| put_on(writer, card, actor, note.clone())).collect()
    })
}

/// Writes that an actor is noted on a partnerkaart.
pub(crate) fn put_on(
    writer: &Writer<'_>,
    card: &Id<StartingPoint>,
    actor: &Id<Actor>,
    note: Note,
) -> Result<Id<Lead>> {
    let id = Id::join(&[card.as_str(), actor.as_str()]);
    let (starting_point_id, actor_id) = (writer.get(card)?.id, writer.get(actor)?.id);
    let lead = Lead { id: id.clone(), starting_point_id, actor_id, note };
    if !writer.insert_if_new(&lead)? && !lead.note.is_empty() {
        writer.save(&lead)?;
    }
    Ok(id)
}

/// Takes many actors off a partnerkaart in one step.
pub fn remove_leads(store: &mut Store, project: &Id<Project>, leads: &[Id<Lead>]) -> Result<Applied<()>> {
    let count = u32::try_from(leads.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::RemoveLeads { count }, |writer| {
        leads.iter().try_for_each(|lead| writer.remove(lead))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::{self, NewActor};
    use crate::clock::SystemClock;
    use crate::history::{list, redo, undo};
    use crate::organisation::portrait;
    use crate::starting_point::{self, StartingPointKind};
    use crate::value::{Code, Name};

    #[test]
    fn noting_many_is_one_step_and_taking_them_off_another() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let municipality = portrait(&store, &project).unwrap().municipality.id;
        let actors = ["Bib", "Academie", "Fanfare"].map(|name| {
            let new = NewActor {
                name: Name::parse(name).unwrap(),
                municipality: municipality.clone().into(),
                sectors: vec![Code::new("arts")],
                half: None,
                status: None,
                contact: None,
                lead: None,
            };
            actor::add(&mut store, &project, &new).unwrap().value
        });
        let note = |text| Note::parse(text).unwrap();
        let card =
            starting_point::add(&mut store, &project, StartingPointKind::Limitation, note("Geen zaal"))
                .unwrap()
                .value;
        let bib = add_lead(&mut store, &project, &card, &actors[0], note("Heeft een zaal")).unwrap().value;
        let notes = |store: &Store| {
            let leads: Vec<Lead> = store.reader(&project).unwrap().of(&card).unwrap();
            leads.iter().map(|lead| lead.note.to_string()).collect::<Vec<_>>()
        };
        let before = list(&store, &project).unwrap().len();

        // One that was noted already keeps its note.
        let leads = add_leads(&mut store, &project, &card, &actors, &note("")).unwrap().value;
        assert_eq!((leads.len(), &leads[0]), (3, &bib));
        assert_eq!(list(&store, &project).unwrap()[0].op, Op::AddLeads { count: 3 });
        assert_eq!(list(&store, &project).unwrap().len(), before + 1);
        let mut noted = notes(&store);
        noted.sort();
        assert_eq!(noted, ["", "", "Heeft een zaal"]);
        undo(&mut store, &project).unwrap();
        assert_eq!(notes(&store), ["Heeft een zaal"]);

        redo(&mut store, &project).unwrap();
        remove_leads(&mut store, &project, &leads).unwrap();
        assert_eq!(notes(&store), Vec::<String>::new());
        assert_eq!(list(&store, &project).unwrap().len(), before + 2);
        undo(&mut store, &project).unwrap();
        assert_eq!(notes(&store).len(), 3);
    }
}
