//! How one state of a project differs from another, as people see it: no versions and no merging.

use std::collections::{BTreeMap, BTreeSet};

use super::compared::{Entry, compared};
use super::outcome::Verdict;
use super::plan::Kind;
use crate::store::{Content, Row, TABLES, Table};

/// Compares what a project holds now with what it held then: [`Kind::New`] is what it held then and no longer,
/// [`Kind::DeletedThere`] what came since, [`Kind::ChangedThere`] what is different. `ours` in an entry is now,
/// `theirs` is then.
pub(crate) fn differences(now: &Content, then: &Content) -> Vec<Entry> {
    let verdicts = TABLES.iter().map(|table| {
        let (now, then) = (now.rows(table.name), then.rows(table.name));
        let ids: BTreeSet<&String> = now.keys().chain(then.keys()).collect();
        let verdict = |id: &&String| ((*id).clone(), verdict(table, now.get(*id), then.get(*id)));
        ids.iter().map(verdict).collect::<BTreeMap<_, _>>()
    });
    let verdicts: Vec<_> = verdicts.collect();
    compared(&verdicts, now, then).entries
}

fn verdict(table: &Table, now: Option<&Row>, then: Option<&Row>) -> Verdict {
    let (kind, fields) = match (now, then) {
        (Some(now), Some(then)) => {
            // Where something is on the map is nothing that people look for in a list.
            let columns = table.columns.iter().zip(now.values.iter().zip(&then.values)).enumerate();
            let differs = columns.filter(|(_, (column, (now, then)))| !column.declared.later && now != then);
            let fields: BTreeSet<usize> = differs.map(|(field, _)| field).collect();
            (if fields.is_empty() { Kind::Same } else { Kind::ChangedThere }, fields)
        }
        (Some(_), None) => (Kind::DeletedThere, BTreeSet::new()),
        (None, Some(_)) => (Kind::New, BTreeSet::new()),
        (None, None) => (Kind::Same, BTreeSet::new()),
    };
    Verdict { kind, fields, doubt: None }
}
