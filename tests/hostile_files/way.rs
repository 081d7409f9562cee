use std::path::Path;

use bondgenoot_core::rehearsal::Chance;

use super::{bytes, content, foreign, schema};

/// How a spoiled file must end, as exit codes of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    /// With exactly this code.
    With(i32),
    /// With any of the named codes: it depends on where it was hit.
    Somehow,
}

/// One way to spoil a project file.
pub(super) struct Way {
    pub(super) name: &'static str,
    pub(super) ends: Ends,
    /// Spoils the file at this path; all it decides, it decides by this chance.
    pub(super) spoil: fn(&Path, &mut Chance),
}

impl Way {
    /// A way that always ends with this code.
    pub(super) const fn with(code: i32, name: &'static str, spoil: fn(&Path, &mut Chance)) -> Self {
        Self { name, ends: Ends::With(code), spoil }
    }

    /// A way that never spoils twice alike.
    pub(super) const fn somehow(name: &'static str, spoil: fn(&Path, &mut Chance)) -> Self {
        Self { name, ends: Ends::Somehow, spoil }
    }
}

/// All ways there are.
pub(super) fn all() -> impl Iterator<Item = &'static Way> {
    [bytes::WAYS, schema::WAYS, content::WAYS, foreign::WAYS].into_iter().flatten()
}

/// The ways that never spoil twice alike.
pub(super) fn random() -> Vec<&'static Way> {
    all().filter(|way| way.ends == Ends::Somehow).collect()
}
