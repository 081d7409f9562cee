//! The markup of a component or a page: what it says literally, and the code and styles inside it.

use super::{Literal, UiSource, script, style};
use crate::reader::Reader;

pub(super) fn read(text: &str) -> UiSource {
    let mut markup = Markup { reader: Reader::new(text), parts: UiSource::default() };
    while let Some(c) = markup.reader.peek(0) {
        let next = markup.reader.peek(1);
        match c {
            '<' if markup.reader.sees("<!--") => markup.reader.skip_past("-->"),
            '<' if matches!(next, Some('!' | '/')) => markup.reader.skip_past(">"),
            '<' if next.is_some_and(char::is_alphabetic) => markup.tag(),
            '{' => markup.expression(),
            _ => markup.text(),
        }
    }
    markup.parts
}

struct Markup {
    reader: Reader,
    parts: UiSource,
}

impl Markup {
    fn text(&mut self) {
        let (mut line, mut text) = (self.reader.line(), String::from_iter(self.reader.take()));
        while self.reader.peek(0).is_some_and(|c| !matches!(c, '<' | '{')) {
            if text.trim().is_empty() {
                line = self.reader.line();
            }
            text.extend(self.reader.take());
        }
        self.literal(line, None, &text);
    }

    fn literal(&mut self, line: usize, attribute: Option<&str>, text: &str) {
        let (attribute, text) = (attribute.map(str::to_owned), text.trim().to_owned());
        if !text.is_empty() {
            self.parts.markup.push(Literal { line, attribute, text });
        }
    }

    /// Reads what stands in braces: a value, or a block such as `{#if …}`, `{:else}`, `{/if}`, `{@render …}`.
    fn expression(&mut self) {
        self.reader.take();
        let comment = self.reader.sees("/*") || self.reader.sees("//");
        if !comment && self.reader.peek(0).is_some_and(|c| matches!(c, '#' | ':' | '/' | '@')) {
            self.reader.take();
        }
        let line = self.reader.line();
        self.parts.code.extend(script::tokens_in_braces(&mut self.reader));
        // What stands in other braces is other code.
        self.parts.code.push(script::Token { line, kind: script::Kind::Mark(';') });
    }

    fn tag(&mut self) {
        self.reader.take();
        let name = self.reader.take_while(|c| !c.is_whitespace() && !matches!(c, '/' | '>'));
        loop {
            self.reader.take_while(char::is_whitespace);
            match self.reader.peek(0) {
                None => return,
                Some('{') => self.expression(),
                Some('/') if self.reader.sees("/*") => self.reader.skip_past("*/"),
                Some('/') if self.reader.sees("//") => self.reader.skip_past("\n"),
                Some('/') => drop(self.reader.take()),
                Some('>') => {
                    self.reader.take();
                    return self.content(&name);
                }
                Some(_) => self.attribute(),
            }
        }
    }

    fn attribute(&mut self) {
        let name = self.reader.take_while(|c| !c.is_whitespace() && !matches!(c, '=' | '/' | '>'));
        self.reader.take_while(char::is_whitespace);
        if self.reader.peek(0) != Some('=') {
            return;
        }
        self.reader.take();
        self.reader.take_while(char::is_whitespace);
        match self.reader.peek(0) {
            Some('{') => self.expression(),
            Some(quote @ ('"' | '\'')) => {
                self.reader.take();
                self.value(&name, |c| c == quote);
                self.reader.take();
            }
            _ => self.value(&name, |c| c.is_whitespace() || c == '>'),
        }
    }

    /// Reads a value up to its end: literal parts, and code in braces.
    fn value(&mut self, attribute: &str, end: impl Fn(char) -> bool) {
        while let Some(c) = self.reader.peek(0).filter(|c| !end(*c)) {
            if c == '{' {
                self.expression();
                continue;
            }
            let line = self.reader.line();
            let text = self.reader.take_while(|c| c != '{' && !end(c));
            self.literal(line, Some(attribute), &text);
        }
    }

    /// Reads what a tag holds when that is not markup.
    fn content(&mut self, tag: &str) {
        let line = self.reader.line();
        match tag {
            "script" => {
                let code = self.reader.take_until("</script");
                self.parts.code.extend(script::tokens(&code, line));
            }
            "style" => {
                let css = self.reader.take_until("</style");
                self.parts.styles.extend(style::lines(&css, line));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(markup: &str) -> Vec<(Option<String>, String)> {
        read(markup).markup.into_iter().map(|literal| (literal.attribute, literal.text)).collect()
    }

    fn words(markup: &str) -> Vec<String> {
        let code = read(markup).code.into_iter();
        code.filter_map(|token| match token.kind {
            script::Kind::Word(word) => Some(word),
            _ => None,
        })
        .collect()
    }

    #[test]
    fn text_is_what_stands_between_tags() {
        let markup =
            "<!doctype html><!-- no -->\n<p class:on>one {two}\n three<br /></p>{#if a > b}< four{/if}";
        let text = |text: &str| (None, text.to_owned());
        assert_eq!(literals(markup), [text("one"), text("three"), text("< four")]);
        assert_eq!(words(markup), ["two", "if", "a", "b", "if"]);
    }

    #[test]
    fn the_line_is_that_of_the_words() {
        assert_eq!(read("<p>\n\n  one\n</p>").markup[0].line, 3);
    }

    #[test]
    fn values_have_literal_parts_and_code() {
        let markup = "<a {...rest} title=\"x {t('y')} z\" open href=/w/v on:go={() => a > b} alt='' >u</a>";
        let value = |name: &str, text: &str| (Some(name.to_owned()), text.to_owned());
        assert_eq!(
            literals(markup),
            [value("title", "x"), value("title", "z"), value("href", "/w/v"), (None, "u".into())]
        );
        assert_eq!(words(markup), ["rest", "t", "a", "b"]);
    }

    #[test]
    fn scripts_and_styles_are_code_and_css() {
        let markup =
            "<script lang=\"ts\">\n  let a = \"<p>no</p>\";\n</script>\n\n<style>\n  b { c: d; }\n</style>";
        let source = read(markup);
        assert_eq!(source.code.iter().find_map(|token| token.text().map(|_| token.line)), Some(2));
        assert_eq!(source.styles, [(6, "  b { c: d; }\n".to_owned())]);
        assert_eq!(source.markup.len(), 1);
    }

    #[test]
    fn comments_in_braces_and_tags_say_nothing() {
        assert_eq!(literals("{/* no } */}<p // no\n /* no */ id=\"a\">{'}'}</p>").len(), 1);
    }
}
