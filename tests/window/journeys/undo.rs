//! Every step can be taken back, also after the program was closed, and after it ended without a warning.

use bondgenoot_journeys::Computer;

use crate::steps::{PROJECT, add_municipality, go_to, open_project, start_project};

#[test]
fn a_step_can_be_taken_back_after_a_restart() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Vilv", "Vilvoorde");
    add_municipality(&window, "Meise", "Meise");
    window.settled();
    window.close();

    let window = computer.start();
    assert!(!window.words().contains("stopte de vorige keer onverwacht"));
    open_project(&window, PROJECT);
    window.find("button", "Maak ongedaan: Bol toegevoegd: Meise");
    window.keys(&["Control+z"]);
    window.see("Ongedaan gemaakt: Bol toegevoegd: Meise");
    window.click("button", "Maak ongedaan: Bol toegevoegd: Vilvoorde");
    window.find("button", "Doe opnieuw: Bol toegevoegd: Vilvoorde");
    assert!(!window.has("treeitem", "Vilvoorde"));
    window.click("button", "Doe opnieuw: Bol toegevoegd: Vilvoorde");
    window.find("treeitem", "Vilvoorde");
    window.keys(&["Control+Shift+z"]);
    window.find("treeitem", "Meise");
    window.close();
}

#[test]
fn nothing_that_was_kept_is_lost_when_the_power_fails() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Vilv", "Vilvoorde");
    window.settled();
    window.kill();

    let window = computer.start();
    window.see("Bondgenoot stopte de vorige keer onverwacht");
    window.see("Er is niets verloren van wat bewaard was.");
    window.see("“Bol toegevoegd: Vilvoorde”");
    open_project(&window, PROJECT);
    window.find("treeitem", "Vilvoorde");
    window.keys(&["Control+z"]);
    window.gone("treeitem", "Vilvoorde");
    window.keys(&["Control+y"]);
    window.find("treeitem", "Vilvoorde");
    window.close();
}
