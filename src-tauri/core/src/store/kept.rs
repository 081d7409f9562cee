//! What every write passes: whether the store is still there before it, and writing back a long log after it.

use std::fs;

use rusqlite::config::DbConfig;

use super::open::{Journal, log_beside, nonce_in};
use super::seal::Seal;
use super::{FILE_NAME, Store};
use crate::error::Result;

/// How long the log grows before it is written back: a thousand pages.
const LONGEST_LOG: u64 = 1_000 * 4_096;

impl Store {
    /// Makes sure that a write comes into the store in the data directory. Every write asks this first.
    ///
    /// # Errors
    /// [`crate::Error::StoreGone`] when the file was moved, deleted or replaced.
    pub(crate) fn before_a_write(&self) -> Result<()> {
        self.anchor.check()
    }

    /// Writes back a log that became long. Every write that was committed ends with this.
    pub(crate) fn after_a_write(&self) {
        if self.log_length() > LONGEST_LOG && !self.generation.is_held() {
            // The write is safe in the log; the next one tries again.
            let _ = self.checkpoint();
        }
    }

    /// Writes the log back into the file, and seals that.
    pub(crate) fn checkpoint(&self) -> Result<()> {
        if self.journal == Journal::Rollback {
            return Ok(());
        }
        self.anchor.check()?;
        self.generation.advance();
        Seal::break_open(&self.directory)?;
        self.anchor.settle(None)?;
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.seal()
    }

    /// Does something that writes the log back after it broke the seal, and seals the file afterwards.
    pub(super) fn while_unsealed<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.before_a_write()?;
        self.anchor.settle(None)?;
        let done = work();
        match self.journal {
            Journal::Log => self.seal()?,
            Journal::Rollback => {}
        }
        done
    }

    fn seal(&self) -> Result<()> {
        self.identity.borrow_mut().written_back();
        let sum = self.anchor.measure()?;
        self.anchor.settle(Some(sum))?;
        Seal::close(&self.directory, sum, &nonce_in(&self.conn)?)
    }

    fn log_length(&self) -> u64 {
        fs::metadata(log_beside(&self.directory.join(FILE_NAME))).map_or(0, |log| log.len())
    }

    /// Says of the store that it is whole, and writes the log back.
    pub(super) fn close(&mut self) {
        if self.anchor.check().is_err() {
            // What is at the path now is not ours, and neither is the log next to it.
            let _ = self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
            return;
        }
        // If it fails the next process takes new replica ids, which harms nobody.
        if self.published.get_mut().is_empty() {
            let _ = self.identity.get_mut().close(&self.conn, &self.directory);
        }
        // Closing writes the log back, also when this fails.
        self.generation.advance();
        if self.log_length() > 0 {
            let _ = self.checkpoint();
        }
    }
}
