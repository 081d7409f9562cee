//! The way through the program.

use bondgenoot_journeys::Window;

/// The project that the tour begins itself.
pub(crate) const PROJECT: &str = "CC De Proef zoekt bondgenoten";

/// The screens of a project, in the order of the method, with the name of their picture.
const ROUTE: [(&str, &str); 8] = [
    ("Onze werking", "onze-werking"),
    ("Vertrekpunten", "vertrekpunten"),
    ("Kaart", "kaart"),
    ("Scenario’s", "scenarios"),
    ("Partners", "partners"),
    ("Allianties", "allianties"),
    ("Financiering", "financiering"),
    ("Delen", "delen"),
];

/// Goes to a screen of the route.
pub(crate) fn go_to(window: &Window, screen: &str) {
    window.click_inside(&[("navigation", "De weg door het project"), ("button", screen)]);
    window.find("heading", screen);
}

/// Goes to every screen.
pub(crate) fn along_the_route(window: &Window, look: impl Fn(&str)) {
    for (screen, picture) in ROUTE {
        go_to(window, screen);
        look(picture);
    }
}

/// Opens the first alliance of the example, with each of its tabs.
pub(crate) fn into_an_alliance(window: &Window, look: impl Fn(&str)) {
    go_to(window, "Allianties");
    window.click("button", "Dans in de wijk");
    for tab in ["Samenwerking", "Succescriteria", "Afspraken", "Geld", "Impact"] {
        window.click("tab", tab);
        look(&format!("alliantie-{}", tab.to_lowercase()));
    }
}

/// Opens what comes up over every screen, one after the other.
pub(crate) fn into_what_comes_up(window: &Window, look: impl Fn(&str)) {
    for (keys, dialog, picture) in [("Control+k", "Zoek", "zoeken"), ("F1", "Sneltoetsen", "sneltoetsen")] {
        window.keys(&[keys]);
        window.find("dialog", dialog);
        look(picture);
        window.keys(&["Escape"]);
        window.gone("dialog", dialog);
    }
}

/// Goes back to all projects.
pub(crate) fn leave(window: &Window) {
    window.click("button", "Bondgenoot: Naar al je projecten");
    window.find("heading", "Jullie projecten");
}

/// Begins a project of the tour's own.
pub(crate) fn start_a_project(window: &Window, look: impl Fn()) {
    window.click("button", "Nieuw project");
    window.fill("Naam van jullie organisatie", "CC De Proef");
    window.fill("Gemeente", "Grimbergen");
    window.click("option", "Grimbergen");
    look();
    window.click("button", "Begin");
    window.find("heading", "Onze werking");
}
