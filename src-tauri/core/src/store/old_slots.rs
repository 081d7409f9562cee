//! Translates the slots of older versions, as a step of the migrations.
//!
//! They were numbers of places in a grid. Store and files take the same step, and it depends on the number alone, so that
//! two colleagues who have the same record have the same slot afterwards, under the same dot.

use rusqlite::Connection;
use rusqlite_migration::HookResult;

use crate::layout::{Slot, of_old_grid};

/// The highest slot there was.
const MAX_OLD: u32 = 99_999;
/// A number that is no slot in any version.
const NO_SLOT: i64 = 1 << 31;

/// Writes every slot as it is stored from now on.
pub(super) fn translate(conn: &Connection) -> HookResult {
    let numbers: Vec<i64> = conn
        .prepare("SELECT DISTINCT slot FROM actor ORDER BY slot DESC")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut update = conn.prepare("UPDATE actor SET slot = ?1 WHERE slot = ?2")?;
    // From high to low: new numbers are above all old ones, so that none is translated twice.
    for number in numbers {
        let slot = match u32::try_from(number) {
            // A slot that no bubble has room for is in the middle until the map is arranged.
            Ok(old) if old <= MAX_OLD => i64::from(of_old_grid(old).unwrap_or(Slot::ON_DIVIDER).number()),
            // What was no slot stays none, for the checks to refuse.
            _ => NO_SLOT,
        };
        update.execute((slot, number))?;
    }
    Ok(())
}
