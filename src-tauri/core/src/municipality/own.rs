use super::Municipality;
use crate::error::Result;
use crate::store::Reader;

/// Returns the latitude and longitude of our own municipality, in degrees: the point from which equally good
/// answers to "which municipality" are ordered. `None` for a bubble that is no official municipality.
pub fn own_position(reader: &Reader<'_>) -> Result<Option<(f64, f64)>> {
    let own = reader.get(&reader.project()?.own_actor_id)?;
    let Municipality { latitude, longitude, .. } = reader.get(&own.municipality_id)?;
    Ok(latitude.zip(longitude))
}
