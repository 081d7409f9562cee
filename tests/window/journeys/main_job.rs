//! The whole main job, with the hands: from who we are to an alliance in a colleague's window.

use bondgenoot_journeys::{Computer, Half, Window};

use crate::steps::{
    NETWORK, PROJECT, add_by_dragging, add_municipality, go_to, hand_over, start_project, write_cards,
};

#[test]
fn a_programmer_makes_a_network_by_dragging_and_hands_it_to_a_colleague() {
    let computer = Computer::new();
    let window = computer.start();
    start_project(&window, "CC De Proef", "Grimbergen");
    describe_the_organisation(&window);
    write_starting_points(&window);
    build_the_map(&window);
    look_from_a_starting_point(&window);
    combine_into_a_scenario(&window);
    take_up_in_an_alliance(&window);
    talk_about_the_criteria(&window);
    agree(&window);
    hand_over(&window);
    window.close();

    let colleague = Computer::new();
    colleague.receive(&computer.saved_file());
    let window = colleague.start();
    take_in(&window);
    window.close();
    assert_eq!(computer.hash(PROJECT), colleague.hash(PROJECT));
}

fn describe_the_organisation(window: &Window) {
    window.fill("Wat doen jullie van dag tot dag?", "Theater, dans en een plek om te repeteren.");
    window.fill("Voor wie doen jullie het?", "Iedereen die in de streek woont.");
    window.settled();
}

fn write_starting_points(window: &Window) {
    go_to(window, "Vertrekpunten");
    write_cards(
        window,
        "Een eerste sterkte…",
        "Nog een sterkte…",
        &["Een dansvloer", "Een ploeg die graag uitlegt"],
    );
    write_cards(window, "Een eerste beperking…", "Nog een beperking…", &["Jongeren komen niet"]);
    window.settled();
}

fn build_the_map(window: &Window) {
    go_to(window, "Kaart");
    add_municipality(window, "Vilv", "Vilvoorde");
    add_municipality(window, "1860", "Meise");
    let map = window.map();

    // A sector goes into a half and is named on the spot. Sectors without a half go where they are dropped.
    add_by_dragging(window, "Onderwijs", "Atheneum De Brug", "Vilvoorde", Half::NonCultural);
    add_by_dragging(window, "Jeugd", "Jeugdhuis De Zolder", "Meise", Half::NonCultural);

    // An example brings its own name.
    window.click("button", "Toon voorbeelden van kunsten");
    map.drag_card("Museum", "Vilvoorde", Half::Cultural);
    window.find("field", "Naam");
    window.keys(&["Enter"]);
    map.stands_in("Museum", "Vilvoorde", Half::Cultural);

    // To another bubble. Without the list there is more room for the map.
    window.click("button", "Vouw de inspiratielijst weg");
    map.drag("Museum", "Meise", Half::Cultural);
    map.stands_in("Museum", "Meise", Half::Cultural);

    // To the half where its sector does not belong: it is asked first, and nothing moved yet.
    map.drag("Museum", "Vilvoorde", Half::NonCultural);
    window.see("Past Museum hier?");
    map.stands_in("Museum", "Meise", Half::Cultural);
    window.click("button", "Laat hier staan");
    map.stands_in("Museum", "Vilvoorde", Half::NonCultural);

    // Back with another sector.
    map.drag("Atheneum De Brug", "Grimbergen", Half::Cultural);
    window.click("button", "Kies een andere sector");
    window.choose("Sector in deze helft", "Amateurkunsten");
    window.click("button", "Verplaats met deze sector");
    map.stands_in("Atheneum De Brug", "Grimbergen", Half::Cultural);

    assert_eq!(map.network(), NETWORK);

    // A bubble, taken by its name: what stands in it comes along.
    let before = map.bubble("Meise");
    map.overview();
    let (x, y) = map.on_name("Meise");
    window.drag((x, y), (x + 40.0, y + 60.0));
    map.moved(&before);

    // Esc halfway: nothing happened.
    let before = map.places();
    map.overview();
    window.hold(map.on_chip("Museum"), map.in_half("Meise", Half::Cultural));
    window.see("Naar Meise");
    window.keys(&["Escape"]);
    window.let_go();
    assert_eq!(map.places(), before);
    assert!(!window.words().contains("Naar Meise"));
}

fn look_from_a_starting_point(window: &Window) {
    let map = window.map();
    window.click("button", "Beperking Jongeren komen niet");
    window.see("Nog niemand genoteerd.");
    map.overview();
    window.click_at(map.on_chip("Jeugdhuis De Zolder"));
    window.see("1 genoteerde actor");
    window.fill("Waarom Jeugdhuis De Zolder?", "Zij kennen de jongeren van het dorp.");
    window.click_at(map.on_chip("Atheneum De Brug"));
    window.see("2 genoteerde actoren");
    window.fill("Een eerste idee", "Een avond die de leerlingen zelf maken");
    window.keys(&["Enter"]);
    window.find("field", "Nog een idee");
    window.settled();
}

fn combine_into_a_scenario(window: &Window) {
    let map = window.map();
    map.overview();
    // With Ctrl more are chosen; through a lens that notes nobody.
    window.click_at(map.on_chip("Jeugdhuis De Zolder"));
    window.click_holding("Control", map.on_chip("Atheneum De Brug"));
    window.click("radio", "Details");
    window.see("2 actoren gekozen");
    window.click("button", "Neem op in een scenario");
    window.see("Dit scenario komt uit: Jongeren komen niet");
    window.fill("Naam van het scenario", "Jongeren maken het programma");
    window.click("button", "Maak het scenario");
    window.see("Scenario ‘Jongeren maken het programma’ is gemaakt.");
    go_to(window, "Scenario’s");
    window.see("Jongeren maken het programma");
    window.fill("Ideeën en projectmogelijkheden", "Elke maand een avond.");
    window.settled();
}

fn take_up_in_an_alliance(window: &Window) {
    window.click("button", "Maak er een alliantie van");
    window.find("tab", "Samenwerking");
    window.fill("Waarvoor de alliantie bestaat", "Jongeren kiezen en maken mee.");
    window.settled();
    window.see("Ontstaan uit");
}

fn talk_about_the_criteria(window: &Window) {
    const CRITERION: &str = "Hoe staat het met: Inhoudelijke verwantschappen opzoeken";
    window.click("tab", "Succescriteria");
    window.click_inside(&[("group", CRITERION), ("radio", "Aanwezig")]);
    window.fill_inside(
        &[("part", "Inhoudelijke verwantschappen opzoeken"), ("field", "Hoe aanwezig?")],
        "We schreven het samen op.",
    );
    window.settled();
    window.choose("Kijk als", "Jeugdhuis De Zolder");
    window.click_inside(&[("group", CRITERION), ("radio", "Een begin")]);
    window.see("Jeugdhuis De Zolder ziet een begin");
    window.settled();
}

fn agree(window: &Window) {
    window.click("tab", "Afspraken");
    window.fill("Wat spreken jullie af?", "De sleutel van de zaal regelen");
    window.fill("Wie?", "CC De Proef");
    window.fill("Tegen wanneer?", "3 dec");
    window.keys(&["Enter"]);
    window.find("checkbox", "Gedaan: De sleutel van de zaal regelen");
    window.settled();
}

fn take_in(window: &Window) {
    window.click("button", "Open een projectbestand");
    window.see("Er is nog niets veranderd.");
    window.click("button", "Haal binnen");
    window.see("is binnengehaald als nieuw project.");
    window.map().stands_in("Jeugdhuis De Zolder", "Meise", Half::NonCultural);
    go_to(window, "Allianties");
    window.see("Jongeren maken het programma");
}
