use std::fs;
use std::path::{Path, PathBuf};

use super::folder::Folder;
use super::name::{CopyName, Reason};
use super::place;
use super::read::OpenCopy;
use crate::contact::Contact;
use crate::error::{Candidate, Error, Result};
use crate::project::{self, Counts, Project};
use crate::store::Record;
use crate::value::Id;

/// A copy of the store, for the list that people choose from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct KeptCopy {
    /// What to ask for to mean this copy: the name of its file.
    pub file: String,
    /// Its running number: a higher one is newer, whatever the clock said.
    pub number: u32,
    /// When it was made (UTC, RFC 3339).
    pub at: String,
    /// Why it was made.
    pub reason: Reason,
    /// Its size in kilobytes.
    pub kilobytes: u32,
    /// What is in it; nothing when it cannot be read.
    pub projects: Vec<InCopy>,
    /// The code of the error when it cannot be read.
    pub problem: Option<&'static str>,
    /// Whether it is here, and not only in the second place.
    pub here: bool,
}

/// A project in a copy.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "ProjectInCopy"))]
pub struct InCopy {
    /// Its identity.
    pub id: Id<Project>,
    /// Its name.
    pub name: String,
    /// Whether it was in the bin.
    pub binned: bool,
    /// How many of each there were.
    pub counts: Counts,
}

/// Returns the copies of a data directory, the newest first; those that are only in the second place among them.
///
/// # Errors
/// Whatever the file system says of the data directory.
pub fn kept(directory: &Path) -> Result<Vec<KeptCopy>> {
    let here = Folder::of(directory);
    let mut found: Vec<(CopyName, PathBuf, bool)> =
        here.names()?.into_iter().map(|name| (name.clone(), here.file(&name), true)).collect();
    if let Some(there) = place::folder_there(directory)?.map(Folder::at) {
        for name in there.names().unwrap_or_default() {
            let known =
                |(other, _, _): &(CopyName, PathBuf, bool)| other.number == name.number && name.number > 0;
            if !found.iter().any(|other| known(other) || other.0 == name) {
                found.push((name.clone(), there.file(&name), false));
            }
        }
    }
    Ok(described(found))
}

/// Returns the copies in a folder that the user pointed at: a stick, or our folders on it; the newest first.
///
/// # Errors
/// Whatever the file system says.
pub fn kept_in(place: &Path) -> Result<Vec<(PathBuf, KeptCopy)>> {
    let mut folders = vec![place.to_owned()];
    for entry in fs::read_dir(place)?.flatten() {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(place::FOLDER) || name == super::folder::FOLDER {
            folders.push(entry.path());
        }
    }
    let mut copies = Vec::new();
    for folder in folders.into_iter().map(Folder::at) {
        for name in folder.names_as_they_are()? {
            let path = folder.file(&name);
            copies.push((path.clone(), describe(&name, &path, false)));
        }
    }
    // Of several computers: there the clocks are all there is to go by.
    copies.sort_by(|(_, one), (_, other)| (&other.at, other.number).cmp(&(&one.at, one.number)));
    Ok(copies)
}

fn described(mut found: Vec<(CopyName, PathBuf, bool)>) -> Vec<KeptCopy> {
    found.sort_by(|(one, _, _), (other, _, _)| other.cmp(one));
    found.into_iter().map(|(name, path, here)| describe(&name, &path, here)).collect()
}

fn describe(name: &CopyName, path: &Path, here: bool) -> KeptCopy {
    let bytes = fs::metadata(path).map_or(0, |metadata| metadata.len());
    let (projects, problem) = match OpenCopy::open(path).and_then(|copy| projects(&copy)) {
        Ok(projects) => (projects, None),
        Err(error) => (Vec::new(), Some(error.code())),
    };
    KeptCopy {
        file: name.to_string(),
        number: name.number,
        at: name.at().map(|at| at.to_string()).unwrap_or_default(),
        reason: name.reason,
        kilobytes: u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX),
        projects,
        problem,
        here,
    }
}

/// Returns what is in a copy.
fn projects(copy: &OpenCopy) -> Result<Vec<InCopy>> {
    let projects = copy.projects()?.into_iter().map(|project| {
        let reader = copy.reader(&project.id)?;
        Ok(InCopy {
            name: reader.project()?.name.to_string(),
            binned: project.state.binned_at.is_some(),
            counts: reader.counts()?,
            id: project.id.clone(),
        })
    });
    projects.collect()
}

/// Finds a copy of a data directory by its number or the name of its file; or any copy by its path.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn find(directory: &Path, text: &str) -> Result<PathBuf> {
    let here = Folder::of(directory);
    let there = place::folder_there(directory)?.map(Folder::at);
    for folder in [Some(here), there].into_iter().flatten() {
        // Two copies can have no number of their own; the newest of those is meant.
        let means = |name: &CopyName| name.number.to_string() == text || name.to_string() == text;
        if let Some(name) = folder.names()?.into_iter().rfind(means) {
            return Ok(folder.file(&name));
        }
    }
    let path = Path::new(text);
    match path.is_file() {
        true => Ok(path.to_owned()),
        false => Err(Error::NotFound { noun: "copy", text: text.to_owned() }),
    }
}

/// Returns number, moment and reason of the copies that hold a contact person, or name her in their history; the
/// newest first. Of a copy that cannot be read, nothing is known.
pub(crate) fn with_contact(
    directory: &Path,
    project: &Id<Project>,
    contact: &Id<Contact>,
) -> Result<Vec<(u32, String, Reason)>> {
    let here = Folder::of(directory);
    let mut found = Vec::new();
    for name in here.names()?.into_iter().rev() {
        if OpenCopy::open(&here.file(&name)).and_then(|copy| copy.knows(project, contact)).unwrap_or(false) {
            let at = name.at().map(|at| at.to_string()).unwrap_or_default();
            found.push((name.number, at, name.reason));
        }
    }
    Ok(found)
}

/// Finds a project of a copy by its identity or an unambiguous name; without a text, the only one.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Ambiguous`] with those it could be.
pub fn find_project(copy: &OpenCopy, text: Option<&str>) -> Result<Id<Project>> {
    let projects = projects(copy)?;
    let describe = |project: &InCopy| (project.id.to_string(), project.name.clone(), project.id.to_string());
    match (text, projects.as_slice()) {
        (None, [only]) => Ok(only.id.clone()),
        (None, _) => Err(Error::Ambiguous {
            noun: Project::NAME,
            text: String::new(),
            candidates: projects
                .iter()
                .map(describe)
                .map(|(id, name, detail)| Candidate { id, name, detail })
                .collect(),
        }),
        (Some(text), _) => project::one_of(Project::NAME, text, projects, describe).map(|project| project.id),
    }
}
