//! Sixty actors with long names, in eight municipalities.

use bondgenoot_journeys::Window;
use serde_json::{Value, json};

const PLACES: [&str; 8] = ["23025", "23088", "23047", "23050", "23102", "GM0262", "44021", "11002"];

const KINDS: [(&str, &str); 6] = [
    ("Vereniging voor het behoud van het landschap en de waterlopen van", "environment"),
    ("Samenwerkingsverband van amateurgezelschappen en muziekverenigingen uit", "amateur-arts"),
    ("Woonzorgcentrum en dienstencentrum Onze-Lieve-Vrouw-ten-Hemelopneming", "welfare"),
    ("Basisschool met bijzondere aandacht voor muzische vorming in", "education"),
    ("Heemkundige kring en erfgoedarchief van de gemeenten rond", "cultural-heritage"),
    ("Jeugdhuis", "youth"),
];

const MOST: usize = 60;

/// Puts them on the map of the only project.
pub(crate) fn gather(window: &Window) {
    let projects = window.ask("projects", &json!({}));
    let project: &Value = &projects[0]["id"];
    for number in 0..MOST {
        let place = PLACES[(number * 5 / 3) % PLACES.len()];
        let (kind, sector) = KINDS[number % KINDS.len()];
        let actor = json!({
            "name": format!("{kind} wijk {number}"),
            "place": { "type": "new", "place": { "type": "official", "code": place } },
            "half": Value::Null,
            "sectors": [sector],
            "status": if number % 3 == 0 { json!("idea") } else { Value::Null },
            "lead": Value::Null,
        });
        window.ask("add_actor", &json!({ "project": project, "actor": actor }));
    }
}
