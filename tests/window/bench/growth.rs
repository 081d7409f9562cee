//! What three edits cost as a project grows: an actor dropped, a note typed, a criterion answered.

use bondgenoot_journeys::{Computer, Map, Window};
use serde_json::{Value, json};

use crate::crowd;
use crate::drops::come_near;
use crate::opened::{numbers, only_project, teach};
use crate::programs::Programs;
use crate::report::{Measured, Report};
use crate::sample::Sample;

const ACTORS: [usize; 3] = [33, 2_500, 10_000];
const IN_A_BUBBLE: usize = 34;
/// Fewer show too little of themselves from near.
const FEWEST_BUBBLES: usize = 7;
const ALLIANCES: usize = 3;

const TIMES: usize = 40;
/// The first ones only warm up.
const WARMING: usize = 6;

const BUDGET: f64 = 60.0;
const GROWTH: f64 = 1.5;

const HOW: &str = "A real pointer drags an actor from one bubble to another and back; a note is typed and left with Tab; \
    a criterion gets another answer. From the last event of the hand until the frame with the outcome has been drawn, \
    durable on disk. The baseline is the project of 33 actors.";

/// What was measured in a project of one size.
#[derive(Debug, Default)]
struct Measurements {
    drop: Edit,
    note: Edit,
    answer: Edit,
}

/// How long one kind of edit took.
#[derive(Debug, Default)]
struct Edit {
    /// Until it was on the disk and the page knew.
    known: Sample,
    /// Until it could be seen.
    seen: Sample,
}

/// The three edits, in projects of three sizes.
pub(crate) fn measure(_: &Programs, report: &mut Report) {
    report.section("Edits as a project grows", HOW);
    let all = ACTORS.map(in_project);
    let mut lines = |what: &str, of: fn(&Measurements) -> &Edit| {
        let smallest = of(&all[0]);
        for (actors, measurements) in ACTORS.into_iter().zip(&all) {
            let Edit { known, seen } = of(measurements);
            let growth = seen.p95() / smallest.seen.p95();
            let measured = Measured {
                text: format!("{} ({growth:.2} ×); known at {}", seen.milliseconds(), known.milliseconds()),
                kept: seen.p95() <= BUDGET && growth <= GROWTH,
            };
            let what = format!("{what}, of {actors} actors");
            report.line(&what, smallest.seen.milliseconds(), vec![measured], "p95 ≤ 60 ms and ≤ 1.5 ×");
        }
    };
    lines("an actor dropped", |one| &one.drop);
    lines("a note typed", |one| &one.note);
    lines("a criterion answered", |one| &one.answer);
}

fn in_project(actors: usize) -> Measurements {
    let computer = Computer::new().as_it_is();
    crowd::plant_some(&computer.data(), actors, (actors / IN_A_BUBBLE).clamp(FEWEST_BUBBLES, 300), ALLIANCES);
    let window = only_project(&computer);
    let mut measured = Measurements::default();
    let actor = drops(&window, &mut measured.drop);
    teach(&window, "edits", include_str!("edits.js"));
    notes(&window, &actor, &mut measured.note);
    answers(&window, &mut measured.answer);
    eprintln!("  {actors} actors are done");
    measured
}

/// Adds times, once it is warm.
fn add(edit: &mut Edit, round: usize, known: f64, seen: f64) {
    if round >= WARMING {
        edit.known.add(known);
        edit.seen.add(seen);
    }
}

/// Drags an actor to and fro, and returns its name.
fn drops(window: &Window, edit: &mut Edit) -> String {
    let map = window.map();
    come_near(window, &map);
    teach(window, "drops", include_str!("drops.js"));
    let way = Way::on(window, &map).unwrap_or_else(|| {
        // A small project shows too little of itself from near.
        map.overview();
        window.script_until_done("setTimeout(done, 600)", &[]);
        Way::on(window, &map).expect("an actor that can be dragged to another bubble")
    });
    let mut ends = [way.chip, way.chip];
    for round in 0..TIMES + WARMING {
        let (from, to) = (ends[round % 2], way.halves[(round + 1) % 2]);
        window.script("drops.arm()", &[]);
        window.drag(from, to);
        let times = numbers(&window.script_until_done("drops.finished().then(done)", &[]));
        add(edit, round, times[0], times[2]);
        if round < WARMING {
            // Where it lands is the same from now on.
            ends[(round + 1) % 2] = map.on_chip(&way.actor);
        }
    }
    way.actor
}

fn notes(window: &Window, actor: &str, edit: &mut Edit) {
    window.click_at(window.map().on_chip(actor));
    window.find("heading", actor);
    for round in 0..TIMES + WARMING {
        window.click("field", "Notities");
        window.script("edits.arm('focusout', 'edit_record')", &[]);
        window.type_text("x");
        window.keys(&["Tab"]);
        let [known, seen] = finished(window);
        add(edit, round, known, seen);
    }
}

fn answers(window: &Window, edit: &mut Edit) {
    const CRITERION: &str = "Hoe staat het met: Inhoudelijke verwantschappen opzoeken";
    window.click_inside(&[("navigation", "De weg door het project"), ("button", "Allianties")]);
    window.find("heading", "Allianties");
    window.click("button", "Alliantie 0 van de streek");
    window.click("tab", "Succescriteria");
    for round in 0..TIMES + WARMING {
        window.script("edits.arm('pointerup', 'answer_criterion')", &[]);
        let state = ["Aanwezig", "Een begin"][round % 2];
        window.click_inside(&[("group", CRITERION), ("radio", state)]);
        let [known, seen] = finished(window);
        add(edit, round, known, seen);
    }
}

fn finished(window: &Window) -> [f64; 2] {
    numbers(&window.script_until_done("edits.finished().then(done)", &[])).try_into().unwrap()
}

/// Between which places on the page an actor goes to and fro.
#[derive(Debug)]
struct Way {
    actor: String,
    /// Where its chip is at first.
    chip: (f64, f64),
    /// A place in the half of its bubble, and one in a half of another bubble.
    halves: [(f64, f64); 2],
}

impl Way {
    /// The first actor in sight whose bubble is in sight too, as is another.
    fn on(window: &Window, map: &Map<'_>) -> Option<Self> {
        let scene = window.scene(map.project());
        let number = |of: &Value, field: &str| of[field].as_f64().unwrap();
        let in_half =
            |bubble: &Value| (number(bubble, "x"), number(bubble, "y") - number(bubble, "radius") * 0.4);
        let all = |places: &str| scene[places].as_array().unwrap().clone();
        let mut bubbles = all("bubbles");
        // In a crowd, bubbles lie over each other.
        let alone = |(x, y): (f64, f64)| {
            let over = |bubble: &&Value| {
                (number(bubble, "x") - x).hypot(number(bubble, "y") - y) <= number(bubble, "radius")
            };
            scene["bubbles"].as_array().unwrap().iter().filter(over).count() == 1
        };
        bubbles.retain(|bubble| alone(in_half(bubble)));
        let places: Vec<(f64, f64)> = bubbles.iter().map(in_half).collect();
        let open: Vec<&Value> = seen(window, &places).map(|index| &bubbles[index]).collect();
        let mut actors = all("actors");
        actors.retain(|actor| {
            let place = (number(actor, "x"), number(actor, "y"));
            actor["own"] != true && actor["half"] == "cultural" && alone(place)
        });
        let places: Vec<(f64, f64)> =
            actors.iter().map(|actor| (number(actor, "x"), number(actor, "y"))).collect();
        for index in seen(window, &places) {
            let actor = &actors[index];
            let (here, elsewhere): (Vec<&Value>, Vec<&Value>) =
                open.iter().partition(|bubble| bubble["id"] == actor["municipality"]);
            if let (Some(here), Some(there)) = (here.first(), elsewhere.first()) {
                let on_page = |(x, y)| map.on_page(x, y);
                return Some(Self {
                    actor: actor["name"].as_str().unwrap().to_owned(),
                    chip: on_page(places[index]),
                    halves: [on_page(in_half(here)), on_page(in_half(there))],
                });
            }
        }
        None
    }
}

/// Returns which places of the map can be taken with a pointer now, not so near its sides that a drag moves the map.
fn seen(window: &Window, places: &[(f64, f64)]) -> impl Iterator<Item = usize> {
    let script = "const map = document.querySelector('[data-view]'); const box = map.getBoundingClientRect();
        const [scale, left, top] = map.dataset.view.split(' ').map(Number);
        const free = (x, y) => document.elementFromPoint(x, y) === map;
        const around = [[0, 0], [-70, 0], [70, 0], [0, -70], [0, 70]];
        return arguments[0].map(([x, y]) => around.every(([right, down]) =>
            free(box.x + x * scale + left + right, box.y + y * scale + top + down)));";
    let answer = window.script(script, &[json!(places)]);
    let free: Vec<bool> = answer.as_array().unwrap().iter().map(|one| one == &Value::Bool(true)).collect();
    free.into_iter().enumerate().filter_map(|(index, free)| free.then_some(index))
}
