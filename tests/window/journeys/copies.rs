//! What was deleted comes back from a copy, long after the step that undid it is out of mind.

use std::fs;

use bondgenoot_core::clock::{Clock, SystemClock};
use bondgenoot_journeys::{Computer, eventually};

use crate::steps::{PROJECT, add_actor, add_municipality, go_to, open_project, start_project};

#[test]
fn an_actor_deleted_a_week_ago_is_brought_back_from_a_copy() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Meise", "Meise");
    add_actor(&window, "Toneelvereniging Het Doek", "Amateurkunsten", "Meise");
    window.close();
    computer.command(&["remove-actor", PROJECT, "Toneelvereniging Het Doek"]);
    a_week_passes(&computer);

    let window = computer.start();
    open_project(&window, PROJECT);
    // From here on these are all the clicks and keys: two to the copy, one to put back.
    go_to(&window, "Kopieën");
    window.click("option", "");
    window.see("Toneelvereniging Het Doek, Meise");
    window.see("1 weg");
    window.click("button", "Zet terug: Toneelvereniging Het Doek");
    window.see("“Toneelvereniging Het Doek” staat er weer zoals toen.");
    window.see("niets: alles staat er zoals toen");
    go_to(&window, "Kaart");
    window.map().chip("Toneelvereniging Het Doek");
    // It is one step, and a copy of just before stands on the line.
    window.keys(&["Control+z"]);
    window.see("Ongedaan gemaakt: Teruggezet uit een kopie: Toneelvereniging Het Doek");
    go_to(&window, "Kopieën");
    window.see("voor het terugzetten");
    window.close();
}

#[test]
fn the_copies_are_walked_through_by_keyboard() {
    let computer = Computer::new();
    let window = computer.start();
    window.click("button", "Bekijk het voorbeeld");
    go_to(&window, "Kopieën");
    window.see("De eerste kopie komt over een half uur, of als je sluit.");
    window.click("button", "Maak nu een kopie");
    window.see("De kopie is gemaakt.");
    window.click("button", "Maak nu een kopie");
    eventually("two copies", || (window.all("option").len() == 2).then_some(()));
    window.see("niets: alles staat er zoals toen");
    window.click("option", "");
    let newest = window.focused();
    window.keys(&["Home"]);
    window.at("Vandaag om");
    window.keys(&["Enter"]);
    window.find("dialog", "Voorbeeld: De Lindeboog");
    window.type_text("regenton");
    window.see("Basisschool De Regenton, Grimbergen");
    window.keys(&["Escape", "Escape"]);
    window.gone("dialog", "Voorbeeld: De Lindeboog");
    assert!(newest.contains("omdat je erom vroeg"), "{newest}");
    window.close();
}

/// Makes every copy a week older, by the moment in its name.
fn a_week_passes(computer: &Computer) {
    let today = SystemClock.today();
    let then = (0..7).fold(today, |day, _| day.yesterday().unwrap());
    let (today, then) = (today.strftime("%Y%m%d").to_string(), then.strftime("%Y%m%d").to_string());
    let mut renamed = 0;
    for entry in fs::read_dir(computer.data().join("copies")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.contains(&today) {
            fs::rename(&path, path.with_file_name(name.replacen(&today, &then, 1))).unwrap();
            renamed += 1;
        }
    }
    assert!(renamed > 0, "no copy was made at closing");
}
