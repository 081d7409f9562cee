//! Names of which words are written as initials: "Alphen a/d Rijn", "O.L.V. Waver", "Ottignies LLN".

use super::index::Entry;

/// The most initials that are written as one word.
const MOST_INITIALS: usize = 4;
/// A word so long, written in full, makes clear which name is abbreviated.
const SHORTEST_FULL_WORD: usize = 4;
/// Words that many names begin with, and that therefore make nothing clear.
const SAINTS: &[&str] = &["st.", "sint", "saint", "sankt", "sainte"];

/// Whether some of these words, which are those of a fold, can be initials.
pub(super) fn may_abbreviate(words: &[&str]) -> bool {
    words.len() > 1 && words.iter().any(|word| is_initials(word)) && words.iter().any(|word| is_clear(word))
}

/// Whether the words are those of the entry, in the same order, with at least one of them written in full and
/// others as initials: "a", "d" or "ad" for "aan den".
pub(super) fn abbreviates(words: &[&str], entry: &Entry) -> bool {
    let mut names = entry.words();
    let (mut clear, mut shortened) = (false, false);
    for word in words {
        let Some(name) = names.next() else { return false };
        if is_same(word, name) {
            clear |= is_clear(name);
            continue;
        }
        let mut initials = word.bytes();
        if !is_initials(word) || initials.next() != name.bytes().next() {
            return false;
        }
        if !initials.all(|initial| names.next().is_some_and(|name| name.bytes().next() == Some(initial))) {
            return false;
        }
        shortened = true;
    }
    clear && shortened && names.next().is_none()
}

fn is_same(word: &str, name: &str) -> bool {
    word == name || word == "st" && name == "st."
}

fn is_clear(word: &str) -> bool {
    word.len() >= SHORTEST_FULL_WORD && !SAINTS.contains(&word)
}

fn is_initials(word: &str) -> bool {
    word.len() <= MOST_INITIALS && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::gazetteer;
    use super::*;

    fn abbreviated(text: &str) -> Vec<&'static str> {
        let words: Vec<&str> = text.split(' ').collect();
        assert!(may_abbreviate(&words), "{text}");
        let all = &gazetteer().entries;
        let found = all.iter().filter(|entry| abbreviates(&words, entry));
        found.map(|entry| gazetteer().municipalities[entry.municipality].name_nl.as_str()).collect()
    }

    #[test]
    fn initials_stand_for_words() {
        assert_eq!(abbreviated("alphen a d rijn"), ["Alphen aan den Rijn"]);
        assert_eq!(abbreviated("alphen ad rijn"), ["Alphen aan den Rijn"]);
        assert_eq!(abbreviated("ottignies l l n"), ["Ottignies-Louvain-la-Neuve"]);
        assert_eq!(abbreviated("ottignies lln"), ["Ottignies-Louvain-la-Neuve"]);
        assert_eq!(abbreviated("heist o d berg"), ["Heist-op-den-Berg"]);
        assert_eq!(abbreviated("st p leeuw"), ["Sint-Pieters-Leeuw"]);
    }

    #[test]
    fn every_word_counts() {
        assert!(abbreviated("alphen a d").is_empty());
        assert!(abbreviated("alphen a d rijn x").is_empty());
        assert!(abbreviated("alphen b d rijn").is_empty());
        assert!(!may_abbreviate(&["st", "n"]));
        assert!(!may_abbreviate(&["alphen"]));
        assert!(!may_abbreviate(&["alphen", "rijnstreek"]));
    }
}
