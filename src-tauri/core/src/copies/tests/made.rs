//! Copies that are made: what is in them, while work goes on, and after erasing.

use super::*;

#[test]
fn a_copy_says_what_is_in_it_and_why_it_was_made() {
    let ground = Ground::new();
    ground.store.keep_copy(Reason::Close).unwrap();
    ground.copy();
    let listed = kept(ground.directory.path()).unwrap();
    assert_eq!(listed.iter().map(|copy| copy.number).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(listed.iter().map(|copy| copy.reason).collect::<Vec<_>>(), [Reason::Now, Reason::Close]);
    let expected = crate::project::counts(&ground.store, &ground.project).unwrap();
    assert_eq!(listed[0].projects[0].counts, expected);
    assert!(listed[0].problem.is_none() && listed[0].here && listed[0].kilobytes > 10);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let folder = ground.directory.path().join("copies");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join(&listed[0].file))), (0o700, 0o600));
    }
}

#[test]
fn a_copy_holds_what_there_was_when_it_began_while_work_goes_on() {
    let mut ground = Ground::new();
    let before = ground.hash();
    let pending = ground.store.begin_copy(Reason::Work).unwrap().unwrap();
    let id = ground.all::<Actor>()[4].id.clone();
    for round in 0..300 {
        ground.edit_notes(&id, &format!("Ronde {round}"));
    }
    let number = pending.make(&|| true).unwrap().unwrap();
    ground.store.end_copy(pending, true).unwrap();
    let after = ground.hash();
    let copy = opened(ground.directory.path(), number);
    assert_eq!(crate::project::hash_of(&copy.content(&ground.project).unwrap()), before);
    assert!(ground.store.changed_since_copy().unwrap());
    let Ground { directory, store, project } = ground;
    drop(store);
    assert_eq!(content_hash(&Store::open(directory.path(), SystemClock).unwrap(), &project).unwrap(), after);
}

#[test]
fn a_copy_of_a_store_that_was_closed_or_copied_meanwhile_is_given_up() {
    let ground = Ground::new();
    let pending = ground.store.begin_copy(Reason::Work).unwrap().unwrap();
    ground.store.keep_copy(Reason::Import).unwrap();
    assert_eq!(pending.make(&|| true).unwrap(), None);
    ground.store.end_copy(pending, false).unwrap();
    let pending = ground.store.begin_copy(Reason::Work).unwrap().unwrap();
    drop(ground.store);
    assert_eq!(pending.make(&|| true).unwrap(), None);
    let files = fs::read_dir(ground.directory.path().join("copies")).unwrap().count();
    assert_eq!(files, 1, "nothing half-way is left");
}

#[test]
fn copies_of_before_running_numbers_are_the_oldest() {
    let ground = Ground::new();
    let folder = ground.directory.path().join("copies");
    let path = ground.copy().path().to_owned();
    fs::copy(&path, folder.join("20991126T121600123Z-0-import.sqlite")).unwrap();
    ground.copy();
    let listed = kept(ground.directory.path()).unwrap();
    assert_eq!(listed.iter().map(|copy| copy.number).collect::<Vec<_>>(), [2, 1, 0]);
    assert_eq!(listed[2].reason, Reason::Import);
    assert!(listed[2].problem.is_none());
}

#[cfg(unix)]
#[test]
fn a_data_directory_that_is_not_utf8_has_copies_like_any_other() {
    use std::os::unix::ffi::OsStrExt;

    use crate::store::FILE_NAME;

    let directory = TempDir::new().unwrap();
    for name in [&b"caf\xe9"[..], b"a b%41?x#y'\"", "é🎭".as_bytes()] {
        let data = directory.path().join(std::ffi::OsStr::from_bytes(name));
        let mut store = Store::open(&data, SystemClock).unwrap();
        let project = crate::example::plant(&mut store).unwrap();
        let before = content_hash(&store, &project).unwrap();
        for _ in 0..2 {
            store.keep_copy(Reason::Import).unwrap();
        }
        assert_eq!(kept(&data).unwrap().len(), 2);
        let path = find(&data, "2").unwrap();
        restore(&mut store, &OpenCopy::open(&path).unwrap(), &What::Everything).unwrap();
        assert_eq!(content_hash(&store, &project).unwrap(), before);
        assert!(data.join(FILE_NAME).exists());
    }
}

#[test]
fn erasing_for_good_takes_from_the_copies_what_it_takes_from_the_store_and_no_more() {
    let mut ground = Ground::new();
    let other = rehearsal::start(&mut ground.store).unwrap();
    let stick = TempDir::new().unwrap();
    let data = ground.directory.path().to_owned();
    let there = choose_second_place(&data, stick.path()).unwrap().folder;
    let contact = ground.all::<Contact>()[0].clone();
    ground.copy();
    catch_up(&data, &|| true).unwrap();
    let actors =
        kept(&data).unwrap()[0].projects.iter().map(|project| project.counts.of("actor")).sum::<u32>();

    crate::contact::erase_all(&mut ground.store, &ground.project, std::slice::from_ref(&contact.id)).unwrap();
    let listed = kept(&data).unwrap();
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert!(listed[0].problem.is_none());
    assert_eq!(listed[0].projects.iter().map(|project| project.counts.of("actor")).sum::<u32>(), actors);
    let copy = OpenCopy::open(&find(&data, &listed[0].file).unwrap()).unwrap();
    copy.check().unwrap();
    let contacts = records(&copy, &ground.project).unwrap().contact;
    assert!(!contacts.is_empty() && contacts.iter().all(|other| other.id != contact.id));
    catch_up(&data, &|| true).unwrap();
    let mine: Vec<_> = fs::read_dir(stick.path().join(&there)).unwrap().collect();
    assert_eq!(mine.len(), 1, "the stick has the new one and not the old one");
    drop(copy);

    crate::project::bin(&mut ground.store, &ground.project).unwrap();
    crate::project::erase(&mut ground.store, &ground.project).unwrap();
    let listed = kept(&data).unwrap();
    assert_eq!(listed.len(), 1);
    let ids: Vec<_> = listed[0].projects.iter().map(|project| project.id.clone()).collect();
    assert_eq!(ids, [other]);
    for entry in fs::read_dir(data.join("copies")).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        let name = contact.name.as_str().as_bytes();
        assert!(!bytes.windows(name.len()).any(|found| found == name));
    }
}
