//! Folding: what is left of a text when only its letters and digits count.
//!
//! People type one name in many ways: "’s-Gravenhage", "s gravenhage", "Liège", "LIEGE". Whoever compares
//! names compares their folds, so that every part of the app agrees on what "the same name" means.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::value::unseen;

/// Folds a text for comparing names: lower case, without accents, and with every run of other signs
/// (spaces, hyphens, apostrophes, dots, emoji …) as one space. The result has no space at either end.
///
/// Letters that Unicode does not see as "letter plus accent" become their usual spelling: œ → oe, æ → ae,
/// ß → ss, ø → o, ł → l. Folding twice gives the same as folding once.
///
/// The result is empty when the text has no letters or digits. Two empty folds do not mean two equal names.
pub fn fold(text: &str) -> String {
    // Nothing in ASCII decomposes, and most names are ASCII.
    let mut folded = String::with_capacity(text.len());
    match text.is_ascii() {
        true => fold_into(&mut folded, text.chars()),
        false => fold_into(&mut folded, text.nfkd()),
    }
    folded
}

fn fold_into(folded: &mut String, decomposed: impl Iterator<Item = char>) {
    let mut between_words = false;
    for sign in decomposed.flat_map(char::to_lowercase) {
        // Invisible characters occur inside words and do not end them.
        if is_combining_mark(sign) || unseen(sign) {
            continue;
        }
        if !sign.is_alphanumeric() {
            between_words = true;
            continue;
        }
        if between_words && !folded.is_empty() {
            folded.push(' ');
        }
        between_words = false;
        match spelled_out(sign) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(sign),
        }
    }
}

fn spelled_out(sign: char) -> Option<&'static str> {
    Some(match sign {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fold;

    /// The UI folds too, for its lists; its tests read the same cases.
    #[test]
    fn the_cases_that_core_and_ui_share() {
        let cases: Vec<(String, String)> =
            serde_json::from_str(include_str!("../../../tests/cases/folding.json")).unwrap();
        assert!(cases.len() > 50);
        for (text, folded) in cases {
            assert_eq!(fold(&text), folded, "{text:?}");
        }
    }

    #[test]
    fn case_and_accents_do_not_count() {
        assert_eq!(fold("LIÈGE"), "liege");
        assert_eq!(fold("Súdwest-Fryslân"), fold("sudwest fryslan"));
        assert_eq!(fold("Genepie\u{308}n"), fold("Genepiën"));
    }

    #[test]
    fn punctuation_is_one_space() {
        assert_eq!(fold("'s-Gravenhage"), "s gravenhage");
        assert_eq!(fold("’s  Gravenhage "), "s gravenhage");
        assert_eq!(fold("Bergen (NH.)"), "bergen nh");
        assert_eq!(fold("\tBibliotheek\u{a0}– De\nLetter!"), "bibliotheek de letter");
    }

    #[test]
    fn joined_letters_are_spelled_out() {
        assert_eq!(fold("Sacré-Cœur"), "sacre coeur");
        assert_eq!(fold("GROẞ Østerby Łódź Æsir"), "gross osterby lodz aesir");
        assert_eq!(fold("Ĳmuiden"), "ijmuiden");
    }

    #[test]
    fn invisible_signs_do_not_part_words() {
        assert_eq!(fold("Strom\u{ad}beek\u{200b}"), "strombeek");
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_eq!(fold("Київ"), fold("КИЇВ"));
        assert_ne!(fold("Київ"), fold("Львів"));
    }

    #[test]
    fn nothing_is_left_of_signs_alone() {
        for text in ["", " ", "🎭🎪", "\0\u{1}\u{7f}", "-- ' --", "\u{301}"] {
            assert_eq!(fold(text), "", "{text:?}");
        }
    }

    #[test]
    fn every_sign_folds_once_and_for_all() {
        for sign in char::MIN..=char::MAX {
            let once = fold(&String::from(sign));
            assert_eq!(fold(&once), once, "{sign:?} {:?}", u32::from(sign));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn no_doubled_or_outer_spaces(text in "[a-z '()-]{0,30}") {
            let folded = fold(&text);
            prop_assert_eq!(folded.split_whitespace().collect::<Vec<_>>().join(" "), folded);
        }
    }
}
