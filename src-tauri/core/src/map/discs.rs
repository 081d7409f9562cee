use std::collections::BTreeMap;

use crate::error::Result;
use crate::layout::{Contents, Disc, Outline, Point, label_width};
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
        let own = reader.project()?.own_actor_id;
        let mut contents: BTreeMap<String, Contents> = BTreeMap::new();
        for place in reader.places()? {
            let contents = contents.entry(place.municipality.clone()).or_default();
            match place.id == own.as_str() {
                true => contents.add_own(&place.name),
                false => contents.add(&place.chip()),
            }
        }
        let bubbles = reader.all::<Municipality>()?;
        Ok(Self::around(bubbles.iter().map(|it| (it.id.as_str(), it.name.as_str(), (it.x, it.y))), &contents))
    }

    /// The discs of bubbles, by id, name and the middle of the divider, with what is in them.
    pub(crate) fn around<'bubble>(
        bubbles: impl Iterator<Item = (&'bubble str, &'bubble str, (i32, i32))>,
        contents: &BTreeMap<String, Contents>,
    ) -> Self {
        let nothing = Contents::default();
        let mut drops = BTreeMap::new();
        let disc = |(id, name, (x, y)): (&str, &str, (i32, i32))| {
            let contents = contents.get(id).unwrap_or(&nothing);
            let Outline { radius, drop } = contents.outline();
            drops.insert(id.to_owned(), drop);
            Disc {
                id: id.to_owned(),
                centre: Point::new(x, y.saturating_add(drop)),
                radius,
                label: label_width(name),
                own: contents.has_own(),
            }
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
