//! What a text certainly means. Search offers it first; what comes from a file is decided by it alone.

use super::Gazetteer;
use super::abbreviation::{abbreviates, may_abbreviate};
use super::closeness::Closeness;
use super::hit::Hit;
use super::index::Kind;
use super::postcode::Postcode;
use super::reading::Reading;
use crate::fold::fold;

/// Marks between two towns, or between a municipality and a part of it.
const MARKS: &[&str] = &["/", ";", "+", "&", "|", "\n", " - ", " – ", " en ", " et ", " of "];
/// A bound on work; a list of more towns is no answer to where one organisation is.
const MOST_TOWNS: usize = 6;

impl Gazetteer {
    /// The municipalities that a text certainly means, best first: none when the text is not known, several when
    /// it is a question.
    pub(super) fn meant(&self, text: &str, from: Option<(f64, f64)>) -> Vec<Hit<'_>> {
        let mut hits = self.one_place(text);
        if hits.is_empty() {
            hits = self.several_places(&text.to_lowercase());
        }
        self.in_order(hits, from)
    }

    fn one_place(&self, text: &str) -> Vec<Hit<'_>> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        match Postcode::among(&words) {
            Some(postcode) => self.by_postcode(&postcode),
            None => self.named(&words),
        }
    }

    /// The municipalities that go by these words; those in the area that the last words name, if they name one.
    pub(super) fn named(&self, words: &[&str]) -> Vec<Hit<'_>> {
        // Areas are looked at only when the text as a whole is no name; that keeps plain names fast.
        let whole = Reading::whole(words).and_then(|whole| self.decided(&whole));
        let narrowed = || self.narrowed(words).iter().find_map(|reading| self.decided(reading));
        whole.or_else(narrowed).unwrap_or_else(|| self.abbreviated(words))
    }

    /// The hits of one reading that can be meant equally well, if it is known at all.
    fn decided(&self, reading: &Reading) -> Option<Vec<Hit<'_>>> {
        let hits = self.exact(&reading.key).iter().filter(|entry| reading.admits(entry.municipality));
        let hits: Vec<_> = hits.map(|entry| Hit::name(entry, Closeness::Exact, reading.areas)).collect();
        let last = hits.iter().map(|hit| hit.kind).min()?.rivals();
        Some(hits.into_iter().filter(|hit| hit.kind <= last).collect())
    }

    fn abbreviated(&self, words: &[&str]) -> Vec<Hit<'_>> {
        if !may_abbreviate(words) {
            return Vec::new();
        }
        let entries = self.entries.iter().filter(|entry| abbreviates(words, entry));
        entries.map(|entry| Hit::name(entry, Closeness::Exact, 0)).collect()
    }

    /// The municipalities of a text that names more than one place: "Hasselt/Genk", "Gent - Gentbrugge".
    fn several_places(&self, text: &str) -> Vec<Hit<'_>> {
        let parts = split(text, MARKS);
        if parts.len() > 1 {
            return self.all_of(&parts).or_else(|| self.municipality_before_dash(text)).unwrap_or_default();
        }
        // After a comma comes where the town is more often than another town.
        let parts = split(text, &[","]);
        let areas = parts.iter().any(|part| self.region(part).is_some());
        if areas || parts.len() == 1 { Vec::new() } else { self.all_of(&parts).unwrap_or_default() }
    }

    /// The hits of all parts, if each part is known.
    fn all_of(&self, parts: &[&str]) -> Option<Vec<Hit<'_>>> {
        if parts.len() > MOST_TOWNS {
            return None;
        }
        let hits = parts.iter().map(|part| Some(self.one_place(part)).filter(|hits| !hits.is_empty()));
        hits.collect::<Option<Vec<_>>>().map(|hits| hits.into_iter().flatten().collect())
    }

    /// The municipality before a part that is not known: "Lennik - Eizeringen".
    fn municipality_before_dash(&self, text: &str) -> Option<Vec<Hit<'_>>> {
        let (municipality, part) = text.split_once(" - ").or_else(|| text.split_once(" – "))?;
        let hits = self.one_place(municipality);
        let only = hits.len() == 1 && hits.iter().all(|hit| hit.kind < Kind::Section);
        (only && split(part, MARKS).len() == 1).then_some(hits)
    }
}

/// The parts between any of the marks that have something in them.
fn split<'a>(text: &'a str, marks: &[&str]) -> Vec<&'a str> {
    let mut parts = vec![text];
    for mark in marks {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}
