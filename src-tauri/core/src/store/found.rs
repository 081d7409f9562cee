//! What was found when the store was opened, beside what was expected.

use super::heal::Damage;
use crate::value::codes;

codes! {
    /// Something that people are told when the store was opened: the message is `finding-<code>`.
    pub enum Finding in "finding" {
        /// The program did not close the store: a crash, a power cut, a kill. What was saved is there.
        EndedBadly = "ended-badly",
        /// What was written last could not be read to its end; what was saved just before the end may be missing.
        LogCut = "log-cut",
        /// The log next to the store was made on top of another store. It was put aside and not played.
        LogForeign = "log-foreign",
        /// The store was replaced by another one since it was closed here.
        Replaced = "replaced",
        /// The store was changed by something else since it was closed here, and can be read all the same.
        Altered = "altered",
        /// The store was damaged; see [`Recovery::damage`].
        Damaged = "damaged",
    }
}

/// What was found when the store was opened, for people to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Recovery {
    /// What was found, in the order in which people should hear it.
    pub findings: Vec<Finding>,
    /// The last step that was kept, if any: the project's name, the op as JSON, and the moment.
    pub last_step: Option<(String, String, String)>,
    /// What became of a damaged store.
    pub damage: Option<Damage>,
    /// The file in which a log was put aside.
    pub log_kept_in: Option<String>,
}

impl Recovery {
    pub(super) fn find(&mut self, finding: Finding) {
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}
