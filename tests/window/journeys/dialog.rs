//! The file dialogs of the platform itself, once: everywhere else a file is simply there.

use bondgenoot_journeys::{Computer, Hand};

use crate::steps::{PROJECT, go_to, start_project};

#[test]
fn a_file_is_saved_and_opened_with_the_dialogs_of_the_platform() {
    let computer = Computer::new().with_real_dialogs();
    let hand = computer.hand();
    let file = computer.saved().join("Voor de collega.bondgenoot");
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Delen");

    // Closed again without an answer: nothing happens.
    window.click("button", "Bewaar als bestand");
    let dialog = hand.find("Bewaar het project als bestand");
    hand.focus(&dialog);
    hand.key("Escape");
    hand.gone("Bewaar het project als bestand");
    window.find("button", "Bewaar als bestand");
    assert!(!window.words().contains("Het project staat in dit bestand:"));

    window.click("button", "Bewaar als bestand");
    answer(&hand, "Bewaar het project als bestand", file.to_str().unwrap());
    window.see("Het project staat in dit bestand:");
    window.see("Voor de collega.bondgenoot");
    assert!(file.exists());
    window.close();

    let colleague = Computer::new().with_real_dialogs();
    let hand = colleague.hand();
    let window = colleague.start();
    window.click("button", "Open een projectbestand");
    answer(&hand, "Open een projectbestand", file.to_str().unwrap());
    window.click("button", "Haal binnen");
    window.see("is binnengehaald als nieuw project.");
    window.close();
    assert_eq!(computer.hash(PROJECT), colleague.hash(PROJECT));
}

#[test]
fn a_file_is_not_replaced_before_a_question_about_its_final_name() {
    let computer = Computer::new().with_real_dialogs();
    let hand = computer.hand();
    let there = computer.path("Netwerk 2.0.bondgenoot");
    std::fs::write(&there, "iets anders").unwrap();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    go_to(&window, "Delen");

    // The dialog shows no file of that name; with our ending there is one.
    window.click("button", "Bewaar als bestand");
    answer(&hand, "Bewaar het project als bestand", computer.path("Netwerk 2.0").to_str().unwrap());
    let question = hand.find("Bestand vervangen?");
    hand.focus(&question);
    hand.key("Escape");
    hand.gone("Bestand vervangen?");

    // Not replaced, so another name is asked for.
    answer(&hand, "Bewaar het project als bestand", computer.path("Netwerk 3.0").to_str().unwrap());
    window.see("Het project staat in dit bestand:");
    window.see("Netwerk 3.0.bondgenoot");
    assert!(computer.path("Netwerk 3.0.bondgenoot").exists());
    assert_eq!(std::fs::read_to_string(there).unwrap(), "iets anders");
    window.close();
}

/// Types a path in the dialog, as one can everywhere in GTK, and agrees. A letter can get lost while the line for the
/// path is still coming up, and a Return to what completes that line; a person would see it, and try again.
fn answer(hand: &Hand<'_>, title: &str, path: &str) {
    hand.find(title);
    hand.insist(title, |dialog| {
        hand.focus(dialog);
        hand.key("ctrl+l");
        hand.key("ctrl+a");
        hand.type_text(path);
        hand.key("Return");
    });
}
