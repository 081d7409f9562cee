use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::alliance::Alliance;
use crate::error::{Error, Result};
use crate::layout::{self, Bubble, Crowd, Fit, Network, Point, Scene, Sheet};
use crate::municipality::Municipality;
use crate::store::Reader;

/// Returns the place of everything on the map of a project, as every picture of it draws it.
pub fn scene(reader: &Reader<'_>) -> Result<Scene> {
    Stored::of(reader)?.read(|network| layout::scene(network))
}

/// Returns what can be read of a map that fills a sheet.
pub fn fit(reader: &Reader<'_>, sheet: Sheet) -> Result<Fit> {
    Stored::of(reader)?.read(|network| layout::fit(network, sheet))
}

/// A project as the layout asks for it.
pub(super) struct Stored<'reader> {
    reader: &'reader Reader<'reader>,
    own_actor: String,
    bubbles: Vec<Bubble>,
    alliances: Vec<layout::Alliance>,
    crowds: BTreeMap<String, Crowd>,
    /// What went wrong first while the layout was asking.
    failed: OnceCell<Error>,
}

impl<'reader> Stored<'reader> {
    pub(super) fn of(reader: &'reader Reader<'reader>) -> Result<Self> {
        let bubble = |bubble: Municipality| Bubble {
            id: bubble.id.to_string(),
            name: bubble.name.to_string(),
            position: Point { x: bubble.x, y: bubble.y },
        };
        let mut members = reader.member_places()?;
        let alliance = |alliance: Alliance| layout::Alliance {
            members: members.remove(alliance.id.as_str()).unwrap_or_default(),
            id: alliance.id.to_string(),
            name: alliance.name.to_string(),
        };
        Ok(Self {
            reader,
            own_actor: reader.project()?.own_actor_id.to_string(),
            bubbles: reader.all::<Municipality>()?.into_iter().map(bubble).collect(),
            alliances: reader.all::<Alliance>()?.into_iter().map(alliance).collect(),
            crowds: reader.crowds()?,
            failed: OnceCell::new(),
        })
    }

    /// Returns what `compute` makes of the project, unless something could not be read.
    pub(super) fn read<T>(self, compute: impl FnOnce(&dyn Network) -> T) -> Result<T> {
        let computed = compute(&self);
        self.failed.into_inner().map_or(Ok(computed), Err)
    }
}

impl Network for Stored<'_> {
    fn own_actor(&self) -> &str {
        &self.own_actor
    }

    fn bubbles(&self) -> &[Bubble] {
        &self.bubbles
    }

    fn alliances(&self) -> &[layout::Alliance] {
        &self.alliances
    }

    fn crowd(&self, bubble: &str) -> Crowd {
        self.crowds.get(bubble).copied().unwrap_or_else(Crowd::nobody)
    }

    fn standing(&self, bubble: &str) -> Vec<layout::Actor> {
        self.reader.seated_in(bubble).unwrap_or_else(|error| {
            // Of several failures the first says enough.
            let _ = self.failed.set(error);
            Vec::new()
        })
    }
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
