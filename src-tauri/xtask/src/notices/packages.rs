//! The npm packages that end up in the page, fonts among them.

use serde_json::Value;

use super::{Component, texts};
use crate::failure::{Result, While};
use crate::workspace::Workspace;

/// The list of packages as npm resolved it.
const LOCK: &str = "ui/package-lock.json";

/// Packages of types alone leave nothing in the page.
const TYPES: &str = "@types/";

pub(super) fn shipped(workspace: &Workspace) -> Result<Vec<Component>> {
    let lock =
        std::fs::read_to_string(workspace.root.join(LOCK)).during("reading the list of npm packages")?;
    let lock: Value = serde_json::from_str(&lock).during("reading the list of npm packages")?;
    let mut shipped = Vec::new();
    for (path, package) in lock["packages"].as_object().into_iter().flatten() {
        // The root is our own; what is only for developers does not end up in the page. Svelte is not marked as
        // such, because packages of the page need it too.
        let Some((_, name)) = path.rsplit_once("node_modules/") else { continue };
        if package["dev"] == true || package["optional"] == true || name.starts_with(TYPES) {
            continue;
        }
        let licence = package["license"].as_str().unwrap_or_default().to_owned();
        let texts = texts::of(&workspace.root.join("ui").join(path), name, &licence, &[])?;
        let version = package["version"].as_str().unwrap_or_default().to_owned();
        shipped.push(Component { name: name.to_owned(), version, licence, texts });
    }
    Ok(shipped)
}
