//! Characters that nobody sees. They come along with text that is copied from a page or a document, and make two
//! names different that look the same, or a name that looks like nothing.

/// Says whether a character is left out of every text: zero-width characters and joiners, soft hyphens, marks of
/// direction, fillers, tags. Right-to-left letters need none of these.
pub(crate) fn unseen(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E00FF}' | '\u{E01F0}'..='\u{E0FFF}'
    )
}

/// Says whether a character leaves something to see by itself. A blank Braille cell does not, nor do the selectors
/// that choose between two forms of the character before them; both stay in texts that have more.
pub(crate) fn visible(character: char) -> bool {
    !character.is_whitespace()
        && !character.is_control()
        && !unseen(character)
        && !matches!(character, '\u{2800}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}
