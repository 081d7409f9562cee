//! Which replica this store is, and when it must become another.
//!
//! Two histories may never write under one replica id, or their dots would mean two things. A copied,
//! restored or moved store looks like the original from the inside; so a small witness file lies beside it.
//! Its nonce is renewed in the first write of every process and stands in the store too. When that process
//! closes the store, and not before, the store also notes where the witness lies and what the file system
//! says of it. A store that was put back, also one that was saved while at work; a folder that was copied or
//! moved; a log that lost its end: none of them match, and the store takes a new replica id.

use std::fs::{self, Metadata};
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::Context;
use crate::error::Result;
use crate::project::Project;
use crate::value::Id;

const WITNESS: &str = "replica";

/// Stands where the mark of the witness belongs for as long as a process that wrote is at work.
const AT_WORK: &str = "";

/// The store's identity as a replica, as far as this process has made sure of it.
#[derive(Debug)]
pub(crate) enum Identity {
    /// Nothing was written yet.
    Unsure {
        /// Whether the last process did not close the store: its last writes may be lost.
        ended_badly: bool,
    },
    /// The replica id under which this process writes.
    Sure(String),
}

impl Identity {
    pub(super) fn unsure(ended_badly: bool) -> Self {
        Self::Unsure { ended_badly }
    }

    /// Gives the replica id, making sure of it in the first write; call inside a transaction.
    ///
    /// When that transaction fails, store and witness differ, and the next process takes a new id: harmless.
    pub(crate) fn replica(
        &self,
        conn: &Connection,
        directory: &Path,
        fresh: impl Fn() -> String,
    ) -> Result<String> {
        let ended_badly = match self {
            Self::Sure(replica) => return Ok(replica.clone()),
            Self::Unsure { ended_badly } => *ended_badly,
        };
        let path = directory.join(WITNESS);
        let kept: Option<(String, String, String)> = conn
            .query_row("SELECT replica, nonce, witness FROM store_identity", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let replica = match kept {
            Some((replica, nonce, witness)) if !ended_badly && testifies(&path, &nonce, &witness) => replica,
            _ => short(&fresh()),
        };
        let nonce = fresh();
        fs::write(path, &nonce)?;
        conn.execute(
            "INSERT INTO store_identity (id, replica, nonce, witness) VALUES (1, ?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET replica = ?1, nonce = ?2, witness = ?3",
            (&replica, &nonce, AT_WORK),
        )?;
        Ok(replica)
    }

    /// Lets go of the replica id if one of these projects was written under it; call before they are erased.
    ///
    /// With a project goes the memory of how far it was counted. When it comes back in an older file, its next
    /// write could bear the dot of one that colleagues saw long ago.
    pub(super) fn let_go(&mut self, conn: &Connection, projects: &[Id<Project>]) -> Result<()> {
        for project in projects {
            let known = "SELECT replica FROM causal_context WHERE project_id = ?1";
            let sql = format!("DELETE FROM store_identity WHERE replica IN ({known})");
            if conn.execute(&sql, [project.as_str()])? > 0 {
                *self = Self::unsure(false);
            }
        }
        Ok(())
    }

    /// Lets go of the replica id if others have seen more of it than this project here has: somebody else wrote
    /// under it, or says so.
    pub(super) fn let_go_if_seen_beyond(
        &mut self,
        conn: &Connection,
        ours: &Context,
        seen: &Context,
    ) -> Result<()> {
        let kept = conn.query_row("SELECT replica FROM store_identity", [], |row| row.get::<_, String>(0));
        let Some(replica) = kept.optional()? else { return Ok(()) };
        if seen.last_of(&replica) > ours.last_of(&replica) {
            conn.execute("DELETE FROM store_identity", [])?;
            *self = Self::unsure(false);
        }
        Ok(())
    }

    /// Lets the witness testify to the next process, if this one wrote.
    pub(super) fn close(&self, conn: &Connection, directory: &Path) -> Result<()> {
        if let Self::Sure(_) = self {
            let mark = mark(&directory.join(WITNESS))?;
            conn.execute("UPDATE store_identity SET witness = ?1", [mark])?;
        }
        Ok(())
    }
}

fn testifies(path: &Path, nonce: &str, witness: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found == nonce)
        && mark(path).is_ok_and(|found| found == witness)
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

/// Replica ids stand in every dot; the random end of a fresh identity is enough.
fn short(fresh: &str) -> String {
    let digits: String = fresh.chars().filter(|character| *character != '-').collect();
    digits.chars().skip(digits.len().saturating_sub(16)).collect()
}
