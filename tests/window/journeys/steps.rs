//! What people do on many journeys.

use bondgenoot_journeys::{Half, Window};

/// The network that people make on these journeys, in whatever way.
pub(crate) const NETWORK: [&str; 4] = [
    "Atheneum De Brug: Grimbergen, cultural, amateur-arts",
    "CC De Proef: Grimbergen, cultural, local-cultural-policy",
    "Jeugdhuis De Zolder: Meise, non-cultural, youth",
    "Museum: Vilvoorde, non-cultural, arts",
];

/// What the project of these journeys is called.
pub(crate) const PROJECT: &str = "CC De Proef zoekt bondgenoten";

/// Answers the three questions of a new project.
pub(crate) fn start_project(window: &Window, organisation: &str, municipality: &str) {
    window.click("button", "Nieuw project");
    window.fill("Naam van jullie organisatie", organisation);
    window.fill("Gemeente", municipality);
    window.click("option", municipality);
    window.click("button", "Begin");
    window.find("heading", "Onze werking");
}

/// Goes to a screen of the route.
pub(crate) fn go_to(window: &Window, screen: &str) {
    window.click_inside(&[("navigation", "De weg door het project"), ("button", screen)]);
    window.find("heading", screen);
}

/// Puts a municipality on the map by typing its beginning.
pub(crate) fn add_municipality(window: &Window, typed: &str, name: &str) {
    window.click("button", "Gemeente toevoegen");
    window.fill("Gemeente of bol", typed);
    window.click("option", name);
    window.gone("dialog", "Zet een gemeente op de kaart");
    window.map().bubble(name);
}

/// Drags something of the inspiration list into a half, and names it there.
pub(crate) fn add_by_dragging(window: &Window, card: &str, name: &str, bubble: &str, half: Half) {
    let map = window.map();
    map.drag_card(card, bubble, half);
    window.fill("Naam", name);
    window.keys(&["Enter"]);
    map.stands_in(name, bubble, half);
}

/// Writes cards of a column of the starting points.
pub(crate) fn write_cards(window: &Window, first: &str, next: &str, cards: &[&str]) {
    for (number, card) in cards.iter().enumerate() {
        window.fill(if number == 0 { first } else { next }, card);
        window.keys(&["Enter"]);
    }
    window.find("field", next);
}

/// Puts an actor on the map through the dialog.
pub(crate) fn add_actor(window: &Window, name: &str, sector: &str, bubble: &str) {
    window.click_inside(&[("group", "Knoppen van de kaart"), ("button", "Meer mogelijkheden")]);
    window.click("item", "Actor toevoegen");
    window.fill("Naam", name);
    window.click("button", "Sectoren");
    window.click("checkbox", sector);
    window.keys(&["Escape"]);
    window.fill("Gemeente", bubble);
    window.click("option", bubble);
    window.click("button", "Zet op de kaart");
    window.gone("dialog", "Zet een actor op de kaart");
    window.map().chip(name);
}

/// Opens a project from the start screen.
pub(crate) fn open_project(window: &Window, name: &str) {
    window.click_inside(&[("part", name), ("button", name)]);
    window.find("heading", "Kaart");
}

/// Saves the project as a file, where a colleague can find it.
pub(crate) fn hand_over(window: &Window) {
    go_to(window, "Delen");
    window.click("button", "Bewaar als bestand");
    window.see("Het project staat in dit bestand:");
}
