use std::collections::BTreeMap;

use crate::catalogue::Half;
use crate::error::Result;
use crate::layout::{self, Disc, Point};
use crate::municipality::Municipality;
use crate::store::Reader;

/// All bubbles of a project as the discs they cover.
pub(crate) struct Discs {
    pub(crate) all: Vec<Disc>,
}

impl Discs {
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let mut slots: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        for (municipality, half, highest) in reader.highest_slots()? {
            let (cultural, non_cultural) = slots.entry(municipality).or_default();
            let half = if half == Half::Cultural.code() { cultural } else { non_cultural };
            *half = highest.saturating_add(1);
        }
        let own = own_municipality(reader)?;
        let all = reader.all::<Municipality>()?.into_iter().map(|municipality| {
            let id = municipality.id.to_string();
            let (cultural, non_cultural) = slots.get(&id).copied().unwrap_or_default();
            Disc {
                centre: Point { x: municipality.x, y: municipality.y },
                radius: layout::radius_for(cultural, non_cultural),
                own: own.as_deref() == Some(id.as_str()),
                id,
            }
        });
        Ok(Self { all: all.collect() })
    }

    pub(crate) fn own(&self) -> Option<&Disc> {
        self.all.iter().find(|disc| disc.own)
    }
}

/// The bubble of our own organisation, once that is there.
fn own_municipality(reader: &Reader<'_>) -> Result<Option<String>> {
    let own = reader.find(&reader.project()?.own_actor_id)?;
    Ok(own.map(|actor| actor.municipality_id.to_string()))
}
