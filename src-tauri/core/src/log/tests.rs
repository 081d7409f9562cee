use super::*;
use crate::clock::SystemClock;
use crate::error::Error;

/// One test for the whole, because the log belongs to the process.
#[test]
fn what_fails_is_found_again_by_its_number() {
    let directory = tempfile::TempDir::new().unwrap();
    keep_in(directory.path(), SystemClock);
    watch_panics();
    note(&Event::Started("test", "1"));
    assert_eq!(failed(&Error::NameEmpty), None);
    let incident = failed(&Error::Internal("odd `Bib De Letter`".to_owned())).unwrap();
    let panicked = caught::<()>(|| panic!("no bubble `Bib De Letter`")).unwrap_err();
    let of_panic = failed(&panicked).unwrap();
    assert_ne!(incident, of_panic);
    let lines = last_lines(10);
    let found = |incident: &Incident| {
        lines.iter().filter(|line| line.ends_with(&format!("incident {incident}"))).count()
    };
    assert_eq!((found(&incident), found(&of_panic)), (1, 2));
    assert!(lines.iter().any(|line| line.contains("panicked log/tests.rs:") && line.contains("no bubble")));
    assert!(lines.iter().any(|line| line.contains("failed name-empty")));
    assert!(lines.iter().all(|line| !line.contains("Letter")));
}
