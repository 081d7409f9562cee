//! A second place for the copies: a stick, a network folder, the office's synchronised folder.
//!
//! Only closed files go there, each written under another name first; never the live store. The place is often
//! absent. Then the copies wait here, and follow when it is back. What was thinned or erased here goes there too,
//! but nothing else is ever removed from it: a data directory that lost its copies must not empty the stick.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::folder::{self, Folder};
use super::name::CopyName;
use super::settings::{Bytes, SecondFolder, Settings};
use crate::error::{Error, Result};

/// How the names of our folders in a second place begin.
pub(super) const FOLDER: &str = "Bondgenoot-kopieen-";

/// The second place, as far as this data directory is concerned.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SecondPlace {
    /// The folder that was chosen.
    pub path: String,
    /// The name of the folder in it that holds these copies.
    pub folder: String,
    /// Whether it can be reached now.
    pub present: bool,
    /// The moment of the newest copy that is there too (UTC, RFC 3339); `null` when there is none yet.
    pub up_to: Option<String>,
    /// How many copies are still to go there.
    pub behind: u32,
}

/// Chooses the second place, and makes our folder in it.
///
/// # Errors
/// [`Error::PlaceInside`] for a folder in the data directory itself, [`Error::NotFound`] when there is no such
/// folder, [`Error::NoPermission`].
pub fn choose_second_place(directory: &Path, place: &Path) -> Result<SecondPlace> {
    let directory = directory.canonicalize()?;
    let missing = || Error::NotFound { noun: "directory", text: place.display().to_string() };
    let place = place.canonicalize().map_err(|_| missing())?;
    if !place.is_dir() {
        return Err(missing());
    }
    if place.starts_with(&directory) {
        return Err(Error::PlaceInside { path: place.display().to_string() });
    }
    let before = Settings::read(&directory)?.place.filter(|before| before.place.path() == place);
    let chosen = before.unwrap_or_else(|| SecondFolder {
        place: Bytes::of(&place),
        folder: folder_name(),
        up_to: None,
        removed: BTreeSet::new(),
    });
    fs::create_dir_all(place.join(&chosen.folder))?;
    Settings::change(&directory, |settings| settings.place = Some(chosen))?;
    second_place(&directory)?.ok_or_else(missing)
}

/// Several computers can share a place, so the name of each one's folder ends in something that chance made up.
fn folder_name() -> String {
    let chance = std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), 0);
    format!("{FOLDER}{:06x}", chance & 0xff_ffff)
}

/// Stops with the second place; the copies that are there stay there.
///
/// # Errors
/// Whatever the file system says.
pub fn leave_second_place(directory: &Path) -> Result<()> {
    Settings::change(directory, |settings| settings.place = None)
}

/// Returns where the second place is and how far it is behind; `None` when none was chosen.
///
/// # Errors
/// Whatever the file system says of the data directory.
pub fn second_place(directory: &Path) -> Result<Option<SecondPlace>> {
    let Some(second) = Settings::read(directory)?.place else { return Ok(None) };
    let there = second.target();
    let present = there.path().is_dir();
    let up_to = second.up_to.as_deref().and_then(CopyName::parse);
    let here = Folder::of(directory).names()?;
    let behind = match present {
        true => missing(&here, &there.names().unwrap_or_default()).count(),
        false => here.iter().filter(|name| up_to.as_ref().is_none_or(|up_to| *name > up_to)).count(),
    };
    Ok(Some(SecondPlace {
        path: second.place.path().display().to_string(),
        folder: second.folder,
        present,
        up_to: up_to.and_then(|name| name.at()).map(|at| at.to_string()),
        behind: u32::try_from(behind).unwrap_or(u32::MAX),
    }))
}

/// Brings the second place up to date, if there is one and it can be reached. `goes_on` is asked before each copy.
///
/// # Errors
/// [`Error::NoRoom`] when the place is full, and whatever else its file system says.
pub fn catch_up(directory: &Path, goes_on: &dyn Fn() -> bool) -> Result<()> {
    let Some(second) = Settings::read(directory)?.place else { return Ok(()) };
    let there = second.target();
    if !there.path().is_dir() {
        return Ok(());
    }
    for name in second.removed.iter().filter_map(|name| CopyName::parse(name)) {
        there.remove(&name)?;
    }
    let here = Folder::of(directory);
    let names = here.names()?;
    // The newest first: when the place is full or goes away halfway, that is the one to have.
    let missing: Vec<CopyName> = missing(&names, &there.names()?).cloned().collect();
    let mut done = Ok(());
    for name in missing.iter().rev() {
        if !goes_on() {
            break;
        }
        done = carry(&here, &there, name);
        if done.is_err() {
            break;
        }
    }
    let newest = there.names()?.into_iter().rfind(|name| names.contains(name)).map(|name| name.to_string());
    Settings::change(directory, |settings| {
        if let Some(now) = settings.place.as_mut().filter(|now| now.folder == second.folder) {
            now.up_to = newest;
            now.removed.retain(|name| !second.removed.contains(name));
        }
    })?;
    done
}

/// Notes that copies are gone here, so that they go in the second place too.
pub(super) fn note_removed(directory: &Path, gone: &[CopyName]) -> Result<()> {
    if gone.is_empty() {
        return Ok(());
    }
    Settings::change(directory, |settings| {
        if let Some(second) = &mut settings.place {
            second.removed.extend(gone.iter().map(ToString::to_string));
        }
    })
}

fn missing<'names>(here: &'names [CopyName], there: &[CopyName]) -> impl Iterator<Item = &'names CopyName> {
    here.iter().filter(|name| !there.contains(name))
}

fn carry(here: &Folder, there: &Folder, name: &CopyName) -> Result<()> {
    let unfinished = there.unfinished(name.number)?;
    let carried = (|| -> Result<()> {
        let mut from = File::open(here.file(name))?;
        let mut to = File::options().write(true).truncate(true).open(&unfinished)?;
        io::copy(&mut from, &mut to)?;
        there.finish(&unfinished, name)
    })();
    if carried.is_err() {
        let _ = folder::remove(&unfinished);
    }
    carried
}

impl SecondFolder {
    pub(super) fn target(&self) -> Folder {
        Folder::at(self.place.path().join(&self.folder))
    }
}

/// Returns the folder of our copies in the second place, if there is one and it can be reached.
pub(super) fn folder_there(directory: &Path) -> Result<Option<PathBuf>> {
    let there = Settings::read(directory)?.place.map(|second| second.target().path().to_owned());
    Ok(there.filter(|path| path.is_dir()))
}
