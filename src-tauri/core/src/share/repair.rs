//! What two maps that are each in order can get wrong together: two chips or two bubbles that cover each other. Both sides mend it alike, so that they still end with the same map.

use std::collections::BTreeMap;

use rusqlite::types::{Value, ValueRef};

use super::outcome::{MergedRow, Outcome};
use crate::actor::Actor;
use crate::catalogue::Half;
use crate::layout::{self, Crowd, Point, Seated, Slot, label_width};
use crate::map::{self, Discs};
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

    pub(super) fn own_actor(&self) -> String {
        let record = self.rows::<Project>().find(|(id, _)| *id == project::RECORD);
        record.map(|(_, row)| row.text(Project::TABLE, "own_actor_id").to_owned()).unwrap_or_default()
    }
}

/// Where two chips cover each other, the one that was made first stays.
pub(super) fn slots(outcome: &mut Outcome) {
    let own = outcome.own_actor();
    let mut moves = Vec::new();
    for (_, actors) in by_bubble(outcome) {
        let ours = actors.iter().find(|actor| actor.id == own).map(|ours| ours.name.as_str());
        let others: Vec<_> = actors.iter().filter(|actor| actor.id != own).cloned().collect();
        moves.extend(layout::mend(ours, &others));
    }
    let Some(rows) = outcome.rows_mut::<Actor>() else { return };
    for (id, slot) in moves {
        if let Some(row) = rows.get_mut(&id) {
            row.set(Actor::TABLE, "slot", slot.to_value());
        }
    }
}

/// The actors of each bubble, those that were made first before the others.
fn by_bubble(outcome: &Outcome) -> BTreeMap<String, Vec<Seated<String>>> {
    let mut bubbles: BTreeMap<String, Vec<Seated<String>>> = BTreeMap::new();
    for (id, row) in outcome.rows::<Actor>() {
        let value = |column| row.value(Actor::TABLE, column).map(ValueRef::from);
        let half = value("half").and_then(|half| Half::from_value(half).ok()).unwrap_or(Half::Cultural);
        let slot = value("slot").and_then(|slot| Slot::from_value(slot).ok());
        let name = row.text(Actor::TABLE, "name").to_owned();
        let bubble = row.text(Actor::TABLE, "municipality_id").to_owned();
        let partner = row.value(Actor::TABLE, "status").is_some_and(|status| *status != Value::Null);
        bubbles.entry(bubble).or_default().push(Seated { id: id.clone(), name, partner, half, slot });
    }
    bubbles
}

/// Where two bubbles cover each other, they make room, our own last.
pub(super) fn bubbles(outcome: &mut Outcome) {
    let discs = discs(outcome);
    let moves = layout::settle(&discs.all);
    let Some(rows) = outcome.rows_mut::<Municipality>() else { return };
    for (id, centre) in moves {
        let Point { x, y } = map::within_bounds(discs.divider(&id, centre));
        if let Some(row) = rows.get_mut(&id) {
            row.set(Municipality::TABLE, "x", x.to_value());
            row.set(Municipality::TABLE, "y", y.to_value());
        }
    }
}

fn discs(outcome: &Outcome) -> Discs {
    let own = outcome.own_actor();
    let crowds = by_bubble(outcome).into_iter().map(|(bubble, actors)| {
        let placed = |Seated { id, name, partner, half, slot }: Seated<String>| {
            Some(layout::Actor { id, municipality: bubble.clone(), half, name, partner, slot: slot? })
        };
        let placed: Vec<_> = actors.into_iter().filter_map(placed).collect();
        (bubble, Crowd::of(&own, &placed))
    });
    let mut crowds: BTreeMap<String, Crowd> = crowds.collect();
    let bubbles = outcome.rows::<Municipality>().map(|(id, row)| {
        let place = Point::new(row.number(Municipality::TABLE, "x"), row.number(Municipality::TABLE, "y"));
        (id.clone(), label_width(row.text(Municipality::TABLE, "name")), place, crowds.remove(id))
    });
    Discs::around(bubbles)
}
