//! Reads the embedded data. A row that cannot be read is left out rather than taking the app down; a test
//! proves that there is none.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::municipality::{BelgiumNetherlands, Municipality};

/// The rows of `data/`, as they are.
pub(super) struct Facts {
    pub municipalities: Vec<Municipality>,
    pub places: Vec<NameRow>,
    pub aliases: Vec<NameRow>,
    pub former: Vec<FormerRow>,
}

/// A further name for a municipality or a part of it.
#[derive(Deserialize)]
pub(super) struct NameRow {
    pub name: String,
    pub municipality_id: String,
}

/// A municipality that is no more, and the one it went into.
#[derive(Deserialize)]
pub(super) struct FormerRow {
    pub former_id: String,
    pub former_name_nl: String,
    pub id: String,
}

#[derive(Deserialize)]
struct MunicipalityRow {
    id: String,
    country: BelgiumNetherlands,
    name_nl: String,
    name_fr: Option<String>,
    province: Option<String>,
    region: String,
    latitude: f64,
    longitude: f64,
    postcodes: String,
    neighbours: String,
}

const MUNICIPALITIES: &str = include_str!("data/municipalities.csv");
const PLACES: &str = include_str!("data/places.csv");
const ALIASES: &str = include_str!("data/aliases.csv");
const FORMER: &str = include_str!("data/former_codes.csv");

/// Reads the embedded data.
pub(super) fn embedded() -> Facts {
    let municipalities = rows(MUNICIPALITIES).into_iter().map(municipality);
    Facts {
        municipalities: municipalities.collect(),
        places: rows(PLACES),
        aliases: rows(ALIASES),
        former: rows(FORMER),
    }
}

fn rows<T: DeserializeOwned>(csv: &str) -> Vec<T> {
    let reader = csv::Reader::from_reader(csv.as_bytes());
    reader.into_deserialize().flatten().collect()
}

fn municipality(row: MunicipalityRow) -> Municipality {
    let postcodes = row.postcodes.split_whitespace();
    let neighbours = row.neighbours.split_whitespace();
    Municipality {
        id: row.id,
        country: row.country,
        name_nl: row.name_nl,
        name_fr: row.name_fr,
        province: row.province,
        region: row.region,
        latitude: row.latitude,
        longitude: row.longitude,
        postcodes: postcodes.filter_map(|code| code.parse().ok()).collect(),
        neighbours: neighbours.map(String::from).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_row_is_read() {
        let facts = embedded();
        assert_eq!(facts.municipalities.len(), 907);
        assert_eq!(facts.places.len(), 3525);
        assert_eq!(facts.former.len(), 55);
        assert_eq!(facts.aliases.len(), ALIASES.lines().count() - 1);
        let belgian = |m: &&Municipality| m.country == BelgiumNetherlands::Belgium;
        assert_eq!(facts.municipalities.iter().filter(belgian).count(), 565);
    }

    #[test]
    fn every_field_is_read() {
        let facts = embedded();
        for m in &facts.municipalities {
            let belgian = m.country == BelgiumNetherlands::Belgium;
            assert_eq!(m.id.starts_with("GM"), !belgian, "{m:?}");
            assert!((49.0..54.0).contains(&m.latitude), "{m:?}");
            assert!((2.0..8.0).contains(&m.longitude), "{m:?}");
            assert_eq!(m.name_fr.is_some(), belgian, "{m:?}");
            assert_eq!(m.postcodes.is_empty(), !belgian, "{m:?}");
            assert!(m.postcodes.iter().all(|p| (1000..=9999).contains(p)));
            assert!(m.postcodes.is_sorted(), "{m:?}");
            let brussels = m.region == "Brussels Hoofdstedelijk Gewest";
            assert_eq!(m.province.is_none(), brussels, "{m:?}");
        }
        let postcodes: usize = facts.municipalities.iter().map(|m| m.postcodes.len()).sum();
        assert_eq!(postcodes, 1152);
    }

    #[test]
    fn every_code_leads_somewhere() {
        let facts = embedded();
        let ids: HashSet<&str> = facts.municipalities.iter().map(|m| m.id.as_str()).collect();
        assert_eq!(ids.len(), facts.municipalities.len());
        for row in facts.places.iter().chain(&facts.aliases) {
            assert!(ids.contains(row.municipality_id.as_str()), "{}", row.name);
        }
        for row in &facts.former {
            assert!(ids.contains(row.id.as_str()), "{}", row.former_id);
            assert!(!ids.contains(row.former_id.as_str()), "{}", row.former_id);
        }
    }
}
