//! The words by which people say in which country, region or province a municipality lies.

use super::municipality::Municipality;

/// Further words for what the data calls by its Dutch name or code: other languages, abbreviations. A word may
/// stand for several areas ("Limburg", "Brabant"): then it means any of them.
const OTHER_WORDS: &[(&str, &[&str])] = &[
    ("BE", &["België", "Belgique", "Belgien", "Belgium"]),
    ("NL", &["Holland", "Pays-Bas", "Niederlande", "Netherlands"]),
    ("Vlaams Gewest", &["Vlaanderen", "Flandre"]),
    ("Waals Gewest", &["Wallonië"]),
    ("Brussels Hoofdstedelijk Gewest", &["Brussel", "Bruxelles", "Brussels Gewest"]),
    ("Antwerpen", &["Anvers"]),
    ("Henegouwen", &["Hainaut"]),
    ("Limburg", &["Limbourg", "L"]),
    ("Luik", &["Liège"]),
    ("Luxemburg", &["Luxembourg"]),
    ("Namen", &["Namur"]),
    ("Oost-Vlaanderen", &["Flandre orientale"]),
    ("Vlaams-Brabant", &["Brabant flamand", "Brabant"]),
    ("Waals-Brabant", &["Brabant wallon", "Brabant"]),
    ("West-Vlaanderen", &["Flandre occidentale"]),
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
    names.flatten().flat_map(|name| {
        let others = OTHER_WORDS.iter().filter(move |(area, _)| *area == name);
        others.flat_map(|(_, words)| words.iter().copied()).chain([name])
    })
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
