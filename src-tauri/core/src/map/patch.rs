//! The part of the map that a change moved.

use std::collections::BTreeSet;

use serde::Serialize;

use super::scene::Stored;
use crate::actor::Actor;
use crate::alliance::{Alliance, Member};
use crate::error::Result;
use crate::layout::{Plan, Rect, SceneActor, SceneAlliance, SceneBubble};
use crate::municipality::Municipality;
use crate::project::Project;
use crate::store::{Reader, Record, Touched};

/// The places on the map that changed. Removed places follow from the removed records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct ScenePatch {
    /// Everything, names included, with a margin.
    pub bounds: Rect,
    /// The bubbles that moved, grew or shrank, or in which something changed.
    pub bubbles: Vec<SceneBubble>,
    /// The chips in those bubbles.
    pub actors: Vec<SceneActor>,
    /// Every alliance: its line goes around whatever moved.
    pub alliances: Vec<SceneAlliance>,
}

/// Returns the places that a change moved; `None` when it moved nothing, as most typing does.
pub fn patch(reader: &Reader<'_>, touched: &BTreeSet<Touched>) -> Result<Option<ScenePatch>> {
    let mut bubbles = BTreeSet::new();
    let (mut everything, mut lines) = (false, false);
    for one in touched {
        match one.noun {
            Actor::NAME if one.writes(&["municipality_id", "half", "slot", "name", "status"]) => {
                bubbles.extend(reader.around(one, Municipality::NAME)?);
            }
            Municipality::NAME if one.writes(&["x", "y", "name"]) => drop(bubbles.insert(one.id.clone())),
            Member::NAME if one.writes(&[]) => lines = true,
            Alliance::NAME if one.writes(&["name"]) => lines = true,
            Project::NAME if one.writes(&["own_actor_id"]) => everything = true,
            _ => {}
        }
    }
    if !everything && !lines && bubbles.is_empty() {
        return Ok(None);
    }
    let changed = |bubble: &SceneBubble| everything || bubbles.contains(&bubble.id);
    let patch = Stored::of(reader)?.read(|network| {
        let plan = Plan::of(network);
        let alliances = plan.alliances();
        let places = plan.bubbles.iter().enumerate().filter(|(_, bubble)| changed(bubble));
        ScenePatch {
            bounds: plan.bounds(&alliances),
            actors: places.flat_map(|(place, _)| plan.chips(place)).cloned().collect(),
            bubbles: plan.bubbles.iter().filter(|bubble| changed(bubble)).cloned().collect(),
            alliances,
        }
    })?;
    Ok(Some(patch))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::scene;
    use super::*;
    use crate::clock::SystemClock;
    use crate::history;
    use crate::layout::Scene;
    use crate::rehearsal::{self, Chance, work};
    use crate::store::{Store, Table};

    /// A map as a window holds it: by id, kept true by patches.
    #[derive(Debug, Default, PartialEq)]
    struct Shown {
        bounds: Rect,
        bubbles: BTreeMap<String, SceneBubble>,
        actors: BTreeMap<String, SceneActor>,
        alliances: BTreeMap<String, SceneAlliance>,
    }

    impl Shown {
        fn of(scene: Scene) -> Self {
            let mut shown = Self::default();
            let Scene { bounds, bubbles, actors, alliances } = scene;
            shown.take(ScenePatch { bounds, bubbles, actors, alliances });
            shown
        }

        fn take(&mut self, patch: ScenePatch) {
            self.bounds = patch.bounds;
            self.bubbles.extend(patch.bubbles.into_iter().map(|it| (it.id.clone(), it)));
            self.actors.extend(patch.actors.into_iter().map(|it| (it.id.clone(), it)));
            self.alliances.extend(patch.alliances.into_iter().map(|it| (it.id.clone(), it)));
        }

        fn lose(&mut self, reader: &Reader<'_>, touched: &BTreeSet<Touched>) {
            for one in touched {
                if reader.has_row(Table::named(one.noun).unwrap(), &one.id).unwrap() {
                    continue;
                }
                self.bubbles.remove(&one.id);
                self.actors.remove(&one.id);
                self.alliances.remove(&one.id);
            }
        }
    }

    #[test]
    fn a_map_that_takes_every_patch_is_the_map() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let mut shown = Shown::of(scene(&store.reader(&project).unwrap()).unwrap());
        let mut chance = Chance::new(11);
        let mut still = 0;
        for step in 0..400 {
            let mut touched = work(&mut store, &project, &mut chance).unwrap();
            if step % 7 == 0
                && let Ok(undone) = history::undo(&mut store, &project)
            {
                touched.extend(undone.touched);
            }
            let reader = store.reader(&project).unwrap();
            shown.lose(&reader, &touched);
            match patch(&reader, &touched).unwrap() {
                Some(patch) => shown.take(patch),
                None => still += 1,
            }
            assert_eq!(shown, Shown::of(scene(&reader).unwrap()), "step {step}");
        }
        assert!(still > 50, "what moves nothing needs no patch");
    }
}
