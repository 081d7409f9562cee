//! What a file takes from elsewhere.

use super::{Kind, Token, UiSource};

/// One import, or an export of what another file has.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Import<'a> {
    pub(crate) line: usize,
    /// What is asked for, as it is written.
    pub(crate) asked: &'a str,
    /// The names it takes, and `*` for all at once. Types are left out: they are gone when the program runs.
    pub(crate) names: Vec<&'a str>,
}

impl UiSource {
    /// Lists what the file imports, in each of the ways there are.
    pub(crate) fn imports(&self) -> Vec<Import<'_>> {
        let mut imports = Vec::new();
        for (position, token) in self.code.iter().enumerate() {
            let Kind::Text(asked) = &token.kind else { continue };
            let before = &self.code[..position];
            if is_asked_for(before) {
                imports.push(Import { line: token.line, asked, names: names_in(before) });
            }
        }
        imports
    }

    /// Gives the place of what is asked for, without its extension; nothing when it is a package.
    pub(crate) fn place_of(&self, asked: &str) -> Option<String> {
        if let Some(inside) = asked.strip_prefix("$ui/") {
            return Some(joined("ui/src", inside));
        }
        let (folder, _) = self.path.rsplit_once('/').unwrap_or_default();
        asked.starts_with('.').then(|| joined(folder, asked))
    }
}

/// Knows `from "…"`, `import "…"` and `import("…")` by what stands before the text.
fn is_asked_for(before: &[Token]) -> bool {
    let [rest @ .., last] = before else { return false };
    let called = last.is_mark('(') && rest.last().is_some_and(|token| token.is_word("import"));
    called || last.is_word("from") || last.is_word("import")
}

/// Gives the names between the last `import` or `export` and what is asked for.
fn names_in(before: &[Token]) -> Vec<&str> {
    let keyword = before.iter().rposition(|token| token.is_word("import") || token.is_word("export"));
    let words = before.get(keyword.map_or(before.len(), |keyword| keyword + 1)..).unwrap_or_default();
    if words.first().is_some_and(|token| token.is_word("type")) {
        return Vec::new();
    }
    let mut names = Vec::new();
    for (position, token) in words.iter().enumerate() {
        let of_type = position > 0 && words[position - 1].is_word("type");
        match &token.kind {
            Kind::Word(word) if !of_type && !matches!(word.as_str(), "type" | "as" | "from") => {
                names.push(word.as_str());
            }
            Kind::Mark('*' | '(') => names.push("*"),
            _ => {}
        }
    }
    names
}

fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    path.strip_suffix(".ts").map(str::to_owned).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_import_is_known() {
        let code = "import { a, type A, b as c } from \"a\"; import 'b'; import type { C } from \"c\";\nexport * from \"d\"; await import(\"e\"); export type { F } from \"f\"; Array.from(\"no\"); import.meta.glob(\"no\")";
        let source = UiSource::read("ui/src/x.ts", code);
        let imports = source.imports();
        let found: Vec<_> = imports.iter().map(|one| (one.asked, one.names.join(" "))).collect();
        let expected = [("a", "a b c"), ("b", ""), ("c", ""), ("d", "*"), ("e", "*"), ("f", "")];
        assert_eq!(found, expected.map(|(asked, names)| (asked, names.to_owned())));
    }

    #[test]
    fn places_are_told_from_packages() {
        let source = UiSource::read("ui/src/map/geometry/view.ts", "");
        assert_eq!(source.place_of("./point").unwrap(), "ui/src/map/geometry/point");
        assert_eq!(source.place_of("../state/a.ts").unwrap(), "ui/src/map/state/a");
        assert_eq!(source.place_of("$ui/text").unwrap(), "ui/src/text");
        assert_eq!(source.place_of("flatbush"), None);
    }
}
