//! The first start, and what stands there before anybody made anything.

use bondgenoot_journeys::Computer;

use crate::steps::{go_to, start_project};

#[test]
fn a_newcomer_begins_with_three_questions_and_finds_the_map_ready() {
    let computer = Computer::new();
    let window = computer.start();
    window.see("Welkom bij Bondgenoot");
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    window.map().bubble("Grimbergen");
    window.close();
}
