//! The sum at the end of a project file: a mark and the SHA-256 of every byte before it.
//!
//! SQLite sums nothing, so one flipped bit in a name, a dot or the causal context made a good file with other
//! content. The sum is found by its length: the header says how long the database is. Files of version 1 have none.
//! It is no signature: who changes a file on purpose can sum it again.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// The first version of the file that ends in a sum.
pub(super) const FIRST_VERSION: i64 = 2;

/// The number of bytes that the sum takes at the end of a file.
pub(super) const LENGTH: u64 = (MARK.len() + 32) as u64;

const MARK: &[u8; 16] = b"bondgenoot-sum-1";

/// Returns the end of a file that begins with these bytes.
pub(super) fn of(bytes: &[u8]) -> Vec<u8> {
    [MARK.as_slice(), Sha256::digest(bytes).as_slice()].concat()
}

/// Sums what is read through it.
pub(super) struct Summed<R> {
    inner: R,
    sum: Sha256,
}

impl<R: Read> Summed<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, sum: Sha256::new() }
    }

    /// Reads the end of the file, which must be the sum of what was read so far and nothing more.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is not.
    pub(super) fn check_end(mut self) -> Result<()> {
        let sum = [MARK.as_slice(), self.sum.finalize().as_slice()].concat();
        let mut end = Vec::with_capacity(sum.len() + 1);
        self.inner.by_ref().take(LENGTH + 1).read_to_end(&mut end)?;
        if end == sum { Ok(()) } else { Err(Error::Damaged("sum".to_owned())) }
    }
}

impl<R: Read> Read for Summed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        self.sum.update(buffer.get(..length).unwrap_or_default());
        Ok(length)
    }
}

/// Sums a file again whose bytes were changed, for tests that want to get past the sum. Files of version 1 stay as
/// they are, and so do files that are no longer SQLite.
#[cfg(any(test, feature = "rehearsal"))]
pub(crate) fn renew(path: &std::path::Path) -> io::Result<()> {
    let mut bytes = std::fs::read(path)?;
    let number = |at: usize| {
        let bytes = bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
        usize::try_from(u32::from_be_bytes(bytes)).unwrap_or_default()
    };
    let page = match bytes.get(16..18) {
        Some([0, 1]) => 65_536,
        Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
        _ => return Ok(()),
    };
    let whole = page.saturating_mul(number(28));
    if number(60) < 2 || whole == 0 || whole > bytes.len() {
        return Ok(());
    }
    bytes.truncate(whole);
    let end = of(&bytes);
    bytes.extend(end);
    std::fs::write(path, bytes)
}
