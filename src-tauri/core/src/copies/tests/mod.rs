//! Tests of copies, on a store with the example project.

mod made;
mod second_place;
mod way_back;

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::TempDir;

use super::*;
use crate::actor::{self, Actor, Edit};
use crate::alliance::{Alliance, Member};
use crate::clock::SystemClock;
use crate::contact::Contact;
use crate::error::Error;
use crate::history::{self, Typing};
use crate::project::content_hash;
use crate::rehearsal::{self, Chance};
use crate::store::Store;
use crate::value::Note;

struct Ground {
    directory: TempDir,
    store: Store,
    project: Id<Project>,
}

impl Ground {
    /// A store with the example project.
    fn new() -> Self {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::example::plant(&mut store).unwrap();
        Self { directory, store, project }
    }

    fn copy(&self) -> OpenCopy {
        let number = self.store.keep_copy(Reason::Now).unwrap();
        opened(self.directory.path(), number)
    }

    fn hash(&self) -> String {
        content_hash(&self.store, &self.project).unwrap()
    }

    fn all<R: crate::store::Record>(&self) -> Vec<R> {
        self.store.reader(&self.project).unwrap().all().unwrap()
    }

    fn restore(&mut self, copy: &OpenCopy, noun: &str, id: &str) -> Restored {
        let what = What::Record { project: self.project.clone(), noun: noun.to_owned(), id: id.to_owned() };
        restore(&mut self.store, copy, &what).unwrap()
    }

    fn notes(&mut self, text: &str) {
        let id = self.all::<Actor>()[4].id.clone();
        self.edit_notes(&id, text);
    }

    fn edit_notes(&mut self, actor: &Id<Actor>, text: &str) {
        actor::edit(&mut self.store, &self.project, actor, &notes(text), Typing::Begins).unwrap();
    }

    fn is_sound(&self) {
        assert_eq!(rehearsal::check_store(&self.store).unwrap(), Vec::<String>::new());
        assert_eq!(rehearsal::check_map(&self.store, &self.project).unwrap(), Vec::<String>::new());
    }
}

fn opened(directory: &Path, number: u32) -> OpenCopy {
    OpenCopy::open(&find(directory, &number.to_string()).unwrap()).unwrap()
}

fn notes(text: &str) -> Edit {
    Edit { notes: Some(Note::parse(text).unwrap()), ..Edit::default() }
}
