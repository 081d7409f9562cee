//! What stood half typed in a dialog when the window closed, and comes back at the next start.
//!
//! Fields save themselves and lines add what is typed in them, so this is rare: text that waited for a button, or
//! that was too long. It lies in the data directory until somebody has read it, or something is erased for good.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use bondgenoot_core::{Error, Result};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The name of the file in the data directory.
const FILE: &str = "half-typed.json";

/// A text that is saved nowhere else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HalfTyped {
    /// Where it was typed, in words.
    pub r#where: String,
    /// The text.
    pub text: String,
}

/// The half-typed texts of this data directory.
#[derive(Debug)]
pub struct HalfTypedTexts {
    file: Option<PathBuf>,
}

impl HalfTypedTexts {
    /// Names the file of a data directory.
    pub fn in_data(directory: Option<PathBuf>) -> Self {
        Self { file: directory.map(|directory| directory.join(FILE)) }
    }

    /// Saves texts, after those that nobody has read yet.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn save(&self, texts: Vec<HalfTyped>) -> Result<()> {
        let Some(file) = &self.file else { return Err(Error::NoPermission) };
        let mut all = self.read()?;
        all.extend(texts.into_iter().filter(|text| !text.text.trim().is_empty()));
        all.dedup();
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut open = options.open(file)?;
        open.write_all(&serde_json::to_vec(&all)?)?;
        Ok(open.sync_all()?)
    }

    /// Returns the texts that nobody has read yet.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn read(&self) -> Result<Vec<HalfTyped>> {
        let Some(file) = &self.file else { return Ok(Vec::new()) };
        match fs::read(file) {
            // A file that was cut off has nothing to give back.
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes the texts: they were read, or what they may name was erased for good.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn forget(&self) -> Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        match fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> HalfTyped {
        HalfTyped { r#where: "Nieuw scenario, Naam".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn half_typed_text_waits_until_it_is_read() {
        let directory = tempfile::TempDir::new().unwrap();
        let texts = HalfTypedTexts::in_data(Some(directory.path().to_owned()));
        assert_eq!(texts.read().unwrap(), []);
        texts.save(vec![typed("Dansen op de Dijle"), typed("  ")]).unwrap();
        texts.save(vec![typed("Zingen")]).unwrap();
        let next_start = HalfTypedTexts::in_data(Some(directory.path().to_owned()));
        assert_eq!(next_start.read().unwrap(), [typed("Dansen op de Dijle"), typed("Zingen")]);
        next_start.forget().unwrap();
        next_start.forget().unwrap();
        assert_eq!(next_start.read().unwrap(), []);
    }

    #[test]
    fn a_file_that_was_cut_off_gives_nothing_and_keeps_nobody() {
        let directory = tempfile::TempDir::new().unwrap();
        fs::write(directory.path().join(FILE), "[{\"where\":").unwrap();
        let texts = HalfTypedTexts::in_data(Some(directory.path().to_owned()));
        assert_eq!(texts.read().unwrap(), []);
        texts.save(vec![typed("Zingen")]).unwrap();
        assert_eq!(texts.read().unwrap(), [typed("Zingen")]);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::TempDir::new().unwrap();
        HalfTypedTexts::in_data(Some(directory.path().to_owned())).save(vec![typed("Zingen")]).unwrap();
        let mode = fs::metadata(directory.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
