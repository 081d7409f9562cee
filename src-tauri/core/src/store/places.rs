//! Where everybody is on the map.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::Reader;
use crate::catalogue::Half;
use crate::error::{Error, Result};
use crate::layout::{Actor, Member, Slot};
use crate::municipality::Municipality;
use crate::value::{Field, Id};

impl Reader<'_> {
    /// Returns where every actor is, bubble by bubble. An index has all of that.
    pub(crate) fn places(&self) -> Result<Vec<Actor>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, municipality_id, half, slot, name, status IS NOT NULL FROM actor WHERE project_id = ?1
             ORDER BY municipality_id, half, slot, id",
        )?;
        let mut rows = statement.query([self.project])?;
        let mut places = Vec::new();
        while let Some(row) = rows.next()? {
            places.push(place(row)?);
        }
        Ok(places)
    }

    /// Returns where everybody in a bubble is, the oldest first.
    pub(crate) fn places_in(&self, municipality: &Id<Municipality>) -> Result<Vec<Actor>> {
        self.placed(
            "SELECT id, municipality_id, half, slot, name, status IS NOT NULL FROM actor
             WHERE project_id = ?1 AND municipality_id = ?2 ORDER BY +id",
            municipality.as_str(),
        )
    }

    /// Returns where everybody in a bubble is, half by half from the divider. An index has that order.
    pub(crate) fn seated_in(&self, municipality: &str) -> Result<Vec<Actor>> {
        self.placed(
            "SELECT id, municipality_id, half, slot, name, status IS NOT NULL FROM actor
             WHERE project_id = ?1 AND municipality_id = ?2 ORDER BY half, slot, id",
            municipality,
        )
    }

    /// Returns the members of each alliance and the bubble where each is, by the id of the alliance, the oldest first.
    pub(crate) fn member_places(&self) -> Result<BTreeMap<String, Vec<Member>>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT alliance_id, actor.id, municipality_id FROM member
             JOIN actor ON actor.project_id = ?1 AND actor.id = actor_id
             WHERE member.project_id = ?1 ORDER BY member.id",
        )?;
        let mut rows = statement.query([self.project])?;
        let mut members: BTreeMap<String, Vec<Member>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let member = Member { actor: row.get(1)?, municipality: row.get(2)? };
            members.entry(row.get(0)?).or_default().push(member);
        }
        Ok(members)
    }

    fn placed(&self, sql: &str, municipality: &str) -> Result<Vec<Actor>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query((self.project, municipality))?;
        let mut places = Vec::new();
        while let Some(row) = rows.next()? {
            places.push(place(row)?);
        }
        Ok(places)
    }
}

fn place(row: &Row<'_>) -> Result<Actor> {
    let damaged = |column: &str, problem: crate::value::Problem| {
        Error::Damaged(format!("{column}: {}", problem.code()))
    };
    Ok(Actor {
        id: row.get(0)?,
        municipality: row.get(1)?,
        half: Half::from_value(row.get_ref(2)?).map_err(|problem| damaged("half", problem))?,
        slot: Slot::from_value(row.get_ref(3)?).map_err(|problem| damaged("slot", problem))?,
        name: row.get(4)?,
        partner: row.get(5)?,
    })
}
