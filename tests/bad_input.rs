//! What people type by accident or on purpose: a clear message or a sensible result, and nothing lost.

use bondgenoot_tests::User;

#[test]
fn names_without_anything_to_see_are_refused() {
    let user = User::new();
    let project = user.starts("P");
    let before = user.hash(&project);
    for name in ["", "   ", "\t\n", "\u{200B}", "\u{202E}"] {
        user.types(["add-actor", &project, name, "--municipality", "Grimbergen", "--sector", "welzijn"])
            .fails_with(2);
        user.types(["rename", &project, name]).fails_with(2);
    }
    assert_eq!(user.hash(&project), before);
}

#[test]
fn endless_names_are_refused_in_a_short_message() {
    let user = User::new();
    let project = user.starts("P");
    let endless = "x".repeat(100_000);
    let answer = user.types(["rename", &project, &endless]).fails_with(2);
    assert!(answer.message.len() < 1_000 && answer.message.contains("200"), "{}", answer.message);
    user.types(["info", &endless]).fails_with(8);
    user.types(["municipality", &endless]).fails_with(8);
    let answer = user.types(["add-starting-point", &project, "--strength", &endless]).fails_with(2);
    assert!(answer.message.contains("20"), "{}", answer.message);
}

#[test]
fn any_script_and_any_sign_is_a_name() {
    let user = User::new();
    let project = user.starts("P");
    for name in [
        "🎭🎪 Theater",
        "جمعية الحي",
        "שכונה",
        "<script>alert(1)</script>",
        "'; DROP TABLE actor; --",
        "\"De Brug\"",
        "%s%n",
        "Å\u{301}",
        "{ $name }",
    ] {
        let id =
            user.makes(["add-actor", &project, name, "--municipality", "Grimbergen", "--sector", "welzijn"]);
        let found = user.types(["--json", "show", &project]).good().result;
        assert!(found.contains(&id));
        user.makes(["edit-actor", &project, &id, "--notes", name]);
    }
    let dashes = user.makes([
        "add-actor",
        &project,
        "--municipality",
        "Grimbergen",
        "--sector",
        "welzijn",
        "--",
        "--",
    ]);
    assert!(!dashes.is_empty());
    assert_eq!(user.asks(["info", &project])["actor"], 11);
}

#[test]
fn control_characters_do_not_reach_the_screen() {
    let user = User::new();
    let project = user.starts("P");
    user.makes([
        "add-actor",
        &project,
        "Bib\u{7}\u{1b}[31m\nRood",
        "--municipality",
        "Grimbergen",
        "--sector",
        "jeugd",
    ]);
    let shown = user.types(["show", &project]).good().result;
    assert!(shown.contains("Bib [31m Rood") && !shown.contains('\u{1b}'), "{shown}");
}

#[test]
fn the_same_name_twice_in_a_bubble_is_a_warning() {
    let user = User::new();
    let project = user.starts("P");
    let add = || {
        user.types(["add-actor", &project, "Bib", "--municipality", "Grimbergen", "--sector", "kunsten"])
            .good()
    };
    assert!(!add().message.contains("Let op"));
    assert!(add().message.contains("Let op"));
    assert_eq!(user.asks(["info", &project])["actor"], 3);
}

#[test]
fn the_same_municipality_twice_stays_one() {
    let user = User::new();
    let project = user.starts("P");
    let first = user.makes(["add-municipality", &project, "Vilvoorde"]);
    let again = user.types(["add-municipality", &project, "1800"]).good();
    assert_eq!(again.last_line(), first);
    assert!(again.message.contains("stond al op de kaart"));
    assert_eq!(user.asks(["info", &project])["municipality"], 2);
}

#[test]
fn days_that_do_not_exist_are_refused() {
    let user = User::new();
    let project = user.starts("P");
    user.makes(["add-actor", &project, "Bib", "--municipality", "Grimbergen", "--sector", "kunsten"]);
    user.makes(["add-alliance", &project, "Samen", "--member", "Bib"]);
    let before = user.hash(&project);
    for date in ["2026-02-30", "30 februari", "0000-00-00", "binnenkort", ""] {
        user.types(["assess", &project, "Samen", "1", "aanwezig", "--date", date]).fails_with(2);
        user.types(["add-agreement", &project, "Samen", "Iets", "--by", date]).fails_with(2);
    }
    assert_eq!(user.hash(&project), before);
}

#[test]
fn answers_need_a_criterion_a_state_and_a_member() {
    let user = User::new();
    let project = user.starts("P");
    for name in ["Bib", "Fanfare"] {
        user.makes(["add-actor", &project, name, "--municipality", "Grimbergen", "--sector", "kunsten"]);
    }
    user.makes(["add-alliance", &project, "Samen", "--member", "Bib", "--without-us"]);
    user.types(["assess", &project, "Samen", "13", "aanwezig"]).fails_with(2);
    user.types(["assess", &project, "Samen", "1", "misschien"]).fails_with(2);
    let answer = user.types(["assess", &project, "Samen", "1", "nvt", "--partner", "Fanfare"]).fails_with(1);
    assert!(answer.message.contains("Fanfare"), "{}", answer.message);
}

#[test]
fn equal_names_are_told_apart_by_province_and_country() {
    let user = User::new();
    let project = user.starts("P");
    user.makes(["add-municipality", &project, "Bergen, Henegouwen"]);
    user.makes(["add-municipality", &project, "Bergen (NH.)"]);
    user.types(["add-municipality", &project, "Zwijndrecht"]).fails_with(9);
    user.makes(["add-municipality", &project, "Zwijndrecht NL"]);
    assert_eq!(user.makes(["add-municipality", &project, "Strombeek-Bever"]), "23025");
}
