//! The same network as on the main journey, without one drag: with buttons, dialogs and the table of partners.

use bondgenoot_journeys::{Computer, Window};

use crate::steps::{NETWORK, add_actor, add_municipality, go_to, start_project};

#[test]
fn the_same_network_is_made_without_one_drag() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Vilv", "Vilvoorde");
    add_municipality(&window, "1860", "Meise");

    // From the inspiration list, with a click.
    window.click_inside(&[("part", "Inspiratielijst"), ("button", "Kunsten")]);
    window.fill("Naam", "Museum");
    window.fill("Gemeente", "Vilvoorde");
    window.click("option", "Vilvoorde");
    window.click("button", "Zet op de kaart");
    let map = window.map();
    map.chip("Museum");
    add_actor(&window, "Atheneum De Brug", "Onderwijs", "Vilvoorde");
    new_partner(&window, "Jeugdhuis De Zolder", "Jeugd", "Meise");

    // Through the menus of the table.
    act_on(&window, "Jeugdhuis De Zolder", &["Zet in de andere helft"]);
    window.click("radio", "alle actoren");
    // Where its sector does not belong it is asked first, here as on the map.
    act_on(&window, "Museum", &["Zet in de andere helft"]);
    window.see("Past Museum hier?");
    window.click("button", "Laat hier staan");
    act_on(&window, "Atheneum De Brug", &["Verplaats naar…"]);
    window.find("dialog", "Verplaats Atheneum De Brug");
    window.fill("Gemeente", "Grimb");
    window.click("option", "Grimbergen");
    window.click_inside(&[("dialog", "Verplaats Atheneum De Brug"), ("radio", "Cultureel")]);
    window.click("button", "Verplaats");
    window.click("button", "Laat hier staan");
    window.gone("dialog", "Verplaats Atheneum De Brug");
    act_on(&window, "Atheneum De Brug", &["Kies sectoren"]);
    window.click("checkbox", "Amateurkunsten");
    window.click("checkbox", "Onderwijs");
    window.click("button", "Bewaar de sectoren");
    window.gone("dialog", "Sectoren van Atheneum De Brug");
    assert_eq!(map.network(), NETWORK);
    window.close();
}

fn new_partner(window: &Window, name: &str, sector: &str, municipality: &str) {
    go_to(window, "Partners");
    window.click("button", "Nieuwe partner");
    window.fill("Naam", name);
    window.fill("Gemeente", municipality);
    window.click("option", municipality);
    window.click("button", "Sectoren");
    window.click("checkbox", sector);
    window.keys(&["Escape"]);
    window.click("button", "Zet op de kaart");
    window.see(name);
}

/// Goes through the menu of an actor in the table.
fn act_on(window: &Window, actor: &str, way: &[&str]) {
    window.click("button", &format!("Wat je kunt doen met {actor}"));
    for entry in way {
        window.click("item", entry);
    }
}
