//! Leaving out what is only compiled for tests.

use super::tokens::{Kind, Token};

/// Source without its tests, and the names of the modules in files of their own that hold tests.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct WithoutTests {
    pub(super) tokens: Vec<Token>,
    pub(super) test_modules: Vec<String>,
}

/// Drops every item under `#[cfg(test)]`.
pub(super) fn without_tests(tokens: &[Token]) -> WithoutTests {
    let mut kept = WithoutTests::default();
    let mut rest = tokens;
    while let Some(first) = rest.first() {
        let Some(item) = after_cfg_test(rest) else {
            kept.tokens.push(first.clone());
            rest = &rest[1..];
            continue;
        };
        let item = after_attributes(item);
        let length = item_length(item);
        kept.test_modules.extend(module_elsewhere(&item[..length]));
        rest = &item[length..];
    }
    kept
}

fn after_cfg_test(tokens: &[Token]) -> Option<&[Token]> {
    const CFG_TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let begins = tokens.len() >= CFG_TEST.len()
        && tokens.iter().zip(CFG_TEST).all(|(token, wanted)| match &token.kind {
            Kind::Word(word) => word == wanted,
            Kind::Mark(mark) => wanted.len() == 1 && wanted.starts_with(*mark),
            Kind::Text(_) => false,
        });
    begins.then(|| &tokens[CFG_TEST.len()..])
}

fn after_attributes(mut tokens: &[Token]) -> &[Token] {
    while let [hash, bracket, ..] = tokens
        && hash.is_mark('#')
        && bracket.is_mark('[')
    {
        let mut depth = 0;
        let end = tokens.iter().position(|token| {
            depth += depth_change(token);
            token.is_mark(']') && depth == 0
        });
        tokens = &tokens[end.map_or(tokens.len(), |end| end + 1)..];
    }
    tokens
}

/// Counts the tokens of the item at the beginning: up to its `;`, or its last brace. A field or a variant ends
/// at its comma, or before the brace of what holds it.
fn item_length(tokens: &[Token]) -> usize {
    const ITEMS: [&str; 13] = [
        "async", "const", "enum", "extern", "fn", "impl", "let", "mod", "static", "struct", "trait", "type",
        "use",
    ];
    let is_item = |token: &Token| ITEMS.iter().any(|item| token.is_word(item));
    let comma_ends = !tokens.iter().take(5).any(is_item);
    let mut depth = 0;
    for (position, token) in tokens.iter().enumerate() {
        depth += depth_change(token);
        let ends_here = token.is_mark(';') || token.is_mark('}') || (comma_ends && token.is_mark(','));
        if depth < 0 {
            return position;
        }
        if depth == 0 && ends_here {
            return position + 1;
        }
    }
    tokens.len()
}

fn depth_change(token: &Token) -> i32 {
    match token.kind {
        Kind::Mark('(' | '[' | '{') => 1,
        Kind::Mark(')' | ']' | '}') => -1,
        _ => 0,
    }
}

/// Gives the name in `mod name;`.
fn module_elsewhere(item: &[Token]) -> Option<String> {
    match item {
        [.., keyword, Token { kind: Kind::Word(name), .. }, end]
            if keyword.is_word("mod") && end.is_mark(';') =>
        {
            Some(name.clone())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn words_left(source: &str) -> Vec<String> {
        let word = |token: Token| match token.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        };
        without_tests(&tokens(source)).tokens.into_iter().filter_map(word).collect()
    }

    #[test]
    fn a_module_of_tests_is_left_out_and_what_follows_stays() {
        let source = "fn a() {} #[cfg(test)] #[allow(b)] mod tests { fn c() { d(); } } fn e() {}";
        assert_eq!(words_left(source), ["fn", "a", "fn", "e"]);
    }

    #[test]
    fn a_use_or_a_constant_for_tests_is_left_out() {
        let source = "#[cfg(test)] use a::b; #[cfg(test)] const C: [u8; 2] = [1, 2]; fn d() {}";
        assert_eq!(words_left(source), ["fn", "d"]);
    }

    #[test]
    fn a_field_for_tests_is_left_out_alone() {
        assert_eq!(
            words_left("struct S { #[cfg(test)] a: u8, b: u8 } fn c() {}"),
            ["struct", "S", "b", "u8", "fn", "c"]
        );
        assert_eq!(words_left("struct S { #[cfg(test)] a: u8 } fn c() {}"), ["struct", "S", "fn", "c"]);
    }

    #[test]
    fn other_conditions_stay() {
        assert_eq!(words_left("#[cfg(unix)] fn a() {}"), ["cfg", "unix", "fn", "a"]);
    }

    #[test]
    fn a_module_of_tests_in_a_file_of_its_own_is_named() {
        let found = without_tests(&tokens("#[cfg(test)] mod stability_tests; mod point;"));
        assert_eq!(found.test_modules, ["stability_tests"]);
    }
}
