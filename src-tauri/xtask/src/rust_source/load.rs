//! Reading the source files of a folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::tests_left_out::without_tests;
use super::tokens::{Token, tokens};
use crate::failure::{Result, While};

/// A source file without its tests.
pub(crate) struct Source {
    /// Where it is, seen from the root of the workspace.
    pub(crate) path: String,
    pub(crate) tokens: Vec<Token>,
}

impl Source {
    /// Names a place as an editor understands it.
    pub(crate) fn place(&self, token: &Token) -> String {
        format!("{}:{}", self.path, token.line)
    }

    /// Makes a source of made-up text.
    #[cfg(test)]
    pub(crate) fn made_up(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), tokens: without_tests(&tokens(text)).tokens }
    }
}

/// Reads every `.rs` file in the folders, except those that are only there for tests.
pub(crate) fn load(root: &Path, folders: &[&str]) -> Result<Vec<Source>> {
    let mut files = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut sources = Vec::new();
    let mut for_tests = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).during(format_args!("reading {}", file.display()))?;
        let source = without_tests(&tokens(&text));
        let inside = folder_of_modules(&file);
        for_tests.extend(source.test_modules.iter().map(|name| inside.join(name)));
        sources.push((file, source.tokens));
    }
    sources.retain(|(file, _)| !file.ancestors().any(|part| for_tests.contains(&part.with_extension(""))));
    let source = |(file, tokens): (PathBuf, _)| Source { path: readable(root, &file), tokens };
    Ok(sources.into_iter().map(source).collect())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result {
    let reading = || format!("reading {}", folder.display());
    for entry in std::fs::read_dir(folder).during(reading())? {
        let path = entry.during(reading())?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// Gives the folder in which a file's `mod name;` is looked for.
fn folder_of_modules(file: &Path) -> PathBuf {
    let is_root = file.file_stem().is_some_and(|stem| stem == "mod" || stem == "lib" || stem == "main");
    if is_root { file.parent().unwrap_or(file).to_owned() } else { file.with_extension("") }
}

fn readable(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_looked_for_beside_the_root_and_inside_the_others() {
        assert_eq!(folder_of_modules(Path::new("src/layout/mod.rs")), Path::new("src/layout"));
        assert_eq!(folder_of_modules(Path::new("src/lib.rs")), Path::new("src"));
        assert_eq!(folder_of_modules(Path::new("src/fold.rs")), Path::new("src/fold"));
    }

    #[test]
    fn this_program_reads_its_own_source_without_its_tests() {
        let sources = load(Path::new(env!("CARGO_MANIFEST_DIR")), &["src"]).unwrap();
        let main = sources.iter().find(|source| source.path == "src/main.rs").unwrap();
        assert!(main.tokens.iter().any(|token| token.is_word("TASKS")));
        assert!(!sources.iter().flat_map(|source| &source.tokens).any(|token| token.is_word("made_up")));
    }
}
