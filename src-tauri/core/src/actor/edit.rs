use super::{Actor, ActorList, ContactStatus, Relation, choose, default_half};
use crate::catalogue::Half;
use crate::error::Result;
use crate::history::{Applied, Op, Typing};
use crate::layout::Label;
use crate::map;
use crate::project::Project;
use crate::store::{Record, Store, Writer};
use crate::value::{Code, Date, Id, Name, Note};

/// What to change of an actor; what is `None` stays. `Some(None)` clears.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the fields are those of `Actor` and the lists of `ActorList`")]
pub struct Edit {
    pub name: Option<Name>,
    pub half: Option<Half>,
    pub sectors: Option<Vec<Code>>,
    pub target_groups: Option<Vec<Code>>,
    pub brings_choices: Option<Vec<Code>>,
    pub status: Option<Option<ContactStatus>>,
    pub relation: Option<Option<Relation>>,
    pub offer: Option<Note>,
    pub brings: Option<Note>,
    pub benefit: Option<Note>,
    pub next_step: Option<Note>,
    pub next_step_on: Option<Option<Date>>,
    pub notes: Option<Note>,
    pub supralocal: Option<Option<bool>>,
    pub boundary_crossing: Option<Option<bool>>,
}

/// Changes what is known of an actor.
///
/// Another sector brings it to that sector's half, unless somebody had put it in the other one.
///
/// # Errors
/// [`crate::Error::SectorMissing`], [`crate::Error::UnknownCode`], [`crate::Error::NotFound`].
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    actor: &Id<Actor>,
    edit: &Edit,
    typing: Typing,
) -> Result<Applied<()>> {
    store.transact_typed(project, typing, |writer| {
        apply(writer, actor, edit)?;
        Ok((Op::edit(Actor::TABLE, writer.get(actor)?.name.to_string()), ()))
    })
}

/// Changes the same of many actors in one step.
///
/// # Errors
/// As [`edit`]; then none of them is changed.
pub fn edit_many(
    store: &mut Store,
    project: &Id<Project>,
    actors: &[Id<Actor>],
    edit: &Edit,
) -> Result<Applied<()>> {
    let count = u32::try_from(actors.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::EditActors { count }, |writer| {
        actors.iter().try_for_each(|actor| apply(writer, actor, edit))
    })
}

fn apply(writer: &Writer<'_>, id: &Id<Actor>, edit: &Edit) -> Result<()> {
    let found = writer.get(id)?;
    let half = half_after(writer, &found, edit)?;
    for (list, codes) in [
        (ActorList::Sector, &edit.sectors),
        (ActorList::TargetGroup, &edit.target_groups),
        (ActorList::Brings, &edit.brings_choices),
    ] {
        if let Some(codes) = codes {
            choose(writer, id, list, codes)?;
        }
    }
    let own = writer.project()?.own_actor_id == *id;
    let name = edit.name.as_ref().unwrap_or(&found.name);
    let label = Label { name: name.as_str(), partner: edit.status.unwrap_or(found.status).is_some() };
    let slot = match half {
        half if half == found.half || own => found.slot,
        half => map::free_slot(writer, &found.municipality_id, half, label, None, Some(id))?,
    };
    let (moves, municipality) = (half != found.half || label != found.label(), found.municipality_id.clone());
    let edit = edit.clone();
    writer.save(&Actor {
        name: edit.name.unwrap_or(found.name),
        half,
        slot,
        status: edit.status.unwrap_or(found.status),
        relation: edit.relation.unwrap_or(found.relation),
        offer: edit.offer.unwrap_or(found.offer),
        brings: edit.brings.unwrap_or(found.brings),
        benefit: edit.benefit.unwrap_or(found.benefit),
        next_step: edit.next_step.unwrap_or(found.next_step),
        next_step_on: edit.next_step_on.unwrap_or(found.next_step_on),
        notes: edit.notes.unwrap_or(found.notes),
        supralocal_choice: edit.supralocal.unwrap_or(found.supralocal_choice),
        boundary_crossing_choice: edit.boundary_crossing.unwrap_or(found.boundary_crossing_choice),
        ..found
    })?;
    if moves { map::hold_together(writer, &municipality, Some(id)) } else { Ok(()) }
}

fn half_after(writer: &Writer<'_>, actor: &Actor, edit: &Edit) -> Result<Half> {
    if let Some(half) = edit.half {
        return Ok(half);
    }
    let Some(sectors) = &edit.sectors else { return Ok(actor.half) };
    let present = super::choices(writer, &actor.id, ActorList::Sector)?;
    let overruled = default_half(writer, &present)?.is_some_and(|asked| asked != actor.half);
    Ok(match default_half(writer, sectors)? {
        Some(asked) if !overruled => asked,
        _ => actor.half,
    })
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::actor::NewActor;
    use crate::clock::SystemClock;
    use crate::rehearsal;

    fn sectors(codes: &[&str]) -> Vec<Code> {
        codes.iter().copied().map(Code::new).collect()
    }

    /// The half of an actor that starts in one sector, is perhaps put in a half, and then changes sector.
    fn half_after_change(first: &[&str], put_in: Option<Half>, then: &[&str]) -> Half {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let municipality = crate::organisation::portrait(&store, &project).unwrap().municipality.id.into();
        let name = Name::parse("Jeugdhuis").unwrap();
        let new = NewActor {
            name,
            municipality,
            sectors: sectors(first),
            half: put_in,
            status: None,
            contact: None,
            lead: None,
        };
        let id = crate::actor::add(&mut store, &project, &new).unwrap().value;
        let change = Edit { sectors: Some(sectors(then)), ..Edit::default() };
        edit(&mut store, &project, &id, &change, Typing::Begins).unwrap();
        store.reader(&project).unwrap().get(&id).unwrap().half
    }

    #[test]
    fn another_sector_brings_an_actor_to_its_half_unless_somebody_put_it_elsewhere() {
        use Half::{Cultural, NonCultural};
        for (first, put_in, then, half) in [
            (&["arts"][..], None, &["welfare"][..], NonCultural),
            (&["welfare"][..], None, &["arts"][..], Cultural),
            (&["arts"][..], Some(NonCultural), &["amateur-arts"][..], NonCultural),
            (&["youth"][..], None, &["youth", "welfare"][..], NonCultural),
            (&["youth"][..], Some(NonCultural), &["youth"][..], NonCultural),
            (&["welfare"][..], None, &["welfare", "arts"][..], NonCultural),
        ] {
            assert_eq!(half_after_change(first, put_in, then), half, "{first:?} {put_in:?} {then:?}");
        }
    }
}
