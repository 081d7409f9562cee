//! Keeps the folders of whoever builds out of the programs that people get.
//!
//! Panic messages name source files, and those lie in somebody's home folder. Compilers can write another beginning
//! instead; afterwards the program itself is searched, because a crate can have found a path in another way.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result, While};
use crate::workspace::Workspace;

/// What cargo puts between flags that it hands on.
const BETWEEN: &str = "\u{1f}";

/// The folders, and what is written instead.
fn folders(workspace: &Workspace) -> Vec<(PathBuf, &'static str)> {
    let mut folders = vec![(workspace.root.clone(), "bondgenoot")];
    let home = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let user = home("HOME").or_else(|| home("USERPROFILE"));
    let cargo = home("CARGO_HOME").or_else(|| user.clone().map(|user| user.join(".cargo")));
    folders.extend(cargo.map(|folder| (folder, "cargo")));
    let toolchains = home("RUSTUP_HOME").or_else(|| user.map(|user| user.join(".rustup")));
    folders.extend(toolchains.map(|folder| (folder, "rustup")));
    // A target folder that lies elsewhere holds generated sources.
    folders.push((workspace.target.clone(), "target"));
    // The last one that fits is taken, so the innermost folder comes last.
    folders.sort_by_key(|(folder, _)| folder.components().count());
    folders
}

/// Lets a build write neutral paths, for Rust and for what is compiled from C.
pub(crate) fn leave_out(workspace: &Workspace, build: &mut Command) {
    let folders = folders(workspace);
    let given = std::env::var("CARGO_ENCODED_RUSTFLAGS").ok().filter(|given| !given.is_empty());
    let plain = std::env::var("RUSTFLAGS").ok().filter(|plain| !plain.is_empty());
    let plain = plain.map(|plain| plain.split_whitespace().collect::<Vec<_>>().join(BETWEEN));
    let flags = given.or(plain).into_iter().chain(folders.iter().map(remap));
    build.env("CARGO_ENCODED_RUSTFLAGS", flags.collect::<Vec<_>>().join(BETWEEN));
    if cfg!(target_env = "msvc") {
        // Its C compiler has no such flag, and SQLite names no files of its own there.
        return;
    }
    let mut c = std::env::var_os("CFLAGS").unwrap_or_default();
    // Flags for C are split at spaces; a folder with a space in its name is left to the search below.
    for (folder, instead) in folders.iter().filter(|(folder, _)| !folder.to_string_lossy().contains(' ')) {
        let mut flag = OsString::from(" -ffile-prefix-map=");
        flag.push(folder);
        flag.push(format!("={instead}"));
        c.push(flag);
    }
    build.env("CFLAGS", c);
}

fn remap((folder, instead): &(PathBuf, &str)) -> String {
    format!("--remap-path-prefix={}={instead}", folder.display())
}

/// Checks that a program names none of the folders.
pub(crate) fn are_absent(workspace: &Workspace, program: &Path) -> Result {
    let bytes = std::fs::read(program).during(format_args!("reading {}", program.display()))?;
    for (folder, _) in folders(workspace) {
        let name = folder.to_string_lossy().into_owned();
        if let Some(found) = found(&bytes, name.as_bytes()) {
            return Err(Failure::new(format!(
                "{} names a folder of its builder: {found}",
                program.display()
            )));
        }
    }
    Ok(())
}

/// Returns where a folder is named, with what follows.
fn found(bytes: &[u8], name: &[u8]) -> Option<String> {
    let start = bytes.windows(name.len()).position(|window| window == name)?;
    let rest = bytes.get(start..bytes.len().min(start + 160))?;
    let shown = rest.iter().take_while(|byte| byte.is_ascii_graphic()).copied().collect();
    String::from_utf8(shown).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_in_a_program_is_found_with_what_follows() {
        let bytes = b"\0\0/thuis/noor/src/lib.rs\0rest";
        assert_eq!(found(bytes, b"/thuis/noor").as_deref(), Some("/thuis/noor/src/lib.rs"));
        assert_eq!(found(bytes, b"/elders"), None);
    }

    #[test]
    fn the_innermost_folder_comes_last() {
        let root = PathBuf::from("/thuis/noor/werk");
        let workspace = Workspace { target: root.join("target"), root, rust_version: String::new() };
        let folders = folders(&workspace);
        let place = |instead| folders.iter().position(|(_, name)| *name == instead);
        assert!(place("target") > place("bondgenoot"));
    }
}
