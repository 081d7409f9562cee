//! Paths that come from outside: arguments of a start, files dropped on the window.
//!
//! A path need not be text. The arguments of the first start arrive as they are; those of a second start, and what
//! is dropped on the window, pass through text, with U+FFFD for what is none. Then the folder tells which is meant.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use tauri::Url;

/// How the address of a file begins; some desktops pass addresses.
const FILE_ADDRESS: &str = "file://";

/// Returns the paths among the arguments of a start: each that is not an option, as seen from its folder.
pub fn paths_in(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> Vec<PathBuf> {
    let named = arguments.into_iter().skip(1).filter(|argument| !is_option(argument));
    named.map(|argument| existing(&folder.join(path_of(&argument)))).collect()
}

fn is_option(argument: &OsStr) -> bool {
    argument.as_encoded_bytes().starts_with(b"-")
}

/// Returns the path of an argument: a path, or the address of a file.
fn path_of(argument: &OsStr) -> PathBuf {
    let address = argument.to_str().filter(|text| text.starts_with(FILE_ADDRESS));
    let path = address.and_then(|text| Url::parse(text).ok()?.to_file_path().ok());
    path.unwrap_or_else(|| argument.into())
}

/// Returns the existing path that reads like this one, if there is exactly one such; otherwise the path itself.
pub fn existing(path: &Path) -> PathBuf {
    let lossy = path.to_str().is_some_and(|text| text.contains(char::REPLACEMENT_CHARACTER));
    if !lossy || path.exists() {
        return path.to_path_buf();
    }
    let found = path.components().try_fold(PathBuf::new(), |folder, component| {
        let next = folder.join(component);
        if next.exists() { Some(next) } else { one_that_reads_like(&folder, component.as_os_str()) }
    });
    found.unwrap_or_else(|| path.to_path_buf())
}

fn one_that_reads_like(folder: &Path, name: &OsStr) -> Option<PathBuf> {
    let name = name.to_string_lossy();
    let mut alike =
        folder.read_dir().ok()?.flatten().filter(|entry| entry.file_name().to_string_lossy() == name);
    let found = alike.next()?;
    alike.next().is_none().then(|| found.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths<const N: usize>(arguments: [&str; N]) -> Vec<PathBuf> {
        paths_in(arguments.map(OsString::from), Path::new("/thuis/noor"))
    }

    #[test]
    fn arguments_are_seen_from_the_folder_of_the_start() {
        let paths = paths(["bondgenoot", "--flag", "dans.bondgenoot", "/usb/zorg.bondgenoot"]);
        assert_eq!(paths, [Path::new("/thuis/noor/dans.bondgenoot"), Path::new("/usb/zorg.bondgenoot")]);
    }

    #[cfg(unix)]
    #[test]
    fn the_address_of_a_file_is_its_path() {
        use std::os::unix::ffi::OsStrExt;
        let paths = paths([
            "bondgenoot",
            "file:///usb/Caf%C3%A9%20%231.bondgenoot",
            "file:///usb/caf%E9.bondgenoot",
            "file:dans.bondgenoot",
            "https://voorbeeld.be/x",
        ]);
        assert_eq!(paths[0], Path::new("/usb/Café #1.bondgenoot"));
        assert_eq!(paths[1].as_os_str().as_bytes(), b"/usb/caf\xe9.bondgenoot");
        assert_eq!(paths[2], Path::new("/thuis/noor/file:dans.bondgenoot"));
        assert_eq!(paths[3], Path::new("/thuis/noor/https://voorbeeld.be/x"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_text_is_found_by_what_is_left_of_it() {
        use std::os::unix::ffi::OsStrExt;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join(OsStr::from_bytes(b"m\xe9i"));
        std::fs::create_dir(&inner).unwrap();
        let file = inner.join(OsStr::from_bytes(b"caf\xe9.bondgenoot"));
        std::fs::write(&file, "").unwrap();

        let arguments = ["bondgenoot".into(), file.clone().into_os_string()];
        assert_eq!(paths_in(arguments, Path::new("/")), std::slice::from_ref(&file), "as it is");
        let read = PathBuf::from(file.to_string_lossy().into_owned());
        assert_ne!(read, file);
        assert_eq!(existing(&read), file);

        std::fs::write(inner.join(OsStr::from_bytes(b"caf\xe8.bondgenoot")), "").unwrap();
        assert_eq!(existing(&read), read, "two read alike: none is opened");
        let away = folder.path().join("weg \u{FFFD}");
        assert_eq!(existing(&away), away);
    }
}
