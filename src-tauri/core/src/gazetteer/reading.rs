//! The ways to read what someone typed: as a name, or as a name with the area it lies in.
//!
//! "Bergen, Henegouwen", "Bergen (Henegouwen)" and "Bergen Henegouwen" have the same words, so punctuation is not
//! looked at. Whether "Nieuw-Vlaanderen" is a name or a Nieuw in Vlaanderen is not decided here: all readings
//! are tried, and the one with the fewest areas wins.

use super::Gazetteer;
use super::key::key;

/// Longer text is no name of a municipality: the longest name with its province and country takes about 70 signs.
const LONGEST_TEXT: usize = 120;
/// Province and country, and one for good measure.
const MOST_AREAS: usize = 3;
/// A bound on work for text made of nothing but names of areas.
const MOST_READINGS: usize = 12;

/// One way to read a text.
#[derive(Debug)]
pub(super) struct Reading {
    /// The key of the words that are the name; not empty.
    pub key: String,
    /// How many areas were named after it.
    pub areas: usize,
    /// The municipalities in all of these areas, as ascending positions. `None` without areas: everywhere.
    pub within: Option<Vec<usize>>,
}

impl Reading {
    /// Reads all words as a name. `None` when there are none.
    pub(super) fn whole(words: &[&str]) -> Option<Self> {
        let key = key(words);
        (!key.is_empty()).then_some(Self { key, areas: 0, within: None })
    }

    /// Whether the municipality at this position can be meant.
    pub(super) fn admits(&self, municipality: usize) -> bool {
        match &self.within {
            Some(positions) => positions.binary_search(&municipality).is_ok(),
            None => true,
        }
    }
}

/// Whether it is worth folding a text at all. Stops counting where it knows enough.
pub(super) fn is_too_long(text: &str) -> bool {
    text.chars().nth(LONGEST_TEXT).is_some()
}

impl Gazetteer {
    /// The readings as a name followed by one area or more: fewest areas first, then the longest name first.
    pub(super) fn narrowed(&self, words: &[&str]) -> Vec<Reading> {
        let mut readings: Vec<Reading> = Vec::new();
        let mut open: Vec<(&[&str], Option<Vec<usize>>)> = vec![(words, None)];
        for areas in 1..=MOST_AREAS {
            let mut further = Vec::new();
            for (words, within) in &open {
                for split in (1..words.len()).rev() {
                    let (name, area) = words.split_at(split);
                    let within = overlap(self.area(&key(area)), within.as_deref());
                    if within.is_empty() {
                        continue;
                    }
                    readings.push(Reading { key: key(name), areas, within: Some(within.clone()) });
                    if readings.len() == MOST_READINGS {
                        return readings;
                    }
                    further.push((name, Some(within)));
                }
            }
            open = further;
        }
        readings
    }

    /// The municipalities in the area with this key, as ascending positions: a country, a region, a province, or
    /// a municipality by any of its names. The last makes "Deurne, Antwerpen" work.
    fn area(&self, key: &str) -> Vec<usize> {
        let mut positions = self.areas.get(key).cloned().unwrap_or_default();
        let by_name = self.exact(key);
        if !by_name.is_empty() {
            positions.extend(by_name.iter().map(|entry| entry.municipality));
            positions.sort_unstable();
            positions.dedup();
        }
        positions
    }
}

fn overlap(mut area: Vec<usize>, within: Option<&[usize]>) -> Vec<usize> {
    if let Some(within) = within {
        area.retain(|position| within.binary_search(position).is_ok());
    }
    area
}

#[cfg(test)]
mod tests {
    use super::super::gazetteer;
    use super::*;

    fn narrowed(text: &str) -> Vec<(String, usize, usize)> {
        let words: Vec<&str> = text.split(' ').collect();
        let readings = gazetteer().narrowed(&words).into_iter();
        readings.map(|r| (r.key, r.areas, r.within.map_or(0, |within| within.len()))).collect()
    }

    #[test]
    fn a_name_alone_has_no_area() {
        assert_eq!(narrowed("bergen"), []);
        assert_eq!(narrowed("bergen op zoom"), []);
        assert!(Reading::whole(&[""]).is_none());
    }

    #[test]
    fn areas_narrow_one_after_the_other() {
        let readings = narrowed("beek limburg nederland");
        // All Dutch municipalities; then those of Dutch Limburg.
        assert_eq!(readings[0], ("beeklimburg".into(), 1, 342));
        assert!(readings.contains(&("beek".into(), 2, 31)), "{readings:?}");
    }

    #[test]
    fn areas_of_several_words_are_read() {
        assert!(narrowed("bergen noord holland").contains(&("bergen".into(), 1, 44)));
        assert!(narrowed("bergen pays bas").contains(&("bergen".into(), 1, 342)));
    }

    #[test]
    fn the_work_is_bounded() {
        let text = "nl ".repeat(40);
        assert!(narrowed(text.trim()).len() <= MOST_READINGS);
        assert!(is_too_long(&"a".repeat(100_000)));
    }
}
