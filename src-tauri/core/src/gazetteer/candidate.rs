//! What a search brings back.

use serde::Serialize;

use super::index::{Entry, Kind};
use super::key::without_suffix;
use super::municipality::Municipality;

/// A municipality that may be meant, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate<'a> {
    /// The municipality.
    pub municipality: &'a Municipality,
    /// What the text was recognised as.
    pub matched: Matched,
    /// Whether that was written in full (apart from case, accents, punctuation and "St"). `false` for a
    /// beginning or a slip.
    pub exact: bool,
}

/// What a text was recognised as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum Matched {
    /// The Dutch name, a second name in everyday use ("Den Haag"), or the code.
    Name,
    /// The French name.
    FrenchName,
    /// The name, or the code, of a municipality that went into this one. Holds that name.
    FormerName(String),
    /// A Belgian postcode, 1000 to 9999.
    Postcode(u16),
    /// A place or deelgemeente in it. Holds the name of the place.
    Place(String),
}

impl Matched {
    /// What recognising this entry means.
    pub(super) fn from_entry(entry: &Entry) -> Option<Self> {
        Some(match entry.kind {
            Kind::Name => Self::Name,
            Kind::FrenchName => Self::FrenchName,
            Kind::FormerName => Self::FormerName(without_suffix(&entry.text).to_owned()),
            Kind::Postcode => Self::Postcode(entry.text.parse().ok()?),
            Kind::Place => Self::Place(entry.text.clone()),
        })
    }
}
