use serde::{Deserialize, Serialize};

use super::{
    Entry, brings, criterion, key_role, motive, nature, process_role, sector, spread, target_group, with_whom,
};

/// A list of the catalogue to which projects may add items of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum List {
    /// Fields of work; see [`Sector`](super::Sector) for their halves.
    Sector,
    /// What makes an alliance succeed.
    Criterion,
    /// Why partners work together.
    Motive,
    /// For whom or with whom.
    TargetGroup,
    /// How far apart the partners are.
    Spread,
    /// The kinds of partners in an alliance.
    WithWhom,
    /// What partners do together or for each other.
    Nature,
    /// Who keeps the cooperation going.
    ProcessRole,
    /// What a key person does for a target group.
    KeyRole,
    /// What a partner shares.
    Brings,
}

impl List {
    /// Every list, in the order of declaration.
    pub const ALL: [List; 10] = [
        List::Sector,
        List::Criterion,
        List::Motive,
        List::TargetGroup,
        List::Spread,
        List::WithWhom,
        List::Nature,
        List::ProcessRole,
        List::KeyRole,
        List::Brings,
    ];

    /// Gives the name of the list in the store, in messages and on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            List::Sector => "sector",
            List::Criterion => "criterion",
            List::Motive => "motive",
            List::TargetGroup => "target-group",
            List::Spread => "spread",
            List::WithWhom => "with-whom",
            List::Nature => "nature",
            List::ProcessRole => "process-role",
            List::KeyRole => "key-role",
            List::Brings => "brings",
        }
    }

    /// Finds the list with this name.
    pub fn from_code(code: &str) -> Option<List> {
        List::ALL.into_iter().find(|list| list.code() == code)
    }

    /// Gives the items in the order in which people see them: that of the source.
    pub fn entries(self) -> &'static [Entry] {
        match self {
            List::Sector => &sector::ENTRIES,
            List::Criterion => &criterion::ENTRIES,
            List::Motive => &motive::ENTRIES,
            List::TargetGroup => &target_group::ENTRIES,
            List::Spread => &spread::ENTRIES,
            List::WithWhom => &with_whom::ENTRIES,
            List::Nature => &nature::ENTRIES,
            List::ProcessRole => &process_role::ENTRIES,
            List::KeyRole => &key_role::ENTRIES,
            List::Brings => &brings::ENTRIES,
        }
    }

    /// Finds an item by its code.
    pub fn entry(self, code: &str) -> Option<&'static Entry> {
        self.entries().iter().find(|entry| entry.code == code)
    }

    /// Names the message that says what the list is called and what it is for.
    pub fn title_message(self) -> String {
        format!("list-{}", self.code())
    }

    /// Names the message with the label of an item; its attribute `about` explains the item.
    pub fn message(self, code: &str) -> String {
        format!("{}-{code}", self.code())
    }
}

/// Tells whether the catalogue itself has this code in this list.
///
/// No list has more than a few dozen items, so walking it is faster than hashing the code.
pub fn contains(list: List, code: &str) -> bool {
    list.entry(code).is_some()
}
