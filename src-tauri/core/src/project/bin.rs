use super::Project;
use crate::error::{Error, Result};
use crate::store::{Record, Store};
use crate::value::Id;

/// How many days the bin keeps a project.
pub const DAYS_IN_BIN: i64 = 30;

/// Puts a project in the bin, where it is kept for [`DAYS_IN_BIN`] days.
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
    store.erase_project(project)?;
    store.wipe()
}

fn in_bin(store: &Store, project: &Id<Project>) -> Result<()> {
    match store.project_state(project)? {
        Some(state) if state.binned_at.is_some() => Ok(()),
        _ => Err(Error::NotFound { noun: Project::NAME, text: project.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::Date;
    use tempfile::TempDir;

    use super::*;
    use crate::clock::Clock;
    use crate::rehearsal;

    /// A clock that stands so many days after the first of November.
    struct After(i64);

    impl Clock for After {
        fn now(&self) -> Timestamp {
            let start: Timestamp = "2026-11-01T12:00:00Z".parse().unwrap();
            start + jiff::SignedDuration::from_hours(24 * self.0)
        }

        fn today(&self) -> Date {
            self.now().to_zoned(jiff::tz::TimeZone::UTC).date()
        }
    }

    #[test]
    fn the_bin_keeps_a_project_for_thirty_days() {
        let directory = TempDir::new().unwrap();
        let open = |days| Store::open(directory.path(), After(days)).unwrap();
        let mut store = open(0);
        let project = rehearsal::start(&mut store).unwrap();
        bin(&mut store, &project).unwrap();
        assert!(matches!(store.reader(&project).err(), Some(Error::NotFound { .. })));
        drop(store);
        assert!(open(30).project_state(&project).unwrap().is_some());
        assert!(open(31).project_state(&project).unwrap().is_none());
    }

    #[test]
    fn a_restored_project_still_has_its_history() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), After(0)).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let name = crate::value::Name::parse("Anders").unwrap();
        crate::project::rename(&mut store, &project, name).unwrap();
        bin(&mut store, &project).unwrap();
        restore(&mut store, &project).unwrap();
        crate::history::undo(&mut store, &project).unwrap();
        assert_eq!(store.reader(&project).unwrap().project().unwrap().name.as_str(), "Repetitie");
    }

    #[test]
    fn only_what_lies_in_the_bin_is_erased() {
        let directory = TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), After(0)).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        assert!(matches!(erase(&mut store, &project), Err(Error::NotFound { .. })));
        bin(&mut store, &project).unwrap();
        erase(&mut store, &project).unwrap();
        assert!(store.project_state(&project).unwrap().is_none());
        assert_eq!(store.self_check().unwrap(), Vec::<String>::new());
    }
}
