//! What belongs to a record in a copy: everything that points to it there, and everything that points to that.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rusqlite::types::Value;

use crate::share::references_of;
use crate::store::{Content, TABLES, Table, position};

/// A record: the place of its table among [`TABLES`], and its id.
pub(super) type Key = (usize, String);

/// What belongs to a record.
pub(super) struct Closure {
    /// The record and its parts, parents first: they become what they were.
    pub(super) own: Vec<Key>,
    /// Records that point to it or to a part of it: they come back where they are gone.
    pub(super) pointing: BTreeSet<Key>,
}

/// Collects what belongs to a record of a project.
pub(super) fn of(content: &Content, root: &Key) -> Closure {
    let pointing_to = pointing_to(content);
    let mut own = BTreeSet::from([root.clone()]);
    let mut pointing = BTreeSet::new();
    let mut waiting = VecDeque::from([root.clone()]);
    while let Some(key) = waiting.pop_front() {
        for (child, is_part) in pointing_to.get(&key).into_iter().flatten() {
            let new = match *is_part && own.contains(&key) {
                true => own.insert(child.clone()),
                false => pointing.insert(child.clone()),
            };
            if new {
                waiting.push_back(child.clone());
            }
        }
    }
    pointing.retain(|key| !own.contains(key));
    Closure { own: own.into_iter().collect(), pointing }
}

/// By record: the records that point to it, and whether they are parts of it.
fn pointing_to(content: &Content) -> BTreeMap<Key, Vec<(Key, bool)>> {
    let mut all: BTreeMap<Key, Vec<(Key, bool)>> = BTreeMap::new();
    for (place, table) in TABLES.iter().enumerate() {
        let owner = table.owner();
        for (id, row) in content.rows(table.name) {
            for (column, target, target_id) in cascading(table, &row.values) {
                let Some(target) = position(target) else { continue };
                let is_part = owner.is_some_and(|(_, owner)| owner.name == column);
                all.entry((target, target_id)).or_default().push(((place, id.clone()), is_part));
            }
        }
    }
    all
}

/// The references of a row without which it cannot be. The project's own record and an alliance's scenario go on
/// without what they point to, and a choice goes back to its list.
fn cascading(table: &'static Table, values: &[Value]) -> Vec<(&'static str, &'static str, String)> {
    let mut references = references_of(table, values);
    references.retain(|(column, target, _)| {
        *target != "own_entry"
            && table.name != "project"
            && (table.name, *column) != ("alliance", "scenario_id")
    });
    references
}
