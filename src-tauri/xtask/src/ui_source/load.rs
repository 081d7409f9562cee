//! Reading the source files of the UI.

use std::path::{Path, PathBuf};

use super::UiSource;
use crate::failure::{Result, While};

const FOLDER: &str = "ui/src";
const PAGE: &str = "ui/index.html";
/// Made from the Rust source, so nobody writes it.
const MADE: &[&str] = &["ui/src/bindings.ts"];

/// Reads every file of the UI that people get: components, code, styles and the page.
pub(crate) fn load(root: &Path) -> Result<Vec<UiSource>> {
    let mut files = vec![root.join(PAGE)];
    collect(&root.join(FOLDER), &mut files)?;
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        let path = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if !MADE.contains(&path.as_str()) {
            let text = std::fs::read_to_string(&file).during(format_args!("reading {path}"))?;
            sources.push(UiSource::read(&path, &text));
        }
    }
    Ok(sources)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result {
    let reading = || format!("reading {}", folder.display());
    for entry in std::fs::read_dir(folder).during(reading())? {
        let path = entry.during(reading())?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if is_source(&path.to_string_lossy()) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_source(path: &str) -> bool {
    let known = [".svelte", ".ts", ".css"].iter().any(|extension| path.ends_with(extension));
    known && !path.ends_with(".test.ts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_and_pictures_are_no_source() {
        for file in ["a/Button.svelte", "a/state.svelte.ts", "a.css"] {
            assert!(is_source(file), "{file}");
        }
        for file in ["a/state.test.ts", "a.png", "a.svg"] {
            assert!(!is_source(file), "{file}");
        }
    }
}
