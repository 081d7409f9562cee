//! Reads the embedded data. A row that cannot be read is left out rather than taking the app down; a test
//! proves that there is none.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::municipality::{BelgiumNetherlands, Municipality};

/// The rows of `data/`.
pub(super) struct Facts {
    pub municipalities: Vec<Municipality>,
    /// Belgian deelgemeenten.
    pub sections: Vec<NameRow>,
    /// Dutch woonplaatsen.
    pub towns: Vec<NameRow>,
    pub places: Vec<NameRow>,
    pub aliases: Vec<NameRow>,
    pub former: Vec<FormerRow>,
}

/// A further name for a municipality or a part of it.
#[derive(PartialEq, Eq, Hash, Clone, Copy)]
pub(super) struct NameRow {
    pub name: &'static str,
    pub municipality_id: &'static str,
}

/// A municipality that was abolished, and the one that took over.
pub(super) struct FormerRow {
    pub former_id: &'static str,
    pub former_name_nl: &'static str,
    pub id: &'static str,
}

/// A Dutch postcode area.
pub(super) struct PostcodeRow {
    pub postcode: u16,
    pub town: NameRow,
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
const SECTIONS: &str = include_str!("data/be_sections.csv");
const POSTCODES: &str = include_str!("data/nl_postcodes.csv");
const PLACES: &str = include_str!("data/places.csv");
const ALIASES: &str = include_str!("data/aliases.csv");
const FORMER: &str = include_str!("data/former_codes.csv");

/// Reads the embedded data.
pub(super) fn embedded() -> Facts {
    let postcodes = dutch_postcodes();
    let mut facts = without_sections();
    let mut of: HashMap<&str, Vec<u16>> = HashMap::new();
    for row in &postcodes {
        of.entry(row.town.municipality_id).or_default().push(row.postcode);
    }
    for municipality in &mut facts.municipalities {
        municipality.postcodes.extend(of.remove(municipality.id.as_str()).into_iter().flatten());
    }
    // A town has a row for each of its postcodes.
    let towns: HashSet<NameRow> = postcodes.iter().map(|row| row.town).collect();
    facts.towns = towns.into_iter().collect();
    facts.sections = sections();
    facts
}

/// Reads the embedded data without deelgemeenten and Dutch postcodes: the baseline when loading is measured.
pub(super) fn without_sections() -> Facts {
    let municipalities = csv::Reader::from_reader(MUNICIPALITIES.as_bytes()).into_deserialize();
    Facts {
        municipalities: municipalities.flatten().map(municipality).collect(),
        sections: Vec::new(),
        towns: Vec::new(),
        places: names(PLACES),
        aliases: rows(ALIASES).map(|[municipality_id, name]| NameRow { name, municipality_id }).collect(),
        former: rows(FORMER)
            .map(|[former_id, former_name_nl, id]| FormerRow { former_id, former_name_nl, id })
            .collect(),
    }
}

/// The Flemish deelgemeenten, and those of the City of Brussels.
pub(super) fn sections() -> Vec<NameRow> {
    names(SECTIONS)
}

/// The Dutch postcode areas, by number.
pub(super) fn dutch_postcodes() -> Vec<PostcodeRow> {
    let row = |[postcode, name, municipality_id]: [&'static str; 3]| {
        Some(PostcodeRow { postcode: postcode.parse().ok()?, town: NameRow { name, municipality_id } })
    };
    rows(POSTCODES).filter_map(row).collect()
}

fn names(csv: &'static str) -> Vec<NameRow> {
    rows(csv).map(|[name, municipality_id]| NameRow { name, municipality_id }).collect()
}

/// The first columns of each row below the header, of a file in which nothing is in quotes.
fn rows<const COLUMNS: usize>(csv: &'static str) -> impl Iterator<Item = [&'static str; COLUMNS]> {
    csv.lines().skip(1).filter_map(|line| {
        let mut columns = line.split(',');
        let row: [Option<&str>; COLUMNS] = std::array::from_fn(|_| columns.next());
        row.iter().all(Option::is_some).then(|| row.map(Option::unwrap_or_default))
    })
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
        postcodes: postcodes.filter_map(|code| code.parse::<u16>().ok()).collect(),
        neighbours: neighbours.map(String::from).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let facts = embedded();
        assert_eq!(facts.municipalities.len(), 907);
        assert_eq!(facts.places.len(), 3525);
        assert_eq!(facts.former.len(), 55);
        assert_eq!(facts.aliases.len(), ALIASES.lines().count() - 1);
        assert_eq!(sections().len(), 1135);
        assert_eq!(dutch_postcodes().len(), 4053);
        let belgian = |m: &&Municipality| m.country == BelgiumNetherlands::Belgium;
        assert_eq!(facts.municipalities.iter().filter(belgian).count(), 565);
    }

    /// Only `municipalities.csv` is read by a parser that understands quotes.
    #[test]
    fn nothing_is_in_quotes_where_quotes_are_not_read() {
        for csv in [SECTIONS, POSTCODES, PLACES, ALIASES, FORMER] {
            assert!(!csv.contains(['"', '\r']));
        }
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
            assert!(!m.postcodes.is_empty(), "{m:?}");
            assert!(m.postcodes.iter().all(|p| (1000..=9999).contains(p)));
            assert!(m.postcodes.is_sorted(), "{m:?}");
            let brussels = m.region == "Brussels Hoofdstedelijk Gewest";
            assert_eq!(m.province.is_none(), brussels, "{m:?}");
        }
        let postcodes: usize = facts.municipalities.iter().map(|m| m.postcodes.len()).sum();
        assert_eq!(postcodes, 1152 + 4053);
    }

    #[test]
    fn every_code_leads_somewhere() {
        let facts = embedded();
        let ids: HashSet<&str> = facts.municipalities.iter().map(|m| m.id.as_str()).collect();
        assert_eq!(ids.len(), facts.municipalities.len());
        for row in facts.sections.iter().chain(&facts.towns).chain(&facts.places).chain(&facts.aliases) {
            assert!(ids.contains(row.municipality_id), "{}", row.name);
        }
        for row in &facts.former {
            assert!(ids.contains(row.id), "{}", row.former_id);
            assert!(!ids.contains(row.former_id), "{}", row.former_id);
        }
    }
}
