//! How long a frame takes while a very large map is moved.

use bondgenoot_journeys::{Computer, Window};
use serde_json::{Value, json};

use crate::crowd::{self, ACTORS, ALLIANCES, BUBBLES};
use crate::opened::{numbers, only_project, teach};
use crate::programs::Programs;
use crate::renderer::Renderer;
use crate::report::{Measured, Report};
use crate::sample::Sample;

/// Windows that are opened with each renderer, and frames of each movement in each.
const ROUNDS: usize = 2;
const FRAMES: usize = 120;

const P50: f64 = 33.0;
const P95: f64 = 100.0;

/// From names that are written out, by icons, to figures only; pixels per unit.
const SCALES: [(&str, f64); 3] = [("near", 0.8), ("middle", 0.37), ("far", 0.12)];

/// The map while one looks at it from a distance.
const MOVEMENTS: [(&str, &str); 3] =
    [("pan, to and fro", "pan"), ("pan, on and on", "travel"), ("zoom, in and out", "zoom")];

/// One thing that is measured with both renderers, next to its own baseline.
#[derive(Debug, Default)]
struct Line {
    what: String,
    blitted: [Sample; 2],
    measured: [Sample; 2],
}

/// All movements, each right after its baseline.
pub(crate) fn measure(_: &Programs, report: &mut Report) {
    let how = format!(
        "{BUBBLES} bubbles, {ACTORS} actors and {ALLIANCES} alliances in a window of 1366 × 768. Milliseconds from one \
         animation frame to the next, in each of which the pointer moves or the wheel turns. The baseline is a canvas of \
         the same size to which only a bitmap is copied, right before."
    );
    report.section("Frames", &how);
    let mut lines: Vec<Line> = Vec::new();
    for _ in 0..ROUNDS {
        for (index, renderer) in Renderer::BOTH.into_iter().enumerate() {
            let computer = renderer.on(Computer::new());
            crowd::plant(&computer.data());
            let window = only_project(&computer);
            window.resize(1366, 768);
            window.map().lies_still();
            teach(&window, "frames", include_str!("frames.js"));
            in_window(&window, |what, blitted, measured| {
                let known = lines.iter().position(|line| line.what == what);
                let place = known.unwrap_or_else(|| {
                    lines.push(Line { what: what.to_owned(), ..Line::default() });
                    lines.len() - 1
                });
                lines[place].blitted[index].extend(blitted);
                lines[place].measured[index].extend(measured);
            });
        }
    }
    for line in lines {
        let baseline = line.blitted.each_ref().map(Sample::milliseconds).join("; ");
        let measured = line.measured.map(|sample| Measured {
            text: sample.milliseconds(),
            kept: sample.median() <= P50 && sample.p95() <= P95,
        });
        report.line(&line.what, baseline, measured.into(), "p50 ≤ 33, p95 ≤ 100 ms");
    }
}

fn in_window(window: &Window, mut found: impl FnMut(&str, Vec<f64>, Vec<f64>)) {
    let places = Places::of(window);
    let mut measure = |what: &str, movement: &str, arguments: &[Value]| {
        let blitted = page(window, "blit", &[FRAMES.into()]);
        let measured = page(window, movement, arguments);
        found(what, numbers(&blitted), numbers(&measured));
    };
    for (distance, scale) in SCALES {
        for (what, movement) in MOVEMENTS {
            page(window, "zoomTo", &[scale.into()]);
            page(window, "centre", std::slice::from_ref(&places.middle));
            let arguments = [FRAMES.into(), places.size.0.into(), places.size.1.into()];
            measure(&format!("{what} — {distance}"), movement, &arguments);
        }
    }
    for (what, place) in [("drag of an actor", &places.actor), ("drag of a bubble", &places.bubble)] {
        page(window, "zoomTo", &[SCALES[0].1.into()]);
        page(window, "centre", std::slice::from_ref(place));
        measure(what, "drag", &[FRAMES.into(), place.clone()]);
    }
}

/// Calls a function of the page.
fn page(window: &Window, function: &str, arguments: &[Value]) -> Value {
    let script = format!(
        "frames.{function}(...arguments[0]).then((value) => done({{ value }}), (error) => done({{ failure: `${{error}}` }}))"
    );
    let mut answer = window.script_until_done(&script, &[Value::Array(arguments.to_vec())]);
    assert!(answer.get("failure").is_none(), "{function}: {answer}");
    answer["value"].take()
}

/// Places on the map.
#[derive(Debug)]
struct Places {
    /// Width and height of the whole map.
    size: (f64, f64),
    middle: Value,
    actor: Value,
    /// Within a bubble, and on nothing else.
    bubble: Value,
}

impl Places {
    fn of(window: &Window) -> Self {
        let scene = window.scene(window.map().project());
        let number = |field: &str| scene["bounds"][field].as_f64().unwrap();
        let size = (number("width"), number("height"));
        let (x, y) = (number("left") + size.0 / 2.0, number("top") + size.1 / 2.0);
        // The actor nearest to the middle of the map, and the bubble it stands in.
        let distance =
            |thing: &Value| (thing["x"].as_f64().unwrap() - x).hypot(thing["y"].as_f64().unwrap() - y);
        let actors = scene["actors"].as_array().unwrap().iter().filter(|actor| actor["own"] == false);
        let actor = actors.min_by(|one, other| distance(one).total_cmp(&distance(other))).unwrap();
        let mut bubbles = scene["bubbles"].as_array().unwrap().iter();
        let bubble = bubbles.find(|bubble| bubble["id"] == actor["municipality"]).unwrap();
        let rim = bubble["y"].as_f64().unwrap() + bubble["radius"].as_f64().unwrap() * 0.9;
        Self {
            size,
            middle: json!({ "x": x, "y": y }),
            actor: json!({ "x": actor["x"], "y": actor["y"] }),
            bubble: json!({ "x": bubble["x"], "y": rim }),
        }
    }
}
