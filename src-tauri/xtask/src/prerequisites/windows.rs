//! What it takes to build for Windows and to test without one. Debian alone has a Rust compiler with the source
//! of its library as packages.

use std::path::Path;
use std::process::Command;

use super::need::Need;
use crate::programs;
use crate::step;

/// Debian's compiler for its browsers, which is as new as they need.
pub(crate) const WEB_RUSTC: &str = "/usr/bin/rustc";

const DEBIAN_ONLY: Need =
    Need { name: "", is_here: || false, debian: "", fedora: "", arch: "", macos: "", windows: "" };

const RUSTC: Need = Need {
    name: "Debian's Rust compiler",
    is_here: || version().is_some(),
    debian: "rustc-web",
    ..DEBIAN_ONLY
};

const SOURCE: Need = Need {
    name: "the source of its library",
    is_here: || Path::new("/usr/lib/rustlib/src/rust/library/std").is_dir(),
    debian: "rust-web-src",
    ..DEBIAN_ONLY
};

const COMPILER: Need = Need {
    name: "a C compiler for Windows",
    is_here: || programs::is_here("x86_64-w64-mingw32-gcc"),
    debian: "gcc-mingw-w64-x86-64-win32",
    ..DEBIAN_ONLY
};

const HEADERS: Need = Need {
    name: "the headers of Windows",
    is_here: || Path::new("/usr/share/mingw-w64/include/windows.h").is_file(),
    debian: "mingw-w64-x86-64-dev",
    ..DEBIAN_ONLY
};

const WINE: Need =
    Need { name: "Wine", is_here: || programs::is_here("wine"), debian: "wine", ..DEBIAN_ONLY };

const WINE_64: Need = Need {
    name: "Wine for 64 bits",
    is_here: || Path::new("/usr/lib/wine/wine64").is_file(),
    debian: "wine64",
    ..DEBIAN_ONLY
};

pub(super) const ALL: &[&Need] = &[&RUSTC, &SOURCE, &COMPILER, &HEADERS, &WINE, &WINE_64];

/// Returns the version of Debian's compiler: `(1, 96)`.
pub(super) fn version() -> Option<(u32, u32)> {
    parsed(&step::ask(Command::new(WEB_RUSTC).arg("--version")).ok()?)
}

/// Reads the first two numbers of a version, wherever they are in a text.
pub(super) fn parsed(text: &str) -> Option<(u32, u32)> {
    let version = text.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let mut numbers = version.split('.').map_while(|number| number.parse().ok());
    Some((numbers.next()?, numbers.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parsed("rustc 1.96.0 (ac68faa20 2026-05-25)"), Some((1, 96)));
        assert_eq!(parsed("1.95"), Some((1, 95)));
        assert_eq!(parsed("rustc"), None);
        assert!(parsed("1.100") > parsed("1.95"));
    }
}
