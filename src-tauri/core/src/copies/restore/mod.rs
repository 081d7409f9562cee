//! Putting back what a copy has.

mod closure;
mod project;
mod record;

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{OpenCopy, Reason};
use crate::error::{Error, Result};
use crate::project::Project;
use crate::store::{Store, Touched};
use crate::value::Id;

/// What to restore.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "WhatToRestore"))]
pub enum What {
    /// Every project, as in the copy; what is here and not in the copy goes.
    Everything,
    /// One project.
    Project {
        /// The project.
        project: Id<Project>,
    },
    /// One record of a project with everything that belongs to it.
    Record {
        /// The project.
        project: Id<Project>,
        /// The table of the record.
        noun: String,
        /// The record.
        id: String,
    },
}

/// What restoring came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The number of the copy of now that was made first; `None` when there was nothing to copy.
    pub copy_of_now: Option<u32>,
    /// Whether anything was different, so that there is something to undo.
    pub changed: bool,
    /// How many records of the copy stayed out because what they point to is gone.
    pub left_out: u32,
    /// The records of the open project that were written, when one record was restored.
    pub touched: BTreeSet<Touched>,
}

/// Restores something from a copy, after a copy of now.
///
/// # Errors
/// [`Error::NotFound`] when it is not in the copy, or a record's project is not here; [`Error::CopyDamaged`];
/// [`Error::NoRoom`] when there is no room for a copy of now, and then nothing has happened.
pub fn restore(store: &mut Store, copy: &OpenCopy, what: &What) -> Result<Restored> {
    // Everything that can be wrong with the copy is found before anything is done.
    copy.check()?;
    match what {
        What::Everything => everything(store, copy),
        What::Project { project } => {
            let then = copy.content(project)?;
            let copy_of_now = copy_of_now(store)?;
            let changed = project::restore(store, project, &then)?;
            Ok(Restored { copy_of_now, changed, left_out: 0, touched: BTreeSet::new() })
        }
        What::Record { project, noun, id } => {
            let then = copy.content(project)?;
            let found = record::in_copy(&then, noun, id)?;
            store.reader(project)?;
            let copy_of_now = copy_of_now(store)?;
            let done = record::restore(store, project, &then, found, id)?;
            let changed = done.step.is_some();
            Ok(Restored { copy_of_now, changed, left_out: done.value, touched: done.touched })
        }
    }
}

fn everything(store: &mut Store, copy: &OpenCopy) -> Result<Restored> {
    let path = copy.path().to_owned();
    let contents = copy.projects()?;
    for found in &contents {
        copy.content(&found.id)?;
    }
    // Thinning, which follows the copy of now, may remove the file; the open copy holds on to it where it can.
    let ours = path.parent() == Some(&*store.directory().join("copies"));
    let copy_of_now = copy_of_now(store)?;
    if ours {
        store.replace_by(copy)?;
    } else {
        store.replace_by_content(copy)?;
    }
    Ok(Restored { copy_of_now, changed: true, left_out: 0, touched: BTreeSet::new() })
}

fn copy_of_now(store: &Store) -> Result<Option<u32>> {
    match store.has_projects()? {
        true => store.keep_copy(Reason::Restore).map(Some),
        false => Ok(None),
    }
}

/// Says that something is not in the copy.
fn not_there(noun: &'static str, text: &str) -> Error {
    Error::NotFound { noun, text: text.to_owned() }
}
