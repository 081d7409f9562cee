//! Makes rows that were read one by one into a project again: what is not allowed or points to nothing is left out.

use std::collections::BTreeMap;

use rusqlite::{Connection, ToSql, params_from_iter};

use super::salvage::Found;
use crate::actor::{Actor, ActorChoice};
use crate::catalogue::List;
use crate::error::Result;
use crate::municipality::Municipality;
use crate::project::Project;
use crate::share::dangling;
use crate::store::{Content, Dot, Record, Row, RowDots, TABLES, steps};
use crate::value::Id;

/// The sector of an actor whose sectors are lost, by its half.
const SECTOR_OF_CULTURE: &str = "other-cultural";
const SECTOR_OUTSIDE_CULTURE: &str = "other-non-cultural";

/// The rows of a project that go together, and the number of those that do not.
pub(super) struct Whole {
    pub(super) content: Content,
    pub(super) left_out: usize,
}

/// Returns the rows that can be in one project together. Records that only the project's frame is missing for are
/// kept: a municipality and the own organisation are put back when the project is written.
pub(super) fn whole(found: Found) -> Result<Whole> {
    let mut content = content_of(found);
    let mut left_out = leave_out_what_is_not_allowed(&mut content)?;
    loop {
        let mut changed = 0;
        for dangling in dangling(&content) {
            match (dangling.noun, dangling.field) {
                (Actor::NAME, "sector") => give_a_sector(&mut content, &dangling.id),
                // Put back by `write`.
                (Actor::NAME, "municipality_id") | (Project::NAME, "own_actor_id") => continue,
                (noun, _) => left_out += usize::from(remove(&mut content, noun, &dangling.id)),
            }
            changed += 1;
        }
        if changed == 0 {
            return Ok(Whole { content, left_out });
        }
    }
}

fn content_of(found: Found) -> Content {
    let dots = || RowDots { record: Dot::nobody(), fields: BTreeMap::new() };
    let mut content = Content::empty();
    for (rows, read) in content.tables.iter_mut().zip(found.tables) {
        rows.extend(read.into_iter().map(|(id, values)| (id, Row { values, dots: dots() })));
    }
    content
}

/// Leaves out every row that the schema refuses.
fn leave_out_what_is_not_allowed(content: &mut Content) -> Result<usize> {
    let mut conn = Connection::open_in_memory()?;
    steps::FILE.to_latest(&mut conn)?;
    conn.execute_batch("PRAGMA foreign_keys = OFF; BEGIN")?;
    let mut left_out = 0;
    for (table, rows) in TABLES.iter().zip(&mut content.tables) {
        let marks = ", ?".repeat(table.columns.len());
        let mut statement = conn.prepare(&format!("INSERT INTO {} VALUES ('p', ?{marks})", table.name))?;
        let before = rows.len();
        rows.retain(|id, row| {
            let id: &dyn ToSql = id;
            let values = row.values.iter().map(|value| value as &dyn ToSql);
            statement.execute(params_from_iter(std::iter::once(id).chain(values))).is_ok()
        });
        left_out += before - rows.len();
    }
    Ok(left_out)
}

fn rows_of<R: Record>(content: &mut Content) -> Option<&mut BTreeMap<String, Row>> {
    content.tables.get_mut(crate::store::position(R::NAME)?)
}

fn remove(content: &mut Content, noun: &str, id: &str) -> bool {
    let rows = crate::store::position(noun).and_then(|place| content.tables.get_mut(place));
    rows.is_some_and(|rows| rows.remove(id).is_some())
}

/// An actor whose sectors are lost is better kept under "other" than lost.
fn give_a_sector(content: &mut Content, actor: &str) {
    let cultural = content.text(Actor::TABLE, actor, "half") == Some("cultural");
    let sector = if cultural { SECTOR_OF_CULTURE } else { SECTOR_OUTSIDE_CULTURE };
    let id = Id::<ActorChoice>::join(&[actor, List::Sector.code(), sector]);
    let choice = ActorChoice {
        id: id.clone(),
        actor_id: Id::new(actor),
        list: crate::value::Code::new(List::Sector.code()),
        code: crate::value::Code::new(sector),
    };
    let dots = RowDots { record: Dot::nobody(), fields: BTreeMap::new() };
    if let Some(rows) = rows_of::<ActorChoice>(content) {
        rows.insert(id.to_string(), Row { values: choice.values(), dots });
    }
}

impl Whole {
    /// Returns the ids of the municipalities that actors refer to and that are lost.
    pub(super) fn missing_municipalities(&self) -> Vec<Id<Municipality>> {
        let actors = self.content.rows(Actor::NAME).keys();
        let places = actors.filter_map(|id| self.content.text(Actor::TABLE, id, "municipality_id"));
        let lost = places.filter(|place| !self.content.rows(Municipality::NAME).contains_key(*place));
        let lost: std::collections::BTreeSet<&str> = lost.collect();
        lost.into_iter().map(Id::new).collect()
    }
}
