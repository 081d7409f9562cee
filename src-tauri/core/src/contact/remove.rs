use super::Contact;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a contact person.
pub fn remove(store: &mut Store, project: &Id<Project>, contact: &Id<Contact>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(contact)?.name.to_string();
        writer.remove(contact)?;
        Ok((Op::RemoveContact { name }, ()))
    })
}

/// Removes a contact person for good: the history, in which it would live on, is forgotten as well
/// (*definitief wissen*).
pub fn erase_all(store: &mut Store, project: &Id<Project>, contacts: &[Id<Contact>]) -> Result<()> {
    for contact in contacts {
        remove(store, project, contact)?;
    }
    crate::history::forget(store, project)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use tempfile::TempDir;

    use super::*;
    use crate::clock::SystemClock;
    use crate::contact;
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
            .transact(&project, Op::AddContact { name: String::new() }, |writer| {
                contact::make(writer, &own, name.clone())
            })
            .unwrap();
        store.keep_copy("test").unwrap();
        assert!(mentions(directory.path(), "Wisselwachter"));
        erase_all(&mut store, &project, &[id]).unwrap();
        assert!(!mentions(directory.path(), "Wisselwachter"));
        drop(store);
        assert!(!mentions(directory.path(), "Wisselwachter"));
        // Search keeps its words folded.
        assert!(!mentions(directory.path(), "wisselwachter"));
    }
}
