//! From a first start to a map with partners of other municipalities and sectors.

use bondgenoot_journeys::{Computer, Half, Window};

/// Answers the three questions of a new project.
pub(crate) fn start_project(window: &Window, organisation: &str, municipality: &str) {
    window.click("button", "Nieuw project");
    window.fill("Naam van jullie organisatie", organisation);
    window.fill("Gemeente", municipality);
    window.click("option", municipality);
    window.click("button", "Begin");
    window.find("heading", "Onze werking");
}

#[test]
fn a_newcomer_makes_a_map() {
    let computer = Computer::new();
    let window = computer.start();
    window.see("Welkom bij Bondgenoot");
    start_project(&window, "CC De Proef", "Grimbergen");
    window.click("button", "Kaart");
    window.map().bubble("Grimbergen");
    window.click("button", "Gemeente toevoegen");
    window.fill("Gemeente", "Vilv");
    window.click("option", "Vilvoorde");
    let map = window.map();
    map.bubble("Vilvoorde");
    window.picture(std::path::Path::new("/tmp/lead/j1.png"));
    let _ = Half::Cultural;
}
