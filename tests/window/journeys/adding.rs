//! Names that people shout, typed one after the other; and names that wait until somebody knows where they belong.

use bondgenoot_journeys::{Computer, Half};

use crate::steps::{add_municipality, go_to, start_project};

#[test]
fn twelve_names_by_keyboard_alone_and_one_dragged_to_its_place() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Vilv", "Vilvoorde");
    window.keys(&["Escape"]);
    window.keys(&["a"]);
    window.find("field", "Voeg toe");
    let places = ["Meise", "Vilvoorde", "Grimbergen", "Zemst"];
    for (number, place) in places.iter().cycle().take(12).enumerate() {
        window.type_text(&format!("Kring {number}; {place}"));
        window.keys(&["Enter"]);
        window.see(&format!("Kring {number} staat in {place}."));
    }
    window.type_text("Vrouwenkoor Ode");
    window.keys(&["Enter"]);
    window.see("Vrouwenkoor Ode wacht bij Nog te plaatsen.");
    window.keys(&["Escape"]);

    let map = window.map();
    map.drag_waiting("Vrouwenkoor Ode", "Vilvoorde", Half::NonCultural);
    map.stands_in("Vrouwenkoor Ode", "Vilvoorde", Half::NonCultural);
    window.gone("heading", "Nog te plaatsen 1");
    for number in 0..12 {
        map.stands_in(&format!("Kring {number}"), places[number % 4], Half::Cultural);
    }
    window.close();
}
