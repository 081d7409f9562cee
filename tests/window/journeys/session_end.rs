//! The session ends while the window is open: the program closes in order, with what was half typed.

use bondgenoot_journeys::Computer;

use crate::steps::{PROJECT, go_to, open_project, start_project};

#[test]
fn what_was_half_typed_is_there_after_the_session_ended() {
    let computer = Computer::new();
    let mut typed = "Een dansvloer".to_owned();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Vertrekpunten");
    window.fill("Een eerste sterkte…", &typed);
    window.end_session("TERM");

    for signal in ["HUP", "TERM"] {
        let window = computer.start();
        assert!(!window.words().contains("stopte de vorige keer onverwacht"), "before {signal}");
        open_project(&window, PROJECT);
        go_to(&window, "Vertrekpunten");
        assert_eq!(cards(&window), [typed.as_str()], "before {signal}");
        window.click("field", "sterkte");
        window.keys(&["End"]);
        window.type_text(" groter");
        typed.push_str(" groter");
        window.end_session(signal);
    }
}

fn cards(window: &bondgenoot_journeys::Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('main textarea')].map((card) => card.value)";
    let cards = window.script(script, &[]);
    let texts = cards.as_array().unwrap().iter().map(|card| card.as_str().unwrap().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}
