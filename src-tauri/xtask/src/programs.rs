//! Programs that can be started by their name.

/// Tells whether a program is in one of the folders of `PATH`. It is not started: some would not end.
pub(crate) fn is_here(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    #[test]
    #[cfg(unix)]
    fn a_program_is_looked_for_in_path() {
        assert!(super::is_here("sh"));
        assert!(!super::is_here("no-such-program-here"));
    }
}
