//! What two maps that are each in order can get wrong together: two actors in one slot, two bubbles that
//! cover each other. Both sides mend it alike, so that they still end with the same map.

use std::collections::BTreeMap;

use rusqlite::types::Value;

use super::outcome::{MergedRow, Outcome};
use crate::actor::Actor;
use crate::catalogue::Half;
use crate::layout::{self, Disc, Point};
use crate::map;
use crate::municipality::Municipality;
use crate::project::{self, Project};
use crate::store::{Record, Table, position};
use crate::value::Field;

impl MergedRow {
    fn value(&self, table: &Table, column: &str) -> Option<&Value> {
        self.values.get(table.column(column)?)
    }

    fn text(&self, table: &Table, column: &str) -> &str {
        match self.value(table, column) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    fn number<T: TryFrom<i64> + Default>(&self, table: &Table, column: &str) -> T {
        match self.value(table, column) {
            Some(Value::Integer(number)) => T::try_from(*number).unwrap_or_default(),
            _ => T::default(),
        }
    }

    /// Writes a value as part of this merge.
    fn set(&mut self, table: &Table, column: &str, value: Value) {
        let Some(field) = table.column(column) else { return };
        if let Some((place, dot)) = self.values.get_mut(field).zip(self.dots.fields.get_mut(field))
            && *place != value
        {
            *place = value;
            *dot = None;
        }
    }
}

impl Outcome {
    fn rows_mut<R: Record>(&mut self) -> Option<&mut BTreeMap<String, MergedRow>> {
        self.tables.get_mut(position(R::NAME)?)
    }

    fn rows<R: Record>(&self) -> impl Iterator<Item = (&String, &MergedRow)> {
        position(R::NAME).and_then(|place| self.tables.get(place)).into_iter().flatten()
    }

    fn own_actor(&self) -> String {
        let record = self.rows::<Project>().find(|(id, _)| *id == project::RECORD);
        record.map(|(_, row)| row.text(Project::TABLE, "own_actor_id").to_owned()).unwrap_or_default()
    }
}

/// Where two actors stand in one slot, the one that was made first keeps it.
pub(super) fn slots(outcome: &mut Outcome) {
    let own = outcome.own_actor();
    let mut halves: BTreeMap<(String, String), Vec<(u32, String)>> = BTreeMap::new();
    for (id, row) in outcome.rows::<Actor>().filter(|(id, _)| **id != own) {
        let half =
            (row.text(Actor::TABLE, "municipality_id").to_owned(), row.text(Actor::TABLE, "half").to_owned());
        halves.entry(half).or_default().push((row.number(Actor::TABLE, "slot"), id.clone()));
    }
    let mut moves = Vec::new();
    for mut actors in halves.into_values() {
        actors.sort_by(|one, other| one.1.cmp(&other.1));
        let mut taken = std::collections::BTreeSet::new();
        let doubles: Vec<String> =
            actors.into_iter().filter_map(|(slot, id)| (!taken.insert(slot)).then_some(id)).collect();
        // Going on from the last one found: asking for the lowest each time would take for ever in a crowd.
        let mut free = (0..=layout::MAX_SLOT).filter(|slot| !taken.contains(slot));
        for id in doubles {
            // In a full half the rest stays in double.
            let Some(slot) = free.next() else { break };
            moves.push((id, slot));
        }
    }
    let Some(rows) = outcome.rows_mut::<Actor>() else { return };
    for (id, slot) in moves {
        if let Some(row) = rows.get_mut(&id) {
            row.set(Actor::TABLE, "slot", slot.to_value());
        }
    }
}

/// Where two bubbles cover each other, they make room, our own last.
pub(super) fn bubbles(outcome: &mut Outcome) {
    let moves = layout::settle(&discs(outcome));
    let Some(rows) = outcome.rows_mut::<Municipality>() else { return };
    for (id, place) in moves {
        let Point { x, y } = map::within_bounds(place);
        if let Some(row) = rows.get_mut(&id) {
            row.set(Municipality::TABLE, "x", x.to_value());
            row.set(Municipality::TABLE, "y", y.to_value());
        }
    }
}

fn discs(outcome: &Outcome) -> Vec<Disc> {
    let own_actor = outcome.own_actor();
    let mut own = String::new();
    let mut slots: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (id, row) in outcome.rows::<Actor>() {
        let municipality = row.text(Actor::TABLE, "municipality_id");
        if *id == own_actor {
            own = municipality.to_owned();
            continue;
        }
        let (cultural, non_cultural) = slots.entry(municipality).or_default();
        let half =
            if row.text(Actor::TABLE, "half") == Half::Cultural.code() { cultural } else { non_cultural };
        *half = (*half).max(row.number::<u32>(Actor::TABLE, "slot").saturating_add(1));
    }
    let rows = outcome.rows::<Municipality>();
    rows.map(|(id, row)| {
        let (cultural, non_cultural) = slots.get(id.as_str()).copied().unwrap_or_default();
        Disc {
            id: id.clone(),
            centre: Point {
                x: row.number(Municipality::TABLE, "x"),
                y: row.number(Municipality::TABLE, "y"),
            },
            radius: layout::radius_for(cultural, non_cultural),
            own: *id == own,
        }
    })
    .collect()
}
