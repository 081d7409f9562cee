//! CSS without its comments.

use crate::reader::Reader;

/// Lists the lines that say something.
pub(super) fn lines(css: &str, first: usize) -> Vec<(usize, String)> {
    let mut reader = Reader::from_line(css, first);
    let mut lines: Vec<(usize, String)> = Vec::new();
    loop {
        let line = reader.line();
        if reader.sees("/*") {
            reader.skip_past("*/");
            continue;
        }
        let Some(c) = reader.take() else { break };
        match lines.last_mut() {
            Some((last, text)) if *last == line => text.push(c),
            _ => lines.push((line, c.into())),
        }
    }
    lines.retain(|(_, text)| !text.trim().is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out_and_lines_stay() {
        let css = "a { b: c; } /* no\nno */ d {\n\n}";
        assert_eq!(lines(css, 3), [(3, "a { b: c; } ".into()), (4, " d {\n".into()), (6, "}".into())]);
    }
}
