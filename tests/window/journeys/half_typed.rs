//! The window closes in the middle of a word: nothing that was typed is lost.

use bondgenoot_journeys::Computer;

use crate::steps::{PROJECT, go_to, open_project, start_project};

#[test]
fn a_card_that_was_not_yet_entered_is_there_at_the_next_start() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Vertrekpunten");
    window.fill("Een eerste sterkte…", "Een dansvloer van honderd");
    window.close();

    let window = computer.start();
    assert!(!window.words().contains("stopte de vorige keer onverwacht"));
    open_project(&window, PROJECT);
    go_to(&window, "Vertrekpunten");
    let cards = "return [...document.querySelectorAll('main textarea')].map((card) => card.value)";
    assert_eq!(window.script(cards, &[])[0], "Een dansvloer van honderd");
    window.close();
}

#[test]
fn what_stood_in_a_dialog_is_given_back_at_the_next_start() {
    let computer = Computer::new();
    let window = computer.start();
    window.click("button", "Bekijk het voorbeeld");
    go_to(&window, "Scenario’s");
    window.click("button", "Nieuw scenario");
    window.fill("Naam van het scenario", "Dansen op de Dijle");
    window.close();

    let window = computer.start();
    window.see("Dit was je nog aan het typen toen Bondgenoot sloot");
    window.see("Dansen op de Dijle");
    window.click("button", "Sluiten");
    window.close();
    let window = computer.start();
    assert!(!window.words().contains("Dansen op de Dijle"));
    window.close();
}
