//! Colours are named in the theme and nowhere else, so that light, dark and high contrast are each in one place.

use crate::ui_source::UiSource;

const THEME: &str = "ui/src/theme/";

/// The functions of CSS that make a colour of numbers. Mixing colours that have a name is fine.
const FUNCTIONS: &[&str] = &["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"];

pub(super) fn broken(ui: &[UiSource]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in ui.iter().filter(|source| !source.path.starts_with(THEME)) {
        let styles = source.styles.iter().map(|(line, text)| (*line, text.as_str()));
        for (line, text) in source.texts().chain(styles) {
            let found = colour(text).map(|colour| format!("{}: {colour}", source.place(line)));
            broken.extend(found);
        }
    }
    broken
}

/// Finds a colour that is written out.
fn colour(text: &str) -> Option<&str> {
    text.char_indices().find_map(|(at, c)| {
        let rest = &text[at..];
        let after_word = text[..at].ends_with(|c: char| is_word(c) || c == '&');
        match c {
            _ if after_word => None,
            '#' => hexadecimal(rest),
            _ => FUNCTIONS.iter().find_map(|name| {
                let called = rest.strip_prefix(name)?.starts_with('(');
                called.then(|| &rest[..=name.len()])
            }),
        }
    })
}

fn hexadecimal(text: &str) -> Option<&str> {
    let length = text[1..].find(|c| !is_word(c)).unwrap_or(text.len() - 1);
    let digits = &text[1..=length];
    let is_colour = matches!(length, 3 | 4 | 6 | 8) && digits.chars().all(|c| c.is_ascii_hexdigit());
    is_colour.then(|| &text[..=length])
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_told_from_what_looks_like_them() {
        for text in ["#fff", "a: #1E2430;", "1px solid #12345678", "rgb(0 0 0)", "x,oklch(1 2 3)"] {
            assert!(colour(text).is_some(), "{text}");
        }
        for text in [
            "#app",
            "#12",
            "#abcde",
            "a#fff",
            "&#123;",
            "#add-actor",
            "to-rgb(1)",
            "var(--ink)",
            "é# #",
            "color-mix(in oklab, a, b)",
        ] {
            assert_eq!(colour(text), None, "{text}");
        }
    }

    #[test]
    fn colours_are_refused_outside_the_theme_only() {
        let component = "<script>const a = \"#fff\"; /* #fff */</script>\n<p style=\"color: #eee\">#ddd</p>\n<style>\n p { color: rgb(1 2 3) }\n</style>";
        let source = |path: &str| UiSource::read(path, component);
        assert_eq!(broken(&[source("ui/src/theme/a.svelte")]), [""; 0]);
        assert_eq!(
            broken(&[source("ui/src/a.svelte")]),
            ["ui/src/a.svelte:1: #fff", "ui/src/a.svelte:2: #eee", "ui/src/a.svelte:4: rgb("]
        );
    }
}
