//! The gazetteer: which municipalities there are in Belgium and the Netherlands, what people call them, and
//! where they lie.
//!
//! The facts are embedded (`data/`, with their sources) because the app never goes online. They are read once,
//! at the first question. Three kinds of questions are answered:
//!
//! - by code: [`Gazetteer::get`] and [`Gazetteer::neighbours`], for what is stored in a project;
//! - by what a person types: [`Gazetteer::search`], which forgives and suggests;
//! - by what a file says: [`Gazetteer::resolve`], which forgives spelling but never guesses.

mod abbreviation;
mod areas;
mod attribution;
mod candidate;
mod closeness;
mod earth;
mod entities;
mod hit;
mod index;
mod key;
mod load;
mod meaning;
mod municipality;
mod postcode;
mod reading;
mod resolve;
mod search;
mod typo;

use std::collections::HashMap;
use std::sync::LazyLock;

use index::{Code, Entry};

pub use attribution::{ATTRIBUTION, Part, Source};
pub use candidate::{Candidate, Matched};
pub use earth::{bearing_degrees, distance_km};
pub use municipality::{BelgiumNetherlands, Municipality};
pub use resolve::Resolution;

/// The embedded facts, ready for questions. Obtained with [`gazetteer`].
#[derive(Debug)]
pub struct Gazetteer {
    municipalities: Vec<Municipality>,
    /// Present and former codes.
    codes: HashMap<String, Code>,
    /// Every name by which a municipality can be found, by key.
    entries: Vec<Entry>,
    /// Postcodes with positions in `municipalities`, ascending.
    postcodes: Vec<(u16, usize)>,
    /// Key of a country, region or province → positions in `municipalities`, ascending.
    areas: HashMap<String, Vec<usize>>,
}

/// Reads the embedded data anew, with or without deelgemeenten and Dutch postcodes, to measure what they cost.
#[cfg(feature = "rehearsal")]
pub fn read_anew(with_sections: bool) -> Gazetteer {
    Gazetteer::new(if with_sections { load::embedded() } else { load::without_sections() })
}

/// The gazetteer of this program. The first call reads the embedded data, later calls cost nothing.
pub fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::new(load::embedded()));
    &GAZETTEER
}

impl Gazetteer {
    /// All present municipalities: 565 Belgian ones by NIS code, then 342 Dutch ones by CBS code.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// The municipality with this code. A code that was abolished since 2018 gives the municipality that took
    /// over. `None` for anything else; names are for [`Gazetteer::resolve`].
    pub fn get(&self, id: &str) -> Option<&Municipality> {
        self.municipalities.get(self.codes.get(id)?.municipality)
    }

    /// The municipalities that share a border with this one, across the national border too, in order of code.
    /// Empty for an island and for an unknown code. Former codes are understood.
    pub fn neighbours(&self, id: &str) -> Vec<&Municipality> {
        let Some(municipality) = self.get(id) else {
            return Vec::new();
        };
        let neighbours = &municipality.neighbours;
        neighbours.iter().filter_map(|id| self.get(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_codes_give_the_present_municipality() {
        let name = |id| gazetteer().get(id).map(|m| m.name_nl.as_str());
        assert_eq!(name("23025"), Some("Grimbergen"));
        assert_eq!(name("GM0262"), Some("Lochem"));
        assert_eq!(name("11056"), Some("Beveren-Kruibeke-Zwijndrecht"));
        assert_eq!(name("44012"), name("44086"));
        assert_eq!(name("1850"), None);
        assert_eq!(name("Lochem"), None);
        assert_eq!(name(""), None);
    }

    #[test]
    fn being_neighbours_is_mutual() {
        for one in gazetteer().municipalities() {
            let neighbours = gazetteer().neighbours(&one.id);
            assert_eq!(neighbours.len(), one.neighbours.len(), "{}", one.name_nl);
            for other in neighbours {
                assert_ne!(one.id, other.id);
                assert!(
                    other.neighbours.contains(&one.id),
                    "{} knows {}, but not the other way round",
                    one.name_nl,
                    other.name_nl
                );
            }
        }
    }

    #[test]
    fn only_islands_have_no_neighbours() {
        let alone: Vec<_> = gazetteer()
            .municipalities()
            .iter()
            .filter(|m| m.neighbours.is_empty())
            .map(|m| m.name_nl.as_str())
            .collect();
        let islands = ["Ameland", "Schiermonnikoog", "Terschelling", "Vlieland", "Texel"];
        assert_eq!(alone, islands);
        assert!(gazetteer().neighbours("no such code").is_empty());
    }

    #[test]
    fn neighbours_cross_the_border_and_follow_old_codes() {
        let names = |id| -> Vec<_> {
            let neighbours = gazetteer().neighbours(id);
            neighbours.iter().map(|m| m.name_nl.as_str()).collect()
        };
        assert!(names("11016").contains(&"Roosendaal"));
        assert!(names("23025").contains(&"Vilvoorde"));
        assert_eq!(names("11056"), names("46030"));
    }

    #[test]
    fn neighbours_are_near() {
        for one in gazetteer().municipalities() {
            for other in gazetteer().neighbours(&one.id) {
                let km = distance_km(one.position(), other.position());
                assert!(km < 50.0, "{} – {}: {km} km", one.name_nl, other.name_nl);
            }
        }
    }
}
