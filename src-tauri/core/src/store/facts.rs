use super::{Counts, Store};
use crate::error::Result;
use crate::value::Id;

/// What can be said of a store without saying what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The version of SQLite.
    pub sqlite: &'static str,
    /// The version of the schema.
    pub schema: i64,
    /// Bytes in use, and bytes in free pages.
    pub bytes: (i64, i64),
    /// The projects, last changed first.
    pub projects: Vec<ProjectFacts>,
}

/// The size of one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectFacts {
    /// How many of each there are.
    pub counts: Counts,
    /// How many steps its history has.
    pub steps: i64,
    /// How many replicas its context knows.
    pub replicas: i64,
    /// Whether it lies in the bin.
    pub binned: bool,
}

impl Store {
    /// Returns versions, sizes and counts.
    pub fn facts(&self) -> Result<Facts> {
        let pragma = |name| self.conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let (page, pages, free) = (pragma("page_size")?, pragma("page_count")?, pragma("freelist_count")?);
        let mut statement = self
            .conn
            .prepare_cached("SELECT project_id FROM project_state ORDER BY changed_at DESC, project_id")?;
        let ids: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Facts {
            sqlite: rusqlite::version(),
            schema: pragma("user_version")?,
            bytes: (page * (pages - free), page * free),
            projects: ids.into_iter().map(|id| self.facts_of(&id)).collect::<Result<_>>()?,
        })
    }

    fn facts_of(&self, project: &str) -> Result<ProjectFacts> {
        let sql = "SELECT
            (SELECT count(*) FROM history WHERE project_id = ?1),
            (SELECT count(DISTINCT replica) FROM causal_context WHERE project_id = ?1),
            (SELECT binned_at IS NOT NULL FROM project_state WHERE project_id = ?1)";
        let (steps, replicas, binned) = self
            .conn
            .prepare_cached(sql)?
            .query_row([project], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let counts = self.any_reader(&Id::new(project)).counts()?;
        Ok(ProjectFacts { counts, steps, replicas, binned })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rusqlite::Connection;

    /// The flags are in `.cargo/config.toml`.
    #[test]
    fn sqlite_has_what_is_used_and_nothing_more() {
        let conn = Connection::open_in_memory().unwrap();
        let options: BTreeSet<String> = conn
            .prepare("PRAGMA compile_options")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        for used in ["ENABLE_FTS5", "ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "OMIT_LOAD_EXTENSION"] {
            assert!(options.contains(used), "{used} in {options:?}");
        }
        for unused in
            ["FTS3", "RTREE", "SOUNDEX", "DBSTAT", "USE_URI", "ENABLE_LOAD_EXTENSION", "OMIT_DESERIALIZE"]
        {
            assert!(!options.iter().any(|option| option.contains(unused)), "{unused} in {options:?}");
        }
    }
}
