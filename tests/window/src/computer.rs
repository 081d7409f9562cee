use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::display::Display;
use crate::window::Window;

/// A computer with a screen and a folder for work of its own. Files that its user picks in a dialog lie in
/// [`Computer::picked`], files that she saves come in [`Computer::saved`].
#[derive(Debug)]
pub struct Computer {
    folder: TempDir,
    display: Display,
}

impl Default for Computer {
    fn default() -> Self {
        Self::new()
    }
}

impl Computer {
    /// A computer with an old laptop's screen.
    pub fn new() -> Self {
        Self::with_screen(1366, 768)
    }

    /// A computer with a screen of this many pixels.
    pub fn with_screen(width: u32, height: u32) -> Self {
        let folder = TempDir::new().unwrap();
        for name in ["saved", "config", "cache"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder, display: Display::start(width, height) }
    }

    /// Starts the program.
    pub fn start(&self) -> Window {
        Window::open(self, &[])
    }

    /// Starts the program with arguments, as a double click on a file does.
    pub fn start_with(&self, arguments: &[&str]) -> Window {
        Window::open(self, arguments)
    }

    /// The folder in which the program keeps its work.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The file that the next open dialog answers with.
    pub fn picked(&self) -> PathBuf {
        self.folder.path().join("gekozen.bondgenoot")
    }

    /// The folder that a save dialog answers with.
    pub fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn display(&self) -> &str {
        self.display.name()
    }

    /// The one project file that was saved.
    pub fn saved_file(&self) -> PathBuf {
        let mut files = std::fs::read_dir(self.saved()).unwrap().map(|entry| entry.unwrap().path());
        let file = files.next().expect("nothing was saved");
        assert_eq!(files.next(), None, "more than one file was saved");
        file
    }

    /// Lets a file from elsewhere be the one that the next open dialog answers with.
    pub fn receive(&self, file: &Path) {
        std::fs::copy(file, self.picked()).unwrap();
    }
}
