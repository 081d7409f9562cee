use std::ffi::{OsStr, OsString};
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::bus::Bus;
use crate::display::Display;
use crate::hand::Hand;
use crate::program::{command_line, program};
use crate::window::{Window, eventually};

/// A computer with a screen and a folder for work of its own. Files that its user picks in a dialog lie in
/// [`Computer::picked`], files that she saves come in [`Computer::saved`].
#[derive(Debug)]
pub struct Computer {
    // The bus and the screen lie in it no longer when it is removed.
    display: Display,
    bus: Bus,
    folder: TempDir,
    real_dialogs: bool,
    has_card: bool,
    /// Variables that are in the environment only here.
    settings: Vec<(&'static str, &'static str)>,
    /// Where the journey keeps what could be seen when it failed.
    traces: PathBuf,
}

impl Default for Computer {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl Computer {
    /// A computer with an old laptop's screen.
    #[track_caller]
    pub fn new() -> Self {
        Self::with_screen(1366, 768)
    }

    /// A computer with a screen of this many pixels.
    #[track_caller]
    pub fn with_screen(width: u32, height: u32) -> Self {
        Self::with_display(Location::caller(), |_| Display::start(width, height, None))
    }

    /// A computer with an old laptop's screen, of which the picture can be read from the file
    /// [`Computer::screen`].
    #[track_caller]
    pub fn watched() -> Self {
        Self::with_display(Location::caller(), |folder| Display::start(1366, 768, Some(folder)))
    }

    fn with_display(place: &Location<'_>, start: impl FnOnce(&Path) -> Display) -> Self {
        let folder = TempDir::new().unwrap();
        for name in ["saved", "config", "cache"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let bus = Bus::start(folder.path());
        let traces = traces_of(place);
        let display = start(folder.path());
        Self { display, bus, folder, real_dialogs: false, has_card: true, settings: Vec::new(), traces }
    }

    /// Lets every program on this computer find a variable in its environment.
    #[must_use]
    pub fn with(mut self, variable: &'static str, value: &'static str) -> Self {
        self.settings.push((variable, value));
        self
    }

    /// Lets everything on this computer be dark.
    #[must_use]
    pub fn dark(self) -> Self {
        let settings = self.path("config").join("gtk-3.0");
        std::fs::create_dir(&settings).unwrap();
        let text = "[Settings]\ngtk-application-prefer-dark-theme=1\n";
        std::fs::write(settings.join("settings.ini"), text).unwrap();
        self
    }

    /// Lets the file dialogs of the platform open, instead of answering for them.
    #[must_use]
    pub fn with_real_dialogs(self) -> Self {
        Self { real_dialogs: true, ..self }
    }

    /// Lets windows draw as on the machine itself. Otherwise they draw as on one with a graphics card, as most have:
    /// of a window that draws without one, the driver gets no pictures.
    #[must_use]
    pub fn as_it_is(self) -> Self {
        Self { has_card: false, ..self }
    }

    /// Starts the program.
    pub fn start(&self) -> Window {
        Window::open(self, &[])
    }

    /// Starts the program with arguments, as a double click on a file does.
    pub fn start_with(&self, arguments: &[&str]) -> Window {
        Window::open(self, arguments)
    }

    /// Starts another program with a page in a window, to compare with.
    pub fn start_other(&self, program: &Path) -> Window {
        Window::of(self, program, &[])
    }

    /// The file with the picture of a [`Computer::watched`] screen, as the program `xwd` would write it.
    pub fn screen(&self) -> PathBuf {
        self.folder.path().join("Xvfb_screen0")
    }

    /// Starts the program once more with arguments, while its window is open, and waits until that start has ended.
    pub fn start_again_with<S: AsRef<OsStr>>(&self, arguments: &[S]) {
        let mut command = Command::new(program());
        command.args(arguments).envs(self.environment()).stdin(Stdio::null()).stderr(Stdio::null());
        let mut second = command.spawn().unwrap();
        eventually("the second start to end", || second.try_wait().unwrap());
    }

    /// The keyboard and the pointer of the machine, for what is no part of the page.
    pub fn hand(&self) -> Hand<'_> {
        Hand::on(self.display.name())
    }

    /// The folder in which the program keeps its work.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// The file that the next open dialog answers with.
    pub fn picked(&self) -> PathBuf {
        self.path("gekozen.bondgenoot")
    }

    /// The folder that a save dialog answers with.
    pub fn saved(&self) -> PathBuf {
        self.path("saved")
    }

    /// A place for a file on this computer.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
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

    /// The sum over everything in a project, as the core makes it. The window must be closed.
    pub fn hash(&self, project: &str) -> String {
        let found: Value = serde_json::from_slice(&self.command(&["--json", "info", project])).unwrap();
        found["content_hash"].as_str().unwrap().to_owned()
    }

    /// Does something with the command line, and gives what it says. The window must be closed.
    pub fn command(&self, arguments: &[&str]) -> Vec<u8> {
        let mut command = Command::new(command_line());
        command.env("BONDGENOOT_DATA_DIR", self.data()).args(arguments);
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    pub(crate) fn display(&self) -> &str {
        self.display.name()
    }

    pub(crate) fn traces(&self) -> &Path {
        &self.traces
    }

    /// What a program that runs on this computer is to find in its environment.
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        let mut environment: Vec<(&str, OsString)> = vec![
            ("DISPLAY", self.display.name().into()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus.address().into()),
            ("GDK_BACKEND", "x11".into()),
            ("LC_ALL", "C.UTF-8".into()),
            ("BONDGENOOT_DATA_DIR", self.data().into()),
            ("XDG_CONFIG_HOME", self.path("config").into()),
            ("XDG_CACHE_HOME", self.path("cache").into()),
            ("XDG_DATA_HOME", self.path("share").into()),
        ];
        if !self.real_dialogs {
            environment.push(("BONDGENOOT_PICKED_FILE", self.picked().into()));
            environment.push(("BONDGENOOT_PICKED_FOLDER", self.saved().into()));
        }
        if self.has_card {
            environment.push(("WEBKIT_DISABLE_DMABUF_RENDERER", "0".into()));
            environment.push(("WEBKIT_DISABLE_COMPOSITING_MODE", "0".into()));
        }
        environment.extend(self.settings.iter().map(|(variable, value)| (*variable, value.into())));
        environment
    }
}

/// In the folder for what is built: by the journey, and by the place in it where the computer came.
fn traces_of(place: &Location<'_>) -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let built = here.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    let journey = Path::new(place.file()).file_stem().unwrap().to_owned();
    built.and_then(Path::parent).unwrap().join("journeys").join(journey).join(format!(
        "{}-{}",
        place.line(),
        place.column()
    ))
}
