//! The main job without a window: build a network, make an alliance, check it against the succescriteria,
//! hand the project over, and undo it all.

use bondgenoot_tests::User;

/// A small network in real municipalities.
fn network(user: &User) -> String {
    let project = user.starts("Dans zonder grenzen");
    for place in ["Vilvoorde", "1860", "1830 machelen"] {
        user.makes(["add-municipality", &project, place]);
    }
    for (name, place, sector) in [
        ("Jeugdhuis De Kelder", "Vilvoorde", "jeugd"),
        ("Wijkcentrum De Schakel", "Machelen", "welzijn"),
        ("Dansatelier", "Grimbergen", "kunsten"),
        ("Heemkring", "Meise", "cultureel erfgoed"),
    ] {
        user.makes(["add-actor", &project, name, "--municipality", place, "--sector", sector]);
    }
    project
}

#[test]
fn from_first_start_to_a_finished_alliance_and_back() {
    let user = User::new();
    let project = network(&user);
    let start = user.hash(&project);
    user.makes(["add-starting-point", &project, "--limitation", "Ons publiek is vooral 55-plus"]);
    user.makes([
        "add-lead",
        &project,
        "Ons publiek is vooral 55-plus",
        "Wijkcentrum De Schakel",
        "--note",
        "Kent de wijk",
    ]);
    user.makes([
        "add-scenario",
        &project,
        "Dans buiten de zaal",
        "--actor",
        "Dansatelier",
        "Wijkcentrum De Schakel",
        "--idea",
        "Een voorstelling op het plein",
    ]);
    user.makes([
        "add-alliance",
        &project,
        "Dans in de wijk",
        "--member",
        "Jeugdhuis De Kelder",
        "--scenario",
        "Dans buiten de zaal",
    ]);
    user.makes([
        "assess",
        &project,
        "Dans in de wijk",
        "1",
        "aanwezig",
        "--date",
        "2026-05-21",
        "--how",
        "Twee trekkers",
    ]);
    user.makes([
        "assess",
        &project,
        "Dans in de wijk",
        "cocreëren",
        "nog niet",
        "--date",
        "2026-05-21",
        "--partner",
        "Wijkcentrum De Schakel",
    ]);
    user.makes([
        "add-agreement",
        &project,
        "Dans in de wijk",
        "Zaal vastleggen",
        "--who",
        "De coördinator",
        "--by",
        "15-3-2027",
    ]);

    let info = user.asks(["info", &project]);
    for (what, count) in [
        ("municipality", 4),
        ("actor", 5),
        ("starting_point", 1),
        ("lead", 1),
        ("scenario", 1),
        ("alliance", 1),
        ("member", 4),
        ("assessment", 1),
        ("answer", 2),
        ("agreement", 1),
        ("contact", 0),
    ] {
        assert_eq!(info[what], count, "{what}");
    }
    let shown = user.types(["show", &project, "Dans in de wijk"]).good().result;
    for words in
        ["CC De Proef (dragend)", "sleutelfiguren", "15 maart 2027", "Ontstaan uit: Dans buiten de zaal"]
    {
        assert!(shown.to_lowercase().contains(&words.to_lowercase()), "{words} in\n{shown}");
    }

    let end = user.hash(&project);
    let steps = user.asks(["undo", &project, "7"])["steps"].as_array().unwrap().len();
    assert_eq!(steps, 7);
    assert_eq!(user.hash(&project), start);
    user.types(["redo", &project, "7"]).good();
    assert_eq!(user.hash(&project), end);
}

#[test]
fn a_colleague_opens_the_same_project_on_another_machine() {
    let (one, other) = (User::new(), User::new());
    let project = network(&one);
    let file = one.file("netwerk.bondgenoot");
    one.types(["export", &project, file.to_str().unwrap()]).good();
    assert_eq!(other.makes(["import", file.to_str().unwrap()]), project);
    assert_eq!(other.hash(&project), one.hash(&project));
    assert_eq!(other.hash(&file), one.hash(&project));
}

#[test]
fn two_colleagues_exchange_and_decide_a_conflict() {
    let (one, other) = (User::new(), User::new());
    let project = network(&one);
    let (from_one, from_other) = (one.file("een.bondgenoot"), other.file("ander.bondgenoot"));
    let (from_one, from_other) = (from_one.to_str().unwrap(), from_other.to_str().unwrap());
    one.types(["export", &project, from_one]).good();
    other.types(["import", from_one]).good();

    one.makes(["edit-actor", &project, "Dansatelier", "--offer", "Dans op het plein"]);
    one.makes(["edit-actor", &project, "Heemkring", "--status", "partner"]);
    other.makes(["edit-actor", &project, "Dansatelier", "--offer", "Dans in de zaal"]);
    other.makes([
        "add-actor",
        &project,
        "Bib De Letter",
        "--municipality",
        "Meise",
        "--sector",
        "lokaal cultuurbeleid",
    ]);
    other.makes(["remove-actor", &project, "Jeugdhuis De Kelder"]);
    other.types(["export", &project, from_other]).good();

    let plan = one.asks(["import", from_other, "--plan"]);
    let counts = &plan["counts"];
    assert_eq!(
        (&counts["new"], &counts["conflict"], &counts["deleted_there"], &counts["changed_here"]),
        (&1.into(), &1.into(), &1.into(), &1.into())
    );
    let before = one.hash(&project);
    one.types(["import", from_other]).fails_with(2);
    assert_eq!(one.hash(&project), before, "a plan and a refusal change nothing");

    one.types(["import", from_other, "--take-over", "--conflicts", "theirs"]).good();
    let merged = one.hash(&project);
    one.types(["export", &project, from_one]).good();
    other.types(["import", from_one, "--take-over"]).good();
    assert_eq!(other.hash(&project), merged);
    let shown = other.types(["--json", "show", &project]).good().result;
    assert!(shown.contains("Dans in de zaal") && !shown.contains("Dans op het plein"));

    one.types(["undo", &project]).good();
    assert_eq!(one.hash(&project), before, "an import is one step");
}

#[test]
fn contact_persons_can_stay_at_home() {
    let (one, other) = (User::new(), User::new());
    let project = network(&one);
    one.makes([
        "add-actor",
        &project,
        "Fanfare",
        "--municipality",
        "Meise",
        "--sector",
        "amateurkunsten",
        "--contact",
        "De dirigent",
    ]);
    let (out, back) = (one.file("zonder.bondgenoot"), other.file("terug.bondgenoot"));
    let (out, back) = (out.to_str().unwrap(), back.to_str().unwrap());
    one.types(["export", &project, out, "--without-contacts"]).good();
    assert!(
        !std::fs::read(out).unwrap().windows(11).any(|bytes| bytes == b"De dirigent"),
        "not even in the bytes"
    );
    other.types(["import", out]).good();
    assert_eq!(other.asks(["info", &project])["contact"], 0);
    other.makes(["edit-actor", &project, "Fanfare", "--status", "in gesprek"]);
    other.types(["export", &project, back]).good();
    one.types(["import", back, "--take-over"]).good();
    assert_eq!(one.asks(["info", &project])["contact"], 1, "absent is not deleted");
}

#[test]
fn a_file_can_come_in_as_a_copy() {
    let user = User::new();
    let project = network(&user);
    let file = user.file("netwerk.bondgenoot");
    let file = file.to_str().unwrap();
    user.types(["export", &project, file]).good();
    let copy = user.makes(["import", file, "--as-copy"]);
    assert_ne!(copy, project);
    let names: Vec<String> =
        user.asks(["projects"]).as_array().unwrap().iter().map(|listed| listed["name"].to_string()).collect();
    assert!(names.contains(&"\"Dans zonder grenzen (kopie)\"".to_owned()), "{names:?}");
}

#[test]
fn a_deleted_project_waits_in_the_bin() {
    let user = User::new();
    let project = user.starts("Weg en terug");
    user.makes(["delete", &project]);
    user.types(["info", &project]).fails_with(8);
    user.makes(["restore", "Weg en terug"]);
    user.types(["info", "weg en terug"]).good();
}

#[test]
fn everything_can_be_found_without_accents_also_after_undo() {
    let user = User::new();
    let project = user.starts("Zoeken");
    user.makes([
        "add-actor",
        &project,
        "Café Één",
        "--municipality",
        "Grimbergen",
        "--sector",
        "lokale economie",
    ]);
    let hits = |text: &str| user.asks(["search", &project, text]).as_array().unwrap().len();
    assert_eq!(hits("cafe een"), 1);
    assert_eq!(hits("caf"), 1);
    user.types(["undo", &project]).good();
    assert_eq!(hits("cafe"), 0);
    user.types(["redo", &project]).good();
    assert_eq!(hits("CAFÉ"), 1);
}

#[test]
fn the_example_is_ready_to_be_shown() {
    let user = User::new();
    let project = user.makes(["example"]);
    let info = user.asks(["info", &project]);
    assert_eq!(info["municipality"], 7);
    assert_eq!(
        (&info["starting_point"], &info["scenario"], &info["alliance"]),
        (&6.into(), &4.into(), &2.into())
    );
    let shown = user.types(["show", &project]).good().result;
    for unresolved in ["{$", "cli-", "sector-"] {
        assert!(!shown.contains(unresolved), "{unresolved} in\n{shown}");
    }
    let scene = user.asks(["scene", &project]);
    assert_eq!(scene["bubbles"].as_array().unwrap().len(), 7);
}
