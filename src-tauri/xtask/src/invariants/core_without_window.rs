//! Core knows no window: nothing of Tauri or of a web view is among the packages it is built from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::cargo;
use crate::failure::{Failure, Result, While};
use crate::step;
use crate::workspace::Workspace;

const CORE: &str = "bondgenoot-core";

/// The families of packages that make or need a window: the name itself, or what begins with it and a hyphen.
const OF_A_WINDOW: &[&str] = &[
    "cocoa",
    "gtk",
    "gtk4",
    "javascriptcore",
    "muda",
    "tao",
    "tauri",
    "webkit2gtk",
    "webview2-com",
    "winit",
    "wry",
];

pub(super) fn broken(workspace: &Workspace) -> Result<Vec<String>> {
    let mut question = cargo::command(workspace, &["metadata", "--format-version", "1"]);
    let answer = serde_json::from_str(&step::ask(&mut question)?).during("reading cargo metadata")?;
    let tree = tree_of(CORE, &answer)
        .ok_or_else(|| Failure::new(format!("cargo metadata has no tree of {CORE}")))?;
    Ok(tree
        .iter()
        .filter(|name| is_of_a_window(name))
        .map(|name| format!("{CORE} is built from {name}"))
        .collect())
}

fn is_of_a_window(package: &str) -> bool {
    let mut after = OF_A_WINDOW.iter().filter_map(|family| package.strip_prefix(*family));
    after.any(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Gives the names of all packages that a package is built from, on any platform.
fn tree_of(package: &str, metadata: &Value) -> Option<BTreeSet<String>> {
    let packages = metadata["packages"].as_array()?.iter();
    let names: BTreeMap<&str, &str> =
        packages.filter_map(|p| Some((p["id"].as_str()?, p["name"].as_str()?))).collect();
    let nodes = metadata["resolve"]["nodes"].as_array()?.iter();
    let needs: BTreeMap<&str, &Value> =
        nodes.filter_map(|n| Some((n["id"].as_str()?, &n["dependencies"]))).collect();

    let mut waiting = vec![*names.iter().find(|(_, name)| **name == package)?.0];
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            waiting.extend(needs.get(id)?.as_array()?.iter().filter_map(Value::as_str));
        }
    }
    Some(seen.into_iter().filter_map(|id| names.get(id)).map(|name| (*name).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn made_up() -> Value {
        json!({
            "packages": [
                { "id": "1", "name": "bondgenoot-core" }, { "id": "2", "name": "middle" },
                { "id": "3", "name": "tauri-utils" }, { "id": "4", "name": "shell" },
            ],
            "resolve": { "nodes": [
                { "id": "1", "dependencies": ["2"] }, { "id": "2", "dependencies": ["3"] },
                { "id": "3", "dependencies": [] }, { "id": "4", "dependencies": ["1"] },
            ] },
        })
    }

    #[test]
    fn the_tree_has_what_is_needed_further_down_and_not_who_needs_it() {
        let tree = tree_of(CORE, &made_up()).unwrap();
        assert_eq!(tree.into_iter().collect::<Vec<_>>(), ["bondgenoot-core", "middle", "tauri-utils"]);
        assert_eq!(tree_of("nobody", &made_up()), None);
    }

    #[test]
    fn the_families_are_known_by_name() {
        for package in ["tauri", "tauri-build", "wry", "webkit2gtk-sys", "gtk"] {
            assert!(is_of_a_window(package), "{package}");
        }
        for package in ["taurine", "serde", "rusqlite"] {
            assert!(!is_of_a_window(package), "{package}");
        }
    }
}
