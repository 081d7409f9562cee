//! A project of which the map is open.

use bondgenoot_journeys::{Computer, Window, eventually};
use serde_json::{Value, json};

/// Starts the program and opens the only project there is.
pub(crate) fn only_project(computer: &Computer) -> Window {
    let window = computer.start();
    let projects = window.ask("projects", &json!({}));
    window.click("button", projects[0]["name"].as_str().unwrap());
    eventually("the map", || {
        let size = window.script(SIZE, &[]);
        size.as_f64().filter(|size| *size > 0.0)
    });
    window.map().lies_still();
    window
}

const SIZE: &str =
    "const map = document.querySelector('canvas[data-view]'); return map ? map.width * map.height : 0;";

/// Gives the page functions, under a name of their own so that nothing of the page is in their way.
pub(crate) fn teach(window: &Window, name: &str, functions: &str) {
    window.script(&format!("window.{name} = (() => {{ {functions} }})();"), &[]);
}

/// Reads an array of numbers.
pub(crate) fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|one| one.as_f64().unwrap()).collect()
}
