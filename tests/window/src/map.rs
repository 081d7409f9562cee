//! The map in the window: where on the page a bubble or a chip is now, so that a pointer can take it.

use std::collections::HashMap;

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
    id: String,
    x: f64,
    y: f64,
    radius: f64,
    label: (f64, f64),
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
    /// Returns the places on the map of a project, each with what its record says.
    pub fn scene(&self, project: &str) -> Value {
        let mut opened = self.ask("open_project", &json!({ "project": project }));
        self.ask("project_shown", &json!({}));
        let mut scene = opened["scene"].take();
        let records = &opened["records"];
        for (places, noun) in [("bubbles", "municipality"), ("actors", "actor")] {
            let said: HashMap<&str, &Value> = all(&records[noun]).map(|it| (text(&it["id"]), it)).collect();
            for place in scene[places].as_array_mut().unwrap() {
                // Where the scene says where something is, the record says how it is stored.
                for (field, value) in said[text(&place["id"])].as_object().unwrap() {
                    let place = place.as_object_mut().unwrap();
                    place.entry(field).or_insert_with(|| value.clone());
                }
            }
        }
        let mut sectors: HashMap<&str, Vec<Value>> = HashMap::new();
        for choice in all(&records["actor_choice"]).filter(|choice| choice["list"] == "sector") {
            sectors.entry(text(&choice["actor_id"])).or_default().push(choice["code"].clone());
        }
        for actor in scene["actors"].as_array_mut().unwrap() {
            actor["sectors"] = sectors.remove(text(&actor["id"])).unwrap_or_default().into();
            actor["municipality"] = actor["municipality_id"].clone();
        }
        scene
    }

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
        self.window.scene(&self.project)
    }

    /// Waits for a bubble.
    pub fn bubble(&self, name: &str) -> Bubble {
        eventually(&format!("the bubble {name}"), || {
            let scene = self.scene();
            let found = scene["bubbles"].as_array()?.iter().find(|bubble| bubble["name"] == name)?.clone();
            let number = |field: &str| found[field].as_f64().unwrap();
            let id = found["id"].as_str().unwrap().to_owned();
            let label = (found["label"]["x"].as_f64().unwrap(), found["label"]["y"].as_f64().unwrap());
            Some(Bubble {
                name: name.to_owned(),
                id,
                x: number("x"),
                y: number("y"),
                radius: number("radius"),
                label,
            })
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
    pub fn on_page(&self, x: f64, y: f64) -> (f64, f64) {
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

    /// Looks at the whole map without details beside it, and waits until it lies still.
    pub fn overview(&self) {
        if self.window.has("button", "Sluit de details") {
            self.window.click("button", "Sluit de details");
        }
        self.window.click("button", "Alles in beeld");
        self.lies_still();
    }

    /// Waits until the map moves no more: until it lay the same for some frames on end.
    pub fn lies_still(&self) {
        let script = "const map = document.querySelector('[data-view]'); let before, same = 0; const look = () => { same = map.dataset.view === before ? same + 1 : 0; before = map.dataset.view; if (same > 5) done(); else requestAnimationFrame(look); }; look();";
        self.window.script_until_done(script, &[]);
    }

    /// The middle of the name above a bubble.
    pub fn on_name(&self, bubble: &str) -> (f64, f64) {
        let (x, y) = self.bubble(bubble).label;
        self.on_page(x, y)
    }

    /// Waits until a bubble stands elsewhere than before.
    pub fn moved(&self, before: &Bubble) {
        eventually(&format!("{} to stand elsewhere", before.name), || {
            let now = self.bubble(&before.name);
            ((now.x, now.y) != (before.x, before.y)).then_some(())
        });
    }

    /// Drags an actor into a half of a bubble.
    pub fn drag(&self, actor: &str, bubble: &str, half: Half) {
        self.overview();
        self.window.drag(self.on_chip(actor), self.in_half(bubble, half));
    }

    /// Drags a sector or an example of the inspiration list into a half of a bubble.
    pub fn drag_card(&self, card: &str, bubble: &str, half: Half) {
        self.overview();
        let from = self.window.middle(&[("part", "Inspiratielijst"), ("button", card)]);
        self.window.drag(from, self.in_half(bubble, half));
    }

    /// Drags a name that waits for a place into a half of a bubble.
    pub fn drag_waiting(&self, name: &str, bubble: &str, half: Half) {
        self.overview();
        let from = self.window.middle(&[("part", "Voeg toe"), ("button", name)]);
        self.window.drag(from, self.in_half(bubble, half));
    }

    /// Waits until an actor stands in a half of a bubble.
    pub fn stands_in(&self, actor: &str, bubble: &str, half: Half) {
        let id = self.bubble(bubble).id;
        let wanted = match half {
            Half::Cultural => "cultural",
            Half::NonCultural => "non-cultural",
        };
        eventually(&format!("{actor} to stand in {bubble}, {wanted}"), || {
            let chip = self.look_for_chip(actor)?;
            (chip.municipality == id && chip.half == wanted).then_some(())
        });
    }

    /// Who stands where, in words: to compare two maps that were made in different ways.
    pub fn network(&self) -> Vec<String> {
        let scene = self.scene();
        let named = |id: &Value| {
            let bubbles = scene["bubbles"].as_array().unwrap();
            bubbles.iter().find(|bubble| bubble["id"] == *id).unwrap()["name"].as_str().unwrap().to_owned()
        };
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let actors = scene["actors"].as_array().unwrap().iter().map(|actor| {
            let sectors: Vec<String> = actor["sectors"].as_array().unwrap().iter().map(text).collect();
            let (name, half) = (text(&actor["name"]), text(&actor["half"]));
            format!("{name}: {}, {half}, {}", named(&actor["municipality"]), sectors.join(" and "))
        });
        let mut network: Vec<String> = actors.collect();
        network.sort();
        network
    }

    /// How the map lies, to compare with later.
    pub fn places(&self) -> Value {
        self.scene()
    }

    /// The id of the project.
    pub fn project(&self) -> &str {
        &self.project
    }
}

fn all(values: &Value) -> impl Iterator<Item = &Value> {
    values.as_array().unwrap().iter()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
