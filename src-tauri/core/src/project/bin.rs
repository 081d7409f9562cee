use super::Project;
use crate::error::{Error, Result};
use crate::store::{Record, Store};
use crate::value::Id;

/// How many days of use the bin keeps a project.
pub const DAYS_IN_BIN: i64 = 30;

/// Puts a project in the bin, where it is kept for [`DAYS_IN_BIN`] days of use.
///
/// # Errors
/// [`Error::NotFound`] when it is not here.
pub fn bin(store: &mut Store, project: &Id<Project>) -> Result<()> {
    store.reader(project)?;
    let moment = store.moment();
    store.set_binned(project, Some(&moment))
}

/// Takes a project out of the bin, as it was and with its history.
///
/// # Errors
/// [`Error::NotFound`] when it is not in the bin.
pub fn restore(store: &mut Store, project: &Id<Project>) -> Result<()> {
    in_bin(store, project)?;
    store.set_binned(project, None)
}

/// Removes a project from the bin for good.
///
/// # Errors
/// [`Error::NotFound`] when it is not in the bin.
pub fn erase(store: &mut Store, project: &Id<Project>) -> Result<()> {
    in_bin(store, project)?;
    store.erase_projects(std::slice::from_ref(project))
}

fn in_bin(store: &Store, project: &Id<Project>) -> Result<()> {
    match store.project_state(project)? {
        Some(state) if state.binned_at.is_some() => Ok(()),
        _ => Err(Error::NotFound { noun: Project::NAME, text: project.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    use jiff::Timestamp;
    use jiff::civil::Date;
    use tempfile::TempDir;

    use super::*;
    use crate::clock::Clock;
    use crate::rehearsal;

    /// A clock that is so many days after the first of November.
    struct After(Arc<AtomicI64>);

    impl Clock for After {
        fn now(&self) -> Timestamp {
            let start: Timestamp = "2026-11-01T12:00:00Z".parse().unwrap();
            start + jiff::SignedDuration::from_hours(24 * self.0.load(Ordering::SeqCst))
        }

        fn today(&self) -> Date {
            self.now().to_zoned(jiff::tz::TimeZone::UTC).date()
        }
    }

    struct Ground {
        directory: TempDir,
        day: Arc<AtomicI64>,
        store: Store,
        binned: Id<Project>,
        other: Id<Project>,
    }

    impl Ground {
        fn new() -> Self {
            let directory = TempDir::new().unwrap();
            let day = Arc::new(AtomicI64::new(0));
            let mut store = Store::open(directory.path(), After(Arc::clone(&day))).unwrap();
            let [binned, other] = [(); 2].map(|()| rehearsal::start(&mut store).unwrap());
            let name = crate::value::Name::parse("Uitzonderlijk").unwrap();
            crate::project::rename(&mut store, &binned, name, crate::history::Typing::Begins).unwrap();
            store.keep_copy(crate::copies::Reason::Now).unwrap();
            bin(&mut store, &binned).unwrap();
            Self { directory, day, store, binned, other }
        }

        fn works_on(&mut self, day: i64) {
            self.day.store(day, Ordering::SeqCst);
            let name = crate::value::Name::parse(&format!("Dag {day}")).unwrap();
            crate::project::rename(&mut self.store, &self.other, name, crate::history::Typing::Begins)
                .unwrap();
        }

        fn is_there(&self) -> bool {
            self.store.project_state(&self.binned).unwrap().is_some()
        }
    }

    fn mentions(folder: &std::path::Path, word: &str) -> bool {
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
            match path.is_dir() {
                true => mentions(&path, word),
                false => {
                    std::fs::read(path).unwrap().windows(word.len()).any(|bytes| bytes == word.as_bytes())
                }
            }
        })
    }

    #[test]
    fn the_bin_keeps_a_project_for_thirty_days_of_use_and_then_it_is_nowhere() {
        let mut ground = Ground::new();
        assert!(matches!(ground.store.reader(&ground.binned).err(), Some(Error::NotFound { .. })));
        for day in 1..DAYS_IN_BIN {
            ground.works_on(day);
        }
        assert_eq!(ground.store.days_left_in_bin(&ground.binned).unwrap(), Some(1));
        ground.works_on(DAYS_IN_BIN);
        ground.day.fetch_add(1, Ordering::SeqCst);
        assert!(mentions(ground.directory.path(), "Uitzonderlijk"));
        assert_eq!(ground.store.empty_the_bin().unwrap(), ["Uitzonderlijk"]);
        assert!(!ground.is_there());
        assert!(!mentions(ground.directory.path(), "Uitzonderlijk"));
        let copies = crate::copies::kept(ground.directory.path()).unwrap();
        assert_eq!(copies[0].projects.len(), 1, "the other project stays in the copy");
        assert_eq!(ground.store.self_check().unwrap(), Vec::<String>::new());
    }

    #[test]
    fn neither_a_clock_that_jumped_nor_looking_empties_the_bin() {
        let mut ground = Ground::new();
        // A month, a year, fourteen years ahead: work on one day counts as one.
        for day in [40, 400, 5_000] {
            ground.works_on(day);
            assert_eq!(ground.store.empty_the_bin().unwrap(), Vec::<String>::new());
        }
        // Starts and reads on many days count for nothing.
        for day in 5_001..5_050 {
            ground.day.store(day, Ordering::SeqCst);
            crate::project::list(&ground.store).unwrap();
            drop(
                Store::open(&ground.directory.path().join("ernaast"), After(Arc::clone(&ground.day)))
                    .unwrap(),
            );
        }
        assert_eq!(ground.store.empty_the_bin().unwrap(), Vec::<String>::new());
        // Many dates on which the clock says that hardly any time went by.
        for day in (1..60).rev() {
            ground.works_on(day);
        }
        assert_eq!(ground.store.empty_the_bin().unwrap(), Vec::<String>::new());
        assert!(ground.is_there());
    }

    #[test]
    fn opening_the_store_never_empties_the_bin() {
        let mut ground = Ground::new();
        for day in 1..40 {
            ground.works_on(day);
        }
        let Ground { directory, day, store, binned, .. } = ground;
        drop(store);
        let store = Store::open(directory.path(), After(day)).unwrap();
        assert!(store.project_state(&binned).unwrap().is_some());
    }

    #[test]
    fn a_restored_project_still_has_its_history() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), After(Arc::default())).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let name = crate::value::Name::parse("Anders").unwrap();
        crate::project::rename(&mut store, &project, name, crate::history::Typing::Begins).unwrap();
        bin(&mut store, &project).unwrap();
        restore(&mut store, &project).unwrap();
        crate::history::undo(&mut store, &project).unwrap();
        assert_eq!(store.reader(&project).unwrap().project().unwrap().name.as_str(), "Repetitie");
    }

    #[test]
    fn only_what_lies_in_the_bin_is_erased() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), After(Arc::default())).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        assert!(matches!(erase(&mut store, &project), Err(Error::NotFound { .. })));
        bin(&mut store, &project).unwrap();
        erase(&mut store, &project).unwrap();
        assert!(store.project_state(&project).unwrap().is_none());
        assert_eq!(store.self_check().unwrap(), Vec::<String>::new());
    }
}
