//! Every screen and every dialog, empty and with the example, light and dark: axe-core finds nothing.

use bondgenoot_journeys::{Computer, Window};

use crate::steps::{go_to, start_project};

#[test]
fn the_start_and_what_is_empty() {
    look_around(|round| {
        the_start(round);
        what_is_empty(round);
    });
}

#[test]
fn the_screens_of_a_project() {
    look_around(|round| {
        open_the_example(round.window);
        the_screens(round);
    });
}

#[test]
fn the_map_and_its_dialogs() {
    look_around(|round| {
        open_the_example(round.window);
        the_map(round);
    });
}

#[test]
fn the_table_of_partners_and_its_dialogs() {
    look_around(|round| {
        open_the_example(round.window);
        the_partners(round);
    });
}

#[test]
fn the_alliances_and_their_dialogs() {
    look_around(|round| {
        open_the_example(round.window);
        the_alliances(round);
    });
}

#[test]
fn files_on_their_way() {
    look_around(|round| {
        open_the_example(round.window);
        a_file(round);
    });
}

/// Looks at a part of the program in the light and in the dark, and insists that nothing was found.
fn look_around(part: impl Fn(&mut Round<'_>)) {
    let mut found = Vec::new();
    for dark in [false, true] {
        let computer = if dark { Computer::new().dark() } else { Computer::new() };
        let window = computer.start();
        let prefers = window.script("return matchMedia('(prefers-color-scheme: dark)').matches", &[]);
        assert_eq!(prefers, dark);
        let mut round = Round { window: &window, computer: &computer, found: Vec::new() };
        part(&mut round);
        let colours = if dark { "dark" } else { "light" };
        found.extend(round.found.iter().map(|one| format!("{colours}, {one}")));
        window.close();
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn open_the_example(window: &Window) {
    window.click("button", "Bekijk het voorbeeld");
    window.find("heading", "Kaart");
}

/// What was found so far, with where.
struct Round<'window> {
    window: &'window Window,
    computer: &'window Computer,
    found: Vec<String>,
}

impl Round<'_> {
    /// Looks at what stands there now.
    fn look(&mut self, place: &str) {
        for problem in self.window.problems() {
            self.found.push(format!("{place}: {} {:#?}", problem.rule, problem.places));
        }
    }

    /// Opens a dialog with a button, looks at it, and closes it again.
    fn dialog(&mut self, button: &str, dialog: &str) {
        self.window.click("button", button);
        self.inside(dialog);
    }

    /// Looks at a dialog that is open, and closes it.
    fn inside(&mut self, dialog: &str) {
        self.window.find("dialog", dialog);
        self.look(dialog);
        // A field in which something stands takes the first Esc.
        if self.window.is_in("input, textarea") {
            self.window.keys(&["Escape"]);
        }
        if self.window.has("dialog", dialog) {
            self.window.keys(&["Escape"]);
        }
        self.window.gone("dialog", dialog);
    }

    /// Opens a menu with a button, looks at it, and closes it again.
    fn menu(&mut self, button: &str, entry: &str) {
        self.window.click("button", button);
        self.window.find("item", entry);
        self.look(&format!("the menu of {button}"));
        self.window.keys(&["Escape"]);
        self.window.gone("item", entry);
    }

    /// Opens a list with a button, looks at it, and closes it again.
    fn list(&mut self, button: &str) {
        self.window.click("button", button);
        self.look(&format!("the list of {button}"));
        self.window.keys(&["Escape"]);
        self.window.gone("option", "");
    }
}

fn the_start(round: &mut Round<'_>) {
    round.window.see("Welkom bij Bondgenoot");
    round.look("the first start");
    round.dialog("Nieuw project", "Nieuw project");
    round.dialog("Waar staat mijn werk?", "Waar staat mijn werk?");
    round.dialog("Over Bondgenoot", "Over Bondgenoot");
    round.window.click("button", "Over Bondgenoot");
    round.window.click("button", "Bewaar een diagnose");
    round.inside("Bewaar een diagnose");
    round.window.click("button", "Kopieën");
    round.window.see("Nog geen kopieën");
    round.look("the copies, empty");
    round.window.click("button", "Naar de projecten");
}

fn what_is_empty(round: &mut Round<'_>) {
    let window = round.window;
    start_project(window, "CC De Proef", "Grimbergen");
    for screen in SCREENS {
        go_to(window, screen);
        round.look(&format!("{screen}, empty"));
    }
    window.click("button", "Meer");
    window.click("item", "Naar alle projecten");
    window.find("heading", "Jullie projecten");
    round.look("the projects");
    round.dialog("Prullenbak", "Prullenbak");
    round.menu("Meer met CC De Proef", "Dupliceren");
}

const SCREENS: [&str; 9] = [
    "Onze werking",
    "Vertrekpunten",
    "Kaart",
    "Scenario’s",
    "Partners",
    "Allianties",
    "Financiering",
    "Delen",
    "Kopieën",
];

fn the_screens(round: &mut Round<'_>) {
    let window = round.window;
    for screen in SCREENS {
        go_to(window, screen);
        round.look(screen);
    }
    window.keys(&["F1"]);
    round.inside("Sneltoetsen");
    window.keys(&["Control+k"]);
    window.fill("Typ een naam of een woord", "de");
    round.inside("Zoek in dit project");
    window.click("button", "Meer");
    window.click("item", "Wat er gebeurde");
    round.inside("Wat er gebeurde");
    go_to(window, "Onze werking");
    round.list("Sector of sectoren");
    go_to(window, "Vertrekpunten");
    round.dialog("Plak een lijst", "Plak een lijst");
    go_to(window, "Scenario’s");
    round.dialog("Nieuw scenario", "Nieuw scenario");
    go_to(window, "Delen");
    window.click("button", "Wis definitief wat verwijderd is");
    round.inside("Alles wat verwijderd is, definitief wissen?");
    the_copies(round);
    go_to(window, "Onze werking");
    window.fill("Nog iemand", "Els Peeters");
    window.keys(&["Enter"]);
    window.click("button", "Wat je kunt doen met Els Peeters");
    window.click("item", "Wat weten we van deze persoon?");
    round.inside("Wat weten we van Els Peeters?");
}

fn the_copies(round: &mut Round<'_>) {
    let window = round.window;
    go_to(window, "Kopieën");
    window.click("button", "Maak nu een kopie");
    window.see("niets: alles staat er zoals toen");
    round.look("a copy");
    window.click("button", "Kijk erin rond");
    round.inside("Voorbeeld: De Lindeboog");
    window.click("button", "Kies een tweede plek");
    window.see("Andere plek");
    round.look("a second place");
}

fn the_map(round: &mut Round<'_>) {
    let window = round.window;
    go_to(window, "Kaart");
    round.dialog("Gemeente toevoegen", "Zet een gemeente op de kaart");
    window.keys(&["Control+Shift+a"]);
    round.inside("Zet een actor op de kaart");
    window.click("button", "Lijst");
    window.find("navigation", "De kaart als lijst");
    round.look("the map as a list");
    // The first line is our own bubble.
    let own = window.all("treeitem").first().unwrap().clone();
    window.click("treeitem", &own);
    round.look("the details of a bubble");
    window.keys(&["Shift+F10"]);
    window.find("item", "Verschuif de bol");
    round.look("the menu of a bubble");
    window.click("item", "Verschuif de bol");
    window.find("dialog", "Verschuif");
    round.look("moving a bubble");
    window.click("button", "Klaar");
    window.gone("dialog", "Verschuif");
    window.click("treeitem", &own);
    window.keys(&["Shift+F10"]);
    window.click("item", "Zet een culturele actor bij");
    window.find("field", "Naam");
    round.look("naming on the spot");
    window.keys(&["Escape"]);
    let actor = actor_in_the_tree(window);
    for (entry, dialog) in [
        ("Wijzig de naam", "Nieuwe naam voor"),
        ("Verplaats naar…", "Verplaats"),
        ("Kies sectoren", "Sectoren van"),
        ("Neem op in een scenario", "Neem op in een scenario"),
        ("Neem op in een alliantie", "Neem op in een alliantie"),
    ] {
        window.click("treeitem", &actor);
        window.keys(&["Shift+F10"]);
        window.click("item", entry);
        round.inside(dialog);
    }
    window.click("treeitem", &actor);
    round.look("the details of an actor");
    window.keys(&["Control+a"]);
    window.see("actoren gekozen");
    round.look("the details of many actors");
    window.keys(&["Escape"]);
    let lens = window.all("button").into_iter().find(|name| name.starts_with("Beperking ")).unwrap();
    window.click("button", &lens);
    window.see("Wie kan ons hierbij helpen?");
    round.look("a partnerkaart");
    window.click("button", "Alles");
}

/// An actor that is not our own organisation: one below a half of a bubble.
fn actor_in_the_tree(window: &Window) -> String {
    let lines = window.script(
        "return [...document.querySelectorAll('[role=treeitem][aria-level=\"3\"]')].map((one) => one.innerText)",
        &[],
    );
    lines[0].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn the_partners(round: &mut Round<'_>) {
    let window = round.window;
    go_to(window, "Partners");
    round.dialog("Nieuwe partner", "Nieuwe partner");
    window.click("button", "Gemeente");
    window.find("checkbox", "");
    round.look("a filter");
    window.keys(&["Escape"]);
    window.click("radio", "alle actoren");
    round.look("all actors");
    window.click("button", "Details van");
    window.find("heading", "Contact");
    round.look("the details of a partner");
    window.click("checkbox", "Kies alles wat in de lijst staat");
    window.see("gekozen");
    round.look("chosen partners");
    let menu =
        window.all("button").into_iter().find(|name| name.starts_with("Wat je kunt doen met ")).unwrap();
    window.click("checkbox", "Kies alles wat in de lijst staat");
    round.menu(&menu, "Verwijder");
    for entry in [
        "Verplaats naar…",
        "Kies sectoren",
        "Noteer bij een vertrekpunt",
        "Neem op in een scenario",
        "Neem op in een alliantie",
    ] {
        window.click("button", &menu);
        window.click("item", entry);
        round.inside("");
    }
}

fn the_alliances(round: &mut Round<'_>) {
    let window = round.window;
    go_to(window, "Allianties");
    round.dialog("Nieuwe alliantie", "Nieuwe alliantie");
    window.script("document.querySelector('main li button, main li a').click()", &[]);
    for tab in ["Samenwerking", "Succescriteria", "Afspraken", "Geld", "Impact"] {
        window.click("tab", tab);
        round.look(tab);
    }
    window.click("tab", "Succescriteria");
    round.list("Kijk als");
    window.click("button", "Toetsing");
    window.click("item", "Nieuwe toetsing op een andere dag");
    round.inside("Toetsing op een andere dag");
    window.click("button", "Uitleg:");
    round.look("what a criterion means");
    window.keys(&["Escape"]);
}

fn a_file(round: &mut Round<'_>) {
    let (window, computer) = (round.window, round.computer);
    go_to(window, "Delen");
    window.click("button", "Bewaar als bestand");
    window.see("in dit bestand:");
    round.look("a file that was written");
    computer.receive(&computer.saved_file());
    window.click("button", "Open een bestand van een collega");
    round.inside("“");
    std::fs::write(computer.picked(), "Beste collega").unwrap();
    window.click("button", "Open een bestand van een collega");
    round.inside("Dit bestand kunnen we niet openen");
}
