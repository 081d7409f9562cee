//! A text with both a postcode and a town. The two are read together: "9870 Machelen" is in Zulte, and
//! "5000 AH Tilburg" is Dutch. Where they contradict each other the postcode decides, and the candidate says so.

use super::Gazetteer;
use super::closeness::closeness;
use super::hit::{Hit, Source};
use super::index::Entry;
use super::key::key;
use super::municipality::BelgiumNetherlands;

/// A postcode among the words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Postcode<'a> {
    number: u16,
    /// The country, when it is written.
    country: Option<BelgiumNetherlands>,
    /// The other words, with what may be the letters of a Dutch postcode.
    others: Vec<&'a str>,
    /// The other words without those letters, when there are such letters.
    without_letters: Option<Vec<&'a str>>,
}

impl<'a> Postcode<'a> {
    /// Returns the postcode among the words of a fold, if there is exactly one.
    pub(super) fn among(words: &[&'a str]) -> Option<Self> {
        let mut found = words.iter().enumerate().filter_map(|(at, word)| Some((at, numbered(word)?)));
        let (Some((at, (number, letters))), None) = (found.next(), found.next()) else { return None };
        let (before, after) = words.split_at(at);
        let after = after.get(1..).unwrap_or_default();
        let (country, before) = match before {
            ["b" | "be"] => (Some(BelgiumNetherlands::Belgium), &[][..]),
            ["nl"] => (Some(BelgiumNetherlands::Netherlands), &[][..]),
            words => (None, words),
        };
        let joined = |after: &[&'a str]| before.iter().chain(after).copied().collect::<Vec<_>>();
        if letters {
            let others = joined(after);
            return Some(Self {
                number,
                country: Some(BelgiumNetherlands::Netherlands),
                others,
                without_letters: None,
            });
        }
        let without_letters = match after {
            [letters, rest @ ..] if are_letters(letters) => Some(joined(rest)),
            _ => None,
        };
        Some(Self { number, country, others: joined(after), without_letters })
    }
}

/// Returns the number of a postcode of four digits, and whether two letters follow in the same word.
fn numbered(word: &str) -> Option<(u16, bool)> {
    let (digits, letters) = word.split_at_checked(4)?;
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u16>().ok())??;
    (number >= 1000 && (letters.is_empty() || are_letters(letters))).then_some((number, !letters.is_empty()))
}

fn are_letters(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

impl Gazetteer {
    /// The municipalities that a postcode and the words beside it mean.
    pub(super) fn by_postcode<'a>(&'a self, postcode: &Postcode<'_>) -> Vec<Hit<'a>> {
        let Postcode { number, country, others, without_letters } = postcode;
        let number = *number;
        let all = self.numbered(number, *country);
        if others.is_empty() {
            return all.into_iter().map(|at| Hit::postcode(number, at)).collect();
        }
        // "3665 As" has the form of a Dutch postcode too, so all words are tried first.
        let found = self.with_town(number, &all, others);
        if !found.is_empty() {
            return found;
        }
        let Some(rest) = without_letters else {
            let near = self.with_near_town(number, &all, others);
            return if near.is_empty() { self.against_town(number, &all, others) } else { near };
        };
        let dutch = Postcode {
            country: Some(BelgiumNetherlands::Netherlands),
            others: rest.clone(),
            without_letters: None,
            number,
        };
        let found = self.by_postcode(&dutch);
        // "9000 Ge" can be on its way to Gent.
        if found.is_empty() { self.with_near_town(number, &all, others) } else { found }
    }

    fn numbered(&self, number: u16, country: Option<BelgiumNetherlands>) -> Vec<usize> {
        let all = self.with_postcodes(number..=number).iter().map(|(_, at)| *at);
        all.filter(|at| country.is_none_or(|country| self.country(*at) == Some(country))).collect()
    }

    fn country(&self, municipality: usize) -> Option<BelgiumNetherlands> {
        Some(self.municipalities.get(municipality)?.country)
    }

    /// The municipalities with the postcode that the words mean too: words among them are a name of it, or all of
    /// them are the area in which it lies.
    fn with_town<'a>(&'a self, number: u16, all: &[usize], words: &[&str]) -> Vec<Hit<'a>> {
        let starts = (0..words.len()).filter_map(|start| words.get(start..));
        let runs = starts.flat_map(|words| (1..=words.len()).filter_map(|length| words.get(..length)));
        let named: Vec<usize> =
            runs.flat_map(|run| self.exact(&key(run))).map(|entry| entry.municipality).collect();
        let whole = key(words);
        let area = self.areas.get(&whole).map_or(&[][..], Vec::as_slice);
        // "1210 Brussel" is in the region of that name, and not in the city.
        let town = self.exact(&whole).first();
        let hits = all.iter().filter_map(|at| match town {
            _ if named.contains(at) => Some(Hit::postcode(number, *at)),
            _ if area.binary_search(at).is_err() => None,
            Some(town) => Some(Hit::other_town(number, *at, self.written(town))),
            None => Some(Hit::postcode(number, *at)),
        });
        hits.collect()
    }

    /// The municipalities with the postcode of which a name begins with the words, or has one slip less.
    fn with_near_town<'a>(&'a self, number: u16, all: &[usize], words: &[&str]) -> Vec<Hit<'a>> {
        let typed = key(words);
        if typed.is_empty() || !self.exact(&typed).is_empty() {
            return Vec::new();
        }
        let is_near =
            |entry: &Entry| entry.key.starts_with(&typed) || closeness(entry, typed.as_bytes()).is_some();
        let near =
            |at: &&usize| self.entries.iter().any(|entry| entry.municipality == **at && is_near(entry));
        all.iter().filter(near).map(|at| Hit::postcode(number, *at)).collect()
    }

    /// Returns the municipalities with the postcode, where the written town is not in any of them. When none of them is
    /// in a country that has the town, both are returned: the list has no Dutch postcodes of post boxes.
    fn against_town<'a>(&'a self, number: u16, all: &[usize], words: &[&str]) -> Vec<Hit<'a>> {
        let mut town = self.named(words);
        let written = match town.first().map(|hit| &hit.source) {
            Some(Source::Name(entry)) => self.written(entry),
            _ => words.join(" "),
        };
        let countries: Vec<_> = town.iter().filter_map(|hit| self.country(hit.municipality)).collect();
        let there =
            all.iter().copied().filter(|at| self.country(*at).is_some_and(|one| countries.contains(&one)));
        let there: Vec<usize> = there.collect();
        let against = if there.is_empty() { all } else { &there };
        let against = against.iter().map(|at| Hit::other_town(number, *at, written.clone()));
        if there.is_empty() {
            town.extend(against);
            return town;
        }
        against.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn among(text: &str) -> Option<(u16, Option<&'static str>, String, Option<String>)> {
        let words: Vec<&str> = text.split(' ').collect();
        let found = Postcode::among(&words)?;
        let country = found.country.map(BelgiumNetherlands::code);
        Some((
            found.number,
            country,
            found.others.join(" "),
            found.without_letters.map(|words| words.join(" ")),
        ))
    }

    #[test]
    fn a_postcode_is_found_among_words() {
        let text = |text: &str| text.to_owned();
        assert_eq!(among("1850 grimbergen"), Some((1850, None, text("grimbergen"), None)));
        assert_eq!(among("brussel 1050"), Some((1050, None, text("brussel"), None)));
        assert_eq!(among("b 1850 grimbergen"), Some((1850, Some("BE"), text("grimbergen"), None)));
        assert_eq!(among("5000ah tilburg"), Some((5000, Some("NL"), text("tilburg"), None)));
        assert_eq!(among("5000 ah tilburg"), Some((5000, None, text("ah tilburg"), Some(text("tilburg")))));
        assert_eq!(among("1017 sg"), Some((1017, None, text("sg"), Some(String::new()))));
    }

    #[test]
    fn other_numbers_are_no_postcodes() {
        for text in
            ["gent", "11007", "0999 gent", "185 gent", "1850abc", "1e exloermond", "1850 1851", "é123"]
        {
            assert_eq!(among(text), None, "{text}");
        }
    }
}
