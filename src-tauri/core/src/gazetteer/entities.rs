//! Characters that a web page or an export wrote as HTML: `Braine-l&#039;Alleud`.

use std::borrow::Cow;

/// Decoding is repeated for text that was escaped twice (`&amp;#039;`).
const PASSES: usize = 2;
/// The most characters between `&` and `;`.
const LONGEST: usize = 10;

/// Named entities that are no letter with an accent.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("quot", '"'),
    ("lt", '<'),
    ("gt", '>'),
    ("nbsp", ' '),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("shy", '\u{AD}'),
    ("oelig", 'œ'),
    ("aelig", 'æ'),
    ("szlig", 'ß'),
];

/// The ends of the names of letters with an accent, and the accent as a combining character.
const ACCENTS: &[(&str, char)] = &[
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circ", '\u{302}'),
    ("uml", '\u{308}'),
    ("cedil", '\u{327}'),
    ("tilde", '\u{303}'),
];

/// Returns the text with its HTML entities decoded; what is no entity stays as it is.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..PASSES {
        if text.contains('&') {
            text = Cow::Owned(decoded_once(&text));
        }
    }
    text
}

fn decoded_once(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let entity = after.split_once(';').filter(|(name, _)| name.len() <= LONGEST);
        rest = match entity.and_then(|(name, rest)| Some((characters(name)?, rest))) {
            Some((characters, rest)) => {
                decoded.extend(characters.into_iter().flatten());
                rest
            }
            None => {
                decoded.push('&');
                after
            }
        };
    }
    decoded.push_str(rest);
    decoded
}

/// Returns the character of an entity, and the accent on it.
fn characters(name: &str) -> Option<[Option<char>; 2]> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return Some([Some(char::from_u32(code.ok()?)?), None]);
    }
    if let Some((_, character)) = NAMED.iter().find(|(known, _)| *known == name) {
        return Some([Some(*character), None]);
    }
    let mut letters = name.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic);
    let (_, accent) = ACCENTS.iter().find(|(known, _)| *known == letters.as_str())?;
    letter.map(|letter| [Some(letter), Some(*accent)])
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::decoded;

    #[test]
    fn entities_become_characters() {
        for (text, expected) in [
            ("Braine-l&#039;Alleud", "Braine-l'Alleud"),
            ("Braine-l&#x27;Alleud", "Braine-l'Alleud"),
            ("Braine-l&amp;#039;Alleud", "Braine-l'Alleud"),
            ("Li&egrave;ge", "Liège"),
            ("S&uacute;dwest-Frysl&acirc;n", "Súdwest-Fryslân"),
            ("Sint&nbsp;Niklaas", "Sint Niklaas"),
        ] {
            assert_eq!(decoded(text).nfc().collect::<String>(), expected, "{text}");
        }
    }

    #[test]
    fn other_ampersands_stay() {
        for text in ["Peer & Bree", "a&b", "&", "&;", "&onbekend;", "&#;", "&#1114112;", "Gent"] {
            assert_eq!(decoded(text), text);
        }
    }
}
