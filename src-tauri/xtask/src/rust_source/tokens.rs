//! From text to tokens.

use crate::reader::Reader;

/// A piece of source and the line it begins on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

/// What a piece of source is. Comments, characters and lifetimes are no pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, a keyword or a number.
    Word(String),
    /// A text in quotes, with its escapes resolved.
    Text(String),
    /// Any other character.
    Mark(char),
}

impl Token {
    pub(crate) fn is_word(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Word(own) if own == word)
    }

    pub(crate) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }
}

/// Reads source that compiles; of anything else it makes what it can.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader::new(source);
    let mut tokens = Vec::new();
    while reader.peek(0).is_some() {
        let line = reader.line();
        if let Some(kind) = reader.next_kind() {
            tokens.push(Token { line, kind });
        }
    }
    tokens
}

impl Reader {
    fn next_kind(&mut self) -> Option<Kind> {
        match (self.peek(0)?, self.peek(1)) {
            ('/', Some('/')) => {
                self.take_while(|c| c != '\n');
                None
            }
            ('/', Some('*')) => {
                self.skip_block_comment();
                None
            }
            ('"', _) => Some(Kind::Text(self.text())),
            ('\'', _) => {
                self.skip_character_or_lifetime();
                None
            }
            (c, _) if is_word(c) => Some(self.word_or_prefixed_text()),
            (c, _) => {
                self.take();
                (!c.is_whitespace()).then_some(Kind::Mark(c))
            }
        }
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        while let (Some(first), second) = (self.peek(0), self.peek(1)) {
            let step = match (first, second) {
                ('/', Some('*')) => {
                    depth += 1;
                    2
                }
                ('*', Some('/')) => {
                    depth -= 1;
                    2
                }
                _ => 1,
            };
            self.skip(step);
            if depth == 0 {
                return;
            }
        }
    }

    fn skip_character_or_lifetime(&mut self) {
        self.take();
        if self.peek(0) == Some('\\') {
            self.take();
            self.take();
            self.take_while(|c| c != '\'');
            self.take();
        } else if self.peek(1) == Some('\'') {
            self.take();
            self.take();
        } else {
            self.take_while(is_word);
        }
    }

    /// Reads a word, or a text with something before its quote: `r#"…"#`, `b"…"`, `c"…"`.
    fn word_or_prefixed_text(&mut self) -> Kind {
        let word = self.take_while(is_word);
        let raw = matches!(word.as_str(), "r" | "br" | "cr");
        let hashes = (0..).take_while(|ahead| self.peek(*ahead) == Some('#')).count();
        if raw && self.peek(hashes) == Some('"') {
            return Kind::Text(self.raw_text(hashes));
        }
        match self.peek(0) {
            Some('"') if matches!(word.as_str(), "b" | "c") => Kind::Text(self.text()),
            Some('\'') if word == "b" => {
                self.skip_character_or_lifetime();
                Kind::Word(word)
            }
            _ => Kind::Word(word),
        }
    }

    fn raw_text(&mut self, hashes: usize) -> String {
        self.skip(hashes + 1);
        let mut text = String::new();
        while let Some(c) = self.take() {
            if c == '"' && (0..hashes).all(|ahead| self.peek(ahead) == Some('#')) {
                self.skip(hashes);
                break;
            }
            text.push(c);
        }
        text
    }

    fn text(&mut self) -> String {
        self.take();
        let mut text = String::new();
        while let Some(c) = self.take() {
            match c {
                '"' => break,
                '\\' => self.escape(&mut text),
                c => text.push(c),
            }
        }
        text
    }

    fn escape(&mut self, text: &mut String) {
        match self.take() {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('r') => text.push('\r'),
            Some('0') => text.push('\0'),
            Some('x') => {
                let digits: String = [self.take(), self.take()].into_iter().flatten().collect();
                text.extend(character(&digits));
            }
            Some('u') => {
                self.take();
                let digits = self.take_while(|c| c != '}');
                self.take();
                text.extend(character(&digits.replace('_', "")));
            }
            // A backslash at the end of a line also swallows how the next one is indented.
            Some('\n') => drop(self.take_while(char::is_whitespace)),
            Some(other) => text.push(other),
            None => {}
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn character(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<(usize, String)> {
        let text = |token: Token| match token.kind {
            Kind::Text(text) => Some((token.line, text)),
            _ => None,
        };
        tokens(source).into_iter().filter_map(text).collect()
    }

    #[test]
    fn texts_are_found_with_their_line() {
        let source = "let a = \"one\";\nlet b = r#\"two \"quoted\"\"#;\nlet c = b\"three\";";
        assert_eq!(texts(source), [(1, "one".into()), (2, "two \"quoted\"".into()), (3, "three".into())]);
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(texts(r#""a\"b\\c\n\x41\u{e9}""#), [(1, "a\"b\\c\nAé".into())]);
        assert_eq!(texts("\"one \\\n    two\" \"three\""), [(1, "one two".into()), (2, "three".into())]);
    }

    #[test]
    fn comments_and_characters_hold_no_texts() {
        let source = "// \"no\"\n/* \"no\" /* \"no\" */ \"no\" */ '\"' '\\'' '\\u{22}' b'\"' fn f<'a>(x: &'a str) \"yes\"";
        assert_eq!(texts(source), [(2, "yes".into())]);
    }

    #[test]
    fn the_rest_is_words_and_marks() {
        let found: Vec<Kind> = tokens("r#type.x(1)").into_iter().map(|token| token.kind).collect();
        let word = |word: &str| Kind::Word(word.into());
        let expected = [
            word("r"),
            Kind::Mark('#'),
            word("type"),
            Kind::Mark('.'),
            word("x"),
            Kind::Mark('('),
            word("1"),
            Kind::Mark(')'),
        ];
        assert_eq!(found, expected);
    }
}
