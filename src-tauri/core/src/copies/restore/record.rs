use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::closure::{self, Key};
use super::not_there;
use crate::actor::Actor;
use crate::alliance::Alliance;
use crate::catalogue::Half;
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::layout::{Label, Slot};
use crate::map;
use crate::municipality::Municipality;
use crate::project::Project;
use crate::share::{references_of, title_of};
use crate::store::{Content, Record, Store, TABLES, Table, Writer, position};
use crate::value::{Field, Id};

/// Finds the table of a record that can be restored by itself.
pub(super) fn in_copy(then: &Content, noun: &str, id: &str) -> Result<&'static Table> {
    let table = TABLES.iter().find(|table| table.name == noun && !table.link && table.name != Project::NAME);
    let table = table.ok_or_else(|| not_there("record", noun))?;
    if then.rows(table.name).contains_key(id) { Ok(table) } else { Err(not_there(table.name, id)) }
}

/// Restores a record with its parts, in one step. What points to it comes back where it is gone; what it needs
/// and is gone comes along. What came since stays. Returns how many records stayed out.
pub(super) fn restore(
    store: &mut Store,
    project: &Id<Project>,
    then: &Content,
    table: &'static Table,
    id: &str,
) -> Result<Applied<u32>> {
    let root = (position(table.name).unwrap_or_default(), id.to_owned());
    let closure = closure::of(then, &root);
    let name = title_of(table, id, then, then);
    store.transact(project, Op::RestoreFromCopy { name }, |writer| {
        writer.defer_references()?;
        let mut work = Work { writer, then, crowded: BTreeSet::new(), left_out: 0 };
        work.fetch(&root)?;
        for key in &closure.own {
            work.put_back(key)?;
        }
        work.drop_later_choices(&closure.own)?;
        // In the order of the tables, so that what is pointed to comes first.
        for key in &closure.pointing {
            work.bring_back(key)?;
        }
        work.make_room()?;
        Ok(work.left_out)
    })
}

struct Work<'step> {
    writer: &'step Writer<'step>,
    then: &'step Content,
    /// Bubbles that may have grown.
    crowded: BTreeSet<String>,
    left_out: u32,
}

impl Work<'_> {
    /// Brings along what a record needs and is gone: a municipality, an own entry of a list, an owner.
    fn fetch(&mut self, key: &Key) -> Result<()> {
        let Some((table, values)) = self.row(key) else { return Ok(()) };
        for (column, target, id) in references_of(table, &values) {
            let Some(place) = position(target) else { continue };
            let needed = (table.name, column) != (Alliance::NAME, "scenario_id");
            if needed && !self.is_here(target, &id)? {
                let missing = (place, id);
                self.fetch(&missing)?;
                self.insert(&missing)?;
                if target == Actor::NAME {
                    self.sectors_of(&missing.1)?;
                }
            }
        }
        Ok(())
    }

    /// An actor that only comes along brings its choices: without a sector it cannot be.
    fn sectors_of(&mut self, actor: &str) -> Result<()> {
        let Some(place) = position("actor_choice") else { return Ok(()) };
        let begin = format!("{actor}:");
        let ids: Vec<String> =
            self.then.rows("actor_choice").keys().filter(|id| id.starts_with(&begin)).cloned().collect();
        ids.into_iter().try_for_each(|id| self.bring_back(&(place, id)))
    }

    /// Makes a record what it was.
    fn put_back(&mut self, key: &Key) -> Result<()> {
        let Some((table, values)) = self.row(key) else { return Ok(()) };
        if !self.is_here(table.name, &key.1)? {
            return self.bring_back(key);
        }
        self.own_entries(table, &values)?;
        if !self.complete(table, &values)? {
            self.left_out += 1;
            return Ok(());
        }
        let values = self.fitting(table, &key.1, values)?;
        self.writer.update_row(table, &key.1, &values)?;
        Ok(())
    }

    /// Brings back a record that is gone, unless something it points to is gone too.
    fn bring_back(&mut self, key: &Key) -> Result<()> {
        let Some((table, values)) = self.row(key) else { return Ok(()) };
        if self.is_here(table.name, &key.1)? {
            return Ok(());
        }
        self.own_entries(table, &values)?;
        if self.complete(table, &values)? {
            self.insert(key)
        } else {
            self.left_out += 1;
            Ok(())
        }
    }

    fn insert(&mut self, key: &Key) -> Result<()> {
        let Some((table, values)) = self.row(key) else { return Ok(()) };
        let values = self.fitting(table, &key.1, values)?;
        self.writer.insert_row(table, &key.1, &values)
    }

    /// The project's own entries of lists come along with what chose them.
    fn own_entries(&mut self, table: &'static Table, values: &[Value]) -> Result<()> {
        for (_, target, id) in references_of(table, values) {
            if target == "own_entry"
                && !self.is_here(target, &id)?
                && let Some(place) = position(target)
            {
                self.insert(&(place, id))?;
            }
        }
        Ok(())
    }

    fn complete(&self, table: &'static Table, values: &[Value]) -> Result<bool> {
        for (column, target, id) in references_of(table, values) {
            let needed = (table.name, column) != (Alliance::NAME, "scenario_id");
            if needed && !self.is_here(target, &id)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Takes away the choices from lists that a restored record did not have then: they are fields of it.
    fn drop_later_choices(&self, own: &[Key]) -> Result<()> {
        for (place, table) in TABLES.iter().enumerate().filter(|(_, table)| table.link) {
            let Some((owner, column)) = table.owner() else { continue };
            let Some(owner) = position(owner.name) else { continue };
            for (_, id) in own.iter().filter(|(place, _)| *place == owner) {
                for choice in self.writer.ids_where(table, column.name, id)? {
                    if !own.contains(&(place, choice.clone())) {
                        self.writer.delete_row(table, &choice)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Values that fit what is here now: an actor in a free slot, an alliance without a scenario that is gone.
    fn fitting(&mut self, table: &'static Table, id: &str, mut values: Vec<Value>) -> Result<Vec<Value>> {
        if table.name == Actor::NAME {
            self.find_slot(table, id, &mut values)?;
        }
        if table.name == Municipality::NAME {
            let now = self.writer.find(&Id::<Municipality>::new(id))?;
            if let Some(now) = now {
                set(table, &mut values, "x", now.x.to_value());
                set(table, &mut values, "y", now.y.to_value());
            }
            self.crowded.insert(id.to_owned());
        }
        if table.name == Alliance::NAME
            && let Some(Value::Text(scenario)) = get(table, &values, "scenario_id")
            && !self.is_here("scenario", &scenario.clone())?
        {
            set(table, &mut values, "scenario_id", Value::Null);
        }
        Ok(values)
    }

    fn find_slot(&mut self, table: &'static Table, id: &str, values: &mut [Value]) -> Result<()> {
        let id = Id::<Actor>::new(id);
        let (Some(Value::Text(place)), Some(half)) =
            (get(table, values, "municipality_id"), half(table, values))
        else {
            return Ok(());
        };
        let place = Id::<Municipality>::new(place.clone());
        self.crowded.insert(place.to_string());
        let now = self.writer.find(&id)?;
        let same_half = now.filter(|now| now.municipality_id == place && now.half == half);
        let name = table.text(values, "name").unwrap_or_default();
        let label = Label { name, partner: table.text(values, "status").is_some() };
        let then = get(table, values, "slot").and_then(|slot| Slot::from_value(slot.into()).ok());
        let wanted = same_half.map(|now| now.slot).or(then);
        let slot = map::free_slot(self.writer, &place, half, label, wanted, Some(&id))?;
        set(table, values, "slot", slot.to_value());
        Ok(())
    }

    fn make_room(&self) -> Result<()> {
        self.crowded
            .iter()
            .try_for_each(|place| map::hold_together(self.writer, &Id::new(place.as_str()), None))
    }

    fn row(&self, key: &Key) -> Option<(&'static Table, Vec<Value>)> {
        let table = TABLES.get(key.0)?;
        Some((table, self.then.rows(table.name).get(&key.1)?.values.clone()))
    }

    fn is_here(&self, table: &str, id: &str) -> Result<bool> {
        let table = position(table).and_then(|place| TABLES.get(place));
        let table = table.ok_or_else(|| Error::Internal("table".to_owned()))?;
        self.writer.has_row(table, id)
    }
}

fn get<'row>(table: &Table, values: &'row [Value], column: &str) -> Option<&'row Value> {
    values.get(table.column(column)?)
}

fn set(table: &Table, values: &mut [Value], column: &str, value: Value) {
    if let Some(place) = table.column(column).and_then(|column| values.get_mut(column)) {
        *place = value;
    }
}

fn half(table: &Table, values: &[Value]) -> Option<Half> {
    match get(table, values, "half")? {
        Value::Text(code) => Half::from_code(code),
        _ => None,
    }
}
