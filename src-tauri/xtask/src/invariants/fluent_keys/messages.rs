//! What the Fluent files have.

use std::collections::{BTreeMap, BTreeSet};

/// The messages of one language.
#[derive(Default)]
pub(super) struct Messages {
    /// Every key, with the file it is in.
    pub(super) keys: BTreeMap<String, String>,
    /// Every attribute, as `key.attribute`.
    attributes: BTreeSet<String>,
    /// The keys that other messages mention.
    pub(super) referred: BTreeSet<String>,
    /// The keys that are there more than once.
    pub(super) repeated: Vec<String>,
}

impl Messages {
    /// Reads files, given as name and content. Whether they are good Fluent is for a test of core to tell.
    pub(super) fn read(files: &[(String, String)]) -> Self {
        let mut messages = Self::default();
        for (file, content) in files {
            let mut current = String::new();
            for line in content.lines().filter(|line| !line.starts_with('#')) {
                messages.referred.extend(mentioned(line));
                let Some((name, _)) = line.split_once('=') else { continue };
                let name = name.trim_end();
                if let Some(attribute) = name.trim_start().strip_prefix('.') {
                    messages.attributes.insert(format!("{current}.{attribute}"));
                } else if is_identifier(name) {
                    current = name.to_owned();
                    if messages.keys.insert(current.clone(), file.clone()).is_some() {
                        messages.repeated.push(current.clone());
                    }
                }
            }
        }
        messages
    }

    /// Tells whether there is such a message, or such an attribute of one.
    pub(super) fn has(&self, key: &str) -> bool {
        self.keys.contains_key(key) || self.attributes.contains(key)
    }
}

/// Gives the messages that a line mentions: `{ key }` or `{ key.attribute }`.
fn mentioned(line: &str) -> impl Iterator<Item = String> {
    let placeables = line.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let keys = placeables.filter_map(|inside| inside.trim().split('.').next());
    keys.filter(|key| is_identifier(key)).map(str::to_owned)
}

fn is_identifier(name: &str) -> bool {
    let rest = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_attributes_and_mentions_are_read() {
        let content = "# no-key = a remark\n-term = a term\na-b = one\n    = still one { c-d }\n    .about = two\nc-d = { $name ->\n  *[other] { -term }\n}\n";
        let messages = Messages::read(&[("core.ftl".into(), content.into())]);
        assert_eq!(messages.keys.keys().collect::<Vec<_>>(), ["a-b", "c-d"]);
        assert!(messages.has("a-b.about") && !messages.has("c-d.about"));
        assert_eq!(messages.referred, BTreeSet::from(["c-d".into()]));
    }
}
