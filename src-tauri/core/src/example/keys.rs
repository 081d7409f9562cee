use std::collections::BTreeMap;

use super::mistake;
use crate::error::Result;
use crate::store::Record;
use crate::value::Id;

/// The identities that the short keys of the example stand for.
#[derive(Debug)]
pub(super) struct Keys<R>(BTreeMap<String, Id<R>>);

impl<R> Default for Keys<R> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<R: Record> Keys<R> {
    /// Lets a key stand for a record from here on.
    pub(super) fn add(&mut self, key: &str, id: Id<R>) -> Result<()> {
        match self.0.insert(key.to_owned(), id) {
            None => Ok(()),
            Some(_) => Err(mistake(&format_args!("{} {key:?} stands there twice", R::NAME))),
        }
    }

    /// Gives the record a key stands for, if there is one.
    pub(super) fn find(&self, key: &str) -> Option<&Id<R>> {
        self.0.get(key)
    }

    /// Gives the record a key stands for.
    pub(super) fn get(&self, key: &str) -> Result<&Id<R>> {
        self.find(key).ok_or_else(|| mistake(&format_args!("no {} {key:?}", R::NAME)))
    }

    /// Gives the records that keys stand for.
    pub(super) fn get_all(&self, keys: &[String]) -> Result<Vec<Id<R>>> {
        keys.iter().map(|key| self.get(key).cloned()).collect()
    }
}
