//! What colleagues who exchange files run into: nothing is lost, and whoever chose wrong can choose again.

use std::fs;
use std::path::PathBuf;

use bondgenoot_tests::User;
use serde_json::Value;

/// Two colleagues with the same project: Bib and Fanfare in Meise, in an alliance with us.
struct Colleagues {
    one: User,
    other: User,
    project: String,
}

impl Colleagues {
    fn new() -> Self {
        let (one, other) = (User::new(), User::new());
        let project = one.starts("Samen");
        for (name, sectors) in [("Bib", &["kunsten", "jeugd"][..]), ("Fanfare", &["amateurkunsten"][..])] {
            let mut words = vec!["add-actor", &project, name, "--municipality", "Meise", "--sector"];
            words.extend(sectors);
            one.makes(words);
        }
        one.makes(["add-alliance", &project, "Dans", "--member", "Bib", "Fanfare"]);
        let colleagues = Self { one, other, project };
        let file = colleagues.from(&colleagues.one);
        colleagues.other.types([PathBuf::from("import"), file]).good();
        colleagues
    }

    fn from(&self, user: &User) -> PathBuf {
        let file = user.file("uit.bondgenoot");
        user.types(["export", &self.project, file.to_str().unwrap()]).good();
        file
    }

    /// The first takes over what the other has.
    fn take_over(&self, conflicts: &str) -> String {
        let file = self.from(&self.other);
        let file = file.to_str().unwrap();
        self.one.types(["import", file, "--take-over", "--conflicts", conflicts]).good().message
    }

    fn conflicts(&self) -> Value {
        let file = self.from(&self.other);
        self.one.asks(["import", file.to_str().unwrap(), "--plan"])["counts"]["conflict"].clone()
    }

    fn actors(&self) -> Value {
        self.one.asks(["info", &self.project])["actor"].clone()
    }

    /// Both have the same once the other has heard of it.
    fn end_alike(&self) {
        let file = self.from(&self.one);
        self.other.types(["import", file.to_str().unwrap(), "--take-over", "--conflicts", "theirs"]).good();
        assert_eq!(self.one.hash(&self.project), self.other.hash(&self.project));
    }
}

#[test]
fn an_export_never_takes_the_place_of_something_else() {
    let user = User::new();
    let project = user.starts("P");
    let letter = user.file("brief.txt");
    fs::write(&letter, "Beste collega").unwrap();
    user.types(["export", &project, letter.to_str().unwrap()]).fails_with(10);
    assert_eq!(fs::read_to_string(letter).unwrap(), "Beste collega");
    for name in ["bondgenoot.sqlite", "nieuw.bondgenoot"] {
        user.types(["export", &project, user.data().join(name).to_str().unwrap()]).fails_with(10);
    }
    user.types(["info", &project]).good();
}

#[test]
fn a_file_without_news_is_no_step() {
    let colleagues = Colleagues::new();
    let before = colleagues.one.asks(["history", &colleagues.project]);
    assert!(colleagues.take_over("ours").contains("niets nieuws"));
    assert_eq!(colleagues.one.asks(["history", &colleagues.project]), before);
}

#[test]
fn a_wrong_choice_can_be_undone_and_made_again() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    colleagues.one.makes(["edit-actor", project, "Bib", "--notes", "van ons"]);
    colleagues.other.makes(["remove-actor", project, "Bib"]);
    assert_eq!(colleagues.conflicts(), 1);
    colleagues.take_over("ours");
    assert_eq!(colleagues.actors(), 3);
    colleagues.one.types(["undo", project]).good();
    assert_eq!(colleagues.conflicts(), 1, "the question is still there");
    colleagues.take_over("theirs");
    assert_eq!(colleagues.actors(), 2);
    colleagues.end_alike();
}

#[test]
fn deleting_somebody_about_whom_more_is_known_here_is_asked() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    colleagues.one.makes(["edit-actor", project, "Bib", "--sector", "kunsten", "jeugd", "welzijn"]);
    colleagues.other.makes(["remove-actor", project, "Bib"]);
    assert_eq!(colleagues.conflicts(), 1);
    colleagues.take_over("ours");
    assert_eq!(colleagues.actors(), 3);
    colleagues.end_alike();
}

#[test]
fn contact_persons_that_stayed_at_home_do_not_bring_a_deleted_actor_back_unasked() {
    let (one, other) = (User::new(), User::new());
    let project = one.starts("Samen");
    one.makes([
        "add-actor",
        &project,
        "Bib",
        "--municipality",
        "Meise",
        "--sector",
        "jeugd",
        "--contact",
        "De balie",
    ]);
    let (out, back) = (one.file("uit.bondgenoot"), other.file("terug.bondgenoot"));
    let (out, back) = (out.to_str().unwrap(), back.to_str().unwrap());
    one.types(["export", &project, out, "--without-contacts"]).good();
    other.types(["import", out]).good();
    other.makes(["remove-actor", &project, "Bib"]);
    other.types(["export", &project, back]).good();
    assert_eq!(one.asks(["import", back, "--plan"])["counts"]["conflict"], 1);
    one.types(["import", back, "--take-over", "--conflicts", "theirs"]).good();
    let info = one.asks(["info", &project]);
    assert_eq!((&info["actor"], &info["contact"]), (&1.into(), &0.into()));
}

#[test]
fn an_actor_keeps_a_sector_when_each_took_away_what_the_other_kept() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    colleagues.one.makes(["edit-actor", project, "Bib", "--sector", "kunsten"]);
    colleagues.other.makes(["edit-actor", project, "Bib", "--sector", "jeugd"]);
    colleagues.take_over("ours");
    let shown = colleagues.one.types(["show", project]).good().result;
    assert!(shown.contains("Bib [kunsten, jeugd]"), "{shown}");
    colleagues.end_alike();
}

#[test]
fn whoever_says_that_nobody_knows_the_sector_is_believed() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    colleagues.one.makes(["edit-actor", project, "Bib", "--sector"]);
    colleagues.take_over("ours");
    let shown = colleagues.one.types(["show", project]).good().result;
    assert!(shown.contains("Bib [sector weten we nog niet]"), "{shown}");
    colleagues.end_alike();
}

#[test]
fn an_answer_keeps_its_partner_in_the_alliance() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    colleagues.one.makes(["assess", project, "Dans", "1", "nog niet", "--partner", "Bib"]);
    colleagues.other.makes(["remove-actor", project, "Bib"]);
    colleagues.take_over("ours");
    let members = colleagues.one.asks(["show", project, "Dans"])["members"].as_array().unwrap().len();
    assert_eq!(members, 3);
    colleagues.end_alike();
}

#[test]
fn a_bubble_that_comes_with_an_actor_goes_with_it() {
    let user = User::new();
    let project = user.starts("P");
    let start = user.hash(&project);
    user.makes(["add-actor", &project, "Bib", "--municipality", "Vilvoorde", "--sector", "jeugd"]);
    user.types(["undo", &project]).good();
    assert_eq!(user.hash(&project), start);
}

#[test]
fn both_adding_the_same_municipality_is_one_municipality() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    colleagues.one.makes(["add-municipality", project, "Wemmel"]);
    colleagues.one.makes(["add-municipality", project, "Vilvoorde"]);
    colleagues.other.makes(["add-municipality", project, "Vilvoorde"]);
    colleagues.other.makes(["add-municipality", project, "Wemmel"]);
    colleagues.take_over("ours");
    assert_eq!(colleagues.one.asks(["info", project])["municipality"], 4);
    colleagues.end_alike();
}

/// Reproduces the attack: a file in which nearly everything was deleted.
#[test]
fn what_they_deleted_can_be_kept_all_at_once_and_one_by_one() {
    let colleagues = Colleagues::new();
    let project = &colleagues.project;
    for name in ["Bib", "Fanfare"] {
        colleagues.other.makes(["remove-actor", project, name]);
    }
    let file = colleagues.from(&colleagues.other);
    let file = file.to_str().unwrap();
    let plan = colleagues.one.asks(["import", file, "--plan"]);
    let deleted: Vec<&Value> = plan["records"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|record| record["kind"] == "deleted_there" && record["noun"] == "actor")
        .collect();
    assert_eq!(deleted.len(), 2);

    colleagues.one.types(["import", file, "--take-over", "--deletions", "ours"]).good();
    assert_eq!(colleagues.actors(), 3);
    colleagues.one.types(["undo", project]).good();
    let kept = deleted[0]["id"].as_str().unwrap();
    colleagues.one.types(["import", file, "--take-over", "--keep", kept]).good();
    assert_eq!(colleagues.actors(), 2);
    colleagues.one.types(["import", file, "--take-over", "--keep", "niemand"]).fails_with(8);
    colleagues.end_alike();
}

/// An id of one thing that is the name of another could mean both.
#[test]
fn a_name_that_is_the_id_of_another_project_is_ambiguous() {
    let user = User::new();
    let id = user.starts("Eerste");
    user.starts(&id);
    user.types(["info", &id]).fails_with(9);
    user.types(["info", "Eerste"]).good();
}
