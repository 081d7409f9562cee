//! Reading source one character at a time, knowing the line.

/// Text that is read from its beginning to its end.
pub(crate) struct Reader {
    characters: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    pub(crate) fn new(text: &str) -> Self {
        Self::from_line(text, 1)
    }

    /// Reads text that is a part of a file and begins on this line of it.
    pub(crate) fn from_line(text: &str, line: usize) -> Self {
        Self { characters: text.chars().collect(), at: 0, line }
    }

    /// The line of the next character.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    pub(crate) fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    pub(crate) fn sees(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, c)| self.peek(ahead) == Some(c))
    }

    pub(crate) fn take(&mut self) -> Option<char> {
        let taken = self.peek(0)?;
        self.at += 1;
        self.line += usize::from(taken == '\n');
        Some(taken)
    }

    pub(crate) fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.take();
        }
    }

    pub(crate) fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while self.peek(0).is_some_and(&wanted) {
            taken.extend(self.take());
        }
        taken
    }

    /// Takes what comes before a mark, and leaves the mark; takes all when it does not come.
    pub(crate) fn take_until(&mut self, mark: &str) -> String {
        let mut taken = String::new();
        while self.peek(0).is_some() && !self.sees(mark) {
            taken.extend(self.take());
        }
        taken
    }

    pub(crate) fn skip_past(&mut self, mark: &str) {
        self.take_until(mark);
        self.skip(mark.chars().count());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_counted_in_lines() {
        let mut reader = Reader::from_line("a\nb--c", 7);
        assert_eq!(reader.take_until("--"), "a\nb");
        assert_eq!(reader.line(), 8);
        reader.skip_past("--");
        assert!(reader.sees("c") && !reader.sees("cd"));
        assert_eq!(reader.take_until("--"), "c");
        assert_eq!(reader.take(), None);
    }
}
