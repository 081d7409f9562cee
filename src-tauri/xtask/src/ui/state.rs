//! Whether the source of the UI is still what it was.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::failure::{Result, While};

/// What is in the folder without being source.
const NO_SOURCE: &[&str] = &["node_modules", "dist"];

/// Gives a number that is another one as soon as a source file is added, changed or gone.
pub(super) fn of(folder: &Path) -> Result<u64> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    Ok(hasher.finish())
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, u64, SystemTime)>) -> Result {
    let reading = || format!("reading {}", folder.display());
    for entry in std::fs::read_dir(folder).during(reading())? {
        let entry = entry.during(reading())?;
        let about = entry.metadata().during(reading())?;
        if about.is_file() {
            files.push((entry.path(), about.len(), about.modified().during(reading())?));
        } else if about.is_dir() && !NO_SOURCE.iter().any(|name| entry.file_name() == *name) {
            collect(&entry.path(), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_change_is_seen_and_what_is_built_is_not() {
        let folder = std::env::temp_dir().join(format!("xtask-ui-state-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::create_dir_all(folder.join("dist")).unwrap();
        fs::write(folder.join("src/a.ts"), "1").unwrap();
        let before = of(&folder).unwrap();
        fs::write(folder.join("dist/index.html"), "built").unwrap();
        let built = of(&folder).unwrap();
        fs::write(folder.join("src/a.ts"), "12").unwrap();
        let changed = of(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(before, built);
        assert_ne!(built, changed);
    }
}
