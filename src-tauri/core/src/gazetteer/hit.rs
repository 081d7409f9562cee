//! Entries and postcodes that are close to a text, and the order in which they are offered.

use super::Gazetteer;
use super::candidate::{Candidate, Matched};
use super::closeness::Closeness;
use super::earth::distance_km;
use super::index::{Entry, Kind};

/// What a text was recognised as.
#[derive(Debug)]
pub(super) enum Source<'a> {
    Name(&'a Entry),
    Postcode(u16),
    /// A postcode, and the written town, which does not have it.
    OtherTown(u16, String),
}

/// A municipality that is close to one reading of a text.
#[derive(Debug)]
pub(super) struct Hit<'a> {
    pub closeness: Closeness,
    /// The number of areas in that reading.
    pub areas: usize,
    pub kind: Kind,
    /// Position in the list of municipalities.
    pub municipality: usize,
    pub source: Source<'a>,
}

impl<'a> Hit<'a> {
    pub(super) fn name(entry: &'a Entry, closeness: Closeness, areas: usize) -> Self {
        let Entry { kind, municipality, .. } = *entry;
        Self { closeness, areas, kind, municipality, source: Source::Name(entry) }
    }

    pub(super) fn postcode(number: u16, municipality: usize) -> Self {
        let source = Source::Postcode(number);
        Self { closeness: Closeness::Exact, areas: 0, kind: Kind::Postcode, municipality, source }
    }

    pub(super) fn other_town(number: u16, municipality: usize, town: String) -> Self {
        Self { source: Source::OtherTown(number, town), ..Self::postcode(number, municipality) }
    }

    /// Hits are offered in this order. Equal fits go by distance, and without a point to measure from by the
    /// alphabet.
    fn order(&self, metres: u32) -> (Closeness, usize, Kind, u32, &str, u16, usize) {
        let (key, number) = match &self.source {
            Source::Name(entry) => (&*entry.key, 0),
            Source::Postcode(number) | Source::OtherTown(number, _) => ("", *number),
        };
        (self.closeness, self.areas, self.kind, metres, key, number, self.municipality)
    }
}

impl Gazetteer {
    /// Each municipality once, with its best hit, best first.
    ///
    /// `from` is the point, as latitude and longitude, from which equal fits are ordered by distance.
    pub(super) fn in_order<'a>(&'a self, hits: Vec<Hit<'a>>, from: Option<(f64, f64)>) -> Vec<Hit<'a>> {
        let metres = |hit: &Hit<'_>| {
            let there = from.zip(self.municipalities.get(hit.municipality));
            there.map_or(0, |(from, there)| (distance_km(from, there.position()) * 1000.0) as u32)
        };
        let mut measured: Vec<(u32, Hit<'a>)> = hits.into_iter().map(|hit| (metres(&hit), hit)).collect();
        measured.sort_unstable_by(|(far, one), (further, other)| one.order(*far).cmp(&other.order(*further)));
        let mut seen = vec![false; self.municipalities.len()];
        let first =
            |hit: &Hit<'_>| seen.get_mut(hit.municipality).is_some_and(|seen| !std::mem::replace(seen, true));
        measured.into_iter().map(|(_, hit)| hit).filter(first).collect()
    }

    pub(super) fn candidate<'a>(&'a self, hit: Hit<'a>) -> Option<Candidate<'a>> {
        let matched = match hit.source {
            Source::Postcode(number) => Matched::Postcode(number),
            Source::OtherTown(postcode, town) => Matched::OtherTown { postcode, town },
            Source::Name(entry) => match entry.kind {
                Kind::FrenchName => Matched::FrenchName,
                Kind::FormerName => Matched::FormerName(self.written(entry)),
                Kind::Section | Kind::Town | Kind::Place => Matched::Place(self.written(entry)),
                Kind::Name | Kind::Postcode => Matched::Name,
            },
        };
        Some(Candidate {
            municipality: self.municipalities.get(hit.municipality)?,
            matched,
            exact: hit.closeness == Closeness::Exact,
        })
    }

    /// The name of an entry as it is written, without its suffix.
    pub(super) fn written(&self, entry: &Entry) -> String {
        let present = self.municipalities.get(entry.municipality).map_or("", |m| match entry.kind {
            Kind::FrenchName => m.name_fr.as_deref().unwrap_or_default(),
            _ => m.name_nl.as_str(),
        });
        let name = if entry.text.is_empty() { present } else { entry.text };
        super::key::without_suffix(name).to_owned()
    }
}
