//! The browser in which the specs of the UI run. Only on Linux, as the journeys.

use super::need::Need;
use crate::programs::is_here;

pub(super) const CHROMIUM: Need = Need {
    name: "Chromium",
    is_here: || is_here("chromium") || is_here("chromium-browser"),
    debian: "chromium",
    fedora: "chromium",
    arch: "chromium",
    macos: "",
    windows: "",
};
