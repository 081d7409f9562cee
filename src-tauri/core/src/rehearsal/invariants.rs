use std::collections::BTreeMap;

use crate::actor::{self, Actor};
use crate::alliance::Member;
use crate::assessment::Answer;
use crate::catalogue::Half;
use crate::error::Result;
use crate::layout::{Disc, Point, Rect, SceneActor, SceneBubble, Slot};
use crate::map;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Where every actor stands: its bubble, its half, its slot.
pub fn places(store: &Store, project: &Id<Project>) -> Result<BTreeMap<String, (String, Half, Slot)>> {
    let actors: Vec<Actor> = store.reader(project)?.all()?;
    let place =
        |actor: Actor| (actor.id.to_string(), (actor.municipality_id.to_string(), actor.half, actor.slot));
    Ok(actors.into_iter().map(place).collect())
}

/// Says what is wrong with the map: two chips or two bubbles over each other, a flag that is not
/// its rule. Nothing, if all is well.
pub fn check_map(store: &Store, project: &Id<Project>) -> Result<Vec<String>> {
    let reader = store.reader(project)?;
    let mut wrong = Vec::new();
    let own = reader.project()?.own_actor_id;
    let scene = map::scene(&reader)?;
    for (index, one) in scene.bubbles.iter().enumerate() {
        for other in scene.bubbles.iter().skip(index + 1).filter(|other| disc(one).crowds(&disc(other))) {
            wrong.push(format!("{} covers {}", one.id, other.id));
        }
    }
    for (index, one) in scene.actors.iter().enumerate() {
        let rect = chip(one);
        for other in scene.actors.iter().skip(index + 1).filter(|other| chip(other).overlaps(&rect)) {
            wrong.push(format!("{} is over {}", one.id, other.id));
        }
    }
    for (id, crossing) in actor::flags(&reader)?.actors {
        let id = Id::<Actor>::new(id);
        let actor = reader.get(&id)?;
        let sectors = actor::choices(&reader, &id, actor::ActorList::Sector)?;
        if sectors.is_empty() && id == own {
            wrong.push("our own organisation without sector".to_owned());
        }
        if crossing.boundary_crossing.proposed.is_none() != sectors.is_empty() {
            wrong.push(format!("grensverleggend of {}", actor.name));
        }
        let elsewhere = actor.municipality_id != reader.get(&own)?.municipality_id;
        if crossing.supralocal.proposed != Some(elsewhere)
            || crossing.supralocal.value != Some(actor.supralocal_choice.unwrap_or(elsewhere))
        {
            wrong.push(format!("bovenlokaal of {}", actor.name));
        }
    }
    for answer in reader.all::<Answer>()? {
        let Some(partner) = &answer.actor_id else { continue };
        let alliance = reader.get(&answer.assessment_id)?.alliance_id;
        if !reader.has(&Id::<Member>::join(&[alliance.as_str(), partner.as_str()]))? {
            wrong.push(format!("answer of {partner}, who is no member"));
        }
    }
    Ok(wrong)
}

fn disc(bubble: &SceneBubble) -> Disc {
    Disc {
        id: bubble.id.clone(),
        centre: Point { x: bubble.x, y: bubble.y },
        radius: bubble.radius,
        label: bubble.label.width,
        own: bubble.own,
    }
}

fn chip(actor: &SceneActor) -> Rect {
    Rect::around(Point { x: actor.x, y: actor.y }, actor.width, actor.height)
}

/// Says what the database itself finds wrong. Nothing, if all is well.
pub fn check_store(store: &Store) -> Result<Vec<String>> {
    store.self_check()
}

/// Returns the replica id under which this store wrote a project last.
pub fn replica_of(store: &Store, project: &Id<Project>) -> Result<Option<String>> {
    let own = store.own_replicas(project)?;
    Ok(own.into_iter().max_by_key(|(_, counter)| *counter).map(|(replica, _)| replica))
}

/// Sums a project file again after its bytes or rows were changed, to try what is behind the sum.
pub fn renew_sum(path: &std::path::Path) -> std::io::Result<()> {
    crate::store::file::renew_sum(path)
}
