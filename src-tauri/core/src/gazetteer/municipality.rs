//! What is known about one municipality.

use serde::{Deserialize, Serialize};

/// The two countries of the gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum BelgiumNetherlands {
    /// Belgium, serialized as "BE".
    #[serde(rename = "BE")]
    Belgium,
    /// The Netherlands, serialized as "NL".
    #[serde(rename = "NL")]
    Netherlands,
}

impl BelgiumNetherlands {
    /// The ISO 3166-1 code: "BE" or "NL".
    pub fn code(self) -> &'static str {
        match self {
            Self::Belgium => "BE",
            Self::Netherlands => "NL",
        }
    }
}

/// A present municipality of Belgium (1 January 2025) or the Netherlands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Municipality {
    /// The official code: in Belgium the five digits of the NIS code ("23025"), in the Netherlands the CBS code
    /// with its prefix ("GM0262"). Source: Statbel; CBS.
    pub id: String,
    /// The country it lies in.
    pub country: BelgiumNetherlands,
    /// The official Dutch name; for Dutch municipalities with the suffix by which CBS tells equal names apart
    /// ("Bergen (NH.)"). Source: Statbel; CBS.
    pub name_nl: String,
    /// The French name; the same as the Dutch name where French has no other. `None` in the Netherlands.
    /// Source: Statbel.
    pub name_fr: Option<String>,
    /// The Dutch name of the province. `None` in Brussels, which lies in no province.
    pub province: Option<String>,
    /// In Belgium the Dutch name of the region ("Vlaams Gewest"), in the Netherlands "Nederland".
    pub region: String,
    /// Latitude in degrees (WGS 84, north is positive, 49 to 54) of a point inside the municipality. Derived.
    pub latitude: f64,
    /// Longitude in degrees (WGS 84, east is positive, 2 to 8) of the same point. Derived.
    pub longitude: f64,
    /// The postcodes, 1000 to 9999, ascending; in the Netherlands without the letters. Source: Statbel; CBS.
    pub postcodes: Vec<u16>,
    /// The codes of the municipalities that share a border with it, across the national border too. Derived.
    pub neighbours: Vec<String>,
}

impl Municipality {
    /// Latitude and longitude in degrees, as [`distance_km`](super::distance_km) wants them.
    pub fn position(&self) -> (f64, f64) {
        (self.latitude, self.longitude)
    }
}
