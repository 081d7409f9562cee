//! Addresses on the network, in what people's programs are made of. In comments and in the messages they may stand:
//! nothing is loaded from there.

use serde_json::Value;

use crate::failure::{Result, While};
use crate::rust_source::{Kind, Source};
use crate::ui_source::UiSource;
use crate::workspace::Workspace;

/// The folders with the settings of the shell.
const SETTINGS: &[&str] = &["src-tauri", "src-tauri/capabilities"];

/// Addresses that lead nowhere, and why they are there.
const ALLOWED: &[(&str, &str)] = &[
    ("http://www.w3.org/", "the names of XML namespaces"),
    ("http://ipc.localhost", "how the window and Rust speak on Windows; Tauri answers it itself"),
];

pub(super) fn broken(workspace: &Workspace, sources: &[Source], ui: &[UiSource]) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for source in sources {
        for token in &source.tokens {
            if let Kind::Text(text) = &token.kind {
                broken.extend(address(text).map(|found| format!("{}: {found}", source.place(token))));
            }
        }
    }
    for source in ui {
        let styles = source.styles.iter().map(|(line, text)| (*line, text.as_str()));
        for (line, text) in source.texts().chain(styles) {
            broken.extend(address(text).map(|found| format!("{}: {found}", source.place(line))));
        }
    }
    for (file, settings) in settings(workspace)? {
        broken.extend(addresses_in(&settings).into_iter().map(|found| format!("{file}: {found}")));
    }
    Ok(broken)
}

/// Reads the settings of the shell.
fn settings(workspace: &Workspace) -> Result<Vec<(String, Value)>> {
    let mut found = Vec::new();
    for folder in SETTINGS {
        let entries = std::fs::read_dir(workspace.root.join(folder));
        for entry in entries.during(format_args!("reading {folder}"))? {
            let path = entry.during(format_args!("reading {folder}"))?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let name = workspace.relative(&path).to_string();
                let text = std::fs::read_to_string(&path).during(format_args!("reading {name}"))?;
                let settings = serde_json::from_str(&text).during(format_args!("reading {name}"))?;
                found.push((name, settings));
            }
        }
    }
    Ok(found)
}

/// Lists the addresses in settings, beside that of the schema, which only editors read.
fn addresses_in(settings: &Value) -> Vec<String> {
    match settings {
        Value::String(text) => address(text).into_iter().collect(),
        Value::Array(all) => all.iter().flat_map(addresses_in).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| *name != "$schema");
            fields.flat_map(|(_, value)| addresses_in(value)).collect()
        }
        _ => Vec::new(),
    }
}

/// Finds an address in a text.
fn address(text: &str) -> Option<String> {
    let begins = text.match_indices("://").filter_map(|(at, _)| {
        let scheme = ["http", "https", "ws", "wss"].into_iter().filter(|scheme| text[..at].ends_with(scheme));
        scheme.map(|scheme| at - scheme.len()).min()
    });
    let mut addresses = begins.map(|begin| &text[begin..]);
    let found = addresses.find(|rest| !ALLOWED.iter().any(|(allowed, _)| rest.starts_with(allowed)))?;
    found.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ')')).next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn addresses_are_told_from_names() {
        assert_eq!(address("url(https://a.example/x) b").unwrap(), "https://a.example/x");
        assert_eq!(address("ipc: http://ipc.localhost wss://b").unwrap(), "wss://b");
        assert_eq!(address("a http://www.w3.org/2000/svg b"), None);
        assert_eq!(address("file://x, https, //"), None);
    }

    #[test]
    fn settings_may_name_their_schema() {
        let settings = json!({ "$schema": "https://a.example", "b": [{ "c": "https://d.example" }] });
        assert_eq!(addresses_in(&settings), ["https://d.example"]);
    }
}
