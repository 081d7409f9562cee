//! The seal: what the bytes of the store's file sum to.
//!
//! Between two checkpoints the file does not change: every commit goes into the log next to it, whose frames have
//! sums of their own. So a file that still sums to its seal is exactly as this program left it, and the log next to
//! it was written on top of it. Anything else was changed, damaged or put there by something else. Summing costs
//! milliseconds, where checking the structure of the database takes much longer and overlooks changed texts.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use super::site;
use crate::error::Result;

/// The name of the seal in the data directory.
pub(super) const FILE: &str = "seal";

/// What a seal says while the file is being written.
const BROKEN: &str = "open";

/// The length of a file, and the CRC-32 of its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sum {
    bytes: u64,
    crc: u32,
}

impl Sum {
    /// Sums everything that can be read.
    pub(super) fn of(mut file: impl Read) -> Result<Self> {
        let mut hasher = crc32fast::Hasher::new();
        let mut buffer = vec![0; 256 * 1024];
        let mut bytes = 0;
        loop {
            let read = match file.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            hasher.update(buffer.get(..read).unwrap_or_default());
            bytes += u64::try_from(read).unwrap_or_default();
        }
        Ok(Self { bytes, crc: hasher.finalize() })
    }
}

/// What the seal of a data directory says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seal {
    /// There is none: the store is new, or of an older version, or was put here.
    None,
    /// The program ended while the file was being written.
    Broken,
    /// What the file sums to, and the nonce that was in it.
    Whole(Sum, String),
}

impl Seal {
    /// Reads the seal of a data directory.
    pub(super) fn read(directory: &Path) -> Self {
        let Ok(text) = fs::read_to_string(directory.join(FILE)) else { return Self::None };
        if text.trim() == BROKEN {
            return Self::Broken;
        }
        let mut parts = text.split_whitespace();
        let (bytes, crc) = (parts.next(), parts.next());
        let nonce = parts.next().unwrap_or_default().to_owned();
        let bytes = bytes.and_then(|bytes| bytes.parse().ok());
        let crc = crc.and_then(|crc| u32::from_str_radix(crc, 16).ok());
        bytes.zip(crc).map_or(Self::None, |(bytes, crc)| Self::Whole(Sum { bytes, crc }, nonce))
    }

    /// Breaks the seal, durably: from now on the file may change.
    pub(super) fn break_open(directory: &Path) -> Result<()> {
        Ok(write(directory, BROKEN)?.sync_all()?)
    }

    /// Seals the file as it is. A power cut may leave it broken, which only costs the next start a check.
    pub(super) fn close(directory: &Path, sum: Sum, nonce: &str) -> Result<()> {
        write(directory, &format!("{} {:08x} {nonce}", sum.bytes, sum.crc)).map(drop)
    }
}

fn write(directory: &Path, text: &str) -> Result<File> {
    let mut file = site::create(&directory.join(FILE))?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_says_what_was_sealed() {
        let directory = tempfile::TempDir::new().unwrap();
        assert_eq!(Seal::read(directory.path()), Seal::None);
        let sum = Sum::of(&b"een project"[..]).unwrap();
        Seal::close(directory.path(), sum, "nonce").unwrap();
        assert_eq!(Seal::read(directory.path()), Seal::Whole(sum, "nonce".to_owned()));
        assert_ne!(Sum::of(&b"een projecT"[..]).unwrap(), sum);
        Seal::break_open(directory.path()).unwrap();
        assert_eq!(Seal::read(directory.path()), Seal::Broken);
        fs::write(directory.path().join(FILE), "").unwrap();
        assert_eq!(Seal::read(directory.path()), Seal::None);
    }
}
