//! Keys in the UI: what `t` and `find` are given, the `label` of a record such as an action, and the lists of which
//! `label` and `about` say a code.

use super::shape::Shape;
use super::{Uses, is_key};
use crate::ui_source::{Kind, Token, UiSource};

/// The functions whose first argument is a key.
const SAYING: &[&str] = &["find", "t"];

/// The functions whose first argument is the beginning of a key, without its hyphen: `label("sector", code)`.
const SAYING_A_CODE: &[&str] = &["about", "label"];

/// The field of a record that holds a key.
const FIELD: &str = "label";

impl Uses {
    pub(super) fn add_ui(&mut self, source: &UiSource) {
        for position in 0..source.code.len() {
            let (before, rest) = source.code.split_at(position);
            let (called, of_list) = (is_call(before, SAYING), is_call(before, SAYING_A_CODE));
            if !called && !of_list && !is_field(before) {
                continue;
            }
            for (line, alternative) in alternatives(rest) {
                let place = source.place(line);
                match alternative {
                    Alternative::Whole(list) if of_list => {
                        self.computed.push((place, Shape::of_list(list)));
                    }
                    Alternative::Whole(key) if called || is_key(key) => {
                        self.said.push((place, key.to_owned()));
                    }
                    Alternative::Computed(shape) if shape.says_enough() => self.computed.push((place, shape)),
                    _ => {}
                }
            }
        }
        source.texts().for_each(|(_, text)| self.add_text(text));
    }
}

/// Tells whether the first argument of one of the functions comes next. A method of the same name is another thing:
/// `list.find("…")`.
fn is_call(before: &[Token], functions: &[&str]) -> bool {
    let [rest @ .., name, bracket] = before else { return false };
    let named = functions.iter().any(|one| name.is_word(one));
    named && bracket.is_mark('(') && !rest.last().is_some_and(|token| token.is_mark('.'))
}

fn is_field(before: &[Token]) -> bool {
    matches!(before, [.., name, colon] if name.is_word(FIELD) && colon.is_mark(':'))
}

/// One of the texts that a value can be.
enum Alternative<'a> {
    Whole(&'a str),
    Computed(Shape),
}

/// Gives the texts that a value can be, with their lines: `"a-b"`, or both in `condition ? "a-b" : "c-d"`. Texts
/// elsewhere in it, such as those it compares with, are something else.
fn alternatives(value: &[Token]) -> Vec<(usize, Alternative<'_>)> {
    let mut found = Vec::new();
    // The template that goes on, when it is an alternative and not something else.
    let mut template: Option<(usize, Shape)> = None;
    let mut depth = 0_usize;
    let mut expected = true;
    for token in value {
        match &token.kind {
            Kind::Text(text) if expected && depth == 0 => found.push((token.line, Alternative::Whole(text))),
            Kind::Begin(begin) if expected && depth == 0 => {
                template = Some((token.line, Shape { begin: begin.clone(), ..Shape::default() }));
            }
            Kind::Middle(text) if depth == 1 => {
                if let Some((_, shape)) = &mut template {
                    shape.hyphens += text.matches('-').count();
                }
            }
            Kind::End(text) if depth == 1 => {
                if let Some((line, shape)) = template.take() {
                    // An attribute is a use of its message.
                    let end = text.split('.').next().unwrap_or_default().to_owned();
                    found.push((line, Alternative::Computed(Shape { end, ..shape })));
                }
            }
            _ => {}
        }
        match token.kind {
            Kind::Mark(',' | ';') if depth == 0 => break,
            Kind::Mark(')' | ']' | '}') if depth == 0 => break,
            Kind::Mark('(' | '[' | '{') | Kind::Begin(_) => depth += 1,
            Kind::Mark(')' | ']' | '}') | Kind::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        expected = token.is_mark('?') || token.is_mark(':');
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uses(code: &str) -> Uses {
        Uses::find(&[], &[UiSource::read("ui/src/a.svelte", &format!("<script>{code}</script>"))])
    }

    fn keys(found: &[(String, String)]) -> Vec<&str> {
        found.iter().map(|(_, key)| key.as_str()).collect()
    }

    #[test]
    fn what_is_said_is_told_from_other_texts() {
        let found = uses("t(\"a-b\", { c: \"no\" }); t('name'); list.find(\"no\"); const key = `c-d`;");
        assert_eq!(keys(&found.said), ["a-b", "name"]);
        assert!(found.texts.contains("c-d"));
    }

    #[test]
    fn every_alternative_is_said() {
        let found = uses("t(x === \"no-no\" ? \"a-b\" : of(\"no\") ? \"c-d\" : \"e-f\")");
        assert_eq!(keys(&found.said), ["a-b", "c-d", "e-f"]);
    }

    #[test]
    fn a_label_is_said_when_it_looks_like_a_key() {
        let found = uses("const a = { label: \"map-fit\", icon: \"no-no\" }; const b = { label: \"x\" };");
        assert_eq!(keys(&found.said), ["map-fit"]);
        assert!(found.texts.contains("no-no"));
    }

    #[test]
    fn a_computed_key_counts_by_its_shape() {
        let found = uses(
            "t(`op-${kind ? \"x-y\" : \"z\"}`); t(`${list}-${code}`); let css = `map-${x}`; label('sector', code);",
        );
        let shapes: Vec<String> = found.computed.iter().map(|(_, shape)| shape.to_string()).collect();
        assert_eq!(shapes, ["op-…", "sector-…"]);
        assert!(found.said.is_empty());
        assert!(found.can_be("op-import", "core.ftl") && !found.can_be("map-fit", "map.ftl"));
    }

    #[test]
    fn the_end_of_a_computed_key_is_known_too() {
        let found = uses("t(`map-${a({ b: 'x' })}-${c}-about.title`)");
        assert_eq!(found.computed[0].1, Shape { begin: "map-".into(), end: "-about".into(), hyphens: 1 });
    }

    #[test]
    fn markup_is_read_too() {
        let source =
            UiSource::read("ui/src/a.svelte", "<p title={t(\"a-b\")}>{t('c-d')}</p>\n<T key=\"e-f\" />");
        let found = Uses::find(&[], &[source]);
        assert_eq!(keys(&found.said), ["a-b", "c-d"]);
        assert!(found.texts.contains("e-f"));
    }
}
