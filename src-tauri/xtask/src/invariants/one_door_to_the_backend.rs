//! The UI reaches Rust through one door: only `backend` knows Tauri, and only it has the commands and events of the
//! bindings. Their types and measures are for everybody.

use crate::ui_source::UiSource;

const DOOR: &str = "ui/src/backend/";
const BINDINGS: &str = "ui/src/bindings";
const CALLS: &[&str] = &["commands", "events", "*"];
const TAURI: &str = "@tauri-apps/";

pub(super) fn broken(ui: &[UiSource]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in ui.iter().filter(|source| !source.path.starts_with(DOOR)) {
        for import in source.imports() {
            let bindings = source.place_of(import.asked).is_some_and(|place| place == BINDINGS);
            let calls = bindings && import.names.iter().any(|name| CALLS.contains(name));
            if calls || import.asked.starts_with(TAURI) {
                broken.push(format!("{}: {} outside {DOOR}", source.place(import.line), import.asked));
            }
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_backend_knows_tauri_and_calls_it() {
        let code = "import { invoke } from \"@tauri-apps/api/core\";\nimport { commands } from \"$ui/bindings\";\nimport { LONGEST, type Scene } from \"$ui/bindings\";";
        let source = |path: &str| UiSource::read(path, code);
        assert_eq!(broken(&[source("ui/src/backend/tauri.ts")]), [""; 0]);
        assert_eq!(
            broken(&[source("ui/src/map/a.ts")]),
            [
                "ui/src/map/a.ts:1: @tauri-apps/api/core outside ui/src/backend/",
                "ui/src/map/a.ts:2: $ui/bindings outside ui/src/backend/"
            ]
        );
    }
}
