//! From letting go of an actor until the change is on the disk and can be seen.

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::{Store, example};
use bondgenoot_journeys::{Computer, Half, Map, Window};
use serde_json::{Value, json};

use crate::opened::{numbers, only_project, teach};
use crate::programs::Programs;
use crate::renderer::Renderer;
use crate::report::{Measured, Report};
use crate::sample::Sample;

/// Windows that are opened with each renderer, and drops in each.
const ROUNDS: usize = 2;
const DROPS: usize = 30;
/// The first drops only warm up.
const WARMING: usize = 4;

const BUDGET: f64 = 50.0;

const HOW: &str = "A real pointer drags an actor of the example from one bubble to another and back. From the moment of \
    the `pointerup` event until the frame with the new map has been drawn. The baseline is the bare command, durable on \
    disk, in a second example that nobody looks at, after each drop.";

#[derive(Debug, Default)]
struct Measurements {
    bare: Sample,
    known: Sample,
    drawn: Sample,
    seen: Sample,
}

/// Drops, each followed by a bare command.
pub(crate) fn measure(_: &Programs, report: &mut Report) {
    report.section("Drop of an actor", HOW);
    let mut all = [Measurements::default(), Measurements::default()];
    for _ in 0..ROUNDS {
        for (renderer, measurements) in Renderer::BOTH.into_iter().zip(&mut all) {
            let computer = renderer.on(Computer::new());
            let mut store = Store::open(&computer.data(), SystemClock).unwrap();
            example::plant(&mut store).unwrap();
            drop(store);
            in_window(&only_project(&computer), measurements);
        }
    }
    let baseline = all.each_ref().map(|one| one.bare.milliseconds()).join("; ");
    let measured = all.each_ref().map(|one| {
        let ratio = one.seen.median() / one.bare.median();
        Measured {
            text: format!("{} ({ratio:.1} ×)", one.seen.milliseconds()),
            kept: one.seen.p95() <= BUDGET,
        }
    });
    report.line("durable and redrawn", baseline, measured.into(), "p95 ≤ 50 ms");
    let mut part = |what: &str, of: fn(&Measurements) -> &Sample| {
        report.note(what, String::new(), all.iter().map(|one| of(one).milliseconds()).collect());
    };
    part("of which until it is on the disk and the page knows", |one| &one.known);
    part("until that is drawn", |one| &one.drawn);
}

fn in_window(window: &Window, measurements: &mut Measurements) {
    let map = window.map();
    come_near(window, &map);
    teach(window, "drops", include_str!("drops.js"));
    let mut twin = Twin::beside(window);
    let way = Way::on(window, &map);
    for round in 0..DROPS + WARMING {
        window.script("drops.arm()", &[]);
        let there = map.in_half(&way.bubbles[(round + 1) % 2], Half::Cultural);
        window.drag(map.on_chip(&way.actor), there);
        let times = numbers(&window.script_until_done("drops.finished().then(done)", &[]));
        let bare = twin.move_on();
        if round < WARMING {
            continue;
        }
        measurements.bare.add(bare);
        let samples = [&mut measurements.known, &mut measurements.drawn, &mut measurements.seen];
        for (sample, time) in samples.into_iter().zip(times) {
            sample.add(time);
        }
    }
}

/// Looks at the map so that several bubbles are in sight, and chips are drawn: they can be taken hold of then.
pub(crate) fn come_near(window: &Window, map: &Map<'_>) {
    const DRAWN: f64 = 0.5;
    window.resize(1366, 768);
    map.overview();
    // The map travels for a moment, and may not have begun to.
    let rest = || window.script_until_done("setTimeout(done, 600)", &[]);
    rest();
    let scale = "return Number(document.querySelector('[data-view]').dataset.view.split(' ')[0])";
    while window.script(scale, &[]).as_f64().unwrap() < DRAWN {
        window.click("button", "Zoom in");
        rest();
    }
}

/// Between which places an actor goes to and fro.
#[derive(Debug)]
struct Way {
    actor: String,
    /// The one where it stands, and another.
    bubbles: [String; 2],
}

impl Way {
    /// The first actor that can be taken, and the first other bubble in which it can be dropped: nothing lies over them.
    fn on(window: &Window, map: &Map<'_>) -> Self {
        let scene = window.scene(map.project());
        let free = |place: (f64, f64)| {
            let script = "return document.elementFromPoint(arguments[0], arguments[1])?.matches('[data-view]') ?? false";
            window.script(script, &[place.0.into(), place.1.into()]) == Value::Bool(true)
        };
        let bubbles: Vec<(&str, &str)> = each(&scene["bubbles"], "id", "name");
        let open = |name: &str| free(map.in_half(name, Half::Cultural));
        for actor in scene["actors"].as_array().unwrap() {
            let name = actor["name"].as_str().unwrap();
            if actor["own"] == true || actor["half"] != "cultural" || !free(map.on_chip(name)) {
                continue;
            }
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                bubbles.iter().partition(|(id, _)| actor["municipality"] == **id);
            let found = elsewhere.into_iter().find(|(_, name)| open(name));
            if let (Some((_, from)), Some((_, to))) = (here.first().filter(|(_, name)| open(name)), found) {
                return Self { actor: name.to_owned(), bubbles: [(*from).to_owned(), to.to_owned()] };
            }
        }
        panic!("no actor can be dragged to another bubble");
    }
}

fn each<'a>(things: &'a Value, one: &str, other: &str) -> Vec<(&'a str, &'a str)> {
    let things = things.as_array().unwrap().iter();
    things.map(|thing| (thing[one].as_str().unwrap(), thing[other].as_str().unwrap())).collect()
}

/// A second example, to which bare commands are sent: no screen shows it, so nothing else happens.
#[derive(Debug)]
struct Twin<'window> {
    window: &'window Window,
    project: Value,
    actor: Value,
    bubbles: [Value; 2],
    at: usize,
}

impl<'window> Twin<'window> {
    fn beside(window: &'window Window) -> Self {
        let project = window.ask("plant_example", &json!({}));
        let scene = window.scene(project.as_str().unwrap());
        let actors = scene["actors"].as_array().unwrap();
        let actor = actors.iter().find(|actor| actor["own"] == false && actor["half"] == "cultural").unwrap();
        let here = actor["municipality"].clone();
        let bubbles = scene["bubbles"].as_array().unwrap();
        let there = bubbles.iter().find(|bubble| bubble["id"] != here).unwrap()["id"].clone();
        Self { window, project, actor: actor["id"].clone(), bubbles: [here, there], at: 0 }
    }

    /// Sends its actor to its other bubble.
    fn move_on(&mut self) -> f64 {
        self.at = 1 - self.at;
        let parameters = json!({
            "project": self.project,
            "actors": [self.actor],
            "place": { "type": "on-the-map", "id": self.bubbles[self.at] },
            "half": "cultural",
            "sectors": null,
        });
        let script = "drops.bare('move_actors', arguments[0]).then(done)";
        self.window.script_until_done(script, &[parameters]).as_f64().unwrap()
    }
}
