//! Turns the facts into what look-ups need: keys are computed once, so that a question only compares.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::Gazetteer;
use super::areas::area_words;
use super::key::{NameKey, key_of, name_keys, without_suffix};
use super::load::Facts;
use super::municipality::Municipality;

/// What kind of name an entry is, the most telling kind first: of two equally close entries the earlier kind
/// comes first. A name of a whole municipality comes before its parts and postcodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Name,
    FrenchName,
    FormerName,
    /// A Belgian deelgemeente: a municipality of its own until 1977.
    Section,
    /// A Dutch woonplaats.
    Town,
    Postcode,
    /// Any other place.
    Place,
}

impl Kind {
    /// The last kind that can be meant as well as this one when municipalities share a name. Deelgemeenten are
    /// written like municipalities; a woonplaats or a hamlet with the name of a municipality elsewhere is not
    /// meant without a word more.
    pub(super) fn rivals(self) -> Self {
        match self {
            Self::Name | Self::FrenchName | Self::FormerName => Self::Section,
            Self::Section | Self::Town => Self::Town,
            Self::Postcode | Self::Place => Self::Place,
        }
    }
}

/// One name by which one municipality is found.
#[derive(Debug)]
pub(super) struct Entry {
    /// What spellings are compared by; letters a–z, digits, and the dot of `key.rs`.
    pub key: Box<str>,
    /// Where the second and later words begin in the key.
    pub later_words: Box<[u8]>,
    pub kind: Kind,
    /// The former name or the place as it is written; empty for a present name.
    pub text: &'static str,
    /// Position in the list of municipalities.
    pub municipality: usize,
}

impl Entry {
    /// The words of the key.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let ends = self.later_words.iter().map(|at| usize::from(*at)).chain([self.key.len()]);
        let mut start = 0;
        ends.filter_map(move |end| self.key.get(std::mem::replace(&mut start, end)..end))
    }
}

/// A present or former code.
#[derive(Debug)]
pub(super) struct Code {
    /// Position in the list of municipalities.
    pub municipality: usize,
    /// The name that went with a former code.
    pub former_name: Option<String>,
}

impl Gazetteer {
    pub(super) fn new(facts: Facts) -> Self {
        let codes = codes(&facts);
        Self {
            entries: entries(&facts, &codes),
            postcodes: postcodes(&facts.municipalities),
            areas: areas(&facts.municipalities),
            municipalities: facts.municipalities,
            codes,
        }
    }

    /// The entries with this key, the most telling kind first.
    pub(super) fn exact(&self, key: &str) -> &[Entry] {
        let start = self.entries.partition_point(|entry| *entry.key < *key);
        let end = self.entries.partition_point(|entry| *entry.key <= *key);
        self.entries.get(start..end).unwrap_or_default()
    }

    /// The municipalities with postcodes in this range, as (postcode, position), by postcode.
    pub(super) fn with_postcodes(&self, range: RangeInclusive<u16>) -> &[(u16, usize)] {
        let start = self.postcodes.partition_point(|(postcode, _)| postcode < range.start());
        let end = self.postcodes.partition_point(|(postcode, _)| postcode <= range.end());
        self.postcodes.get(start..end).unwrap_or_default()
    }
}

fn postcodes(municipalities: &[Municipality]) -> Vec<(u16, usize)> {
    let of = |(at, m): (usize, &Municipality)| m.postcodes.iter().map(|code| (*code, at)).collect::<Vec<_>>();
    let mut postcodes: Vec<(u16, usize)> = municipalities.iter().enumerate().flat_map(of).collect();
    postcodes.sort_unstable();
    postcodes
}

fn codes(facts: &Facts) -> HashMap<String, Code> {
    let present = facts.municipalities.iter().enumerate();
    let mut codes: HashMap<String, Code> =
        present.map(|(municipality, m)| (m.id.clone(), present_code(municipality))).collect();
    for row in &facts.former {
        if let Some(municipality) = codes.get(row.id).map(|code| code.municipality) {
            let former_name = Some(without_suffix(row.former_name_nl).to_owned());
            let code = Code { municipality, former_name };
            codes.insert(row.former_id.to_owned(), code);
        }
    }
    codes
}

fn present_code(municipality: usize) -> Code {
    Code { municipality, former_name: None }
}

/// The entries by key; a municipality has one entry for a key, of the most telling kind.
fn entries(facts: &Facts, codes: &HashMap<String, Code>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (at, municipality) in facts.municipalities.iter().enumerate() {
        add(&mut entries, Kind::Name, &municipality.name_nl, "", at);
        let name_fr = municipality.name_fr.as_ref();
        if let Some(name) = name_fr.filter(|name| **name != municipality.name_nl) {
            add(&mut entries, Kind::FrenchName, name, "", at);
        }
    }
    let mut add_row = |kind, name: &'static str, id: &str| {
        if let Some(code) = codes.get(id) {
            add(&mut entries, kind, name, name, code.municipality);
        }
    };
    facts.aliases.iter().for_each(|row| add_row(Kind::Name, row.name, row.municipality_id));
    facts.former.iter().for_each(|row| add_row(Kind::FormerName, row.former_name_nl, row.id));
    facts.sections.iter().for_each(|row| add_row(Kind::Section, row.name, row.municipality_id));
    facts.towns.iter().for_each(|row| add_row(Kind::Town, row.name, row.municipality_id));
    facts.places.iter().for_each(|row| add_row(Kind::Place, row.name, row.municipality_id));
    let order = |entry: &Entry| (entry.municipality, entry.kind);
    entries.sort_unstable_by(|a, b| a.key.cmp(&b.key).then(order(a).cmp(&order(b))));
    entries.dedup_by(|later, first| {
        let same = later.key == first.key && later.municipality == first.municipality;
        // The list of deelgemeenten has "Strombeek - Bever" where the places have "Strombeek-Bever".
        if same && (first.kind, later.kind) == (Kind::Section, Kind::Place) {
            first.text = later.text;
        }
        same
    });
    entries
}

/// Adds a name, found both with and without its suffix.
fn add(entries: &mut Vec<Entry>, kind: Kind, name: &str, text: &'static str, municipality: usize) {
    let short = without_suffix(name);
    let names = [Some(short), (short != name).then_some(name)];
    entries.extend(
        names.into_iter().flatten().flat_map(name_keys).map(|NameKey { key, later_words }| Entry {
            key,
            later_words,
            kind,
            text,
            municipality,
        }),
    );
}

fn areas(municipalities: &[Municipality]) -> HashMap<String, Vec<usize>> {
    let mut keys: HashMap<&str, String> = HashMap::new();
    let mut areas: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, municipality) in municipalities.iter().enumerate() {
        for word in area_words(municipality) {
            let key = keys.entry(word).or_insert_with(|| key_of(word));
            areas.entry(key.clone()).or_default().push(at);
        }
    }
    areas
}

#[cfg(test)]
mod tests {
    use super::super::gazetteer;
    use super::*;

    /// Search compares bytes; that is right only while a letter is a byte.
    #[test]
    fn keys_are_plain() {
        for Entry { key, text, .. } in &gazetteer().entries {
            assert!(!key.is_empty(), "{text}");
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.';
            assert!(key.bytes().all(plain), "{text}: {key}");
        }
    }

    #[test]
    fn a_key_is_found_and_has_words() {
        let entries = gazetteer().exact("st.jobintgoor");
        assert_eq!(entries.len(), 1);
        assert_eq!(entries[0].words().collect::<Vec<_>>(), ["st.", "job", "in", "t", "goor"]);
        assert!(gazetteer().exact("st.job").is_empty());
        assert!(gazetteer().entries.is_sorted_by(|a, b| a.key <= b.key));
    }

    #[test]
    fn areas_are_in_order_and_without_doubles() {
        for (key, members) in &gazetteer().areas {
            assert!(members.is_sorted_by(|a, b| a < b), "{key}");
        }
        assert_eq!(gazetteer().areas["nl"].len(), 342);
        assert_eq!(gazetteer().areas["belgie"].len(), 565);
        assert_eq!(gazetteer().areas["limburg"].len(), 38 + 31);
    }

    #[test]
    fn names_of_municipalities_come_first() {
        let names = [Kind::Name, Kind::FrenchName, Kind::FormerName];
        assert!(names.iter().all(|kind| *kind < Kind::Section && kind.rivals() < Kind::Town));
        assert!(Kind::Town < Kind::Place);
    }
}
