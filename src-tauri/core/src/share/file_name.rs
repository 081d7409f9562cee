//! Names of project files: with our ending, and such that every system takes them.

use std::path::{Path, PathBuf};

use super::EXTENSION;

/// The most bytes in a name. Systems take 255, but some count twice for other scripts, and people and programs
/// add to a name: "(2)", "kopie van".
const MOST_BYTES: usize = 200;

/// Names of devices on Windows, with any ending and in any case.
const DEVICES: &[&str] = &["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// Names of devices that a digit follows.
const NUMBERED_DEVICES: &[&str] = &["COM", "LPT"];

/// Returns the file name to propose for a project with this name.
pub fn for_project(name: &str) -> String {
    let forbidden = |character: char| character.is_control() || r#"<>:"/\|?*"#.contains(character);
    let clean: String =
        name.chars().map(|character| if forbidden(character) { '-' } else { character }).collect();
    named(clean.trim().trim_start_matches('.'), "")
}

/// Returns the path of the project file for a path that somebody chose: with our ending, and with a name that
/// every system takes. An existing file with our ending is not given another name.
pub fn final_path(chosen: &Path) -> PathBuf {
    let Some(name) = chosen.file_name() else { return chosen.to_path_buf() };
    if has_ending(chosen) && chosen.exists() {
        return chosen.to_path_buf();
    }
    let stem = if has_ending(chosen) { chosen.file_stem().unwrap_or(name) } else { name };
    let final_name = stem.to_str().map(|stem| named(stem, "").into()).unwrap_or_else(|| {
        // Not text, so it is taken as it is.
        let mut name = stem.to_os_string();
        name.push(format!(".{EXTENSION}"));
        name
    });
    chosen.with_file_name(final_name)
}

/// Returns the path of the project file that is meant by a path: with our ending, if only that exists.
pub fn existing(typed: &Path) -> PathBuf {
    let with_ending = final_path(typed);
    if !typed.exists() && with_ending.exists() { with_ending } else { typed.to_path_buf() }
}

/// Returns a path in the same folder that nothing has yet: `Netwerk (2).bondgenoot`.
pub fn beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut number = 2_u32;
    loop {
        let other = path.with_file_name(named(&stem, &format!(" ({number})")));
        if other.symlink_metadata().is_err() {
            return other;
        }
        number += 1;
    }
}

/// Tells whether a path has our ending.
fn has_ending(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(EXTENSION))
}

/// Makes a file name of a stem and what follows it before the ending.
fn named(stem: &str, addition: &str) -> String {
    let room = MOST_BYTES - EXTENSION.len() - 1 - addition.len();
    let stem = without_device(shortened(stem, room - 1).trim_end_matches(['.', ' ']));
    let stem = if stem.is_empty() { EXTENSION } else { &stem };
    format!("{stem}{addition}.{EXTENSION}")
}

/// Cuts a text off at a number of bytes, before the character that does not fit.
fn shortened(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or_default()
}

/// Adds a sign to the name of a device. Windows looks at what comes before the first dot.
fn without_device(stem: &str) -> String {
    let base = stem.split('.').next().unwrap_or_default();
    let name = base.trim_end_matches(' ').to_uppercase();
    let numbered = NUMBERED_DEVICES.iter().filter_map(|device| name.strip_prefix(device)).any(|rest| {
        let mut rest = rest.chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    if numbered || DEVICES.contains(&name.as_str()) {
        format!("{base}_{}", stem.strip_prefix(base).unwrap_or_default())
    } else {
        stem.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(name: &str) -> PathBuf {
        final_path(Path::new(name))
    }

    #[test]
    fn a_project_name_becomes_a_file_name() {
        for (name, file) in [
            ("Dans zonder grenzen", "Dans zonder grenzen.bondgenoot"),
            (" Wat? A/B: “ja”. ", "Wat- A-B- “ja”.bondgenoot"),
            ("Overleg 12.11.2026", "Overleg 12.11.2026.bondgenoot"),
            ("Netwerk.bondgenoot", "Netwerk.bondgenoot.bondgenoot"),
            ("CON", "CON_.bondgenoot"),
            ("aux", "aux_.bondgenoot"),
            ("nul. Een begin", "nul_. Een begin.bondgenoot"),
            ("com7", "com7_.bondgenoot"),
            ("LPT²", "LPT²_.bondgenoot"),
            ("Concert", "Concert.bondgenoot"),
            ("Com 7", "Com 7.bondgenoot"),
            ("COM12", "COM12.bondgenoot"),
            ("…. .", "….bondgenoot"),
            ("..", "bondgenoot.bondgenoot"),
        ] {
            assert_eq!(for_project(name), file, "{name}");
        }
    }

    #[test]
    fn a_file_name_has_at_most_200_bytes() {
        for (sign, count) in [("x", 500), ("é", 100), ("🎭", 80), ("👩‍👩‍👧‍👦", 20)] {
            let name = for_project(&sign.repeat(count));
            assert!((150..=200).contains(&name.len()), "{} {name}", name.len());
            assert!(name.ends_with(".bondgenoot") && !name.contains('\u{FFFD}'), "{name}");
        }
        // Cut off, it could end in a dot or a space, or be a device.
        let name = for_project(&format!("{} . rest", "x".repeat(185)));
        assert_eq!(name, format!("{}.bondgenoot", "x".repeat(185)));
    }

    #[test]
    fn a_chosen_name_gets_our_ending_unless_it_has_it() {
        for (name, file) in [
            ("Dans", "Dans.bondgenoot"),
            ("Overleg 12.11.2026", "Overleg 12.11.2026.bondgenoot"),
            ("Dans i.s.m. bib", "Dans i.s.m. bib.bondgenoot"),
            ("Netwerk 2.0", "Netwerk 2.0.bondgenoot"),
            ("/usb/werk.map/Netwerk", "/usb/werk.map/Netwerk.bondgenoot"),
            ("Dans.", "Dans.bondgenoot"),
            ("Dans.bondgenoot", "Dans.bondgenoot"),
            ("Dans.BONDGENOOT", "Dans.bondgenoot"),
            ("CON.bondgenoot", "CON_.bondgenoot"),
            (".bondgenoot", ".bondgenoot.bondgenoot"),
            ("..", ".."),
        ] {
            assert_eq!(chosen(name), Path::new(file), "{name}");
        }
        assert_eq!(chosen(&"🎭".repeat(80)), chosen(&for_project(&"🎭".repeat(80))));
    }

    #[test]
    fn an_existing_project_file_keeps_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("Dans.Bondgenoot");
        std::fs::write(&there, "").unwrap();
        assert_eq!(final_path(&there), there);
        let typed = folder.path().join("Netwerk 2.0");
        assert_eq!(existing(&typed), typed);
        std::fs::write(folder.path().join("Netwerk 2.0.bondgenoot"), "").unwrap();
        assert_eq!(existing(&typed), folder.path().join("Netwerk 2.0.bondgenoot"));
        std::fs::write(&typed, "").unwrap();
        assert_eq!(existing(&typed), typed, "what was typed comes first");
    }

    #[test]
    fn a_name_beside_is_the_first_that_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("Dans.bondgenoot");
        assert_eq!(beside(&file), folder.path().join("Dans (2).bondgenoot"));
        std::fs::write(folder.path().join("Dans (2).bondgenoot"), "").unwrap();
        assert_eq!(beside(&file), folder.path().join("Dans (3).bondgenoot"));
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_not_text_gets_our_ending_too() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let path = |bytes: &[u8]| PathBuf::from(OsStr::from_bytes(bytes));
        assert_eq!(final_path(&path(b"/usb/caf\xe9")), path(b"/usb/caf\xe9.bondgenoot"));
        assert_eq!(final_path(&path(b"caf\xe9.bondgenoot")), path(b"caf\xe9.bondgenoot"));
    }
}
