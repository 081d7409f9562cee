use super::Source;

/// One item of a [`List`](super::List): what is stored, drawn, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Stored in projects; never changes and never disappears.
    pub code: &'static str,
    /// The name of a Lucide icon, in the lists that people also recognise by a picture.
    pub icon: Option<&'static str>,
    /// The publication that names it.
    pub source: Source,
}

impl Entry {
    pub(super) const fn new(code: &'static str, source: Source) -> Entry {
        Entry { code, icon: None, source }
    }

    pub(super) const fn with_icon(code: &'static str, icon: &'static str, source: Source) -> Entry {
        Entry { code, icon: Some(icon), source }
    }
}
