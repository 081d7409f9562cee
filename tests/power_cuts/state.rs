use bondgenoot_core::Store;
use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::history;
use bondgenoot_core::project::{content_hash, list};
use std::path::Path;

/// What a user would find in a store: everything that an acknowledgement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State(Vec<Project>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Project {
    id: String,
    /// What is in it; nothing while it is in the bin.
    hash: Option<String>,
    /// The names of the steps that undo and redo would take.
    next: (Option<history::Op>, Option<history::Op>),
}

impl State {
    pub(crate) fn of(store: &Store) -> Self {
        let mut projects: Vec<Project> = list(store)
            .unwrap()
            .into_iter()
            .map(|listed| match listed.binned_at {
                Some(_) => Project { id: listed.id.to_string(), hash: None, next: (None, None) },
                None => Project {
                    hash: Some(content_hash(store, &listed.id).unwrap()),
                    next: (
                        history::to_undo(store, &listed.id).unwrap().map(|step| step.op),
                        history::to_redo(store, &listed.id).unwrap().map(|step| step.op),
                    ),
                    id: listed.id.to_string(),
                },
            })
            .collect();
        projects.sort_by(|one, other| one.id.cmp(&other.id));
        Self(projects)
    }

    /// The state of the store in a data directory.
    pub(crate) fn in_directory(data: &Path) -> Self {
        Self::of(&Store::open(data, SystemClock).unwrap())
    }
}
