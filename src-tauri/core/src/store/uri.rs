//! A path as an SQLite address, for the settings that only an address can carry.

use std::fmt::Write as _;
use std::path::Path;

/// The query of a database file that nobody changes: it is read without locks and without a log.
///
/// The connection that has the store open keeps its lock: SQLite itself postpones closing a second descriptor
/// of the same file, while a descriptor of our own would give up every lock of this process on it.
pub(super) const UNCHANGING: &str = "mode=ro&immutable=1";

/// Returns the address of an absolute path, every byte of it kept, whether it is UTF-8 or not.
pub(super) fn uri(path: &Path, query: &str) -> String {
    let text = path.as_os_str().as_encoded_bytes();
    // Windows writes canonical paths as `\\?\C:\…`.
    let text = text.strip_prefix(br"\\?\").unwrap_or(text);
    let mut address = "file:".to_owned();
    if !text.starts_with(b"/") {
        address.push_str("///");
    }
    for byte in text {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b'-' | b'.' | b'_' => address.push(char::from(*byte)),
            letter if letter.is_ascii_alphanumeric() => address.push(char::from(*letter)),
            other => drop(write!(address, "%{other:02X}")),
        }
    }
    address.push('?');
    address.push_str(query);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_has_a_meaning() {
        assert_eq!(uri(Path::new("/a b/50%?x#y"), "mode=ro"), "file:/a%20b/50%25%3Fx%23y?mode=ro");
    }
}
