//! Keys of which the UI computes a part.

use std::fmt;

/// What is known of such a key: how it begins and ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::invariants::fluent_keys) struct Shape {
    pub(super) begin: String,
    pub(super) end: String,
    /// How many hyphens are written between the parts that are computed.
    pub(super) hyphens: usize,
}

impl Shape {
    /// Gives the shape of the keys of a list: `sector-…`.
    pub(super) fn of_list(list: &str) -> Self {
        Self { begin: format!("{list}-"), ..Self::default() }
    }

    /// Tells whether it says enough to know which messages it means.
    pub(super) fn says_enough(&self) -> bool {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        self.begin.len() >= 3 && self.begin.contains('-') && self.begin.chars().all(allowed)
    }

    /// Tells whether a key of a file can be meant. When only the beginning that all keys of the file have is known,
    /// what is computed is one word; otherwise every message of the file would count as used.
    pub(in crate::invariants::fluent_keys) fn fits(&self, key: &str, file: &str) -> bool {
        let begun = key.strip_prefix(self.begin.as_str());
        let Some(computed) = begun.and_then(|rest| rest.strip_suffix(self.end.as_str())) else {
            return false;
        };
        let of_every_key = file.strip_suffix(".ftl") == self.begin.strip_suffix('-');
        let words_fit = !of_every_key || computed.matches('-').count() == self.hyphens;
        !computed.is_empty() && words_fit
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}…{}", self.begin, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(begin: &str, end: &str) -> Shape {
        Shape { begin: begin.into(), end: end.into(), hyphens: 0 }
    }

    #[test]
    fn a_shape_fits_by_its_beginning_and_end() {
        assert!(shape("op-", "").fits("op-add-actor", "core.ftl"));
        assert!(shape("map-mode-", "-about").fits("map-mode-free-hand-about", "map.ftl"));
        for key in ["map-mode-pan", "map-mode--about", "map-fit-about"] {
            assert!(!shape("map-mode-", "-about").fits(key, "map.ftl"), "{key}");
        }
    }

    #[test]
    fn the_beginning_of_a_whole_file_is_completed_by_one_word() {
        assert!(shape("map-", "").fits("map-fit", "map.ftl"));
        assert!(shape("map-", "-about").fits("map-fit-about", "map.ftl"));
        assert!(!shape("map-", "").fits("map-fit-all", "map.ftl"));
        assert!(Shape { hyphens: 1, ..shape("map-", "") }.fits("map-fit-all", "map.ftl"));
    }

    #[test]
    fn a_shape_that_says_next_to_nothing_is_known() {
        assert!(shape("op-", "").says_enough());
        for begin in ["", "a-", "map", "Map-", "a b-"] {
            assert!(!shape(begin, "-about").says_enough(), "{begin}");
        }
    }
}
