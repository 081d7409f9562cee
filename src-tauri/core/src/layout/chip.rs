//! The shapes that the chip of an actor can have: its name on one line or on two, with the usual air or with less, and
//! with known words written short.

use super::text::{self, CHIP_TEXT, Remembered, Weight};

/// Width of the pill of the own organisation beyond its name, in units.
const OWN_AIR: i32 = 54;
/// Height of the pill of the own organisation, in units.
pub(super) const OWN_HEIGHT: i32 = 36;
/// Names narrower than this stay on one line, in units.
const NARROW: i32 = 78;
/// A break after one of these words looks odd: units by which such a line counts as wider.
const ODD_BREAK: i32 = 14;
/// The words that belong to what comes behind them.
const LEADING: [&str; 20] = [
    "de", "het", "een", "van", "en", "op", "in", "bij", "voor", "’t", "'t", "sint", "ter", "ten", "den",
    "der", "te", "aan", "&", "la",
];
/// Known words and how they are written short.
const SHORT: [(&str, &str); 9] = [
    ("centrum voor volwassenenonderwijs", "CVO"),
    ("lokaal dienstencentrum", "LDC"),
    ("gemeenschapscentrum", "GC"),
    ("woonzorgcentrum", "WZC"),
    ("cultuurcentrum", "CC"),
    ("jeugdhuis", "JH"),
    ("bibliotheek", "Bib"),
    ("koninklijke", "Kon."),
    ("koninklijk", "Kon."),
];

/// A name in a chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label<'name> {
    /// The whole name.
    pub name: &'name str,
    /// Whether it is that of a partner, whose letters are bolder.
    pub partner: bool,
}

impl Label<'_> {
    const fn weight(self) -> Weight {
        if self.partner { Weight::SemiBold } else { Weight::Regular }
    }
}

/// How the chips of a map are set. Stored with each chip, so that nobody's chip changes because of somebody else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// Less air in and between the chips; the letters stay as large.
    pub tight: bool,
    /// Known words are written short.
    pub short: bool,
}

impl Style {
    /// From roomy to compact: a map takes the first with which its text can be read.
    pub const LADDER: [Self; 3] = [
        Self { tight: false, short: false },
        Self { tight: true, short: false },
        Self { tight: true, short: true },
    ];

    /// Units between a chip's end and its icon, of the icon, between icon and name, and after the name.
    const fn air(self) -> i32 {
        if self.tight { 6 + 13 + 4 + 6 } else { 8 + 15 + 5 + 9 }
    }

    /// Returns the height of a chip with so many lines, in units.
    pub const fn height(self, lines: u8) -> i32 {
        match (self.tight, lines) {
            (false, 0 | 1) => 25,
            (false, _) => 41,
            (true, 0 | 1) => 22,
            (true, _) => 37,
        }
    }

    /// Returns the free units between chips of one row.
    pub const fn gap(self) -> i32 {
        if self.tight { 4 } else { 6 }
    }

    /// Returns the free units between rows.
    pub const fn row_gap(self) -> i32 {
        if self.tight { 3 } else { 5 }
    }

    /// Returns the lines in which a name is written: one, or two where it can be broken.
    pub fn lines(self, label: Label<'_>, lines: u8) -> Vec<String> {
        let two = self.measured(label).two.filter(|_| lines > 1);
        let mut written = if self.short { shortened(label.name) } else { label.name.to_owned() };
        match two {
            Some((_, at)) => {
                let second = written.split_off(at).trim_start().to_owned();
                vec![written, second]
            }
            None => vec![written],
        }
    }

    /// Returns the width of the chip of a name on one line, in units.
    pub fn one_line(self, label: Label<'_>) -> i32 {
        self.measured(label).one.saturating_add(self.air())
    }

    /// Returns the width of the chip of a name on two lines; none for a name that is narrow or one word.
    pub fn two_lines(self, label: Label<'_>) -> Option<i32> {
        self.measured(label).two.map(|(width, _)| width.saturating_add(self.air()))
    }

    /// Returns width and height of a chip with so many lines. A name that cannot be broken keeps one line in it.
    pub fn size(self, label: Label<'_>, lines: u8) -> (i32, i32) {
        let Measured { one, two } = self.measured(label);
        match two.filter(|_| lines > 1) {
            Some((width, _)) => (width.saturating_add(self.air()), self.height(2)),
            None => (one.saturating_add(self.air()), self.height(1)),
        }
    }

    fn measured(self, label: Label<'_>) -> Measured {
        static KNOWN: [[Remembered<Measured>; 2]; 2] = [const { [const { Remembered::new() }; 2] }; 2];
        let [whole, short] = if label.partner { &KNOWN[1] } else { &KNOWN[0] };
        match self.short {
            true => short.get(label.name, || Measured::of(&shortened(label.name), label.weight())),
            false => whole.get(label.name, || Measured::of(label.name, label.weight())),
        }
    }
}

/// A name as it is written: its width on one line, and that on two with where the first line ends.
#[derive(Debug, Clone, Copy)]
struct Measured {
    one: i32,
    two: Option<(i32, usize)>,
}

impl Measured {
    fn of(name: &str, weight: Weight) -> Self {
        let wide = |text: &str| text::width(text, weight, CHIP_TEXT);
        let two = broken(name, wide).map(|(first, second)| (wide(first).max(wide(second)), first.len()));
        Self { one: wide(name), two }
    }
}

/// Tells whether these lines are a whole name, known words short or not, and fit in a chip of this width.
pub(super) fn is_written(label: Label<'_>, own: bool, tight: bool, lines: &[String], width: i32) -> bool {
    let (weight, air) = match own {
        true => (Weight::Bold, OWN_AIR),
        false => (label.weight(), Style { tight, short: false }.air()),
    };
    let written = lines.join(" ");
    let is_whole = written == label.name || written == shortened(label.name);
    is_whole && lines.iter().all(|line| text::width(line, weight, CHIP_TEXT).saturating_add(air) <= width)
}

/// Returns the width of the pill of the own organisation, in units.
pub(super) fn own_width(name: &str) -> i32 {
    text::width(name, Weight::Bold, CHIP_TEXT).saturating_add(OWN_AIR)
}

/// Returns a name in two parts, at the space that makes the wider one narrowest; none when it stays whole.
fn broken(name: &str, wide: impl Fn(&str) -> i32) -> Option<(&str, &str)> {
    if wide(name) < NARROW {
        return None;
    }
    let spaces = name.match_indices(' ').map(|(at, _)| (&name[..at], &name[at + 1..]));
    let spaces = spaces.filter(|(first, second)| !first.is_empty() && !second.is_empty());
    spaces.min_by_key(|(first, second)| {
        let last = first.rsplit(' ').next().unwrap_or_default();
        let odd = LEADING.iter().any(|word| last.to_lowercase() == *word);
        wide(first).max(wide(second)) + if odd { ODD_BREAK } else { 0 }
    })
}

/// Returns a name with its known words written short.
fn shortened(name: &str) -> String {
    let mut written = name.to_owned();
    for (word, short) in SHORT {
        let lower = written.to_lowercase();
        // Where a letter changes its length in lower case, positions would not fit.
        if lower.len() != written.len() {
            break;
        }
        let Some(at) = lower.find(word) else { continue };
        let end = at + word.len();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let whole = !is_letter(lower[..at].chars().next_back()) && !is_letter(lower[end..].chars().next());
        // A name that is only the word stays: short it would name nothing.
        if whole && end - at < written.len() {
            written.replace_range(at..end, short);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDE: Style = Style::LADDER[0];

    fn label(name: &str) -> Label<'_> {
        Label { name, partner: false }
    }

    #[test]
    fn a_name_breaks_where_both_lines_are_short_and_sound() {
        let lines = |name| WIDE.lines(label(name), 2);
        assert_eq!(lines("Toneelkring De Houten Klaas"), ["Toneelkring", "De Houten Klaas"]);
        assert_eq!(lines("Jeugdhuis Zolder Negen"), ["Jeugdhuis", "Zolder Negen"]);
        assert_eq!(lines("Muziekvereniging"), ["Muziekvereniging"]);
        assert_eq!(lines("Bib Oost"), ["Bib Oost"]);
    }

    #[test]
    fn two_lines_are_narrower_and_higher() {
        let name = "Landelijke Kring Erf en Akker";
        let (one, two) = (WIDE.size(label(name), 1), WIDE.size(label(name), 2));
        assert!(two.0 < one.0 && two.1 > one.1);
        assert_eq!(WIDE.size(label("Muziekvereniging"), 2), WIDE.size(label("Muziekvereniging"), 1));
        assert!(Style::LADDER[1].size(label(name), 1).0 < one.0);
    }

    #[test]
    fn a_partner_needs_a_little_more_room() {
        let name = "Landelijke Kring Erf en Akker";
        let partner = WIDE.size(Label { name, partner: true }, 1).0;
        assert!((1..15).contains(&(partner - WIDE.size(label(name), 1).0)));
    }

    #[test]
    fn known_words_are_written_short_and_others_are_not() {
        let short = |name| Style::LADDER[2].lines(label(name), 1).concat();
        assert_eq!(short("Woonzorgcentrum De Abeelhof"), "WZC De Abeelhof");
        assert_eq!(short("Openbare bibliotheek De Brug"), "Openbare Bib De Brug");
        assert_eq!(short("Jeugdhuiswerking Zuid"), "Jeugdhuiswerking Zuid");
        assert_eq!(short("Bibliotheek"), "Bibliotheek");
        assert_eq!(short("İzmir Jeugdhuis"), "İzmir Jeugdhuis");
    }

    #[test]
    fn strange_names_are_no_panic() {
        for name in ["", " ", "  a  b  ", "Ω ".repeat(100).as_str(), "é à ü"] {
            for style in Style::LADDER {
                for lines in [0, 1, 2, 9] {
                    let (width, height) = style.size(label(name), lines);
                    assert!(width > 0 && height > 0);
                }
            }
        }
    }
}
