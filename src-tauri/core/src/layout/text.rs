//! How wide a text is, in the fonts that the window, the pictures and the paper are drawn with.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use rustybuzz::{Face, UnicodeBuffer};

/// Size of the letters in a chip, in units.
pub const CHIP_TEXT: i32 = 15;
/// Size of the letters of the name above a bubble, in units.
pub const NAME_TEXT: i32 = 18;

/// A weight of the embedded font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Weight {
    /// 400: actors that are no partner.
    Regular,
    /// 600: partners.
    SemiBold,
    /// 700: names of municipalities, alliances and our own organisation.
    Bold,
}

impl Weight {
    fn face(self) -> Option<&'static Face<'static>> {
        static REGULAR: LazyLock<Option<Face<'static>>> = LazyLock::new(|| {
            Face::from_slice(include_bytes!("../../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"), 0)
        });
        static SEMI_BOLD: LazyLock<Option<Face<'static>>> = LazyLock::new(|| {
            Face::from_slice(include_bytes!("../../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"), 0)
        });
        static BOLD: LazyLock<Option<Face<'static>>> = LazyLock::new(|| {
            Face::from_slice(include_bytes!("../../fonts/AtkinsonHyperlegibleNext_700Bold.ttf"), 0)
        });
        match self {
            Self::Regular => REGULAR.as_ref(),
            Self::SemiBold => SEMI_BOLD.as_ref(),
            Self::Bold => BOLD.as_ref(),
        }
    }
}

/// So many texts are remembered before all are forgotten.
const REMEMBERED: usize = 60_000;

/// Returns the width of a line of text in units, rounded up, with kerning.
pub(super) fn width(text: &str, weight: Weight, size: i32) -> i32 {
    scaled(advance(text, weight), size)
}

/// Returns the width of a text at size 1 in 1/1000 units.
fn advance(text: &str, weight: Weight) -> i64 {
    static REGULAR: Remembered<i64> = Remembered::new();
    static SEMI_BOLD: Remembered<i64> = Remembered::new();
    static BOLD: Remembered<i64> = Remembered::new();
    let known = match weight {
        Weight::Regular => &REGULAR,
        Weight::SemiBold => &SEMI_BOLD,
        Weight::Bold => &BOLD,
    };
    known.get(text, || measure(text, weight))
}

/// What was found for texts before: shaping costs more than anything else here.
pub(super) struct Remembered<T>(LazyLock<Mutex<HashMap<String, T>>>);

impl<T: Copy> Remembered<T> {
    pub(super) const fn new() -> Self {
        Self(LazyLock::new(Mutex::default))
    }

    /// Returns what was found for a text, or finds it.
    pub(super) fn get(&self, text: &str, find: impl FnOnce() -> T) -> T {
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(text) {
            return *known;
        }
        let found = find();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(text.to_owned(), found);
        found
    }
}

fn measure(text: &str, weight: Weight) -> i64 {
    let Some(face) = weight.face() else { return 0 };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    let glyphs = rustybuzz::shape(face, &[], buffer);
    let positions = glyphs.glyph_positions().iter().zip(glyphs.glyph_infos());
    // A character that the font lacks is drawn in another one: as wide as a letter is high.
    let advances = positions.map(|(position, info)| match info.glyph_id {
        0 => face.units_per_em(),
        _ => position.x_advance,
    });
    let sum: i64 = advances.map(i64::from).sum();
    sum.saturating_mul(1000) / i64::from(face.units_per_em()).max(1)
}

fn scaled(advance: i64, size: i32) -> i32 {
    let width = advance.saturating_mul(i64::from(size)).saturating_add(999).div_euclid(1000);
    i32::try_from(width).unwrap_or(i32::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_wide_as_its_letters_and_their_kerning() {
        let wide = |text| width(text, Weight::SemiBold, 1000);
        assert!((3_000..8_000).contains(&wide("Dansatelier")), "{}", wide("Dansatelier"));
        assert!(wide("AVAVAV") < 3 * (wide("A") + wide("V")), "kerned");
        assert_eq!(wide(""), 0);
        assert!(width("Woonzorgcentrum", Weight::Bold, 1000) > wide("Woonzorgcentrum"));
    }

    #[test]
    fn a_width_grows_with_its_size_and_is_rounded_up() {
        let name = "Woonzorgcentrum De Abeelhof";
        let one = width(name, Weight::SemiBold, 15);
        assert!((180..230).contains(&one), "{one}");
        assert!((2 * one - width(name, Weight::SemiBold, 30)).abs() <= 2);
    }

    #[test]
    fn a_character_that_the_font_lacks_takes_room() {
        assert!(width("🎭", Weight::SemiBold, 15) >= 15);
    }
}
