//! Decides which municipality a text means, for lists that come from elsewhere. It never guesses: what is not
//! certain is handed back as a question.

use serde::Serialize;

use super::Gazetteer;
use super::candidate::Candidate;
use super::municipality::Municipality;
use super::reading::{Reading, is_too_long};
use crate::fold::fold;

/// How many near names are offered for a text that is not known.
const SUGGESTIONS: usize = 8;

/// What a text means.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Resolution<'a> {
    /// Exactly one municipality.
    Found(&'a Municipality),
    /// Two or more, equally likely. Someone must choose.
    Ambiguous(Vec<Candidate<'a>>),
    /// None. The candidates, at most eight, begin with the text or are one slip away from it.
    NotFound(Vec<Candidate<'a>>),
}

impl Gazetteer {
    /// The municipality that a text means.
    ///
    /// A name of a municipality (Dutch, French, second or former) or a code goes before a postcode, a place or a
    /// deelgemeente: "Machelen" is the municipality, though Zulte has a Machelen too. If several municipalities
    /// are left at that level, the text is ambiguous. An area after the name narrows it, as in
    /// [`Gazetteer::search`]. Beginnings and slips never decide, they only suggest.
    pub fn resolve(&self, text: &str) -> Resolution<'_> {
        let text = text.trim();
        if is_too_long(text) {
            return Resolution::NotFound(Vec::new());
        }
        if let Some(candidate) = self.candidate_by_code(text) {
            return Resolution::Found(candidate.municipality);
        }
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        // Areas are looked at only when the text as a whole is no name; that keeps plain names fast.
        Reading::whole(&words)
            .and_then(|whole| self.decide(&whole))
            .or_else(|| {
                let readings = self.narrowed(&words);
                readings.iter().find_map(|reading| self.decide(reading))
            })
            .unwrap_or_else(|| Resolution::NotFound(self.search(text, SUGGESTIONS)))
    }

    /// What one reading means, if it is known at all.
    fn decide(&self, reading: &Reading) -> Option<Resolution<'_>> {
        let candidates = self.exact_candidates(reading);
        let whole_municipality = candidates.first()?.0.is_whole_municipality();
        let mut best: Vec<Candidate<'_>> = candidates
            .into_iter()
            .filter(|(kind, _)| kind.is_whole_municipality() == whole_municipality)
            .map(|(_, candidate)| candidate)
            .collect();
        if best.len() > 1 {
            return Some(Resolution::Ambiguous(best));
        }
        best.pop().map(|one| Resolution::Found(one.municipality))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Matched, gazetteer};
    use super::*;

    fn ids<'a>(candidates: &[Candidate<'a>]) -> Vec<&'a str> {
        candidates.iter().map(|c| c.municipality.id.as_str()).collect()
    }

    fn found(text: &str) -> Option<&'static str> {
        match gazetteer().resolve(text) {
            Resolution::Found(municipality) => Some(&municipality.id),
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
            ("Machelen", "23047"),
            ("Strombeek-Bever", "23025"),
            ("1850", "23025"),
            ("1853 Strombeek-Bever", "23025"),
            ("Den Haag", "GM0518"),
            ("s Gravenhage", "GM0518"),
            ("St-Niklaas", "46021"),
            ("Mons", "53053"),
            ("Borsbeek", "11002"),
            ("Beveren", "46030"),
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
        for row in super::super::load::embedded().former {
            assert_eq!(found(&row.former_id), Some(row.id.as_str()));
            let country = format!("{} BE", row.former_name_nl);
            assert_eq!(found(&country), Some(row.id.as_str()), "{country}");
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
