use std::path::PathBuf;

/// The programs that are measured.
#[derive(Debug)]
pub(crate) struct Programs {
    /// The window of Bondgenoot, as it is released.
    pub(crate) window: PathBuf,
    /// A window with nothing in it, built the same way.
    pub(crate) empty: PathBuf,
}

impl Programs {
    /// The programs that `BONDGENOOT_WINDOW` and `BONDGENOOT_EMPTY_WINDOW` name: only a release says something, so
    /// none is built here.
    pub(crate) fn find() -> Self {
        let named = |variable: &str| {
            let path = std::env::var_os(variable).map(PathBuf::from);
            path.unwrap_or_else(|| panic!("{variable} is to name a program; `cargo xtask bench` builds it"))
        };
        Self { window: named("BONDGENOOT_WINDOW"), empty: named("BONDGENOOT_EMPTY_WINDOW") }
    }
}
