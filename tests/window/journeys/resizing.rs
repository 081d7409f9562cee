//! A window that people make smaller while they work.

use bondgenoot_journeys::{Computer, Window, eventually};

use crate::steps::go_to;

/// How far the last line of a list sticks out of it, in pixels; the most of all lists that are shown.
const STICKS_OUT: &str = "return Math.max(...[...document.querySelectorAll('main ol')].map((list) =>
    list.lastElementChild.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom))";

#[test]
fn nothing_lies_over_another_after_the_window_got_smaller() {
    let computer = Computer::new();
    let window = computer.start();
    // A window that was made smaller before measures well ever after.
    window.resize(1366, 768);
    window.click("button", "Bekijk het voorbeeld");
    go_to(&window, "Vertrekpunten");
    window.resize(1024, 640);
    eventually("the lists to hold their cards", || {
        (window.script(STICKS_OUT, &[]).as_f64().unwrap() < 1.0).then_some(())
    });
    window.close();
}

#[test]
fn everything_can_be_made_larger_and_stays_so_on_this_computer() {
    let computer = Computer::new();
    let width = |window: &Window| window.script("return innerWidth", &[]).as_f64().unwrap();
    let window = computer.start();
    window.resize(1366, 768);
    // Keys count from here on.
    window.find("heading", "Welkom bij Bondgenoot");
    let usual = 1366.0;
    let is_usual = |window: &Window| (width(window) - usual).abs() < 2.0;
    eventually("the window to be as wide as asked", || is_usual(&window).then_some(()));
    window.keys(&["Control+="]);
    eventually("larger letters", || (width(&window) < usual * 0.95).then_some(()));
    window.close();

    let window = computer.start();
    window.resize(1366, 768);
    window.find("heading", "Welkom bij Bondgenoot");
    eventually("letters as large as before", || (width(&window) < usual * 0.95).then_some(()));
    window.keys(&["Control+0"]);
    eventually("letters of the usual size", || is_usual(&window).then_some(()));
    window.close();
}
