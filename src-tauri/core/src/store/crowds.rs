//! A cache of the summary of the actors in each bubble, for as long as the store is open. A change then computes the summaries
//! of the bubbles that it touched, and not of all.
//!
//! The cache is a temporary table, so it is in no file and in no step, and a rollback restores it. Triggers delete the row of
//! a bubble when an actor in it changes, also when a step is undone. Only a write fills the cache: reading must change no row,
//! because the number of changed rows says whether there is something new to copy.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::{Reader, Writer};
use crate::error::Result;
use crate::layout::{Crowd, Outline};
use crate::municipality::Municipality;
use crate::value::Id;

const TABLE: &str = "
    CREATE TEMP TABLE crowd (
        project_id      TEXT NOT NULL,
        municipality_id TEXT NOT NULL,
        radius          INTEGER NOT NULL,
        dropped         INTEGER NOT NULL,
        own             INTEGER NOT NULL,
        cultural        INTEGER NOT NULL,
        non_cultural    INTEGER NOT NULL,
        PRIMARY KEY (project_id, municipality_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TEMP TRIGGER crowd_insert AFTER INSERT ON main.actor BEGIN
        DELETE FROM crowd WHERE project_id = new.project_id AND municipality_id = new.municipality_id;
    END;
    CREATE TEMP TRIGGER crowd_update
    AFTER UPDATE OF municipality_id, half, slot, name, status ON main.actor BEGIN
        DELETE FROM crowd
        WHERE project_id = old.project_id AND municipality_id IN (old.municipality_id, new.municipality_id);
    END;
    CREATE TEMP TRIGGER crowd_delete AFTER DELETE ON main.actor BEGIN
        DELETE FROM crowd WHERE project_id = old.project_id AND municipality_id = old.municipality_id;
    END;
    CREATE TEMP TRIGGER crowd_own AFTER UPDATE OF own_actor_id ON main.project BEGIN
        DELETE FROM crowd WHERE project_id = old.project_id;
    END;";

/// Makes the table, empty. Every connection from which projects are read needs one.
pub(super) fn begin(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch(TABLE)?)
}

/// Empties the cache: the database was replaced without running the triggers.
pub(super) fn forget(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM temp.crowd", [])?;
    Ok(())
}

impl Reader<'_> {
    /// Returns the summary of the actors in each bubble, by the id of the bubble.
    pub(crate) fn crowds(&self) -> Result<BTreeMap<String, Crowd>> {
        let mut crowds = BTreeMap::new();
        for (id, known) in self.known_crowds()? {
            let crowd = known.map_or_else(|| self.crowd(&Id::new(&id)), Ok)?;
            crowds.insert(id, crowd);
        }
        Ok(crowds)
    }

    /// Computes the summary of the actors in a bubble.
    pub(crate) fn crowd(&self, municipality: &Id<Municipality>) -> Result<Crowd> {
        Ok(Crowd::of(self.project()?.own_actor_id.as_str(), &self.places_in(municipality)?))
    }

    fn known_crowds(&self) -> Result<Vec<(String, Option<Crowd>)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, radius, dropped, own, cultural, non_cultural FROM municipality
             LEFT JOIN temp.crowd ON crowd.project_id = ?1 AND municipality_id = id
             WHERE municipality.project_id = ?1",
        )?;
        let rows = statement.query_map([self.project], |row| Ok((row.get(0)?, read(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Fills the cache, for the changes that follow.
    pub(crate) fn keep_crowds(&self) -> Result<()> {
        let unknown = self.known_crowds()?.into_iter().filter(|(_, known)| known.is_none());
        for (id, _) in unknown {
            let Crowd { outline: Outline { radius, drop }, own, counts } = self.crowd(&Id::new(&id))?;
            let [cultural, non_cultural] = counts;
            self.conn
                .prepare_cached("INSERT INTO temp.crowd VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
                .execute((self.project, &id, radius, drop, own, cultural, non_cultural))?;
        }
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<Crowd>> {
    let Some(radius) = row.get(1)? else { return Ok(None) };
    let outline = Outline { radius, drop: row.get(2)? };
    Ok(Some(Crowd { outline, own: row.get(3)?, counts: [row.get(4)?, row.get(5)?] }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::history;
    use crate::rehearsal::{self, Chance, work};
    use crate::store::Store;

    #[test]
    fn what_is_kept_is_what_it_would_be() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let mut chance = Chance::new(5);
        let mut known = 0;
        for step in 0..400 {
            work(&mut store, &project, &mut chance).unwrap();
            if step % 5 == 0 {
                let _ = history::undo(&mut store, &project);
            }
            let reader = store.reader(&project).unwrap();
            for (id, kept) in reader.known_crowds().unwrap() {
                let Some(kept) = kept else { continue };
                known += 1;
                assert_eq!(kept, reader.crowd(&Id::new(&id)).unwrap(), "step {step}, {id}");
            }
        }
        assert!(known > 400, "{known}");
    }

    #[test]
    fn reading_changes_no_row() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let before = store.changes();
        assert!(!store.reader(&project).unwrap().crowds().unwrap().is_empty());
        assert_eq!(store.changes(), before);
    }
}
