//! Copies as somebody meets them on the command line: made by themselves, listed, and the way back.

use std::fs;

use bondgenoot_tests::User;

fn made(user: &User) -> Vec<serde_json::Value> {
    user.asks(["copies"])["copies"].as_array().unwrap().clone()
}

#[test]
fn an_actor_that_was_removed_comes_back_from_a_copy() {
    let user = User::new();
    let project = user.makes(["example"]);
    let copies = made(&user);
    assert_eq!(copies.len(), 1, "a copy was made by itself when the command was done");
    assert_eq!(copies[0]["reason"], "close");
    let before = user.hash(&project);
    user.types(["remove-actor", &project, "Jeugdhuis De Sluiskamer"]).good();
    assert_eq!(made(&user).len(), 1, "and no other one within half an hour");
    assert_ne!(user.hash(&project), before);

    let restored =
        user.types(["restore-copy", "1", "--project", &project, "--actor", "jeugdhuis de sluiskamer"]).good();
    assert!(restored.message.contains("undo"), "{}", restored.message);
    assert_eq!(user.hash(&project), before);
    let reasons: Vec<_> = made(&user).iter().map(|copy| copy["reason"].clone()).collect();
    assert_eq!(reasons, ["restore", "close"], "first a copy of now");
    user.types(["undo", &project]).good();
    assert_ne!(user.hash(&project), before);
}

#[test]
fn everything_comes_back_and_goes_back_again() {
    let user = User::new();
    let project = user.makes(["example"]);
    let before = user.hash(&project);
    let number = user.types(["copy-now"]).good().last_line();
    user.types(["rename", &project, "Helemaal anders"]).good();
    user.types(["delete", &project]).good();
    let copy_of_now = user.types(["restore-copy", &number]).good().last_line();
    assert_eq!(user.hash(&project), before);
    user.types(["restore-copy", &copy_of_now]).good();
    user.types(["info", &project]).fails_with(8);
    user.types(["restore", &project]).good();
    assert!(user.types(["info", &project]).good().result.contains("Helemaal anders"));
}

#[test]
fn what_is_not_there_and_what_is_damaged_is_said() {
    let user = User::new();
    let project = user.makes(["example"]);
    user.types(["restore-copy", "77"]).fails_with(8);
    user.types(["restore-copy", "1", "--project", "Weg"]).fails_with(8);
    user.types(["restore-copy", "1", "--project", &project, "--actor", "Niemand"]).fails_with(8);
    user.types(["restore-copy", "1", "--actor", "x", "--alliance", "y"]).fails_with(2);
    let letter = user.file("brief.txt");
    fs::write(&letter, "Beste Noor").unwrap();
    user.types(["restore-copy", letter.to_str().unwrap()]).fails_with(3);
    let folder = user.data().join("copies");
    let copy = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let bytes = fs::read(&copy).unwrap();
    fs::write(&copy, &bytes[..bytes.len() - 5_000]).unwrap();
    user.types(["restore-copy", "1"]).fails_with(5);
    assert_eq!(made(&user)[0]["problem"], "copy-damaged");
}

#[test]
fn a_person_gets_to_see_everything_that_is_known() {
    let user = User::new();
    let project = user.starts("Samen");
    user.types([
        "add-actor",
        &project,
        "Bib De Letter",
        "--municipality",
        "Meise",
        "--sector",
        "youth",
        "--contact",
        "Els Verhé",
    ])
    .good();
    let sheet = user.types(["person", &project, "els verhe"]).good();
    assert!(sheet.result.contains("Els Verhé") && sheet.result.contains("Bib De Letter (Meise)"));
    let known = user.asks(["person", &project, "els verhe"]);
    assert_eq!(known["steps"].as_array().unwrap().len(), 1);
    user.types(["person", &project, "Jan"]).fails_with(8);
}
