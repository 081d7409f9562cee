use super::{Scenario, ScenarioActor, ScenarioStartingPoint};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::starting_point::StartingPoint;
use crate::store::{Reader, Record, Store, Writer};
use crate::value::Id;

/// Gives the actors of a scenario in the order of its keten.
pub fn actors(reader: &Reader<'_>, scenario: &Id<Scenario>) -> Result<Vec<Id<Actor>>> {
    let mut links: Vec<ScenarioActor> = reader.of(scenario)?;
    links.sort_by(|one, other| (one.rank, &one.actor_id).cmp(&(other.rank, &other.actor_id)));
    Ok(links.into_iter().map(|link| link.actor_id).collect())
}

/// Gives a scenario exactly these actors, in this order.
///
/// # Errors
/// [`Error::ActorsMissing`] for none, [`Error::NotFound`].
pub fn set_actors(
    store: &mut Store,
    project: &Id<Project>,
    scenario: &Id<Scenario>,
    actors: &[Id<Actor>],
) -> Result<Applied<()>> {
    if actors.is_empty() {
        return Err(Error::ActorsMissing);
    }
    changing(store, project, scenario, |writer| combine(writer, scenario, actors))
}

/// Gives the starting points a scenario came from.
pub fn starting_points(reader: &Reader<'_>, scenario: &Id<Scenario>) -> Result<Vec<Id<StartingPoint>>> {
    let links: Vec<ScenarioStartingPoint> = reader.of(scenario)?;
    Ok(links.into_iter().map(|link| link.starting_point_id).collect())
}

/// Ties a scenario to a starting point it came from.
pub fn link(
    store: &mut Store,
    project: &Id<Project>,
    scenario: &Id<Scenario>,
    card: &Id<StartingPoint>,
) -> Result<Applied<()>> {
    changing(store, project, scenario, |writer| tie(writer, scenario, card))
}

/// Unties a scenario from a starting point.
pub fn unlink(
    store: &mut Store,
    project: &Id<Project>,
    scenario: &Id<Scenario>,
    card: &Id<StartingPoint>,
) -> Result<Applied<()>> {
    changing(store, project, scenario, |writer| {
        writer.remove(&Id::<ScenarioStartingPoint>::join(&[scenario.as_str(), card.as_str()]))
    })
}

fn changing(
    store: &mut Store,
    project: &Id<Project>,
    scenario: &Id<Scenario>,
    change: impl FnOnce(&Writer<'_>) -> Result<()>,
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(scenario)?.name.to_string();
        change(writer)?;
        Ok((Op::edit(Scenario::TABLE, name), ()))
    })
}

/// Writes exactly these actors of a scenario, in this order.
pub(crate) fn combine(writer: &Writer<'_>, scenario: &Id<Scenario>, actors: &[Id<Actor>]) -> Result<()> {
    let present: Vec<ScenarioActor> = writer.of(scenario)?;
    for link in present.iter().filter(|link| !actors.contains(&link.actor_id)) {
        writer.remove(&link.id)?;
    }
    for (actor, rank) in actors.iter().zip(0..) {
        let link = ScenarioActor::new(scenario, &writer.get(actor)?.id, rank);
        if !writer.insert_if_new(&link)? {
            writer.save(&link)?;
        }
    }
    Ok(())
}

/// Writes the tie between a scenario and a card, where there is none yet.
pub(crate) fn tie(writer: &Writer<'_>, scenario: &Id<Scenario>, card: &Id<StartingPoint>) -> Result<()> {
    writer.insert_if_new(&ScenarioStartingPoint {
        id: Id::join(&[scenario.as_str(), card.as_str()]),
        scenario_id: scenario.clone(),
        starting_point_id: writer.get(card)?.id,
    })?;
    Ok(())
}
