//! Every message that the code asks for is in the Fluent files, and every message in them is asked for.
//!
//! The code is Rust and the UI. The messages of the catalogue and of the example are left to tests of core, which
//! knows their lists.

mod computed;
mod messages;
mod uses;

use std::collections::BTreeSet;

use messages::Messages;
use uses::Uses;
pub(super) use uses::is_key;

use crate::failure::{Failure, Result, While};
use crate::rust_source::Source;
use crate::ui_source::UiSource;
use crate::workspace::Workspace;

const WORDS: &str = "ui/text/nl";

/// The files whose messages are left to tests of core.
const LEFT_TO_TESTS: &[&str] = &["catalogue.ftl", "example.ftl"];

/// Beginnings of keys of which Rust computes the end, beside those that `computed` knows one by one.
/// Such a message counts as used, as long as the code still says `"<beginning>{…}"`.
const COMPUTED: &[&str] = &[
    "cli-argument-",
    "cli-command-",
    "cli-month-",
    "doubt-",
    "field-",
    "kind-",
    "known-scheme-",
    "noun-",
    "op-",
];

pub(super) fn broken(workspace: &Workspace, sources: &[Source], ui: &[UiSource]) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let folder = workspace.root.join(WORDS);
    for entry in std::fs::read_dir(&folder).during(format_args!("reading {WORDS}"))? {
        let path = entry.during(format_args!("reading {WORDS}"))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".ftl") {
            let text = std::fs::read_to_string(&path).during(format_args!("reading {name}"))?;
            files.push((name, text));
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(format!("{WORDS} has no messages")));
    }
    let computed = computed::keys(sources)?;
    Ok(compare(&Messages::read(&files), &Uses::find(sources, ui), &computed))
}

/// Lists where the two do not meet.
fn compare(messages: &Messages, uses: &Uses, computed: &BTreeSet<String>) -> Vec<String> {
    let mut broken: Vec<String> =
        messages.repeated.iter().map(|key| format!("{WORDS}: {key} is there twice")).collect();
    for (place, key) in &uses.said {
        if !messages.has(key) {
            broken.push(format!("{place}: {key} has no message"));
        }
    }
    for (place, shape) in &uses.computed {
        if !messages.keys.iter().any(|(key, file)| shape.fits(key, file)) {
            broken.push(format!("{place}: no message is like {shape}"));
        }
    }
    broken.extend(
        computed.iter().filter(|key| !messages.has(key)).map(|key| format!("{WORDS}: {key} is missing")),
    );
    for (key, file) in messages.keys.iter().filter(|(_, file)| !LEFT_TO_TESTS.contains(&file.as_str())) {
        if !is_key(key) {
            broken.push(format!("{WORDS}/{file}: {key} is not written as 'noun-word'"));
        }
        let begun = COMPUTED.iter().any(|begin| key.starts_with(begin) && uses.computes(begin));
        let known = uses.texts.contains(key) || messages.referred.contains(key) || computed.contains(key);
        if !known && !begun && !uses.can_be(key, file) {
            broken.push(format!("{WORDS}/{file}: {key} is not used"));
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(core: &str, code: &str) -> Vec<String> {
        compared_with_ui(core, code, "")
    }

    fn compared_with_ui(core: &str, code: &str, ui: &str) -> Vec<String> {
        let files = [
            ("catalogue.ftl".to_owned(), "sector-art = a\n".to_owned()),
            ("core.ftl".to_owned(), core.to_owned()),
        ];
        let sources = [Source::made_up("a.rs", code)];
        let uses = Uses::find(&sources, &[UiSource::read("a.ts", ui)]);
        compare(&Messages::read(&files), &uses, &BTreeSet::from(["error-full".to_owned()]))
    }

    #[test]
    fn nothing_is_said_when_all_meet() {
        let core = "error-full = vol\nproject-copy = kopie\n    .about = uitleg\n";
        let code = r#"text("project-copy", &[]); find("project-copy.about", &[]); text("sector-art", &[])"#;
        assert_eq!(compared(core, code), [""; 0]);
    }

    #[test]
    fn what_is_missing_is_named_with_its_place() {
        let code = "text(\"project-copy\", &[]);\nfind(\"error-full.about\", &[])";
        assert_eq!(
            compared("error-full = vol\n", code),
            ["a.rs:1: project-copy has no message", "a.rs:2: error-full.about has no message"]
        );
        assert_eq!(compared("", ""), ["ui/text/nl: error-full is missing"]);
    }

    #[test]
    fn what_nobody_uses_is_named() {
        assert_eq!(
            compared("error-full = vol\nproject-copy = k\n", ""),
            ["ui/text/nl/core.ftl: project-copy is not used"]
        );
    }

    #[test]
    fn a_computed_key_is_used_as_long_as_it_is_computed() {
        let core = "error-full = vol\nnoun-actor = actor\n";
        assert_eq!(compared(core, r#"text(&format!("noun-{}", noun), &[])"#), [""; 0]);
        assert_eq!(compared(core, ""), ["ui/text/nl/core.ftl: noun-actor is not used"]);
    }

    #[test]
    fn the_ui_uses_messages_too() {
        let core = "error-full = vol\nmap-fit = passend\nmap-mode-pan = schuiven\nmap-mode-draw = tekenen\n";
        assert_eq!(compared_with_ui(core, "", "const key = 'map-fit'; t(`map-mode-${mode}`)"), [""; 0]);
        assert_eq!(
            compared_with_ui("error-full = vol\n", "", "t('map-fit');\nt(`map-mode-${mode}`)"),
            ["a.ts:1: map-fit has no message", "a.ts:2: no message is like map-mode-…"]
        );
    }

    #[test]
    fn a_message_that_another_one_uses_is_used() {
        let core = "error-full = vol { project-copy }\nproject-copy = k\n";
        assert_eq!(compared(core, ""), [""; 0]);
    }

    #[test]
    fn a_key_given_twice_is_named() {
        let core = "error-full = vol\nerror-full = weer vol\n";
        assert_eq!(compared(core, ""), ["ui/text/nl: error-full is there twice"]);
    }
}
