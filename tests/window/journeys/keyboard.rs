//! The main things on the map by keyboard alone: the pointer lies still.

use bondgenoot_journeys::{Computer, Half, Window, eventually};

use crate::steps::{PROJECT, start_project};

#[test]
fn a_network_is_made_by_keyboard_alone() {
    let computer = Computer::new();
    let window = computer.start();
    window.see("Welkom bij Bondgenoot");

    // A new project.
    press(&window, "Nieuw project");
    window.at("Naam van jullie organisatie");
    window.type_text("CC De Proef");
    window.key_until("Tab", "Gemeente");
    type_and_choose(&window, "Grimb", "Grimbergen");
    press(&window, "Begin");
    window.find("heading", "Onze werking");

    // A starting point.
    press(&window, "Vertrekpunten");
    window.find("heading", "Vertrekpunten");
    window.key_until("Tab", "Een eerste beperking…");
    window.type_text("Jongeren komen niet");
    window.keys(&["Enter"]);
    window.find("field", "Nog een beperking…");

    // A municipality, from the menu of the own bubble in the tree.
    press(&window, "Kaart");
    window.find("heading", "Kaart");
    window.key_until("Tab", "Grimbergen");
    from_menu(&window, &["Kaart", "Gemeente toevoegen"]);
    window.at("Gemeente of bol");
    type_and_choose(&window, "Vilv", "Vilvoorde");
    let map = window.map();
    map.bubble("Vilvoorde");

    // An actor in a half of it.
    to_tree(&window, "Vilvoorde");
    from_menu(&window, &["Zet een niet-culturele actor bij"]);
    window.at("Naam");
    window.type_text("Atheneum De Brug");
    window.keys(&["Tab"]);
    choose_by_typing(&window, "Sector", "Onderwijs");
    window.key_until("Tab", "Zet op de kaart");
    window.keys(&["Enter"]);
    map.stands_in("Atheneum De Brug", "Vilvoorde", Half::NonCultural);

    // To the other half, where its sector does not belong.
    to_tree(&window, "Atheneum De Brug");
    from_menu(&window, &["Zet in de andere helft"]);
    window.at("Laat hier staan");
    window.keys(&["Enter"]);
    map.stands_in("Atheneum De Brug", "Vilvoorde", Half::Cultural);

    // To another bubble.
    to_tree(&window, "Atheneum De Brug");
    from_menu(&window, &["Verplaats naar…"]);
    window.at("Gemeente");
    type_and_choose(&window, "Grimb", "Grimbergen");
    window.key_until("Tab", "Verplaats");
    window.keys(&["Enter"]);
    map.stands_in("Atheneum De Brug", "Grimbergen", Half::Cultural);

    // Noted on the partnerkaart of the starting point.
    press(&window, "Beperking Jongeren komen niet");
    to_tree(&window, "Atheneum De Brug");
    from_menu(&window, &["Noteer bij dit vertrekpunt"]);
    window.see("1 genoteerde actor");

    // A scenario, and an alliance.
    to_tree(&window, "Atheneum De Brug");
    from_menu(&window, &["Neem op in een scenario"]);
    window.at("Naam van het scenario");
    window.type_text("Leerlingen programmeren");
    window.keys(&["Enter"]);
    window.see("Scenario ‘Leerlingen programmeren’ is gemaakt.");
    to_tree(&window, "Atheneum De Brug");
    from_menu(&window, &["Neem op in een alliantie"]);
    window.at("Naam van de alliantie");
    window.type_text("Jong in huis");
    window.keys(&["Enter"]);
    window.see("Alliantie ‘Jong in huis’ is gemaakt.");
    to_tree(&window, "Jong in huis");
    window.settled();
    window.close();
    computer.hash(PROJECT);
}

/// Goes to a button with Tab, and presses it.
fn press(window: &Window, button: &str) {
    window.key_until("Tab", button);
    window.keys(&["Enter"]);
}

/// Types in a field that looks things up, and takes the one that is offered.
fn type_and_choose(window: &Window, typed: &str, option: &str) {
    window.type_text(typed);
    window.find("option", option);
    window.keys(&["Enter"]);
    window.gone("option", option);
}

/// Opens a list that has the keyboard, and goes to an option by its first letters.
pub(crate) fn choose_by_typing(window: &Window, list: &str, option: &str) {
    window.at(list);
    window.keys(&["Enter"]);
    window.find("option", option);
    window.type_text(option);
    window.keys(&["Enter"]);
    window.find("button", &format!("{list}: {option}"));
}

/// Goes to a line of the tree: with Tab to the tree, with the arrows to the line.
pub(crate) fn to_tree(window: &Window, line: &str) {
    for _ in 0..80 {
        if window.is_in("[role=tree]") {
            break;
        }
        window.keys(&["Tab"]);
    }
    window.keys(&["Home"]);
    window.key_until("ArrowDown", line);
}

/// Opens the menu of what has the keyboard, and goes through it.
pub(crate) fn from_menu(window: &Window, way: &[&str]) {
    window.keys(&["Shift+F10"]);
    eventually("the menu to have the keyboard", || window.is_in("[role=menu]").then_some(()));
    for (number, entry) in way.iter().enumerate() {
        window.find("item", entry);
        window.key_until("ArrowDown", entry);
        let last = number + 1 == way.len();
        window.keys(&[if last { "Enter" } else { "ArrowRight" }]);
    }
}

#[test]
fn the_window_takes_back_what_is_typed_in_a_field() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    window.fill("Voor wie doen jullie het?", "Iedereen");
    window.type_text(" hier");
    window.keys(&["Control+z"]);
    eventually("the field to lose what was typed last", || {
        let value = window.value("Voor wie doen jullie het?");
        (value != "Iedereen hier").then_some(())
    });
    window.close();
}
