//! The second place for copies, and another computer.

use super::*;

#[test]
fn another_computer_starts_from_a_copy_on_a_stick() {
    let ground = Ground::new();
    let stick = TempDir::new().unwrap();
    choose_second_place(ground.directory.path(), stick.path()).unwrap();
    ground.copy();
    catch_up(ground.directory.path(), &|| true).unwrap();

    let other = TempDir::new().unwrap();
    let mut store = Store::open(other.path(), SystemClock).unwrap();
    let found = kept_in(stick.path()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1.projects[0].id, ground.project);
    let copy = OpenCopy::open(&found[0].0).unwrap();
    let restored = restore(&mut store, &copy, &What::Everything).unwrap();
    assert_eq!(restored.copy_of_now, None, "there was nothing to copy");
    assert_eq!(content_hash(&store, &ground.project).unwrap(), ground.hash());
    assert_eq!(rehearsal::check_store(&store).unwrap(), Vec::<String>::new());
}

#[test]
fn a_second_place_is_caught_up_when_it_is_back_and_nothing_else_in_it_is_touched() {
    let ground = Ground::new();
    let data = ground.directory.path();
    let stick = TempDir::new().unwrap();
    let away = stick.path().with_extension("weg");
    let chosen = choose_second_place(data, stick.path()).unwrap();
    assert!(chosen.present && chosen.behind == 0 && chosen.up_to.is_none());
    let folder = stick.path().join(&chosen.folder);
    fs::write(folder.join("brief.txt"), b"van iemand").unwrap();
    fs::write(folder.join("000999_20261126T153005+0100_work.sqlite"), b"van een andere keer").unwrap();

    ground.copy();
    fs::rename(stick.path(), &away).unwrap();
    catch_up(data, &|| true).unwrap();
    let state = second_place(data).unwrap().unwrap();
    assert_eq!((state.present, state.behind), (false, 1));
    // An empty folder where the stick was mounted is not the stick.
    fs::create_dir(stick.path()).unwrap();
    catch_up(data, &|| true).unwrap();
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    assert!(!second_place(data).unwrap().unwrap().present);
    fs::remove_dir(stick.path()).unwrap();

    fs::rename(&away, stick.path()).unwrap();
    ground.copy();
    assert_eq!(second_place(data).unwrap().unwrap().behind, 2);
    catch_up(data, &|| true).unwrap();
    let state = second_place(data).unwrap().unwrap();
    assert_eq!((state.present, state.behind), (true, 0));
    assert!(state.up_to.is_some());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);

    // A data directory that lost its copies does not empty the stick.
    fs::remove_dir_all(data.join("copies")).unwrap();
    catch_up(data, &|| true).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
    assert_eq!(kept(data).unwrap().iter().filter(|copy| !copy.here && copy.problem.is_none()).count(), 2);
    let found = find(data, "1").unwrap().canonicalize().unwrap();
    assert!(found.starts_with(folder.canonicalize().unwrap()));
}

#[test]
fn a_place_in_the_data_directory_is_refused() {
    let ground = Ground::new();
    let data = ground.directory.path();
    let inside = data.join("dieper");
    fs::create_dir(&inside).unwrap();
    for place in [data, &inside] {
        assert!(matches!(choose_second_place(data, place), Err(Error::PlaceInside { .. })));
    }
    let gone = choose_second_place(data, &data.join("weg"));
    assert!(matches!(gone, Err(Error::NotFound { noun: "directory", .. })));
    assert_eq!(second_place(data).unwrap(), None);
}
