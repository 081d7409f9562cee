//! The folder with the work is moved away under an open window.

use std::fs;

use bondgenoot_journeys::Computer;

use crate::steps::{PROJECT, add_municipality, go_to, open_project, start_project};

#[test]
fn work_that_was_moved_away_can_be_saved_as_a_file_and_be_put_back() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Vilv", "Vilvoorde");
    window.settled();
    let away = computer.path("elders");
    fs::rename(computer.data(), &away).unwrap();

    window.click("button", "Gemeente toevoegen");
    window.fill("Gemeente of bol", "Meise");
    window.click("option", "Meise");
    window.find("dialog", "Jullie werk staat niet meer waar het stond");
    window.see("Deze stap is daarom niet bewaard");
    window.click("button", "Bewaar dit project als bestand");
    window.see("Dat bestand kun je later overal openen, ook hier.");
    // What is tried before the folder is back is refused again, and loses nothing.
    window.click("button", "Ik zette de map terug");
    window.see("Deze stap is daarom niet bewaard");
    window.settled();
    assert!(!computer.data().exists(), "nothing came in its place");
    fs::rename(&away, computer.data()).unwrap();
    window.click("button", "Ik zette de map terug");
    window.gone("dialog", "Jullie werk staat niet meer waar het stond");
    open_project(&window, PROJECT);
    window.find("treeitem", "Vilvoorde");
    assert!(!window.has("treeitem", "Meise"), "the refused step is not there");
    add_municipality(&window, "Meise", "Meise");
    window.close();

    computer.command(&["check", computer.saved_file().to_str().unwrap()]);
}
