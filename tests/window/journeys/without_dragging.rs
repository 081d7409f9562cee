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
    window.choose("Gemeente of bol", "Vilvoorde");
    window.click("button", "Zet op de kaart");
    let map = window.map();
    map.chip("Museum");
    add_actor(&window, "Atheneum De Brug", "Onderwijs", "Vilvoorde");
    new_partner(&window, "Jeugdhuis De Zolder", "Jeugd", "Meise");

    // Through the menus of the table.
    act_on(&window, "Jeugdhuis De Zolder", &["Helft van de bol", "Niet-culturele helft"]);
    window.click("radio", "alle actoren");
    act_on(&window, "Museum", &["Helft van de bol", "Niet-culturele helft"]);
    act_on(&window, "Atheneum De Brug", &["Verplaats…"]);
    window.find("dialog", "Atheneum De Brug verplaatsen");
    window.fill("Gemeente", "Grimb");
    window.click("option", "Grimbergen");
    window.click_inside(&[("dialog", "Atheneum De Brug verplaatsen"), ("radio", "cultureel")]);
    window.click("button", "Verplaats");
    act_on(&window, "Atheneum De Brug", &["Sectoren"]);
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
    window.click("button", "Voeg toe");
    window.see(name);
}

/// Goes through the menu of an actor in the table.
fn act_on(window: &Window, actor: &str, way: &[&str]) {
    window.click("button", &format!("Wat je kunt doen met {actor}"));
    for entry in way {
        window.click("item", entry);
    }
}
