//! Where everybody stands on the map, asked in one go.

use super::Reader;
use crate::actor::Actor;
use crate::catalogue::Half;
use crate::error::{Error, Result};
use crate::municipality::Municipality;
use crate::value::{Field, Id};

impl Reader<'_> {
    /// Returns where every actor is: its id, its bubble, its half and its slot, bubble by bubble. An index has all of
    /// that.
    pub(crate) fn places(&self) -> Result<Vec<(String, String, Half, u32)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, municipality_id, half, slot FROM actor WHERE project_id = ?1
             ORDER BY municipality_id, half, slot, id",
        )?;
        let mut rows = statement.query([self.project])?;
        let mut places = Vec::new();
        while let Some(row) = rows.next()? {
            let half = Half::from_value(row.get_ref(2)?);
            let half = half.map_err(|problem| Error::Damaged(format!("half: {}", problem.code())))?;
            places.push((row.get(0)?, row.get(1)?, half, row.get(3)?));
        }
        Ok(places)
    }

    /// The slots taken in a half bubble, but for that of our own organisation, which stands in the middle.
    pub(crate) fn taken_slots(
        &self,
        municipality: &Id<Municipality>,
        half: Half,
        except: Option<&Id<Actor>>,
    ) -> Result<Vec<u32>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT slot FROM actor WHERE project_id = ?1 AND municipality_id = ?2 AND half = ?3 AND id <> ?4
             AND id <> (SELECT own_actor_id FROM project WHERE project_id = ?1)",
        )?;
        let except = except.map_or("", Id::as_str);
        let rows = statement
            .query_map((self.project, municipality.as_str(), half.to_value(), except), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// For every half bubble that has anybody: the municipality, the half and its highest slot.
    pub(crate) fn highest_slots(&self) -> Result<Vec<(String, String, u32)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT municipality_id, half, max(slot) FROM actor WHERE project_id = ?1
             AND id <> (SELECT own_actor_id FROM project WHERE project_id = ?1)
             GROUP BY municipality_id, half",
        )?;
        let rows = statement.query_map([self.project], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
