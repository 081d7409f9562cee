//! Finds municipalities by what a person types, letter by letter, with a slip of the finger now and then.

use std::ops::RangeInclusive;

use super::Gazetteer;
use super::candidate::{Candidate, Matched};
use super::closeness::{Closeness, closeness};
use super::entities::decoded;
use super::hit::Hit;
use super::reading::{Reading, is_too_long};
use crate::fold::fold;

impl Gazetteer {
    /// The municipalities that may be meant by a text, best first, at most `limit`, each once.
    ///
    /// Understood are names (Dutch, French, second and former ones), places and deelgemeenten, postcodes, and
    /// codes, each alone or with where it lies: "Bergen (NH.)", "Bergen, Henegouwen", "1850 Grimbergen",
    /// "Zwijndrecht BE". Case, accents, punctuation and "St" for "Sint" or "Saint" do not count, HTML entities are
    /// decoded, and words can be initials ("Alphen a/d Rijn"). From two letters on beginnings are found, from four
    /// on one slip is forgiven.
    ///
    /// What [`Gazetteer::resolve`] decides comes first, then other exact matches (names, then postcodes and
    /// places), then beginnings, then slips.
    pub fn search(&self, text: &str, limit: usize) -> Vec<Candidate<'_>> {
        self.search_from(text, limit, None)
    }

    /// The same as [`Gazetteer::search`], with equal fits ordered by distance from a point (latitude, longitude).
    pub fn search_from(&self, text: &str, limit: usize, from: Option<(f64, f64)>) -> Vec<Candidate<'_>> {
        let text = text.trim();
        if limit == 0 || is_too_long(text) {
            return Vec::new();
        }
        if let Some(candidate) = self.candidate_by_code(text) {
            return vec![candidate];
        }
        let text = decoded(text);
        let mut best = self.meant(&text, from);
        let near = self.in_order(self.near(&text), from);
        let further = |hit: &Hit<'_>| !best.iter().any(|one| one.municipality == hit.municipality);
        let near: Vec<_> = near.into_iter().filter(further).collect();
        best.extend(near);
        best.truncate(limit);
        self.candidates(best)
    }

    /// The candidates of hits, in the same order.
    pub(super) fn candidates<'a>(&'a self, hits: Vec<Hit<'a>>) -> Vec<Candidate<'a>> {
        hits.into_iter().filter_map(|hit| self.candidate(hit)).collect()
    }

    /// The municipality with this present or former code, in capitals or not.
    pub(super) fn candidate_by_code(&self, text: &str) -> Option<Candidate<'_>> {
        let code = self.codes.get(text.to_ascii_uppercase().as_str())?;
        Some(Candidate {
            municipality: self.municipalities.get(code.municipality)?,
            matched: match &code.former_name {
                Some(name) => Matched::FormerName(name.clone()),
                None => Matched::Name,
            },
            exact: true,
        })
    }

    /// Everything that is close to a text, in no order.
    fn near(&self, text: &str) -> Vec<Hit<'_>> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        let mut hits = Vec::new();
        if let [word] = words[..]
            && let Some(range) = postcodes_from(word)
        {
            let closeness = if range.start() == range.end() { Closeness::Exact } else { Closeness::Prefix };
            let found = self.with_postcodes(range).iter();
            hits.extend(found.map(|(number, at)| Hit { closeness, ..Hit::postcode(*number, *at) }));
        }
        // "Oost-Vlaanderen" is not a beginning of Oostende in Vlaanderen.
        let narrowed = if self.region(text).is_some() { Vec::new() } else { self.narrowed(&words) };
        for reading in Reading::whole(&words).into_iter().chain(narrowed) {
            self.collect_hits(&reading, &mut hits);
        }
        hits
    }

    fn collect_hits<'a>(&'a self, reading: &Reading, hits: &mut Vec<Hit<'a>>) {
        // A letter outside a–z is in no key. As one byte it counts as one slip, not as two or three.
        let typed: Vec<u8> = reading.key.chars().map(|sign| u8::try_from(sign).unwrap_or(u8::MAX)).collect();
        for entry in &self.entries {
            if let Some(closeness) = closeness(entry, &typed)
                && reading.admits(entry.municipality)
            {
                hits.push(Hit::name(entry, closeness, reading.areas));
            }
        }
    }
}

/// The postcodes that begin with two to four digits.
fn postcodes_from(digits: &str) -> Option<RangeInclusive<u16>> {
    let open = 4_u32.checked_sub(u32::try_from(digits.len()).ok()?).filter(|open| *open <= 2)?;
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let first: u16 = all_digits.then(|| digits.parse().ok())??;
    let size = 10_u16.pow(open);
    Some(first * size..=first * size + (size - 1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::gazetteer;
    use super::super::key::without_suffix;
    use super::*;

    /// The candidates as "name: what matched".
    fn found(text: &str) -> Vec<String> {
        let candidates = gazetteer().search(text, 10);
        let lines = candidates.iter().map(|c| match &c.matched {
            Matched::Name => c.municipality.name_nl.clone(),
            other => format!("{}: {other:?}", c.municipality.name_nl),
        });
        lines.collect()
    }

    fn best_id(text: &str) -> Option<&'static str> {
        let candidates = gazetteer().search(text, 1);
        candidates.first().map(|c| c.municipality.id.as_str())
    }

    fn holds(text: &str, id: &str) -> bool {
        let candidates = gazetteer().search(text, 10);
        candidates.iter().any(|c| c.municipality.id == id)
    }

    #[test]
    fn every_municipality_is_found_by_each_of_its_names() {
        for m in gazetteer().municipalities() {
            for name in [Some(&m.name_nl), m.name_fr.as_ref()].into_iter().flatten() {
                for typed in [name.clone(), name.to_uppercase(), fold(name)] {
                    let first = gazetteer().search(&typed, 5);
                    let own = first.iter().find(|c| c.municipality.id == m.id);
                    assert!(own.is_some_and(|c| c.exact), "{typed}");
                }
            }
            assert_eq!(best_id(&m.id), Some(m.id.as_str()));
        }
    }

    #[test]
    fn every_place_is_found() {
        for place in super::super::load::embedded().places {
            let candidates = gazetteer().search(place.name, 30);
            let own = candidates.iter().find(|c| c.municipality.id == place.municipality_id);
            assert!(own.is_some_and(|c| c.exact), "{}", place.name);
        }
    }

    #[test]
    fn every_postcode_is_found() {
        for m in gazetteer().municipalities() {
            for postcode in &m.postcodes {
                let candidates = gazetteer().search(&postcode.to_string(), 5);
                let own = candidates.iter().find(|c| c.municipality.id == m.id);
                let own = own.map(|c| (&c.matched, c.exact));
                assert_eq!(own, Some((&Matched::Postcode(*postcode), true)));
            }
        }
    }

    #[test]
    fn spelling_does_not_count() {
        for (typed, id) in [
            ("'s-Gravenhage", "GM0518"),
            ("s Gravenhage", "GM0518"),
            ("’S-GRAVENHAGE", "GM0518"),
            ("den haag", "GM0518"),
            ("Den Bosch", "GM0796"),
            ("s-Hertogenbosch", "GM0796"),
            ("Sint-Niklaas", "46021"),
            ("sint niklaas", "46021"),
            ("St-Niklaas", "46021"),
            ("St. Niklaas", "46021"),
            ("St Niklaas", "46021"),
            ("Saint-Gilles", "21013"),
            ("St-Gilles", "21013"),
            ("St-Gillis", "21013"),
            ("Berchem Ste Agathe", "21003"),
            ("St. Vith", "63067"),
            ("liege", "62063"),
            ("LIÈGE", "62063"),
            ("Sudwest Fryslan", "GM1900"),
            ("Zuidwest-Friesland", "GM1900"),
            ("heist op den berg", "12014"),
            ("fontaine l'eveque", "52022"),
            ("Nuenen Gerwen en Nederwetten", "GM0820"),
            ("gm0262", "GM0262"),
            (" Lochem\n", "GM0262"),
        ] {
            assert_eq!(best_id(typed), Some(id), "{typed}");
        }
    }

    #[test]
    fn names_of_municipalities_come_before_their_parts() {
        assert_eq!(found("Machelen")[0], "Machelen");
        assert_eq!(found("Beveren")[0], "Beveren-Kruibeke-Zwijndrecht: FormerName(\"Beveren\")");
        assert_eq!(found("Anvers")[0], "Antwerpen: FrenchName");
        assert_eq!(found("1850")[0], "Grimbergen: Postcode(1850)");
        assert_eq!(found("strombeek bever"), ["Grimbergen: Place(\"Strombeek-Bever\")"]);
        assert_eq!(found("11007")[0], "Antwerpen: FormerName(\"Borsbeek\")", "a former code");
    }

    #[test]
    fn the_area_tells_equal_names_apart() {
        for (typed, id) in [
            ("Bergen (NH.)", "GM0373"),
            ("Bergen NH", "GM0373"),
            ("Bergen, Noord-Holland", "GM0373"),
            ("bergen noord holland", "GM0373"),
            ("Bergen (L.)", "GM0893"),
            ("Bergen Limburg", "GM0893"),
            ("Bergen, Limburg, Nederland", "GM0893"),
            ("Bergen, Henegouwen", "53053"),
            ("Bergen (Hainaut)", "53053"),
            ("Bergen BE", "53053"),
            ("Bergen België", "53053"),
            ("Bergen Wallonië", "53053"),
            ("Zwijndrecht BE", "46030"),
            ("Zwijndrecht (Nederland)", "GM0642"),
            ("Zwijndrecht NL", "GM0642"),
            ("Zwijndrecht, Oost-Vlaanderen", "46030"),
            ("Hengelo (Gld.)", "GM1876"),
            ("Hengelo", "GM0164"),
            ("Deurne, Antwerpen", "11002"),
            ("1850 Grimbergen", "23025"),
            ("Grimbergen 1850", "23025"),
            ("1853 Strombeek-Bever", "23025"),
            ("Halle (Gelderland)", "GM1876"),
        ] {
            let candidates = gazetteer().search(typed, 1);
            let best = candidates.first();
            let best = best.map(|c| (c.municipality.id.as_str(), c.exact));
            assert_eq!(best, Some((id, true)), "{typed}");
        }
    }

    #[test]
    fn names_with_the_word_of_an_area_stay_whole() {
        assert_eq!(found("Baarle-Nassau")[0], "Baarle-Nassau");
        assert_eq!(found("Heusden-Zolder")[0], "Heusden-Zolder");
        assert_eq!(found("Bergen op Zoom")[0], "Bergen op Zoom");
        assert_eq!(found("Limburg")[0], "Limburg");
    }

    #[test]
    fn beginnings_are_found_from_two_letters_on() {
        let loc = found("loc");
        assert_eq!(loc[0], "Lochem", "{loc:?}");
        assert_eq!(found("Grimb")[0], "Grimbergen");
        assert!(found("St Nik").contains(&"Sint-Niklaas".to_owned()));
        assert!(found("Strombeek").contains(&"Grimbergen: Place(\"Strombeek-Bever\")".to_owned()));
        assert!(found("185").contains(&"Grimbergen: Postcode(1850)".to_owned()));
        assert!(found("Hertogenb").contains(&"'s-Hertogenbosch".to_owned()));
        assert!(!found("Ge").is_empty());
        assert!(found("G").is_empty());
        let candidates = gazetteer().search("sta", 10);
        assert_eq!(candidates[0].municipality.name_nl, "Stabroek");
        let saint = |c: &Candidate<'_>| c.municipality.name_nl.starts_with("Sint");
        assert!(!candidates.iter().any(saint), "{:?}", found("sta"));
    }

    #[test]
    fn own_names_come_before_places_and_then_the_alphabet() {
        let candidates = gazetteer().search("be", 1000);
        let places: Vec<bool> =
            candidates.iter().filter(|c| !c.exact).map(|c| matches!(c.matched, Matched::Place(_))).collect();
        assert!(places.is_sorted());
        let names: Vec<String> = candidates
            .iter()
            .filter(|c| c.matched == Matched::Name)
            .map(|c| fold(without_suffix(&c.municipality.name_nl)).replace(' ', ""))
            .collect();
        assert!(names.is_sorted(), "{names:?}");
    }

    #[test]
    fn one_slip_at_any_place_is_forgiven() {
        for (name, id) in [
            ("gent", "44021"),
            ("lochem", "GM0262"),
            ("grimbergen", "23025"),
            ("vilvoorde", "23088"),
            ("sint-niklaas", "46021"),
            ("'s-hertogenbosch", "GM0796"),
            ("strombeek-bever", "23025"),
            ("borsbeek", "11002"),
        ] {
            for slip in slips(name) {
                assert!(holds(&slip, id), "{name} typed as {slip}: {:?}", found(&slip));
            }
        }
        assert!(holds("St-Niklaes", "46021"));
        assert!(holds("Gr€mbergen", "23025"));
        assert!(holds("Grіmbergen", "23025"), "a Cyrillic і");
        assert!(holds("Bergem, Henegouwen", "53053"));
    }

    /// Every way to type a name with one sign forgotten, doubled, changed, or swapped with the next.
    fn slips(name: &str) -> Vec<String> {
        let signs: Vec<char> = name.chars().collect();
        let mut slips = Vec::new();
        for at in 0..signs.len() {
            let mut add = |change: &dyn Fn(&mut Vec<char>)| {
                let mut slip = signs.clone();
                change(&mut slip);
                slips.push(slip.into_iter().collect());
            };
            add(&|slip| {
                slip.remove(at);
            });
            add(&|slip| slip.insert(at, slip[at]));
            add(&|slip| slip.insert(at, 'q'));
            add(&|slip| slip[at] = 'x');
            if at + 1 < signs.len() {
                add(&|slip| slip.swap(at, at + 1));
            }
        }
        slips
    }

    #[test]
    fn slips_come_last_and_not_in_short_names() {
        let candidates = gazetteer().search("gent", 20);
        assert_eq!(candidates[0].municipality.name_nl, "Gent");
        let genk = candidates.iter().position(|c| c.municipality.name_nl == "Genk");
        assert!(genk.is_some_and(|at| at > 0 && !candidates[at].exact));
        assert!(!holds("ate", "51004"), "Ath is no slip of ate");
        assert!(holds("edee", "GM0228"), "Ede");
    }

    #[test]
    fn each_municipality_appears_once_and_the_limit_holds() {
        for typed in ["be", "sint", "bergen", "1000", "antwerpen antwerpen", "en"] {
            let candidates = gazetteer().search(typed, 2000);
            let mut ids: Vec<_> = candidates.iter().map(|c| &c.municipality.id).collect();
            let all = ids.len();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), all, "{typed}");
            assert_eq!(gazetteer().search(typed, 3).len(), all.min(3));
            assert!(gazetteer().search(typed, 0).is_empty());
        }
    }

    #[test]
    fn nonsense_finds_nothing() {
        let long = ["a", "é ", "\u{301}", "nl ", "🎭", " x"].map(|sign| sign.repeat(100_000));
        let short = ["", "  ", "🎭🎪", "\0\u{1}\u{7f}\r\n", "'-.,()", "xqzxqz"];
        for text in long.iter().map(String::as_str).chain(short) {
            assert!(found(text).is_empty(), "{text:.20}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>(), limit in 0..20_usize) {
            prop_assert!(gazetteer().search(&text, limit).len() <= limit);
        }

        #[test]
        fn any_words_are_answered(text in "((sint|st|ste|nl|be|limburg|bergen|1850|oost|vlaanderen|GM0|[a-z]{1,5})[ ,.'()-]{1,2}){0,12}") {
            let candidates = gazetteer().search(&text, 50);
            let exact: Vec<bool> = candidates.iter().map(|c| !c.exact).collect();
            prop_assert!(exact.is_sorted());
        }
    }
}
