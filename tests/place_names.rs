//! Places and days as people write them, from the command line.

use bondgenoot_tests::User;

#[test]
fn a_postcode_decides_and_the_town_is_named() {
    let user = User::new();
    let project = user.starts("P");
    let answer = user.types(["add-municipality", &project, "1210 Brussel"]).good();
    assert!(answer.message.contains("Sint-Joost-ten-Node"), "{}", answer.message);
    assert!(answer.message.contains("niet Brussel"), "{}", answer.message);
    let answer = user.types(["add-municipality", &project, "9870 Machelen"]).good();
    assert!(!answer.message.contains("niet"), "{}", answer.message);
    assert!(answer.result.trim().ends_with("44081"), "{}", answer.result);
}

#[test]
fn two_towns_are_a_question() {
    let user = User::new();
    let project = user.starts("P");
    let answer = user.types(["add-municipality", &project, "Hasselt/Genk"]).fails_with(9);
    assert!(answer.message.contains("Hasselt") && answer.message.contains("Genk"), "{}", answer.message);
}

#[test]
fn candidates_of_a_question_are_ordered_by_distance_from_our_municipality() {
    let user = User::new();
    for (own, nearest, furthest) in
        [("Grimbergen", "Mechelen", "Gingelom"), ("Tienen", "Gingelom", "Mechelen")]
    {
        let project = user.makes(["new", own, "--organisation", "CC", "--municipality", own]);
        let message = user.types(["add-municipality", &project, "Muizen"]).fails_with(9).message;
        let place = |name: &str| message.find(name).unwrap_or_else(|| panic!("{name} in {message}"));
        assert!(place(nearest) < place(furthest), "from {own}: {message}");
    }
}

#[test]
fn a_province_is_proposed_as_a_region() {
    let user = User::new();
    let project = user.starts("P");
    let answer = user.types(["add-municipality", &project, "oost vlaanderen"]).fails_with(8);
    assert!(answer.message.contains("Oost-Vlaanderen"), "{}", answer.message);
    assert!(answer.message.contains("--kind region"), "{}", answer.message);
    assert!(!answer.message.contains("Oostende"), "{}", answer.message);
    user.makes(["add-municipality", &project, "Oost-Vlaanderen", "--kind", "region"]);
}

#[test]
fn characters_that_leave_nothing_to_see_do_not_count() {
    let user = User::new();
    let project = user.starts("P");
    let add = |name: &str| {
        let words = ["add-actor", &project, name, "--municipality", "Grimbergen", "--sector", "jeugd"];
        user.types(words).good().message
    };
    add("Jeugd\u{200E}huis De Kel\u{AD}der\u{FEFF}");
    let message = add("Jeugdhuis\u{2060} De Kelder");
    assert!(message.contains("staat al een actor"), "a namesake: {message}");
    for query in ["jeugdhuis", "jeugd\u{61C}huis"] {
        let found = user.types(["search", &project, query]).good().result;
        assert_eq!(found.matches("Jeugdhuis De Kelder").count(), 2, "{query:?}: {found}");
    }
}

#[test]
fn a_day_is_read_as_in_the_window() {
    let user = User::new();
    let project = user.starts("P");
    user.makes(["add-actor", &project, "Bib", "--municipality", "Meise", "--sector", "jeugd"]);
    user.makes(["add-alliance", &project, "Samen", "--member", "Bib"]);
    for day in ["3-12-26", "3/12/2026", "do 3 dec 26"] {
        user.makes(["add-agreement", &project, "Samen", day, "--by", day]);
    }
    let shown = user.types(["show", &project, "Samen"]).good().result;
    assert_eq!(shown.matches("3 december 2026").count() + shown.matches("2026-12-03").count(), 3, "{shown}");
    user.types(["add-agreement", &project, "Samen", "x", "--by", "30-2-26"]).fails_with(2);
}
