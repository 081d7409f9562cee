//! What people do on many journeys.

use bondgenoot_journeys::{Half, Window};

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
