//! How much is written of a map at a scale: as much as can be read, in steps.

use serde::Serialize;

use super::text::NAME_TEXT;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum Step {
    /// Every name.
    All,
    /// The names of partners and members of alliances; the others are marks.
    Partners,
    /// How many there are in each half.
    Counts,
}

/// Where a step begins when one comes nearer, and ends when one goes away: sizes of the text in chips, in pixels. The
/// difference keeps names from coming and going while one zooms about the border.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct StepBorder {
    /// The step.
    pub step: Step,
    /// From this size on.
    pub from: f64,
    /// Until below this size.
    pub until: f64,
}

/// The borders, the nearest step first; below all of them only counts are written.
pub const STEP_BORDERS: [StepBorder; 2] = [
    StepBorder { step: Step::All, from: 10.5, until: 9.5 },
    StepBorder { step: Step::Partners, from: 7.0, until: 6.3 },
];

/// The size of the names of partners where other chips are marks, in pixels.
pub const PARTNER_PX: f64 = 10.5;

/// The smallest size of the name of a bubble, in pixels.
pub const LEAST_NAME_PX: f64 = 12.5;

impl Step {
    /// Returns the step of a map of which all was brought into view, with text of this size.
    pub fn fitted(text_px: f64) -> Self {
        let border = STEP_BORDERS.iter().find(|border| text_px >= border.until);
        border.map_or(Self::Counts, |border| border.step)
    }

    /// Returns the size of the names of bubbles at a scale, in pixels.
    pub fn name_px(self, scale: f64) -> f64 {
        (f64::from(NAME_TEXT) * scale).max(LEAST_NAME_PX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_follows_from_the_size_of_the_text() {
        assert_eq!(
            [14.0, 9.5, 9.4, 6.3, 6.2].map(Step::fitted),
            [Step::All, Step::All, Step::Partners, Step::Partners, Step::Counts,]
        );
        assert!(STEP_BORDERS.iter().all(|border| border.until < border.from));
    }
}
