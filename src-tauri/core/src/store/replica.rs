//! The replica id under which this store writes a project.
//!
//! A dot names a write by replica id and counter, and a causal context claims to have seen a replica up to a
//! counter. Such a claim about somebody else cannot be verified. It can be made harmless: an id that went out in a
//! file is retired, and the next write takes a fresh random one. A file can then only claim what was written
//! before it was made, and never silences a later write. Each project has ids of its own, so that no dot of one
//! project means anything in another.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior};

use super::{Dot, Store, Writer};
use crate::error::Result;
use crate::limits;
use crate::project::Project;
use crate::value::Id;

/// The number of hexadecimal digits of a replica id.
const DIGITS: usize = 16;

/// Returns whether a text has the shape of a replica id.
pub(crate) fn is_replica_id(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

impl Writer<'_> {
    /// Counts this write and returns its dot. Call once in each transaction that changes something.
    pub(crate) fn next_dot(&self) -> Result<Dot> {
        let store = self.store();
        store.identity().borrow().make_sure(self.conn, store.directory(), || store.fresh_id())?;
        let replica = match self.current_replica()? {
            Some(current) if !store.published.borrow().contains(self.project) => current,
            _ => self.take_fresh_replica()?,
        };
        let counter: i64 = self
            .conn
            .prepare_cached(
                "UPDATE project_state SET counter = counter + 1, changed_at = ?2 WHERE project_id = ?1
                 RETURNING counter",
            )?
            .query_row((self.project, store.moment()), |row| row.get(0))?;
        self.conn
            .prepare_cached("UPDATE replica SET counter = ?3 WHERE project_id = ?1 AND replica = ?2")?
            .execute((self.project, &replica, counter))?;
        self.note_day_of_use()?;
        Ok(Dot { replica, counter })
    }

    /// Returns whether a replica id is current: nothing that was written under it went out in a file.
    pub(crate) fn writes_as(&self, replica: &str) -> Result<bool> {
        let published = self.store().published.borrow().contains(self.project);
        Ok(!published && self.current_replica()?.as_deref() == Some(replica))
    }

    /// Forgets that replica ids are ours: nothing is written under them any more, nor is there anything that was, so
    /// that a claim about them means nothing.
    pub(crate) fn disown(&self, replicas: &BTreeSet<String>) -> Result<()> {
        for replica in replicas {
            self.conn
                .prepare_cached("DELETE FROM replica WHERE project_id = ?1 AND replica = ?2")?
                .execute((self.project, replica))?;
        }
        Ok(())
    }

    fn current_replica(&self) -> Result<Option<String>> {
        let sql = "SELECT replica FROM replica WHERE project_id = ?1 AND current = 1";
        Ok(self.conn.prepare_cached(sql)?.query_row([self.project], |row| row.get(0)).optional()?)
    }

    fn take_fresh_replica(&self) -> Result<String> {
        self.conn
            .prepare_cached("UPDATE replica SET current = 0 WHERE project_id = ?1 AND current = 1")?
            .execute([self.project])?;
        let fresh = short(&self.store().fresh_id());
        self.conn
            .prepare_cached(
                "INSERT INTO replica (project_id, replica, counter, current) VALUES (?1, ?2, 0, 1)",
            )?
            .execute((self.project, &fresh))?;
        Ok(fresh)
    }
}

impl Store {
    /// Returns the replica ids under which this store alone wrote a project, with the last counter under each.
    /// There are none in a store that was copied, restored or moved, because others go on under its ids; after a
    /// crash the id that was current is not among them, because its last writes may be lost.
    pub(crate) fn own_replicas(&self, project: &Id<Project>) -> Result<BTreeMap<String, i64>> {
        let certain = self.identity.borrow().certain_replicas(&self.conn, &self.directory)?;
        let sql = format!("SELECT replica, counter FROM replica WHERE project_id = ?1 AND {certain}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([project.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Retires the replica id of a project, because a file with it goes out.
    ///
    /// With a context of [`limits::MAX_CONTEXT`] entries the id stays, because another one would not fit. A store
    /// that cannot be written, for example on a full disk, can still be exported: the id is then retired in memory,
    /// and by the next process because this one did not close the store.
    pub(crate) fn retire_replica(&self, project: &Id<Project>) -> Result<()> {
        if self.any_reader(project).context()?.entries().count() + 2 > limits::MAX_CONTEXT {
            return Ok(());
        }
        let current = "SELECT 1 FROM replica WHERE project_id = ?1 AND current = 1";
        if !self.conn.prepare_cached(current)?.exists([project.as_str()])? {
            return Ok(());
        }
        let retired = self.before_a_write().and_then(|()| self.write_retirement(project));
        if retired.is_err() {
            self.published.borrow_mut().insert(project.to_string());
        }
        Ok(())
    }

    fn write_retirement(&self, project: &Id<Project>) -> Result<()> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        // Like every write, it may be the first of a log.
        self.identity.borrow().make_sure(&self.conn, &self.directory, || self.fresh_id())?;
        let sql = "UPDATE replica SET current = 0 WHERE project_id = ?1 AND current = 1";
        transaction.prepare_cached(sql)?.execute([project.as_str()])?;
        transaction.commit()?;
        self.wrote(project);
        Ok(())
    }
}

/// Replica ids are part of every dot; the random end of a fresh identity is enough.
fn short(fresh: &str) -> String {
    let digits: String = fresh.chars().filter(|character| *character != '-').collect();
    digits.chars().skip(digits.len().saturating_sub(DIGITS)).collect()
}
