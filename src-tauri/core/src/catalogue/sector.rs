//! The 22 sectors of the inspiration list, in the order of "Bouw je netwerk uit" (003).
//!
//! The source draws six of them above the line, seven below it, and youth on both sides. It says
//! nothing about the others: health care, environment, civic integration, mobility,
//! sustainability, employment and the second "other" stand with the non-cultural half here,
//! the first "other" (design, architecture, festivals, storytellers) with the cultural half.

use super::{
    Entry, Half,
    Half::{Cultural, NonCultural},
    Source,
};

/// A field of work in which organisations are at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sector {
    /// Stored in projects; never changes and never disappears.
    pub code: &'static str,
    /// The half in which an actor of this sector stands when nobody says otherwise.
    /// Only youth has none: it takes the half in which it is dropped.
    pub half: Option<Half>,
    /// The name of a Lucide icon.
    pub icon: &'static str,
}

/// All sectors, in the order of the inspiration list.
pub static SECTORS: [Sector; 22] = TABLE;

const TABLE: [Sector; 22] = [
    of(Cultural, "arts", "palette"),
    of(Cultural, "amateur-arts", "mic-vocal"),
    of(Cultural, "circus-arts", "tent"),
    of(Cultural, "local-cultural-policy", "landmark"),
    of(Cultural, "socio-cultural-work", "users"),
    of(NonCultural, "education", "graduation-cap"),
    Sector { code: "youth", half: None, icon: "sparkles" },
    of(Cultural, "cultural-heritage", "archive"),
    of(NonCultural, "immovable-heritage", "castle"),
    of(NonCultural, "sport", "volleyball"),
    of(NonCultural, "welfare", "heart-handshake"),
    of(NonCultural, "health-care", "stethoscope"),
    of(NonCultural, "environment", "trees"),
    of(NonCultural, "tourism", "luggage"),
    of(NonCultural, "civic-integration", "languages"),
    of(NonCultural, "mobility", "bike"),
    of(NonCultural, "sustainability", "recycle"),
    of(NonCultural, "local-economy", "store"),
    of(NonCultural, "employment", "briefcase-business"),
    of(NonCultural, "spatial-planning", "land-plot"),
    of(Cultural, "other-cultural", "shapes"),
    of(NonCultural, "other-non-cultural", "blocks"),
];

/// The same sectors, seen as a list of the catalogue.
pub(super) static ENTRIES: [Entry; TABLE.len()] = {
    let mut entries = [Entry::new("", Source::BouwJeNetwerkUit); TABLE.len()];
    let mut i = 0;
    while i < TABLE.len() {
        entries[i].code = TABLE[i].code;
        entries[i].icon = Some(TABLE[i].icon);
        i += 1;
    }
    entries
};

const fn of(half: Half, code: &'static str, icon: &'static str) -> Sector {
    Sector { code, half: Some(half), icon }
}

/// Finds a sector of the catalogue; a project's own sectors are not in it.
pub fn sector(code: &str) -> Option<&'static Sector> {
    SECTORS.iter().find(|sector| sector.code == code)
}

/// Proposes the half for an actor of these sectors.
///
/// Sectors without a half and sectors the catalogue does not know do not count. `None` means that
/// people choose: the sectors stand in different halves, or none of them has one.
pub fn default_half<'a>(sectors: impl IntoIterator<Item = &'a str>) -> Option<Half> {
    common_half(sectors.into_iter().map(|code| sector(code).and_then(|sector| sector.half)))
}

/// Gives the half on which all agree who have one: [`default_half`] for whoever knows the halves
/// of a project's own sectors too.
pub fn common_half(halves: impl IntoIterator<Item = Option<Half>>) -> Option<Half> {
    let mut halves = halves.into_iter().flatten();
    let first = halves.next()?;
    halves.all(|half| half == first).then_some(first)
}
