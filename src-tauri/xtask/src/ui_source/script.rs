//! From TypeScript to tokens.

use crate::reader::Reader;

/// A piece of code and the line it begins on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

/// What a piece of code is. Comments and regular expressions are no pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, a keyword or a number.
    Word(String),
    /// A whole text, in any quotes.
    Text(String),
    /// The beginning of a template: what comes before its first `${`.
    Begin(String),
    /// What stands between two pieces of code in a template.
    Middle(String),
    /// The end of a template: what follows its last piece of code.
    End(String),
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

    /// Gives what it says literally, if it is a text or a part of one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) | Kind::Begin(text) | Kind::Middle(text) | Kind::End(text) => Some(text),
            Kind::Word(_) | Kind::Mark(_) => None,
        }
    }
}

/// Words after which a slash begins a regular expression, where after other words it divides.
const BEFORE_VALUES: &[&str] =
    &["await", "case", "delete", "do", "else", "in", "of", "return", "typeof", "void", "yield"];

/// Reads code that compiles; of anything else it makes what it can.
pub(super) fn tokens(code: &str, line: usize) -> Vec<Token> {
    let mut script = Script { reader: &mut Reader::from_line(code, line), tokens: Vec::new() };
    while script.reader.peek(0).is_some() {
        script.until_brace();
    }
    script.tokens
}

/// Reads code after a `{` up to the `}` that belongs to it, and that one too.
pub(super) fn tokens_in_braces(reader: &mut Reader) -> Vec<Token> {
    let mut script = Script { reader, tokens: Vec::new() };
    script.until_brace();
    script.tokens
}

struct Script<'a> {
    reader: &'a mut Reader,
    tokens: Vec<Token>,
}

impl Script<'_> {
    fn until_brace(&mut self) {
        let mut depth = 0_usize;
        while let Some(c) = self.reader.peek(0) {
            let line = self.reader.line();
            match c {
                _ if self.reader.sees("//") => drop(self.reader.take_until("\n")),
                _ if self.reader.sees("/*") => self.reader.skip_past("*/"),
                '/' if self.expects_a_value() => self.skip_regular_expression(),
                '"' | '\'' => {
                    self.reader.take();
                    let (text, _) = self.text_until(&[c]);
                    self.tokens.push(Token { line, kind: Kind::Text(text) });
                }
                '`' => self.template(),
                c if is_word(c) => {
                    let word = self.reader.take_while(is_word);
                    self.tokens.push(Token { line, kind: Kind::Word(word) });
                }
                c => {
                    self.reader.take();
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => return,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if !c.is_whitespace() {
                        self.tokens.push(Token { line, kind: Kind::Mark(c) });
                    }
                }
            }
        }
    }

    /// Tells whether a slash can only begin a regular expression here.
    fn expects_a_value(&self) -> bool {
        match self.tokens.last().map(|token| &token.kind) {
            None | Some(Kind::Begin(_) | Kind::Middle(_)) => true,
            Some(Kind::Word(word)) => BEFORE_VALUES.contains(&word.as_str()),
            Some(Kind::Text(_) | Kind::End(_)) => false,
            Some(Kind::Mark(mark)) => !matches!(mark, ')' | ']' | '}'),
        }
    }

    fn skip_regular_expression(&mut self) {
        self.reader.take();
        let mut in_class = false;
        while let Some(c) = self.reader.take() {
            match c {
                '\\' => drop(self.reader.take()),
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => break,
                '\n' => return,
                _ => {}
            }
        }
        self.reader.take_while(is_word);
    }

    fn template(&mut self) {
        self.reader.take();
        let mut begun = false;
        loop {
            let line = self.reader.line();
            let (text, end) = self.text_until(&['`', '$']);
            let goes_on = end == Some('$');
            let kind = match (begun, goes_on) {
                (false, false) => Kind::Text(text),
                (false, true) => Kind::Begin(text),
                (true, true) => Kind::Middle(text),
                (true, false) => Kind::End(text),
            };
            self.tokens.push(Token { line, kind });
            if !goes_on {
                return;
            }
            let inside = tokens_in_braces(self.reader);
            self.tokens.extend(inside);
            begun = true;
        }
    }

    /// Reads text up to one of the marks, which is taken too. A dollar is a mark with a brace only.
    fn text_until(&mut self, marks: &[char]) -> (String, Option<char>) {
        let mut text = String::new();
        while let Some(c) = self.reader.take() {
            match c {
                '\\' => text.extend(self.escaped()),
                '$' if marks.contains(&c) && self.reader.peek(0) == Some('{') => {
                    self.reader.take();
                    return (text, Some(c));
                }
                c if c != '$' && marks.contains(&c) => return (text, Some(c)),
                c => text.push(c),
            }
        }
        (text, None)
    }

    fn escaped(&mut self) -> Option<char> {
        match self.reader.take()? {
            '\n' => None,
            'n' | 'r' | 't' => Some(' '),
            'x' => self.character(2),
            'u' if self.reader.peek(0) == Some('{') => {
                self.reader.take();
                let digits = self.reader.take_until("}");
                self.reader.take();
                character(&digits)
            }
            'u' => self.character(4),
            other => Some(other),
        }
    }

    fn character(&mut self, digits: usize) -> Option<char> {
        let digits: String = (0..digits).filter_map(|_| self.reader.take()).collect();
        character(&digits)
    }
}

fn character(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<(usize, String)> {
        let text = |token: Token| token.text().map(|text| (token.line, text.to_owned()));
        tokens(code, 1).into_iter().filter_map(text).collect()
    }

    #[test]
    fn texts_are_found_in_any_quotes_with_their_line() {
        assert_eq!(
            texts("a = \"one\";\nb = 'it\\'s \\u00e9\\u{e9}\\x41';\nc = `three $5`"),
            [(1, "one".into()), (2, "it's ééA".into()), (3, "three $5".into())]
        );
    }

    #[test]
    fn comments_and_regular_expressions_hold_no_texts() {
        let code = "// 'no'\n/* 'no' */ x.replace(/['\"/]\\/\"/g, 'yes'); return /'/.test(y); a / b / 'yes'";
        assert_eq!(texts(code), [(2, "yes".into()), (2, "yes".into())]);
    }

    #[test]
    fn a_template_is_its_parts_with_the_code_between() {
        let kinds: Vec<Kind> =
            tokens("`a-${b({ c: `d` })}-e${f}`", 1).into_iter().map(|token| token.kind).collect();
        let word = |word: &str| Kind::Word(word.into());
        let expected = [
            Kind::Begin("a-".into()),
            word("b"),
            Kind::Mark('('),
            Kind::Mark('{'),
            word("c"),
            Kind::Mark(':'),
            Kind::Text("d".into()),
            Kind::Mark('}'),
            Kind::Mark(')'),
            Kind::Middle("-e".into()),
            word("f"),
            Kind::End(String::new()),
        ];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn code_in_braces_ends_at_its_own_brace() {
        let mut reader = Reader::new("a ? { b: '}' } : c} after");
        let inside = tokens_in_braces(&mut reader);
        assert!(inside.last().is_some_and(|token| token.is_word("c")));
        assert!(reader.sees(" after"));
    }
}
