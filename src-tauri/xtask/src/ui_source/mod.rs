//! The source of the UI as its code, its markup and its styles: enough to find what a rule asks for without
//! being misled by comments, and without the tests.

mod imports;
mod load;
mod markup;
mod script;
mod style;

pub(crate) use load::load;
pub(crate) use script::{Kind, Token};

/// A file of the UI in its parts. A component has all three, other files have one.
#[derive(Default)]
pub(crate) struct UiSource {
    /// Where it is, seen from the root of the workspace.
    pub(crate) path: String,
    /// TypeScript: that of scripts, and what stands between braces in markup.
    pub(crate) code: Vec<Token>,
    /// What markup says literally.
    pub(crate) markup: Vec<Literal>,
    /// CSS without its comments, line by line.
    pub(crate) styles: Vec<(usize, String)>,
}

/// Words in markup that stand there literally.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    pub(crate) line: usize,
    /// The attribute whose value it is; without one it is text between tags.
    pub(crate) attribute: Option<String>,
    pub(crate) text: String,
}

impl UiSource {
    /// Reads a file as its name asks.
    pub(crate) fn read(path: &str, text: &str) -> Self {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let parts = match extension {
            "css" => Self { styles: style::lines(text, 1), ..Self::default() },
            "svelte" | "html" => markup::read(text),
            _ => Self { code: script::tokens(text, 1), ..Self::default() },
        };
        Self { path: path.to_owned(), ..parts }
    }

    /// Names a place as an editor understands it.
    pub(crate) fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// Lists the texts in code and in values of attributes, with their lines.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = self.code.iter().filter_map(|token| Some((token.line, token.text()?)));
        let values = self.markup.iter().filter(|literal| literal.attribute.is_some());
        code.chain(values.map(|literal| (literal.line, literal.text.as_str())))
    }
}
