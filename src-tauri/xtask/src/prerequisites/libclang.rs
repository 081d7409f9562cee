//! libclang: the bindings to SQLite's session extension are made from its header while building.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::system::System;
use crate::step;

/// Tells whether the library is where it is looked for while building.
pub(super) fn is_here() -> bool {
    // What the developer names there is what the build uses, found or not.
    std::env::var_os("LIBCLANG_PATH").is_some() || find(System::here() == System::Debian).is_some()
}

/// Finds the library, and on Debian the headers that belong to it: there the library alone may have come with
/// another program, and `stdarg.h` is then missing. Elsewhere they are always together.
fn find(debian: bool) -> Option<PathBuf> {
    let library = library()?;
    (!debian || has_headers(&folders("/usr/lib/", "llvm-", "lib/clang"))).then_some(library)
}

fn library() -> Option<PathBuf> {
    usual_folders().iter().find_map(|folder| in_folder(folder)).or_else(|| {
        let list = step::ask(Command::new("ldconfig").arg("-p")).ok()?;
        // The list may be older than a removal.
        in_linker_list(&list).find(|library| library.is_file())
    })
}

/// Lists where systems keep the library.
fn usual_folders() -> Vec<PathBuf> {
    if cfg!(windows) {
        return vec![r"C:\Program Files\LLVM\bin".into(), r"C:\Program Files (x86)\LLVM\bin".into()];
    }
    if cfg!(target_os = "macos") {
        let tools = "/Library/Developer/CommandLineTools/usr/lib";
        let xcode = "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib";
        return [tools, xcode, "/opt/homebrew/opt/llvm/lib", "/usr/local/opt/llvm/lib"]
            .map(PathBuf::from)
            .into();
    }
    let mut all = folders("/usr/lib/", "llvm-", "lib");
    all.extend(folders("/usr/lib64/", "llvm", "lib64"));
    all.extend(["/usr/lib64", "/usr/lib", "/usr/local/lib"].map(PathBuf::from));
    all
}

/// Lists `<parent>/<prefix>*/<inside>`, for as many as there are.
fn folders(parent: &str, prefix: &str, inside: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(parent) else { return Vec::new() };
    let versions = entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
    versions.map(|entry| entry.path().join(inside)).filter(|folder| folder.is_dir()).collect()
}

fn in_folder(folder: &Path) -> Option<PathBuf> {
    let mut entries = std::fs::read_dir(folder).ok()?.flatten();
    entries.find(|entry| is_libclang(&entry.file_name().to_string_lossy())).map(|entry| entry.path())
}

/// Finds the library in what `ldconfig -p` says: `name (kind) => place`.
fn in_linker_list(list: &str) -> impl Iterator<Item = PathBuf> {
    let places =
        list.lines().filter_map(|line| line.split_once("=>")).map(|(_, place)| PathBuf::from(place.trim()));
    places.filter(|place| place.file_name().is_some_and(|name| is_libclang(&name.to_string_lossy())))
}

/// Knows the library by its name: not `libclang-cpp`, which is another one.
fn is_libclang(name: &str) -> bool {
    if matches!(name, "libclang.dylib" | "libclang.dll") {
        return true;
    }
    let Some(rest) = name.strip_prefix("libclang") else { return false };
    let Some((version, _)) = rest.split_once(".so") else { return false };
    version.is_empty()
        || version.strip_prefix('-').is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()))
}

/// Looks for `<folder>/<version>/include/stdarg.h`.
fn has_headers(folders: &[PathBuf]) -> bool {
    let versions = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    versions.map(|version| version.path().join("include/stdarg.h")).any(|header| header.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_known_by_its_name() {
        for name in ["libclang.so", "libclang.so.1", "libclang-14.so.13", "libclang.dylib", "libclang.dll"] {
            assert!(is_libclang(name), "{name}");
        }
        for name in ["libclang-cpp.so.14", "libclangAST.a", "libclang_rt.so", "libclang.a", "clang"] {
            assert!(!is_libclang(name), "{name}");
        }
    }

    #[test]
    fn the_linker_list_names_its_place() {
        let list = "3 libs found\n\tlibclang-cpp.so.14 (libc6) => /lib/libclang-cpp.so.14\n\
            \tlibclang-14.so.13 (libc6,x86-64) => /lib/libclang-14.so.13\n";
        let found: Vec<PathBuf> = in_linker_list(list).collect();
        assert_eq!(found, [PathBuf::from("/lib/libclang-14.so.13")]);
        assert_eq!(in_linker_list("0 libs found\n").count(), 0);
    }
}
