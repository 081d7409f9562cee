//! Files that come from outside the window: dropped on it, by a double click, broken on their way.

use std::ffi::OsStr;
use std::fs::Permissions;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bondgenoot_journeys::{Computer, Window, program};

use crate::steps::{PROJECT, go_to, hand_over, open_project, start_project};

#[test]
fn a_damaged_file_that_is_dropped_on_the_window_changes_nothing() {
    let sender = Computer::new();
    let file = project_file(&sender);
    let computer = Computer::new();
    let broken = computer.path("Netwerk.bondgenoot");
    break_in_half(&file, &broken);
    let window = computer.start();
    start_project(&window, "Gemeenschapscentrum De Wilg", "Meise");
    go_to(&window, "Vertrekpunten");
    let before = projects(&window);

    drop_on(&computer, &broken);
    window.find("dialog", "Dit bestand kunnen we niet openen");
    window.see("Dit bestand is onderweg beschadigd");
    window.see("Je eigen projecten zijn niet geraakt.");
    window.see("Vraag de afzender om het project opnieuw te bewaren");
    window.click("button", "Sluiten");
    window.gone("dialog", "Dit bestand kunnen we niet openen");
    window.find("heading", "Vertrekpunten");
    assert_eq!(projects(&window), before);

    // What is no project at all says so too.
    let letter = computer.path("Brief.bondgenoot");
    std::fs::write(&letter, "Beste collega, hierbij ons netwerk.").unwrap();
    drop_on(&computer, &letter);
    window.see("Dit bestand is geen project van Bondgenoot. Er is niets veranderd.");
    window.click("button", "Sluiten");
    assert_eq!(projects(&window), before);

    // The whole file comes in.
    drop_on(&computer, &file);
    window.click("button", "Haal binnen");
    window.see("is binnengehaald als nieuw project.");
    window.close();
    assert_eq!(computer.hash(PROJECT), sender.hash(PROJECT));
}

#[test]
fn a_double_click_opens_a_file_in_the_window_that_is_there() {
    let sender = Computer::new();
    let file = project_file(&sender);
    let computer = Computer::new();
    let arguments = [file.to_str().unwrap()];
    let window = computer.start_with(&arguments);
    window.see("Er is nog niets veranderd.");
    window.click("button", "Annuleren");
    window.see("Welkom bij Bondgenoot");

    // A second start hands the file over to the window, and ends.
    computer.start_again_with(&arguments);
    window.click("button", "Haal binnen");
    window.see("is binnengehaald als nieuw project.");
    window.close();

    // The file that is here already says so.
    let window = computer.start_with(&arguments);
    window.see("staat niets wat jullie nog niet hebben.");
    window.click("button", "Ga naar het project");
    window.find("heading", "Kaart");
    window.close();
    let window = computer.start();
    open_project(&window, PROJECT);
    window.close();
}

#[test]
fn a_file_whose_name_is_not_text_opens_however_it_arrives() {
    let sender = Computer::new();
    let computer = Computer::new();
    let file = computer.path("").join(OsStr::from_bytes(b"caf\xe9.bondgenoot"));
    std::fs::copy(project_file(&sender), &file).unwrap();

    // With the first start. The driver passes text only, so a script types the name.
    let start = computer.path("start");
    let script = [
        &b"#!/bin/sh\nexec '"[..],
        program().as_os_str().as_bytes(),
        b"' '",
        file.as_os_str().as_bytes(),
        b"'\n",
    ];
    std::fs::write(&start, script.concat()).unwrap();
    std::fs::set_permissions(&start, Permissions::from_mode(0o700)).unwrap();
    let window = computer.start_other(&start);
    window.see("Er is nog niets veranderd.");
    window.click("button", "Annuleren");
    window.see("Welkom bij Bondgenoot");

    // With a second start.
    computer.start_again_with(&[&file]);
    window.see("Er is nog niets veranderd.");
    window.click("button", "Annuleren");
    window.see("Welkom bij Bondgenoot");

    // Dropped.
    drop_on(&computer, &file);
    window.click("button", "Haal binnen");
    window.see("is binnengehaald als nieuw project.");
    window.close();
    assert_eq!(computer.hash(PROJECT), sender.hash(PROJECT));

    // As an address.
    let address = format!("file://{}caf%E9.bondgenoot", computer.path("").display());
    let window = computer.start_with(&[address.as_str()]);
    window.see("staat niets wat jullie nog niet hebben.");
    window.close();
}

/// Makes a project on a computer, and the file of it.
fn project_file(computer: &Computer) -> PathBuf {
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    hand_over(&window);
    window.close();
    computer.saved_file()
}

/// A file of which the end did not arrive.
fn break_in_half(file: &Path, broken: &Path) {
    let bytes = std::fs::read(file).unwrap();
    std::fs::write(broken, &bytes[..bytes.len() / 2]).unwrap();
}

fn drop_on(computer: &Computer, file: &Path) {
    let hand = computer.hand();
    hand.drop_file(file, &hand.find("Bondgenoot"), (640, 400));
}

fn projects(window: &Window) -> serde_json::Value {
    window.ask("projects", &serde_json::json!({}))
}
