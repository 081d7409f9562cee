//! Healing: a damaged store is put aside, and what can still be read of it comes into a fresh one.
//!
//! Nothing is decided here that loses anything. The damaged files are kept, and the newest good copy is named with
//! what it has, so that people can compare and choose.

pub(super) mod aside;
mod copies;
pub(super) mod image;
pub(super) mod log;
mod salvage;
mod tree;
mod whole;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::clock::Clock;
use crate::error::Result;
use crate::project::{Counts, Project};
use crate::store::{FILE_NAME, Store};
use crate::value::Id;
use image::Image;

/// What was recovered of one project, next to what the newest good copy has of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct RecoveredProject {
    /// The project.
    pub id: Id<Project>,
    /// Its name, as recovered or else as in the copy.
    pub name: String,
    /// Whether everything of it was read without a fault. Its history is lost all the same.
    pub complete: bool,
    /// The number of records that were read and had to be left out, because what they belong to is lost.
    pub left_out: u32,
    /// The number of each that was recovered; `null` when nothing was.
    pub recovered: Option<Counts>,
    /// The number of each in the newest good copy; `null` when the project is not in it.
    pub in_copy: Option<Counts>,
}

/// What became of a damaged store.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Damage {
    /// The folder with the damaged files.
    pub kept_in: String,
    /// Every project that was recovered or is in the copy.
    pub projects: Vec<RecoveredProject>,
    /// The number of places in the file where something could not be read.
    pub unreadable: u32,
    /// The file name of the newest good copy in the folder of copies; `null` without a good copy.
    pub copy: Option<String>,
}

/// Puts a fresh store with everything that can be read in the place of a damaged one.
///
/// # Errors
/// [`crate::Error::NoRoom`] and whatever else the file system says; the damaged store is then where it was.
pub(super) fn heal(directory: &Path, clock: impl Clock + 'static) -> Result<Damage> {
    let moment = format!("{:.3}", clock.now());
    let log = fs::read(directory.join(format!("{FILE_NAME}-wal"))).unwrap_or_default();
    let image = Image::new(fs::read(directory.join(FILE_NAME))?, &log);
    let fresh = tempfile::Builder::new().prefix("recovering-").tempdir_in(directory)?;
    let recovered = write::recover(&image, &Store::open(fresh.path(), clock)?)?;
    let kept_in = aside::replace(directory, fresh.path(), &moment)?;
    let copy = copies::newest(directory);
    let in_copy = copy.as_ref().map(|copy| copy.projects.clone()).unwrap_or_default();
    Ok(Damage {
        kept_in: kept_in.display().to_string(),
        projects: compared(recovered.projects, in_copy),
        unreadable: u32::try_from(recovered.unreadable).unwrap_or(u32::MAX),
        copy: copy.map(|copy| copy.file),
    })
}

/// Puts what was recovered next to what is in the copy.
fn compared(
    mut projects: Vec<RecoveredProject>,
    mut in_copy: BTreeMap<String, (String, Counts)>,
) -> Vec<RecoveredProject> {
    for project in &mut projects {
        project.in_copy = in_copy.remove(project.id.as_str()).map(|(_, counts)| counts);
    }
    projects.extend(in_copy.into_iter().map(|(id, (name, counts))| RecoveredProject {
        id: Id::new(id),
        name,
        complete: false,
        left_out: 0,
        recovered: None,
        in_copy: Some(counts),
    }));
    projects
}
