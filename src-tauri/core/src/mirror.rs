//! What a window holds of an open project: every record of every noun, kept true by what each step changed.
//!
//! A window asks for everything once, and after each step only for the records that the step touched. So one
//! mechanism serves every noun, every change, undo, redo and import alike.

use serde::Serialize;

use crate::error::Result;
use crate::project::Project;
use crate::store::{Reader, Store, Touched, nouns};
use crate::value::Id;

macro_rules! records {
    ($($table:ident: $record:ty,)+) => {
        /// Records by noun, each list in the order of ids.
        #[derive(Debug, Clone, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "wire", derive(specta::Type))]
        #[allow(missing_docs, reason = "each is named after its noun")]
        pub struct Records {
            $(pub $table: Vec<$record>,)+
        }

        impl Records {
            /// Reads all there are.
            pub(crate) fn all(reader: &Reader<'_>) -> Result<Self> {
                Ok(Self { $($table: reader.all()?,)+ })
            }

            /// Adds a record as it is now. Returns whether there is one.
            fn read(&mut self, reader: &Reader<'_>, noun: &str, id: &str) -> Result<bool> {
                match noun {
                    $(stringify!($table) => {
                        let found = reader.find(&Id::<$record>::new(id))?;
                        let is_there = found.is_some();
                        self.$table.extend(found);
                        Ok(is_there)
                    })+
                    _ => Ok(false),
                }
            }
        }
    };
}

nouns!(records);

/// A record that is no longer there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Gone {
    /// Its noun.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
}

/// The records that a change added, wrote or removed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Changes {
    /// Those that are new or written, as they are now.
    pub records: Records,
    /// Those that are gone.
    pub gone: Vec<Gone>,
}

/// Returns everything in a project.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not here.
pub fn everything(store: &Store, project: &Id<Project>) -> Result<Records> {
    Records::all(&store.reader(project)?)
}

/// Returns the records that a change touched, as they are now.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not here.
pub fn changes<'touched>(
    reader: &Reader<'_>,
    touched: impl IntoIterator<Item = &'touched Touched>,
) -> Result<Changes> {
    let mut changes = Changes::default();
    for Touched { noun, id, .. } in touched {
        if !changes.records.read(reader, noun, id)? {
            changes.gone.push(Gone { noun, id: id.clone() });
        }
    }
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::history;
    use crate::rehearsal::{Chance, work};

    /// What a window would hold.
    #[derive(Default)]
    struct Window(BTreeMap<(String, String), serde_json::Value>);

    impl Window {
        fn put(&mut self, records: &Records) {
            let serde_json::Value::Object(nouns) = serde_json::to_value(records).unwrap() else { panic!() };
            for (noun, records) in nouns {
                for record in records.as_array().unwrap() {
                    let id = record["id"].as_str().unwrap().to_owned();
                    self.0.insert((noun.clone(), id), record.clone());
                }
            }
        }

        fn take(&mut self, changes: &Changes) {
            self.put(&changes.records);
            for gone in &changes.gone {
                self.0.remove(&(gone.noun.to_owned(), gone.id.clone()));
            }
        }
    }

    #[test]
    fn a_window_that_takes_every_change_holds_what_is_there() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), crate::clock::SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let mut window = Window::default();
        window.put(&everything(&store, &project).unwrap());
        let mut chance = Chance::new(7);
        for step in 0..300 {
            let mut touched = work(&mut store, &project, &mut chance).unwrap();
            if step % 5 == 0
                && let Ok(undone) = history::undo(&mut store, &project)
            {
                touched.extend(undone.touched);
            }
            if step % 15 == 0
                && let Ok(redone) = history::redo(&mut store, &project)
            {
                touched.extend(redone.touched);
            }
            window.take(&changes(&store.reader(&project).unwrap(), &touched).unwrap());
        }
        let mut fresh = Window::default();
        fresh.put(&everything(&store, &project).unwrap());
        assert!(fresh.0.len() > 50);
        assert_eq!(window.0, fresh.0);
    }
}
