use std::collections::BTreeMap;

use crate::error::Result;
use crate::layout::{Crowd, Disc, Outline, Point, label_width};
use crate::municipality::Municipality;
use crate::store::Reader;

/// All bubbles of a project as the discs they cover.
pub(crate) struct Discs {
    pub(crate) all: Vec<Disc>,
    /// By bubble: how far its centre is below its divider.
    drops: BTreeMap<String, i32>,
}

impl Discs {
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let crowds = reader.crowds()?;
        let bubbles = reader.all::<Municipality>()?;
        let bubble = |it: &Municipality| {
            let crowd = crowds.get(it.id.as_str()).copied();
            (it.id.to_string(), label_width(it.name.as_str()), Point::new(it.x, it.y), crowd)
        };
        Ok(Self::around(bubbles.iter().map(bubble)))
    }

    /// The discs of bubbles, by id, width of the name, middle of the divider, and who is in them, if anybody.
    pub(crate) fn around(bubbles: impl Iterator<Item = (String, i32, Point, Option<Crowd>)>) -> Self {
        let mut drops = BTreeMap::new();
        let disc = |(id, label, divider, crowd): (String, i32, Point, Option<Crowd>)| {
            let Crowd { outline: Outline { radius, drop }, own, .. } = crowd.unwrap_or_else(Crowd::nobody);
            drops.insert(id.clone(), drop);
            let centre = Point::new(divider.x, divider.y.saturating_add(drop));
            Disc { id, centre, radius, label, own }
        };
        let all = bubbles.map(disc).collect();
        Self { all, drops }
    }

    pub(crate) fn own(&self) -> Option<&Disc> {
        self.all.iter().find(|disc| disc.own)
    }

    /// Returns the middle of the divider of a bubble whose centre comes at a place.
    pub(crate) fn divider(&self, id: &str, centre: Point) -> Point {
        let drop = self.drops.get(id).copied().unwrap_or_default();
        Point::new(centre.x, centre.y.saturating_sub(drop))
    }
}
