//! Decides which municipality a text means, for lists that come from elsewhere. It never guesses: what is not
//! certain is handed back as a question.

use serde::Serialize;

use super::Gazetteer;
use super::candidate::Candidate;
use super::entities::decoded;
use super::reading::is_too_long;

/// How many near names are offered for a text that is not known.
const SUGGESTIONS: usize = 8;

/// What a text means.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Resolution<'a> {
    /// Exactly one municipality.
    Found(Candidate<'a>),
    /// Two or more, equally likely. Someone must choose.
    Ambiguous(Vec<Candidate<'a>>),
    /// No municipality but a region or province, by this name.
    Region(String),
    /// None. The candidates, at most eight, begin with the text or are one slip away from it.
    NotFound(Vec<Candidate<'a>>),
}

impl Gazetteer {
    /// The municipality that a text means.
    ///
    /// The name of a municipality (Dutch, French, second or former name) or a Belgian deelgemeente goes before a
    /// Dutch woonplaats, and that before any other place. If several municipalities are left at that level, the
    /// text is ambiguous, as is a text with two towns. An area after the name narrows it, as in [`Gazetteer::search`]. A postcode decides
    /// against a town beside it; then the candidate is [`OtherTown`](super::Matched::OtherTown). Beginnings and
    /// slips never decide, they only suggest.
    pub fn resolve(&self, text: &str) -> Resolution<'_> {
        self.resolve_from(text, None)
    }

    /// The same as [`Gazetteer::resolve`], with equal fits ordered by distance from a point (latitude, longitude).
    pub fn resolve_from(&self, text: &str, from: Option<(f64, f64)>) -> Resolution<'_> {
        let text = text.trim();
        if is_too_long(text) {
            return Resolution::NotFound(Vec::new());
        }
        if let Some(candidate) = self.candidate_by_code(text) {
            return Resolution::Found(candidate);
        }
        let text = decoded(text);
        let mut meant = self.candidates(self.meant(&text, from));
        match meant.pop() {
            Some(only) if meant.is_empty() => Resolution::Found(only),
            Some(last) => {
                meant.push(last);
                Resolution::Ambiguous(meant)
            }
            None => match self.region(&text) {
                Some(name) => Resolution::Region(name),
                None => Resolution::NotFound(self.search_from(&text, SUGGESTIONS, from)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::load::{self, NameRow};
    use super::super::{Matched, Municipality, gazetteer};
    use super::*;

    fn ids<'a>(candidates: &[Candidate<'a>]) -> Vec<&'a str> {
        candidates.iter().map(|c| c.municipality.id.as_str()).collect()
    }

    fn found(text: &str) -> Option<&'static str> {
        match gazetteer().resolve(text) {
            Resolution::Found(candidate) => Some(&candidate.municipality.id),
            _ => None,
        }
    }

    fn ambiguous(text: &str) -> Vec<&'static str> {
        match gazetteer().resolve(text) {
            Resolution::Ambiguous(candidates) => ids(&candidates),
            _ => Vec::new(),
        }
    }

    fn suggested(text: &str) -> Option<Vec<&'static str>> {
        match gazetteer().resolve(text) {
            Resolution::NotFound(candidates) => Some(ids(&candidates)),
            _ => None,
        }
    }

    #[test]
    fn what_is_certain_is_found() {
        for (text, id) in [
            ("Grimbergen", "23025"),
            ("Lochem", "GM0262"),
            ("Machelen, Vlaams-Brabant", "23047"),
            ("Strombeek-Bever", "23025"),
            ("1850", "23025"),
            ("1853 Strombeek-Bever", "23025"),
            ("Den Haag", "GM0518"),
            ("s Gravenhage", "GM0518"),
            ("St-Niklaas", "46021"),
            ("Mons", "53053"),
            ("Borsbeek", "11002"),
            ("Beveren (Sint-Niklaas)", "46030"),
            ("Puurs", "12041"),
            ("Saint-Hubert", "84059"),
            ("St-Hubert", "84059"),
            ("Sint Hubert", "GM1982"),
            ("Nuenen", "GM0820"),
            ("Bergen (NH.)", "GM0373"),
            ("Bergen, Henegouwen", "53053"),
            ("Zwijndrecht BE", "46030"),
            ("Zwijndrecht, Nederland", "GM0642"),
            ("Limburg", "63046"),
            ("11002", "11002"),
            ("11056", "46030"),
            ("GM0518", "GM0518"),
        ] {
            assert_eq!(found(text), Some(id), "{text}");
        }
    }

    #[test]
    fn equal_names_are_a_question() {
        assert_eq!(ambiguous("Bergen"), ["53053", "GM0373", "GM0893"]);
        assert_eq!(ambiguous("Zwijndrecht"), ["GM0642", "46030"]);
        assert_eq!(ambiguous("bergen nederland"), ["GM0373", "GM0893"]);
        assert_eq!(ambiguous("1050").len(), 2);
    }

    /// Names that lists give, and where they are (case C1).
    #[test]
    fn deelgemeenten_and_woonplaatsen_are_found() {
        for (text, id) in [
            ("Gaasbeek", "23104"),
            ("Berendrecht", "11002"),
            ("Afsnee", "44021"),
            ("Nederename", "45035"),
            ("Doel", "46030"),
            ("Lombardsijde", "35011"),
            ("Mullem", "45035"),
            ("Laken", "21004"),
            ("Krommenie", "GM0479"),
            ("Berkel-Enschot", "GM0855"),
        ] {
            assert_eq!(found(text), Some(id), "{text}");
        }
        let mut towns = ambiguous("Oostkerke");
        towns.sort_unstable();
        assert_eq!(towns, ["31006", "32003"]);
        let mut towns = ambiguous("Muizen");
        towns.sort_unstable();
        assert_eq!(towns, ["12025", "71017"]);
    }

    /// Spellings that lists have (case C2).
    #[test]
    fn spellings_of_lists_are_read() {
        for (text, id) in [
            ("ALPHEN A/D RIJN", "GM0484"),
            ("Beveren-Waas", "46030"),
            ("Hofstade (Bt.)", "23096"),
            ("Ottignies-L.L.N.", "25121"),
            ("Ottignies LLN", "25121"),
            ("Braine-l&#039;Alleud", "25014"),
            ("Heist o/d Berg", "12014"),
            ("5000 AH Tilburg", "GM0855"),
            ("5038AH", "GM0855"),
            ("1017 SG", "GM0363"),
            (" Lennik - Eizeringen", "23104"),
            ("Gent - Gentbrugge", "44021"),
            ("9870 Machelen", "44081"),
            ("1210 Brussel", "21014"),
            ("B-1850 Grimbergen", "23025"),
            ("BE-1850 Grimbregen", "23025"),
            ("3665 As", "71002"),
            ("2321 AS Leiden", "GM0546"),
            ("2321 AS", "GM0546"),
            ("9000 Oost-Vlaanderen", "44021"),
            ("9000 Ge", "44021"),
            ("3012 WI", "GM0599"),
            ("Stationsstraat 12, 1850 Grimbergen", "23025"),
            ("1850 Grimbergen - Xqzdorp", "23025"),
        ] {
            assert_eq!(found(text), Some(id), "{text}: {:?}", gazetteer().resolve(text));
        }
        assert_eq!(ambiguous("Hasselt/Genk"), ["71016", "71072"]);
        assert_eq!(ambiguous("Hasselt, Genk"), ["71016", "71072"]);
        assert_eq!(ambiguous("Brussel (1050)").len(), 2);
        assert_eq!(gazetteer().resolve("Oost-Vlaanderen"), Resolution::Region("Oost-Vlaanderen".to_owned()));
        assert_eq!(gazetteer().resolve("prov. Antwerpen"), Resolution::Region("Antwerpen".to_owned()));
        assert_eq!(suggested("Xqzdorp/Genk"), Some(Vec::new()));
        assert_eq!(suggested("5000 AH"), Some(Vec::new()), "a post box, or Namen");
    }

    #[test]
    fn a_postcode_decides_against_the_town_and_says_so() {
        let matched = |text| match gazetteer().resolve(text) {
            Resolution::Found(candidate) => Some((candidate.municipality.id.as_str(), candidate.matched)),
            _ => None,
        };
        let other_town = |postcode, town: &str| Matched::OtherTown { postcode, town: town.to_owned() };
        assert_eq!(matched("1210 Brussel"), Some(("21014", other_town(1210, "Brussel"))));
        assert_eq!(matched("9000 brugge"), Some(("44021", other_town(9000, "Brugge"))));
        assert_eq!(matched("1850 Xqzdorp"), Some(("23025", other_town(1850, "xqzdorp"))));
        for (text, postcode) in [
            ("9870 Machelen", 9870),
            ("1850 Grimbergen", 1850),
            ("1850 Grimbe", 1850),
            ("Markt 1, 9000 Gent", 9000),
        ] {
            assert_eq!(
                matched(text).map(|(_, matched)| matched),
                Some(Matched::Postcode(postcode)),
                "{text}"
            );
        }
        // A post box in Tilburg, or Namen.
        assert_eq!(ambiguous("5000 Tilburg"), ["GM0855", "92094"]);
    }

    #[test]
    fn every_deelgemeente_is_found_or_a_question() {
        for row in load::sections() {
            let id = row.municipality_id;
            assert!(found(row.name) == Some(id) || ambiguous(row.name).contains(&id), "{} {id}", row.name);
        }
    }

    #[test]
    fn every_dutch_postcode_is_found_or_a_question() {
        for row in load::dutch_postcodes() {
            let NameRow { name, municipality_id: id } = row.town;
            let number = row.postcode.to_string();
            assert!(found(&number) == Some(id) || ambiguous(&number).contains(&id), "{number} {id}");
            for text in [format!("{number} {name}"), format!("{number} AB {name}"), format!("{number}ab")] {
                let resolution = gazetteer().resolve(&text);
                let Resolution::Found(candidate) = &resolution else { panic!("{text}: {resolution:?}") };
                assert_eq!(candidate.municipality.id, id, "{text}");
                assert!(matches!(candidate.matched, Matched::Postcode(_)), "{text}: {candidate:?}");
            }
        }
    }

    #[test]
    fn equal_fits_are_ordered_by_distance() {
        let towns = |from: &str| match gazetteer()
            .resolve_from("Muizen", gazetteer().get(from).map(Municipality::position))
        {
            Resolution::Ambiguous(candidates) => ids(&candidates),
            _ => Vec::new(),
        };
        assert_eq!(towns("23088"), ["12025", "71017"], "from Vilvoorde");
        assert_eq!(towns("71053"), ["71017", "12025"], "from Sint-Truiden");
    }

    #[test]
    fn the_question_says_why() {
        let former = Matched::FormerName("Zwijndrecht".to_owned());
        let expected = [("GM0642", Matched::Name), ("46030", former)].map(|(id, matched)| {
            gazetteer().get(id).map(|municipality| Candidate { municipality, matched, exact: true })
        });
        assert_eq!(
            gazetteer().resolve("Zwijndrecht"),
            Resolution::Ambiguous(expected.into_iter().flatten().collect())
        );
    }

    #[test]
    fn slips_and_beginnings_only_suggest() {
        for (text, id) in [
            ("Grimbregen", "23025"),
            ("Grimberge", "23025"),
            ("Loch", "GM0262"),
            ("Bergem, Henegouwen", "53053"),
        ] {
            let near = suggested(text);
            assert!(near.is_some_and(|near| near.contains(&id)), "{text}");
        }
        assert_eq!(suggested("Zwijndrecht, Limburg").map(|s| s.len()), Some(0));
    }

    #[test]
    fn every_present_name_leads_to_its_municipality() {
        for m in gazetteer().municipalities() {
            assert_eq!(found(&m.id), Some(m.id.as_str()));
            let country = format!("{}, {}", m.name_nl, m.country.code());
            for name in [&m.name_nl, &country] {
                assert!(found(name) == Some(&m.id) || ambiguous(name).contains(&m.id.as_str()), "{name}");
            }
        }
    }

    #[test]
    fn province_settles_every_name() {
        for m in gazetteer().municipalities() {
            let area = m.province.as_ref().unwrap_or(&m.region);
            let text = format!("{}, {area}, {}", m.name_nl, m.country.code());
            assert_eq!(found(&text), Some(m.id.as_str()), "{text}");
        }
    }

    #[test]
    fn former_municipalities_lead_to_the_present_one() {
        for row in load::embedded().former {
            assert_eq!(found(row.former_id), Some(row.id));
            let country = format!("{} BE", row.former_name_nl);
            assert_eq!(found(&country), Some(row.id), "{country}");
        }
    }

    #[test]
    fn nonsense_is_not_found() {
        for text in ["", " ", "🎭", "\0", "?!", &"Gent ".repeat(50_000)] {
            assert_eq!(suggested(text), Some(Vec::new()), "{text:.20}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_resolved(text in any::<String>()) {
            if let Resolution::Ambiguous(candidates) = gazetteer().resolve(&text) {
                prop_assert!(candidates.len() > 1);
            }
        }
    }
}
