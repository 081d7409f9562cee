use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::computer::Computer;
use crate::driver::{Driver, end, is_running, signal};
use crate::hand::Hand;
use crate::page::key;
use crate::program::program;

/// How long to wait for something that should happen at once. The machines that test are slow and busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits until something is there, and gives it.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    eventually_or(|| look().ok_or_else(|| what.to_owned()))
}

/// Waits until something is there, and gives it; or else says why not.
pub(crate) fn eventually_or<T>(mut look: impl FnMut() -> Result<T, String>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        match look() {
            Ok(found) => return found,
            Err(missing) => assert!(Instant::now() < end, "waited in vain for {missing}"),
        }
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// The window of a running program.
pub struct Window {
    runtime: Runtime,
    client: Client,
    // After the client: it must still be there when that says goodbye.
    driver: Option<Driver>,
    display: String,
    traces: PathBuf,
}

impl std::fmt::Debug for Window {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Window").finish_non_exhaustive()
    }
}

impl Window {
    /// Opens the program's window, and waits for what it shows.
    pub(crate) fn open(computer: &Computer, arguments: &[&str]) -> Self {
        let window = Self::of(computer, program(), arguments);
        eventually("a page with a heading", || {
            window
                .script("return document.querySelector('h1') !== null", &[])
                .as_bool()
                .filter(|there| *there)
        });
        window
    }

    /// Opens the window of a program.
    pub(crate) fn of(computer: &Computer, program: &Path, arguments: &[&str]) -> Self {
        let mut environment = computer.environment();
        environment.push(("TAURI_WEBVIEW_AUTOMATION", "true".into()));
        let driver = Driver::start(environment);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let options = json!({ "binary": program, "args": arguments });
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        let address = driver.address();
        let connect = async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let connecting = builder.capabilities(capabilities).connect(&address);
            tokio::time::timeout(PATIENCE, connecting).await
        };
        let client =
            runtime.block_on(connect).expect("the window does not come").expect("the window does not open");
        let display = computer.display().to_owned();
        Self { runtime, client, driver: Some(driver), display, traces: computer.traces().to_owned() }
    }

    /// Closes the window as its user does, and waits until the program has ended by itself.
    pub fn close(mut self) {
        let programs = self.programs();
        let hand = Hand::on(&self.display);
        hand.close(&hand.find("Bondgenoot"));
        wait_until_ended(&programs);
        self.driver.take();
    }

    /// Ends the program without a warning, as a power cut does.
    pub fn kill(mut self) {
        let programs = self.programs();
        programs.iter().copied().for_each(end);
        wait_until_ended(&programs);
        self.driver.take();
    }

    /// Sends the program the signal with which the platform ends a session (`TERM`, `HUP`), and waits until the
    /// program has ended by itself.
    pub fn end_session(mut self, name: &str) {
        let programs = self.programs();
        programs.iter().for_each(|id| signal(*id, name));
        wait_until_ended(&programs);
        self.driver.take();
    }

    /// The processes of the program itself; what the platform starts for the page are their children.
    pub fn programs(&self) -> Vec<u32> {
        self.driver.as_ref().map(Driver::started).unwrap_or_default()
    }

    /// Runs a script in the page and gives what it returns.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_script(script, arguments).unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Runs a script that may fail.
    pub(crate) fn try_script(&self, script: &str, arguments: &[Value]) -> Result<Value, CmdError> {
        self.runtime.block_on(self.client.execute(script, arguments.to_vec()))
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
        // As text: the driver takes minutes for the objects of a large project.
        let script =
            "window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).catch((failure) => ({ failure }))
            .then((answer) => done(JSON.stringify(answer ?? null)));";
        let answer = self.script_until_done(script, &[command.into(), arguments.clone()]);
        let answer: Value = serde_json::from_str(answer.as_str().unwrap()).unwrap();
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
        self.press(place, 0);
    }

    /// Clicks with the secondary button.
    pub fn menu_at(&self, place: (f64, f64)) {
        self.press(place, 2);
    }

    /// Clicks on a place while a key is held.
    pub fn click_holding(&self, held: &str, place: (f64, f64)) {
        let value = key(held);
        let keyboard = || KeyActions::new("keyboard".to_owned());
        let work = self.client.perform_actions(keyboard().then(KeyAction::Down { value }));
        self.wait_for(work).unwrap();
        self.click_at(place);
        let work = self.client.perform_actions(keyboard().then(KeyAction::Up { value }));
        self.wait_for(work).unwrap();
    }

    fn press(&self, (x, y): (f64, f64), button: u64) {
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.wait_for(self.client.perform_actions(mouse)).unwrap();
    }

    /// Draws a line with the primary button held, past these places.
    pub fn draw(&self, places: &[(f64, f64)]) {
        let point =
            |(x, y): (f64, f64)| PointerAction::MoveTo { duration: Some(Duration::from_millis(40)), x, y };
        let mut mouse = MouseActions::new("mouse".to_owned()).then(point(places[0]));
        mouse = mouse.then(PointerAction::Down { button: 0 });
        for place in &places[1..] {
            mouse = mouse.then(point(*place));
        }
        self.wait_for(self.client.perform_actions(mouse.then(PointerAction::Up { button: 0 }))).unwrap();
    }

    /// Waits until nothing moves on the page any more.
    pub fn still(&self) {
        let script = "const frame = () => new Promise(requestAnimationFrame);
            const still = async () => {
                await document.fonts.ready;
                for (let quiet = 0; quiet < 4; quiet += 1) {
                    await frame();
                    const moving = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
                    if (moving.some((one) => one.playState === 'running')) quiet = 0;
                }
            };
            still().then(() => setTimeout(done, 300));";
        self.script_until_done(script, &[]);
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

fn wait_until_ended(programs: &[u32]) {
    eventually("the program to end", || (!programs.iter().any(|id| is_running(*id))).then_some(()));
}

impl Drop for Window {
    /// When the journey fails, keeps what could be seen then.
    fn drop(&mut self) {
        if !std::thread::panicking() || self.driver.is_none() {
            return;
        }
        let patience = Duration::from_secs(10);
        let words = self.client.execute("return document.body.innerText", Vec::new());
        let words = self.runtime.block_on(async { tokio::time::timeout(patience, words).await });
        let picture = self.client.screenshot();
        let picture = self.runtime.block_on(async { tokio::time::timeout(patience, picture).await });
        if std::fs::create_dir_all(&self.traces).is_err() {
            return;
        }
        if let Ok(Ok(words)) = words {
            let _ = std::fs::write(self.traces.join("words.txt"), words.as_str().unwrap_or_default());
        }
        if let Ok(Ok(picture)) = picture {
            let _ = std::fs::write(self.traces.join("window.png"), picture);
        }
        eprintln!("what could be seen: {}", self.traces.display());
    }
}
