//! The key of a name: what two spellings of one municipality or place have in common.
//!
//! A key is a fold without its spaces ("Heist op den Berg", "Heist-op-den-Berg" → `heistopdenberg`). On top of
//! that, names have one habit that other texts do not: Sint, Saint and Sankt are written "St". A name with such a
//! word therefore gets a second key, with `st.` for the word. The dot keeps it apart from words that begin with
//! these letters: someone who types "Sta" wants Stabroek, not Sint-Agatha-Berchem.
//! The full words stay different, because Sint Hubert and Saint-Hubert are different places.

use crate::fold::fold;

/// The shortened saint in a key.
const SAINT: &str = "st.";

/// The key of words from a fold.
///
/// "St" counts as a saint when a word follows. As the last word it may be the beginning of something else; then
/// it stays as it is and is still the beginning of both.
pub(super) fn key(words: &[&str]) -> String {
    let mut key = String::new();
    for (at, word) in words.iter().enumerate() {
        let more_follows = at + 1 < words.len();
        key.push_str(match *word {
            "st" if more_follows => SAINT,
            "ste" if more_follows => "sainte",
            word => word,
        });
    }
    key
}

/// The key of a name as a whole.
pub(super) fn key_of(name: &str) -> String {
    key(&fold(name).split(' ').collect::<Vec<_>>())
}

/// A key of a stored name, and where its second and later words begin in it.
#[derive(Debug, PartialEq)]
pub(super) struct NameKey {
    pub key: Box<str>,
    pub later_words: Box<[u8]>,
}

/// The keys by which a stored name is found: one, or two for a name with a saint in it.
pub(super) fn name_keys(name: &str) -> Vec<NameKey> {
    let fold = fold(name);
    let words: Vec<&str> = fold.split(' ').collect();
    let shortened: Vec<&str> = words
        .iter()
        .map(|word| match *word {
            "sint" | "saint" | "sankt" => "st",
            word => word,
        })
        .collect();
    let mut keys = vec![name_key(&words)];
    if shortened != words {
        keys.push(name_key(&shortened));
    }
    keys
}

fn name_key(words: &[&str]) -> NameKey {
    let key_of_words = key(words);
    // A key of the last words is the end of the whole key, so its length says where those words begin.
    let later_words = (1..words.len())
        .filter_map(|first| key_of_words.len().checked_sub(key(&words[first..]).len())?.try_into().ok())
        .collect();
    NameKey { key: key_of_words.into(), later_words }
}

/// A name without the suffix by which CBS and Statbel tell equal names apart: "(NH.)", "gem. Haarlem".
pub(super) fn without_suffix(name: &str) -> &str {
    [" (", " gem ", " gem. "]
        .into_iter()
        .find_map(|mark| name.split_once(mark))
        .map_or(name, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_count() {
        for (one, other) in [
            ("'s-Gravenhage", "s Gravenhage"),
            ("’s Gravenbrakel", "sgravenbrakel"),
            ("Fontaine-l’Evêque", "fontaine l'eveque"),
            ("Heist-op-den-Berg", "HEIST OP DEN BERG"),
            ("St-Niklaas", "st. niklaas"),
            ("St-Niklaas", "ST.NIKLAAS"),
            ("Ste-Geneviève", "Sainte Genevieve"),
        ] {
            assert_eq!(key_of(one), key_of(other), "{one} {other}");
        }
    }

    #[test]
    fn saints_have_two_keys() {
        let keys = |name| -> Vec<_> { name_keys(name).into_iter().map(|k| k.key.into_string()).collect() };
        assert_eq!(keys("Sint-Niklaas"), ["sintniklaas", "st.niklaas"]);
        assert_eq!(keys("Court-Saint-Étienne")[1], key_of("Court-St-Etienne"));
        assert_eq!(keys("Sankt Vith")[1], key_of("St. Vith"));
        assert_eq!(keys("Stabroek"), ["stabroek"]);
        assert_ne!(keys("Sint Hubert")[0], keys("Saint-Hubert")[0]);
    }

    #[test]
    fn words_are_found_in_the_key() {
        let NameKey { key, later_words } = name_keys("Sint-Job-in-'t-Goor").remove(1);
        assert_eq!(&*key, "st.jobintgoor");
        let words: Vec<_> = later_words.iter().map(|at| &key[usize::from(*at)..]).collect();
        assert_eq!(words, ["jobintgoor", "intgoor", "tgoor", "goor"]);
    }

    #[test]
    fn suffixes_are_dropped() {
        assert_eq!(without_suffix("Bergen (NH.)"), "Bergen");
        assert_eq!(without_suffix("Beveren (Sint-Niklaas)"), "Beveren");
        assert_eq!(without_suffix("Spaarndam gem. Haarlem"), "Spaarndam");
        assert_eq!(without_suffix("Gent"), "Gent");
    }
}
