//! What a window holds of an open project: every record of every noun, kept true by what each step changed.
//!
//! A window asks for everything once, and after each step only for the records that the step touched. So one
//! mechanism serves every noun, every change, undo, redo and import alike.

use serde::Serialize;

use crate::error::Result;
use crate::project::Project;
use crate::store::{Reader, Record, Store};
use crate::value::Id;
use crate::{
    actor, agreement, alliance, assessment, contact, impact, municipality, own_entry, scenario,
    starting_point,
};

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
            fn all(reader: &Reader<'_>) -> Result<Self> {
                Ok(Self { $($table: reader.all()?,)+ })
            }

            /// Adds a record as it is now; says whether there is one.
            fn read(&mut self, reader: &Reader<'_>, noun: &str, id: &str) -> Result<bool> {
                $(if noun == <$record>::NAME {
                    let found = reader.find(&Id::<$record>::new(id))?;
                    let there = found.is_some();
                    self.$table.extend(found);
                    return Ok(there);
                })+
                Ok(false)
            }

            /// The nouns there are, to hold against the tables of the store.
            #[cfg(test)]
            const NOUNS: &[&str] = &[$(<$record>::NAME,)+];
        }
    };
}

records! {
    project: Project,
    own_entry: own_entry::OwnEntry,
    municipality: municipality::Municipality,
    actor: actor::Actor,
    actor_choice: actor::ActorChoice,
    contact: contact::Contact,
    starting_point: starting_point::StartingPoint,
    lead: starting_point::Lead,
    idea: starting_point::Idea,
    scenario: scenario::Scenario,
    scenario_actor: scenario::ScenarioActor,
    scenario_starting_point: scenario::ScenarioStartingPoint,
    alliance: alliance::Alliance,
    alliance_choice: alliance::AllianceChoice,
    alliance_target_group: alliance::AllianceTargetGroup,
    member: alliance::Member,
    member_role: alliance::MemberRole,
    assessment: assessment::Assessment,
    answer: assessment::Answer,
    agreement: agreement::Agreement,
    impact_note: impact::ImpactNote,
}

/// A record that is no longer there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Gone {
    /// Its noun.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
}

/// What is other than it was.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Changes {
    /// The records that are new or written, as they are now.
    pub records: Records,
    /// Those that are gone.
    pub gone: Vec<Gone>,
}

/// Gives everything in a project, and begins to count changes from here.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not here.
pub fn everything(store: &Store, project: &Id<Project>) -> Result<Records> {
    let records = Records::all(&store.reader(project)?)?;
    store.take_changed(project);
    Ok(records)
}

/// Gives what changed in a project since this, or [`everything`], was last asked.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not here.
pub fn changes(store: &Store, project: &Id<Project>) -> Result<Changes> {
    let reader = store.reader(project)?;
    let mut changes = Changes::default();
    for (table, id) in store.take_changed(project) {
        if !changes.records.read(&reader, table.name, &id)? {
            changes.gone.push(Gone { noun: table.name, id });
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
    use crate::store::TABLES;

    #[test]
    fn every_table_is_mirrored() {
        assert_eq!(Records::NOUNS, TABLES.iter().map(|table| table.name).collect::<Vec<_>>());
    }

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
            work(&mut store, &project, &mut chance).unwrap();
            if step % 5 == 0 {
                let _ = history::undo(&mut store, &project);
            }
            if step % 15 == 0 {
                let _ = history::redo(&mut store, &project);
            }
            window.take(&changes(&store, &project).unwrap());
        }
        let mut fresh = Window::default();
        fresh.put(&everything(&store, &project).unwrap());
        assert!(fresh.0.len() > 50);
        assert_eq!(window.0, fresh.0);
        assert_eq!(changes(&store, &project).unwrap(), Changes::default());
    }
}
