//! The map in the window: where on the page a bubble or a chip is now, so that a pointer can take it.

use serde_json::{Value, json};

use crate::window::{Window, eventually};

/// Half of a bubble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The upper one.
    Cultural,
    /// The lower one.
    NonCultural,
}

/// A bubble, as it is laid out.
#[derive(Debug, Clone)]
pub struct Bubble {
    /// Its name.
    pub name: String,
    x: f64,
    y: f64,
    radius: f64,
}

/// A chip, as it is laid out.
#[derive(Debug, Clone)]
pub struct Chip {
    /// Its name.
    pub name: String,
    /// Id of its bubble.
    pub municipality: String,
    /// The half it stands in.
    pub half: String,
    x: f64,
    y: f64,
}

/// The map of the project that is open in a window.
#[derive(Debug)]
pub struct Map<'window> {
    window: &'window Window,
    project: String,
}

impl Window {
    /// The map of the only project of this window.
    pub fn map(&self) -> Map<'_> {
        let projects = self.ask("projects", &json!({}));
        let [project] = projects.as_array().unwrap().as_slice() else {
            panic!("not one project: {projects}")
        };
        Map { window: self, project: project["id"].as_str().unwrap().to_owned() }
    }
}

impl Map<'_> {
    fn scene(&self) -> Value {
        self.window.ask("scene", &json!({ "project": self.project }))
    }

    /// Waits for a bubble.
    pub fn bubble(&self, name: &str) -> Bubble {
        eventually(&format!("the bubble {name}"), || {
            let scene = self.scene();
            let found = scene["bubbles"].as_array()?.iter().find(|bubble| bubble["name"] == name)?.clone();
            let number = |field: &str| found[field].as_f64().unwrap();
            Some(Bubble { name: name.to_owned(), x: number("x"), y: number("y"), radius: number("radius") })
        })
    }

    /// Waits for a chip.
    pub fn chip(&self, name: &str) -> Chip {
        eventually(&format!("the chip {name}"), || self.look_for_chip(name))
    }

    /// Gives a chip, if there is one.
    pub fn look_for_chip(&self, name: &str) -> Option<Chip> {
        let scene = self.scene();
        let found = scene["actors"].as_array()?.iter().find(|chip| chip["name"] == name)?.clone();
        let (number, text) = (
            |field: &str| found[field].as_f64().unwrap(),
            |field: &str| found[field].as_str().unwrap().to_owned(),
        );
        Some(Chip {
            name: name.to_owned(),
            municipality: text("municipality"),
            half: text("half"),
            x: number("x"),
            y: number("y"),
        })
    }

    /// Where a place of the map is on the page now: the map says how it looks in `data-view`.
    fn on_page(&self, x: f64, y: f64) -> (f64, f64) {
        let script = "const map = document.querySelector('[data-view]'); const box = map.getBoundingClientRect(); return [...map.dataset.view.split(' ').map(Number), box.x, box.y];";
        let view = self.window.script(script, &[]);
        let [scale, left, top, box_x, box_y] = [0, 1, 2, 3, 4].map(|place| view[place].as_f64().unwrap());
        (box_x + x * scale + left, box_y + y * scale + top)
    }

    /// A place in a half of a bubble, away from its chips: near its rim.
    pub fn in_half(&self, bubble: &str, half: Half) -> (f64, f64) {
        let bubble = self.bubble(bubble);
        let side = match half {
            Half::Cultural => -1.0,
            Half::NonCultural => 1.0,
        };
        self.on_page(bubble.x, bubble.y + side * bubble.radius * 0.85)
    }

    /// The middle of a chip.
    pub fn on_chip(&self, name: &str) -> (f64, f64) {
        let chip = self.chip(name);
        self.on_page(chip.x, chip.y)
    }

    /// Drags an actor into a half of a bubble.
    pub fn drag(&self, actor: &str, bubble: &str, half: Half) {
        self.window.drag(self.on_chip(actor), self.in_half(bubble, half));
    }

    /// The sum over everything in the project, as core makes it.
    pub fn project(&self) -> &str {
        &self.project
    }
}
