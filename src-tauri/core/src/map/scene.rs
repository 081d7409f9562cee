use std::collections::BTreeMap;

use crate::actor::Standing;
use crate::alliance::{Alliance, Member};
use crate::error::Result;
use crate::layout::{self, Network, Point, Scene};
use crate::municipality::Municipality;
use crate::store::Reader;
use crate::value::Name;

/// The map of a project, as every picture of it draws it.
pub fn scene(reader: &Reader<'_>) -> Result<Scene> {
    Ok(layout::scene(&network(reader)?))
}

fn network(reader: &Reader<'_>) -> Result<Network> {
    let standing = Standing::of(reader)?;
    let actors = standing.actors().map(|actor| {
        let crossing = standing.actor(actor);
        layout::Actor {
            id: actor.id.to_string(),
            name: actor.name.to_string(),
            municipality: actor.municipality_id.to_string(),
            half: actor.half,
            slot: actor.slot,
            sectors: standing.sectors(&actor.id).map(|code| code.as_str().to_owned()).collect(),
            partner: actor.status.is_some(),
            supralocal: crossing.supralocal.value,
            boundary_crossing: crossing.boundary_crossing.value,
        }
    });
    let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for member in reader.all::<Member>()? {
        members.entry(member.alliance_id.to_string()).or_default().push(member.actor_id.to_string());
    }
    let alliances = reader.all::<Alliance>()?.into_iter().map(|alliance| layout::Alliance {
        members: members.remove(alliance.id.as_str()).unwrap_or_default(),
        name: alliance.name.to_string(),
        id: alliance.id.to_string(),
    });
    Ok(Network {
        own_actor: standing.own().to_string(),
        bubbles: reader.all::<Municipality>()?.iter().map(bubble).collect(),
        actors: actors.collect(),
        alliances: alliances.collect(),
    })
}

fn bubble(municipality: &Municipality) -> layout::Bubble {
    let parts = [&municipality.province, &municipality.country];
    let detail: Vec<&str> = parts.into_iter().flatten().map(Name::as_str).collect();
    layout::Bubble {
        detail: detail.join(", "),
        id: municipality.id.to_string(),
        name: municipality.name.to_string(),
        kind: municipality.kind.code().to_owned(),
        position: Point { x: municipality.x, y: municipality.y },
    }
}
