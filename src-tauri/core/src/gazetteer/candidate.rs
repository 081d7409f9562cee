//! What a search brings back.

use serde::Serialize;

use super::municipality::Municipality;

/// A municipality that may be meant, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate<'a> {
    /// The municipality.
    pub municipality: &'a Municipality,
    /// What the text was recognised as.
    pub matched: Matched,
    /// Whether that was written in full (apart from case, accents, punctuation, "St" and initials). `false` for
    /// a beginning or a slip.
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
    /// A postcode, 1000 to 9999; in the Netherlands without its letters.
    Postcode(u16),
    /// A postcode of another municipality than the written town. The postcode decides.
    OtherTown {
        /// The postcode, as in [`Matched::Postcode`].
        postcode: u16,
        /// The town as it was written, or as its name is.
        town: String,
    },
    /// A place or deelgemeente in it. Holds the name of the place.
    Place(String),
}
