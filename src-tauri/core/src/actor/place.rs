use crate::catalogue::{self, Half};
use crate::error::Result;
use crate::own_entry::OwnEntry;
use crate::store::Reader;
use crate::value::{Code, Id};

/// The half on which all of an actor's sectors agree; `None` when they differ or have none, as *jeugd* has.
pub(crate) fn default_half(reader: &Reader<'_>, sectors: &[Code]) -> Result<Option<Half>> {
    let halves = sectors.iter().map(|code| half_asked(reader, code)).collect::<Result<Vec<_>>>()?;
    Ok(catalogue::common_half(halves))
}

/// The half of one sector: cultural when it has none and nobody says.
pub(crate) fn half_of_sector(reader: &Reader<'_>, sector: &Code) -> Result<Half> {
    Ok(half_asked(reader, sector)?.unwrap_or(Half::Cultural))
}

fn half_asked(reader: &Reader<'_>, sector: &Code) -> Result<Option<Half>> {
    match catalogue::sector(sector.as_str()) {
        Some(known) => Ok(known.half),
        None => Ok(reader.find(&Id::<OwnEntry>::new(sector.as_str()))?.and_then(|own| own.half)),
    }
}
