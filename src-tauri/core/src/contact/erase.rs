use std::collections::BTreeSet;

use super::Contact;
use crate::error::Result;
use crate::project::Project;
use crate::records;
use crate::store::{Erasure, Store, Touched};
use crate::value::Id;

/// Removes contact persons for good (*definitief wissen*): from the store, from every copy of it, and with the
/// history, in which they would live on. Everything else in the copies stays.
///
/// Returns the records that are gone.
pub fn erase_all(
    store: &mut Store,
    project: &Id<Project>,
    contacts: &[Id<Contact>],
) -> Result<BTreeSet<Touched>> {
    let erasure = Erasure::Contacts {
        project: project.to_string(),
        contacts: contacts.iter().map(Id::to_string).collect(),
    };
    let mut gone = BTreeSet::new();
    store.erase_for_good(&[erasure], |store| {
        for contact in contacts {
            gone.extend(records::remove(store, project, contact)?.touched);
        }
        store.forget_history(project.as_str())
    })?;
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use tempfile::TempDir;

    use super::*;
    use crate::clock::SystemClock;
    use crate::contact;
    use crate::history::Op;
    use crate::rehearsal;
    use crate::value::Name;

    fn mentions(folder: &Path, word: &str) -> bool {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
            if path.is_dir() {
                return mentions(&path, word);
            }
            fs::read(path).unwrap().windows(word.len()).any(|bytes| bytes == word.as_bytes())
        })
    }

    #[test]
    fn what_is_erased_is_in_no_file_any_more() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let own = store.reader(&project).unwrap().project().unwrap().own_actor_id;
        let name = Name::parse("Wisselwachter").unwrap();
        let id = store
            .transact(&project, Op::TidyMap, |writer| contact::make(writer, &own, name.clone()))
            .unwrap()
            .value;
        store.keep_copy(crate::copies::Reason::Now).unwrap();
        assert!(mentions(directory.path(), "Wisselwachter"));
        erase_all(&mut store, &project, &[id]).unwrap();
        assert!(!mentions(directory.path(), "Wisselwachter"));
        drop(store);
        assert!(!mentions(directory.path(), "Wisselwachter"));
        // Search keeps its words folded.
        assert!(!mentions(directory.path(), "wisselwachter"));
    }
}
