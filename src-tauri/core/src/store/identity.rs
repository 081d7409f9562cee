//! Whether this store is the one that closed here last.
//!
//! Two histories may never write under one replica id, or their dots would mean two things. A copied, restored or
//! moved store looks like the original from the inside; so a small witness file lies next to it. Its nonce is
//! renewed in the first write of every process and is in the store too. When that process closes the store, and
//! not before, the store also notes where the witness is and what the file system says of it. A store that was put
//! back, also one that was saved while at work; a folder that was copied or moved; a log that lost its end: none of
//! them match, and all replica ids of the store are retired; see `replica`.

use std::fs::{self, Metadata};
use std::io::Write;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::site;
use crate::error::Result;

pub(super) const WITNESS: &str = "replica";

/// What is in the place of the mark of the witness for as long as a process that wrote is at work, before the nonce
/// that was there before and the mark. A log begins with this, so that it can be told on top of which store it was
/// made.
const AT_WORK: &str = "after ";

/// What this process knows of the identity of the store.
#[derive(Debug)]
pub(crate) enum Identity {
    /// Nothing was written yet.
    Unsure {
        /// Whether the last process did not close the store: its last writes may be lost.
        ended_badly: bool,
    },
    /// This process wrote, after it made sure of the replica ids.
    Sure,
    /// The same, but the log was written back: the next write begins a new one, with a new nonce.
    WrittenBack,
}

/// What the witness says of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Testimony {
    /// It closed here last.
    Closed,
    /// It was at work here last, and did not close.
    AtWork,
    /// It is another: copied, restored or moved, or it lost its last writes.
    Another,
}

impl Identity {
    pub(super) fn unsure(ended_badly: bool) -> Self {
        Self::Unsure { ended_badly }
    }

    /// Makes sure in the first write of a process that no replica id of another store is used, and renews the nonce
    /// at the beginning of each log. Call it inside a transaction.
    ///
    /// When that transaction fails, store and witness differ, and the next process takes new ids: harmless.
    pub(crate) fn make_sure(
        &self,
        conn: &Connection,
        directory: &Path,
        fresh: impl Fn() -> String,
    ) -> Result<()> {
        match self {
            Self::Sure => return Ok(()),
            Self::WrittenBack => {}
            Self::Unsure { ended_badly } => match testimony(conn, directory)? {
                Testimony::Closed if !ended_badly => {}
                Testimony::Closed => conn.execute_batch("UPDATE replica SET current = 0")?,
                // Its last writes may be lost, although others have them: how far this id was counted is not known.
                Testimony::AtWork => conn.execute_batch("DELETE FROM replica WHERE current = 1")?,
                // Those who go on with the other store write under these ids too.
                Testimony::Another => conn.execute_batch("DELETE FROM replica")?,
            },
        }
        let before: Option<String> =
            conn.query_row("SELECT nonce FROM store_identity", [], |row| row.get(0)).optional()?;
        let (path, nonce) = (directory.join(WITNESS), fresh());
        site::create(&path)?.write_all(nonce.as_bytes())?;
        let witness = format!("{AT_WORK}{} {}", before.unwrap_or_default(), mark(&path)?);
        conn.execute(
            "INSERT INTO store_identity (id, nonce, witness) VALUES (1, ?1, ?2)
             ON CONFLICT (id) DO UPDATE SET nonce = ?1, witness = ?2",
            (&nonce, witness),
        )?;
        Ok(())
    }

    /// Returns which replica ids of this store are its own and counted exactly: a condition on table `replica`.
    pub(super) fn certain_replicas(&self, conn: &Connection, directory: &Path) -> Result<&'static str> {
        if !matches!(self, Self::Unsure { .. }) {
            return Ok("true");
        }
        Ok(match testimony(conn, directory)? {
            Testimony::Closed => "true",
            Testimony::AtWork => "current = 0",
            Testimony::Another => "false",
        })
    }

    /// Forgets who this store was: what it holds is no longer what it wrote. Without the witness the next write
    /// is one of a new replica, also when the program ends before it.
    pub(super) fn forget(&mut self, conn: &Connection, directory: &Path) -> Result<()> {
        match fs::remove_file(directory.join(WITNESS)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        conn.execute("DELETE FROM store_identity", [])?;
        *self = Self::unsure(false);
        Ok(())
    }

    /// Notes that the log was written back.
    pub(super) fn written_back(&mut self) {
        if let Self::Sure = self {
            *self = Self::WrittenBack;
        }
    }

    /// Lets the witness testify to the next process, if this one wrote.
    pub(super) fn close(&self, conn: &Connection, directory: &Path) -> Result<()> {
        if !matches!(self, Self::Unsure { .. }) {
            let mark = mark(&directory.join(WITNESS))?;
            conn.execute("UPDATE store_identity SET witness = ?1", [mark])?;
        }
        Ok(())
    }
}

/// Returns the nonce of the store on top of which a log was made, as the store says it with that log.
pub(super) fn made_on_top_of(conn: &Connection) -> Result<Option<String>> {
    let witness = conn.query_row("SELECT witness FROM store_identity", [], |row| row.get::<_, String>(0));
    Ok(witness.optional()?.and_then(|witness| at_work(&witness).map(|(before, _)| before.to_owned())))
}

/// Returns the nonce before and the mark, of the witness of a store at work.
fn at_work(witness: &str) -> Option<(&str, &str)> {
    witness.strip_prefix(AT_WORK)?.split_once(' ')
}

fn testimony(conn: &Connection, directory: &Path) -> Result<Testimony> {
    let path = directory.join(WITNESS);
    let kept: Option<(String, String)> = conn
        .query_row("SELECT nonce, witness FROM store_identity", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (Some((nonce, witness)), Ok(found), Ok(mark)) = (kept, fs::read_to_string(&path), mark(&path)) else {
        return Ok(Testimony::Another);
    };
    Ok(match at_work(&witness) {
        _ if nonce != found => Testimony::Another,
        None if witness == mark => Testimony::Closed,
        Some((_, then)) if then == mark => Testimony::AtWork,
        _ => Testimony::Another,
    })
}

/// Where a file lies, and what the file system knows of it that a copy does not share.
fn mark(path: &Path) -> Result<String> {
    let metadata = fs::metadata(path)?;
    Ok(format!("{} {}", known_of(&metadata), path.display()))
}

#[cfg(unix)]
fn known_of(metadata: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt;
    format!("{}:{}.{}", metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn known_of(metadata: &Metadata) -> String {
    format!("{:?}:{:?}", metadata.created().ok(), metadata.modified().ok())
}
