//! The words by which people say in which country, region or province a municipality lies.

use std::collections::BTreeSet;

use super::Gazetteer;
use super::key::key_of;
use super::municipality::Municipality;
use crate::fold::fold;

/// Further words for what the data calls by its Dutch name or code: other languages, abbreviations. A word may
/// stand for several areas ("Limburg", "Brabant"): then it means any of them.
const OTHER_WORDS: &[(&str, &[&str])] = &[
    ("BE", &["België", "Belgique", "Belgien", "Belgium"]),
    ("NL", &["Holland", "Pays-Bas", "Niederlande", "Netherlands"]),
    ("Vlaams Gewest", &["Vlaanderen", "Flandre"]),
    ("Waals Gewest", &["Wallonië"]),
    ("Brussels Hoofdstedelijk Gewest", &["Brussel", "Bruxelles", "Brussels Gewest"]),
    ("Antwerpen", &["Anvers", "Antw"]),
    ("Henegouwen", &["Hainaut"]),
    ("Limburg", &["Limbourg", "L", "Limb"]),
    ("Luik", &["Liège"]),
    ("Luxemburg", &["Luxembourg"]),
    ("Namen", &["Namur"]),
    ("Oost-Vlaanderen", &["Flandre orientale", "OVl"]),
    ("Vlaams-Brabant", &["Brabant flamand", "Brabant", "Bt"]),
    ("Waals-Brabant", &["Brabant wallon", "Brabant", "Bt"]),
    ("West-Vlaanderen", &["Flandre occidentale", "WVl"]),
    // The Dutch abbreviations are those of CBS and of addresses.
    ("Drenthe", &["Dr"]),
    ("Friesland", &["Fryslân", "Fr"]),
    ("Gelderland", &["Gld"]),
    ("Groningen", &["Gr"]),
    ("Noord-Brabant", &["Brabant", "NB"]),
    ("Noord-Holland", &["NH"]),
    ("Overijssel", &["O", "Ov"]),
    ("Utrecht", &["U", "Ut"]),
    ("Zeeland", &["Z"]),
    ("Zuid-Holland", &["ZH"]),
];

/// Every word for an area that this municipality lies in.
pub(super) fn area_words(municipality: &Municipality) -> impl Iterator<Item = &str> {
    let country = municipality.country.code();
    let names = [Some(country), Some(municipality.region.as_str())];
    let names = names.into_iter().chain([municipality.province.as_deref()]);
    names.flatten().flat_map(words_for)
}

/// The name of an area, and every other word for it.
fn words_for(name: &str) -> impl Iterator<Item = &str> {
    let others = OTHER_WORDS.iter().filter(move |(area, _)| *area == name);
    others.flat_map(|(_, words)| words.iter().copied()).chain([name])
}

/// Words before the name of a province.
const PROVINCE: &[&str] = &["provincie ", "prov ", "province "];
/// Shorter words are abbreviations, which mean an area only behind a name.
const SHORTEST_NAME: usize = 4;

impl Gazetteer {
    /// The name of the country, region or province that a text names; of a province its Dutch name: "Flandre
    /// orientale" gives "Oost-Vlaanderen". `None` for a text that names no area.
    pub fn region(&self, text: &str) -> Option<String> {
        let folded = fold(text);
        let name = PROVINCE.iter().find_map(|word| folded.strip_prefix(word)).unwrap_or(&folded);
        let key = key_of(name);
        let members = self.areas.get(&key).filter(|_| key.len() >= SHORTEST_NAME)?;
        let of_member = members.iter().filter_map(|at| self.municipalities.get(*at)?.province.as_deref());
        let provinces: BTreeSet<&str> = of_member.collect();
        let mut named =
            provinces.into_iter().filter(|province| words_for(province).any(|word| key_of(word) == key));
        // "Brabant" is a word for three provinces.
        match (named.next(), named.next()) {
            (Some(only), None) => Some(only.to_owned()),
            _ => Some(text.trim().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::gazetteer;
    use super::*;

    #[test]
    fn every_area_is_one_of_the_data() {
        for (area, _) in OTHER_WORDS {
            let known = |m: &Municipality| area_words(m).any(|word| word == *area);
            assert!(gazetteer().municipalities().iter().any(known), "{area}");
        }
    }

    #[test]
    fn a_region_has_its_official_name() {
        for (text, name) in [
            ("oost vlaanderen", "Oost-Vlaanderen"),
            ("Flandre orientale", "Oost-Vlaanderen"),
            ("Provincie Antwerpen", "Antwerpen"),
            ("Vlaanderen", "Vlaanderen"),
            ("Limburg", "Limburg"),
            (" Brabant ", "Brabant"),
            ("België", "België"),
        ] {
            assert_eq!(gazetteer().region(text).as_deref(), Some(name), "{text}");
        }
        for text in ["", "Gent", "NB", "Bt.", "O.Vl.", "Oost", "provincie"] {
            assert_eq!(gazetteer().region(text), None, "{text}");
        }
    }

    #[test]
    fn a_municipality_lies_in_several_areas() {
        let words = |id| -> Vec<_> { gazetteer().get(id).into_iter().flat_map(area_words).collect() };
        for word in ["NL", "Nederland", "Pays-Bas", "Gelderland", "Gld"] {
            assert!(words("GM0262").contains(&word), "{word}");
        }
        for word in ["BE", "België", "Vlaanderen", "Vlaams-Brabant", "Brabant"] {
            assert!(words("23025").contains(&word), "{word}");
        }
        assert!(!words("23025").contains(&"Antwerpen"));
    }
}
