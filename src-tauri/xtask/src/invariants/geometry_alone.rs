//! The geometry of the map is sums and nothing else: its files know each other and the index they search with.

use crate::ui_source::UiSource;

const GEOMETRY: &str = "ui/src/map/geometry/";
const INDEX: &str = "flatbush";

pub(super) fn broken(ui: &[UiSource]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in ui.iter().filter(|source| source.path.starts_with(GEOMETRY)) {
        for import in source.imports() {
            let place = source.place_of(import.asked);
            let inside = place.is_some_and(|place| place.starts_with(GEOMETRY));
            if !inside && import.asked != INDEX {
                broken.push(format!("{}: geometry knows {}", source.place(import.line), import.asked));
            }
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn geometry_knows_itself_and_its_index() {
        let code = "import Flatbush from \"flatbush\";\nimport { a } from \"./a\";\nimport type { b } from \"../state/b\";\nimport { c } from \"svelte\";";
        assert_eq!(
            broken(&[UiSource::read("ui/src/map/geometry/x.ts", code)]),
            [
                "ui/src/map/geometry/x.ts:3: geometry knows ../state/b",
                "ui/src/map/geometry/x.ts:4: geometry knows svelte"
            ]
        );
        assert_eq!(broken(&[UiSource::read("ui/src/map/state/x.ts", code)]), [""; 0]);
    }
}
