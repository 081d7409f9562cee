use std::collections::BTreeMap;

use crate::alliance::{Alliance, Member};
use crate::error::Result;
use crate::layout::{self, Fit, Network, Point, Scene, Sheet};
use crate::municipality::Municipality;
use crate::store::Reader;

/// Returns the place of everything on the map of a project, as every picture of it draws it.
pub fn scene(reader: &Reader<'_>) -> Result<Scene> {
    Ok(layout::scene(&network(reader)?))
}

/// Returns what can be read of a map that fills a sheet.
pub fn fit(reader: &Reader<'_>, sheet: Sheet) -> Result<Fit> {
    Ok(layout::fit(&network(reader)?, sheet))
}

/// Reads what the layout needs to know.
pub(super) fn network(reader: &Reader<'_>) -> Result<Network> {
    let bubble = |bubble: Municipality| layout::Bubble {
        id: bubble.id.to_string(),
        name: bubble.name.to_string(),
        position: Point { x: bubble.x, y: bubble.y },
    };
    let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for member in reader.all::<Member>()? {
        members.entry(member.alliance_id.to_string()).or_default().push(member.actor_id.to_string());
    }
    let alliance = |alliance: Alliance| layout::Alliance {
        members: members.remove(alliance.id.as_str()).unwrap_or_default(),
        id: alliance.id.to_string(),
        name: alliance.name.to_string(),
    };
    Ok(Network {
        own_actor: reader.project()?.own_actor_id.to_string(),
        bubbles: reader.all::<Municipality>()?.into_iter().map(bubble).collect(),
        actors: reader.places()?,
        alliances: reader.all::<Alliance>()?.into_iter().map(alliance).collect(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tempfile::TempDir;

    use super::*;
    use crate::clock::SystemClock;
    use crate::project::Project;
    use crate::rehearsal::{self, Chance};
    use crate::share::{self, How, Incoming, WhatToExport};
    use crate::store::Store;
    use crate::value::Id;

    fn shown(store: &Store, project: &Id<Project>) -> Scene {
        scene(&store.reader(project).unwrap()).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(rehearsal::cases(200)))]

        /// The map depends on the project alone: not on how it came to be, nor on where it is opened.
        #[test]
        fn a_map_is_the_same_after_a_start_and_elsewhere(seed in any::<u64>()) {
            let here = TempDir::new_in(rehearsal::in_memory()).unwrap();
            let data = here.path().join("data");
            let mut store = Store::open(&data, SystemClock).unwrap();
            let project = rehearsal::start(&mut store).unwrap();
            let mut chance = Chance::new(seed);
            for _ in 0..30 {
                rehearsal::work(&mut store, &project, &mut chance).unwrap();
            }
            let before = shown(&store, &project);
            let file = here.path().join("uit.bondgenoot");
            share::export(&store, &project, &file, WhatToExport::Everything).unwrap();
            drop(store);
            prop_assert_eq!(&shown(&Store::open(&data, SystemClock).unwrap(), &project), &before);

            let there = TempDir::new_in(rehearsal::in_memory()).unwrap();
            let mut elsewhere = Store::open(there.path(), SystemClock).unwrap();
            let taken = share::take_in(&mut elsewhere, &Incoming::open(&file).unwrap(), &How::AsNew).unwrap();
            prop_assert_eq!(shown(&elsewhere, &taken.project), before);
        }
    }
}
