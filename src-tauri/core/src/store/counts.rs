use std::collections::BTreeMap;

use serde::Serialize;

use super::{Content, Reader, Record, TABLES, Table};
use crate::error::Result;
use crate::project::Project;

/// How many records of each noun a project has; links are not counted, as people see them as fields of their owner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Counts(BTreeMap<&'static str, u32>);

impl Counts {
    /// Returns how many there are of a noun.
    pub fn of(&self, noun: &str) -> u32 {
        self.0.get(noun).copied().unwrap_or_default()
    }

    /// Returns each noun with its number, in the order of the tables.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, u32)> {
        TABLES.iter().filter_map(|table| Some((table.name, *self.0.get(table.name)?)))
    }

    fn count(mut one: impl FnMut(&'static str) -> Result<usize>) -> Result<Self> {
        let counted = TABLES.iter().filter(|table| !table.link && table.name != Project::NAME);
        let count = |table: &&Table| Ok((table.name, u32::try_from(one(table.name)?).unwrap_or(u32::MAX)));
        counted.map(count).collect::<Result<_>>().map(Self)
    }
}

impl Reader<'_> {
    /// Counts what the project has.
    pub(crate) fn counts(&self) -> Result<Counts> {
        Counts::count(|table| self.count(table))
    }
}

impl Content {
    /// Counts what the content has.
    pub(crate) fn counts(&self) -> Counts {
        Counts::count(|table| Ok(self.rows(table).len())).unwrap_or_default()
    }
}
