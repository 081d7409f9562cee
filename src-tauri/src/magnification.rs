//! How large everything in the window is shown: for a beamer, or for eyes that want larger letters. Kept for each computer,
//! and not with the work.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tauri::{Manager, Runtime, WebviewWindow};

/// The name of the file in the folder for settings of programs.
const FILE: &str = "magnification";
/// The size at first, in percent.
const USUAL: u32 = 100;
/// The smallest and the largest size, in percent.
const LIMITS: (u32, u32) = (80, 200);

/// The size in which the window is shown.
#[derive(Debug)]
pub struct Magnification {
    file: Option<PathBuf>,
    percent: Mutex<u32>,
}

impl Magnification {
    /// Reads the size that was kept in a folder; the usual one when none was.
    pub fn kept_in(folder: Option<PathBuf>) -> Self {
        let file = folder.map(|folder| folder.join(FILE));
        let kept = file.as_ref().and_then(|file| fs::read_to_string(file).ok());
        let percent = kept.and_then(|text| text.trim().parse().ok()).map_or(USUAL, within_limits);
        Self { file, percent: Mutex::new(percent) }
    }

    /// Returns the size in percent.
    pub fn percent(&self) -> u32 {
        *self.percent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a size, within the limits, and keeps it. Returns it.
    pub fn set(&self, percent: u32) -> u32 {
        let percent = within_limits(percent);
        *self.percent.lock().unwrap_or_else(PoisonError::into_inner) = percent;
        if let Some(file) = &self.file {
            // A size that can't be kept still holds until the program ends.
            let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
            let _ = folder.and_then(|()| fs::write(file, percent.to_string()));
        }
        percent
    }

    /// Shows a window in this size.
    pub(crate) fn apply<R: Runtime>(&self, window: &WebviewWindow<R>) {
        // A window that can't be magnified is shown as it is.
        let _ = window.set_zoom(f64::from(self.percent()) / f64::from(USUAL));
    }
}

fn within_limits(percent: u32) -> u32 {
    percent.clamp(LIMITS.0, LIMITS.1)
}

/// Returns the size that was kept on this computer.
pub(crate) fn of_computer<R: Runtime>(app: &impl Manager<R>) -> Magnification {
    Magnification::kept_in(app.path().app_config_dir().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_kept_within_its_limits() {
        let folder = tempfile::tempdir().unwrap();
        let settings = || Magnification::kept_in(Some(folder.path().join("instellingen")));
        assert_eq!(settings().percent(), USUAL);
        assert_eq!(settings().set(150), 150);
        assert_eq!(settings().percent(), 150);
        assert_eq!((settings().set(10), settings().set(900)), LIMITS);
        fs::write(folder.path().join("instellingen").join(FILE), "heel groot").unwrap();
        assert_eq!(settings().percent(), USUAL);
    }

    #[test]
    fn without_a_folder_a_size_still_holds() {
        let size = Magnification::kept_in(None);
        size.set(125);
        assert_eq!(size.percent(), 125);
    }
}
