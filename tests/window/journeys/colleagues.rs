//! Two colleagues who work on the same project, each at a computer of her own.

use bondgenoot_journeys::{Computer, Window};

use crate::steps::{PROJECT, add_actor, add_municipality, go_to, hand_over, open_project, start_project};

#[test]
fn two_colleagues_exchange_their_work_and_decide_what_both_changed() {
    let (one, other) = (Computer::new(), Computer::new());
    let window = one.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Kaart");
    add_municipality(&window, "Meise", "Meise");
    add_actor(&window, "Bib De Letter", "Lokaal cultuurbeleid", "Meise");
    add_actor(&window, "Fanfare Sint-Jan", "Amateurkunsten", "Meise");
    hand_over(&window);
    other.receive(&one.saved_file());

    let theirs = other.start();
    theirs.click("button", "Open een projectbestand");
    theirs.click("button", "Haal binnen");
    theirs.see("is binnengehaald als nieuw project.");
    note(&theirs, "Bib De Letter", "Zij zoeken voorlezers.");
    note(&theirs, "Fanfare Sint-Jan", "Repeteert op maandag.");
    add_actor(&theirs, "Atheneum De Brug", "Onderwijs", "Meise");
    hand_over(&theirs);
    one.receive(&other.saved_file());

    note(&window, "Bib De Letter", "Wij mogen hun zolder gebruiken.");
    note(&window, "Fanfare Sint-Jan", "Repeteert op dinsdag.");
    go_to(&window, "Delen");
    window.click("button", "Open een bestand van een collega");
    window.see("2 actoren zijn door jullie én door hen gewijzigd: kies wat blijft.");
    window.click_inside(&[("group", "Bib De Letter"), ("radio", "Hun versie")]);
    window.click_inside(&[("group", "Fanfare Sint-Jan"), ("radio", "Onze versie")]);
    window.see("Nu: 1 keer onze versie, 1 keer die van hen.");
    window.click("button", "Neem over");
    window.see("is bijgewerkt met wat in het bestand stond.");
    hand_over(&window);
    other.receive(&one.saved_file());

    go_to(&theirs, "Delen");
    theirs.click("button", "Open een bestand van een collega");
    theirs.see("Dit gebeurt er als je het overneemt:");
    assert!(!theirs.words().contains("kies wat blijft"), "decided once is decided");
    theirs.click("button", "Neem over");
    theirs.see("is bijgewerkt met wat in het bestand stond.");
    for window in [&window, &theirs] {
        assert_eq!(noted(window, "Bib De Letter"), "Zij zoeken voorlezers.");
        assert_eq!(noted(window, "Fanfare Sint-Jan"), "Repeteert op dinsdag.");
        window.map().chip("Atheneum De Brug");
    }
    window.close();
    theirs.close();
    assert_eq!(one.hash(PROJECT), other.hash(PROJECT));

    // Taking over is one step: it is taken back in one, also tomorrow.
    let window = one.start();
    open_project(&window, PROJECT);
    window.click("button", "Maak ongedaan: Overgenomen uit een bestand");
    window.see("Ongedaan gemaakt: Overgenomen uit een bestand");
    assert!(window.map().look_for_chip("Atheneum De Brug").is_none());
    window.close();
}

/// Opens the details of an actor on the map.
fn look_at(window: &Window, actor: &str) {
    go_to(window, "Kaart");
    let map = window.map();
    map.overview();
    window.click_at(map.on_chip(actor));
    window.find("heading", actor);
}

fn note(window: &Window, actor: &str, text: &str) {
    look_at(window, actor);
    window.fill("Notities", text);
    window.settled();
}

fn noted(window: &Window, actor: &str) -> String {
    look_at(window, actor);
    window.value("Notities")
}
