//! A file of a colleague that would delete much: it is said first, and refused as far as people want.

use bondgenoot_journeys::{Computer, Window};

use crate::steps::{PROJECT, go_to, open_project};

/// How many actors the colleague deleted.
const MANY: usize = 40;

#[test]
fn a_file_that_would_delete_forty_actors_is_refused_for_all_but_one() {
    let (one, other) = (Computer::new(), Computer::new());
    one.command(&["new", PROJECT, "--organisation", "CC De Proef", "--municipality", "Grimbergen"]);
    one.command(&["add-municipality", PROJECT, "Meise"]);
    for number in 0..MANY {
        let (name, sector) = (actor(number), ["--municipality", "Meise", "--sector", "amateur-arts"]);
        one.command(&[&["add-actor", PROJECT, &name], &sector[..]].concat());
    }
    let file = one.path("samen.bondgenoot");
    one.command(&["export", PROJECT, file.to_str().unwrap()]);
    other.command(&["import", file.to_str().unwrap()]);
    for number in 0..MANY {
        other.command(&["remove-actor", PROJECT, &actor(number)]);
    }
    let back = other.path("terug.bondgenoot");
    other.command(&["export", PROJECT, back.to_str().unwrap()]);
    one.receive(&back);

    let window = one.start();
    open_project(&window, PROJECT);
    go_to(&window, "Delen");
    window.click("button", "Open een bestand van een collega");
    window.see("Als je dit overneemt, verdwijnt hier veel: 40 actoren");
    // Neither Enter where one is nor the button takes over before somebody chose.
    window.keys(&["Enter"]);
    window.click("button", "Neem over");
    window.see("Je koos nog niet.");
    assert_eq!(actors(&window), MANY);
    // From here on these are all the clicks: keep everything, let one go, take over.
    window.click("button", "Hou alles wat wij hebben");
    window.see("Dit blijft allemaal staan.");
    window.click_inside(&[("group", &actor(7)), ("radio", "Laat verdwijnen")]);
    window.see("Nu: 39 keer blijft het staan, 1 keer verdwijnt het.");
    window.click("button", "Neem over");
    window.see("is bijgewerkt met wat in het bestand stond.");
    assert_eq!(actors(&window), MANY - 1);
    window.keys(&["Control+z"]);
    window.see("Ongedaan gemaakt: Overgenomen uit een bestand");
    assert_eq!(actors(&window), MANY);
    window.close();
}

fn actor(number: usize) -> String {
    format!("Vereniging {number:02}")
}

/// The count beside the map in the route.
fn actors(window: &Window) -> usize {
    let route = window.all("button");
    let map = route.iter().find_map(|name| name.strip_prefix("Kaart, ")).unwrap();
    map.parse().unwrap()
}
