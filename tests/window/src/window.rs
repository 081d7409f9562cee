use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::computer::Computer;
use crate::driver::Driver;
use crate::program::program;

/// How long to wait for something that should happen at once. The machines that test are slow and busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits until something is there, and gives it.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// The window of a running program.
pub struct Window {
    runtime: Runtime,
    client: Client,
    // After the client: it must still be there when that says goodbye.
    driver: Option<Driver>,
}

impl std::fmt::Debug for Window {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Window").finish_non_exhaustive()
    }
}

impl Window {
    pub(crate) fn open(computer: &Computer, arguments: &[&str]) -> Self {
        let folders = [
            ("BONDGENOOT_DATA_DIR", computer.data()),
            ("BONDGENOOT_PICKED_FILE", computer.picked()),
            ("BONDGENOOT_PICKED_FOLDER", computer.saved()),
            ("XDG_CONFIG_HOME", computer.path("config")),
            ("XDG_CACHE_HOME", computer.path("cache")),
            ("XDG_DATA_HOME", computer.path("share")),
        ];
        let mut environment: Vec<(&str, &OsStr)> = vec![
            ("DISPLAY", computer.display().as_ref()),
            ("TAURI_WEBVIEW_AUTOMATION", "true".as_ref()),
            ("GDK_BACKEND", "x11".as_ref()),
            ("LC_ALL", "C.UTF-8".as_ref()),
        ];
        environment.extend(folders.iter().map(|(name, path)| (*name, path.as_os_str())));
        let driver = Driver::start(&environment);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let options = json!({ "binary": program(), "args": arguments });
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&driver.address()),
            )
            .expect("the window does not open");
        let window = Self { runtime, client, driver: Some(driver) };
        eventually("a page with a heading", || {
            window
                .script("return document.querySelector('h1') !== null", &[])
                .as_bool()
                .filter(|there| *there)
        });
        window
    }

    /// Closes the window as its user does, so that the program ends by itself.
    pub fn close(mut self) {
        let client = self.client.clone();
        self.runtime.block_on(client.close()).unwrap();
        self.driver.take();
    }

    /// Ends the program without a warning, as a power cut does.
    pub fn kill(mut self) {
        self.driver.take();
    }

    /// Runs a script in the page and gives what it returns.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.runtime
            .block_on(self.client.execute(script, arguments.to_vec()))
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Runs a script that ends by calling `done`.
    pub fn script_until_done(&self, script: &str, arguments: &[Value]) -> Value {
        let script = format!("const done = arguments[arguments.length - 1];\n{script}");
        self.runtime
            .block_on(self.client.execute_async(&script, arguments.to_vec()))
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Asks the backend directly, to know what is true behind the page.
    pub fn ask(&self, command: &str, arguments: &Value) -> Value {
        let script = "window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(done, (failure) => done({ failure }));";
        let answer = self.script_until_done(script, &[command.into(), arguments.clone()]);
        assert!(answer.get("failure").is_none(), "{command}: {answer}");
        answer
    }

    /// Does several things with the page that wait for the driver.
    pub(crate) fn wait_for<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn element(&self, reference: &Value) -> Element {
        let reference = reference.as_object().and_then(|object| object.values().next());
        let id = reference.and_then(Value::as_str).expect("no element").to_owned();
        Element::from_element_id(self.client.clone(), id.into())
    }

    /// Drags with the primary button, from one place in the page to another, in steps as a hand does.
    pub fn drag(&self, from: (f64, f64), to: (f64, f64)) {
        self.drag_with(from, to, true);
    }

    /// Begins a drag and holds it: what a drop would do is shown, and nothing is done yet.
    pub fn hold(&self, from: (f64, f64), to: (f64, f64)) {
        self.drag_with(from, to, false);
    }

    fn drag_with(&self, from: (f64, f64), to: (f64, f64), release: bool) {
        const STEPS: u32 = 8;
        let point =
            |(x, y): (f64, f64)| PointerAction::MoveTo { duration: Some(Duration::from_millis(16)), x, y };
        let mut mouse = MouseActions::new("mouse".to_owned()).then(point(from));
        mouse = mouse.then(PointerAction::Down { button: 0 });
        for step in 1..=STEPS {
            let part = f64::from(step) / f64::from(STEPS);
            mouse = mouse.then(point((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)));
        }
        if release {
            mouse = mouse.then(PointerAction::Up { button: 0 });
        }
        self.wait_for(self.client.perform_actions(mouse)).unwrap();
    }

    /// Lets go of what is held.
    pub fn let_go(&self) {
        let mouse = MouseActions::new("mouse".to_owned()).then(PointerAction::Up { button: 0 });
        self.wait_for(self.client.perform_actions(mouse)).unwrap();
    }

    /// Clicks on a place in the page.
    pub fn click_at(&self, place: (f64, f64)) {
        self.drag_with(place, place, true);
    }

    /// Keeps a picture of the page.
    pub fn picture(&self, file: &Path) {
        let png = self.wait_for(self.client.screenshot()).unwrap();
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, png).unwrap();
    }

    /// Gives the window this size.
    pub fn resize(&self, width: u32, height: u32) {
        self.wait_for(self.client.set_window_rect(0, 0, width, height)).unwrap();
    }
}
