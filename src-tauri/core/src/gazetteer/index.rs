//! Turns the facts into what look-ups need: keys are computed once, so that a question only compares.

use std::collections::HashMap;

use super::Gazetteer;
use super::areas::area_words;
use super::key::{key_of, name_keys, without_suffix};
use super::load::Facts;
use super::municipality::Municipality;

/// What kind of name an entry is, the most telling kind first: of two equally close entries the earlier kind
/// comes first. A name of a whole municipality comes before its postcodes and parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Name,
    FrenchName,
    FormerName,
    Postcode,
    Place,
}

impl Kind {
    /// Whether it means the municipality itself rather than something in it.
    pub(super) fn is_whole_municipality(self) -> bool {
        self <= Self::FormerName
    }
}

/// One way to find one municipality.
#[derive(Debug)]
pub(super) struct Entry {
    /// What spellings are compared by; letters a–z, digits, and the dot of `key.rs`.
    pub key: String,
    /// Where the second and later words begin in the key.
    pub later_words: Vec<usize>,
    pub kind: Kind,
    /// How it is written.
    pub text: String,
    /// Position in the list of municipalities.
    pub municipality: usize,
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
        let entries = entries(&facts, &codes);
        let mut exact: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            exact.entry(entry.key.clone()).or_default().push(at);
        }
        Self {
            areas: areas(&facts.municipalities),
            municipalities: facts.municipalities,
            codes,
            entries,
            exact,
        }
    }
}

fn codes(facts: &Facts) -> HashMap<String, Code> {
    let present = facts.municipalities.iter().enumerate();
    let mut codes: HashMap<String, Code> =
        present.map(|(municipality, m)| (m.id.clone(), present_code(municipality))).collect();
    for row in &facts.former {
        if let Some(municipality) = codes.get(&row.id).map(|code| code.municipality) {
            let former_name = Some(without_suffix(&row.former_name_nl).to_owned());
            let code = Code { municipality, former_name };
            codes.insert(row.former_id.clone(), code);
        }
    }
    codes
}

fn present_code(municipality: usize) -> Code {
    Code { municipality, former_name: None }
}

fn entries(facts: &Facts, codes: &HashMap<String, Code>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (at, municipality) in facts.municipalities.iter().enumerate() {
        add_name(&mut entries, Kind::Name, &municipality.name_nl, at);
        let name_fr = municipality.name_fr.as_ref();
        if let Some(name) = name_fr.filter(|name| **name != municipality.name_nl) {
            add_name(&mut entries, Kind::FrenchName, name, at);
        }
        for postcode in &municipality.postcodes {
            add(&mut entries, Kind::Postcode, &postcode.to_string(), at);
        }
    }
    let position = |id: &str| codes.get(id).map(|code| code.municipality);
    for row in &facts.aliases {
        if let Some(at) = position(&row.municipality_id) {
            add_name(&mut entries, Kind::Name, &row.name, at);
        }
    }
    for row in &facts.former {
        if let Some(at) = position(&row.id) {
            add_name(&mut entries, Kind::FormerName, &row.former_name_nl, at);
        }
    }
    for row in &facts.places {
        if let Some(at) = position(&row.municipality_id) {
            add(&mut entries, Kind::Place, &row.name, at);
        }
    }
    entries
}

/// Adds a name of a municipality, found both with and without its suffix in brackets.
fn add_name(entries: &mut Vec<Entry>, kind: Kind, name: &str, municipality: usize) {
    let short = without_suffix(name);
    add(entries, kind, short, municipality);
    if short != name {
        add(entries, kind, name, municipality);
    }
}

fn add(entries: &mut Vec<Entry>, kind: Kind, text: &str, municipality: usize) {
    let keys = name_keys(text).into_iter();
    entries.extend(keys.map(|name_key| Entry {
        key: name_key.key,
        later_words: name_key.later_words,
        kind,
        text: text.to_owned(),
        municipality,
    }));
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
        assert!(Kind::Name.is_whole_municipality());
        assert!(Kind::FormerName.is_whole_municipality());
        assert!(!Kind::Postcode.is_whole_municipality());
        assert!(!Kind::Place.is_whole_municipality());
    }
}
