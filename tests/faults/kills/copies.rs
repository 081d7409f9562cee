use bondgenoot_core::project::{Project, content_hash};
use bondgenoot_core::value::Id;
use bondgenoot_tests::User;

use super::{Writes, each_time_from_here};
use crate::faults::copies::{copies_in, hash_in_copy};
use crate::faults::ground::{crowded_file, opened};

/// Insists that everything that goes by the name of a copy is one, of the project as it was at one of two moments;
/// says how many there are.
fn whole_copies(user: &User, project: &Id<Project>, hashes: [&str; 2]) -> usize {
    let copies = copies_in(&user.data());
    for copy in &copies {
        let hash = hash_in_copy(copy, project.as_str()).unwrap();
        assert!(hashes.contains(&hash.as_str()), "{} is of what never was", copy.display());
    }
    copies.len()
}

#[test]
fn a_copy_is_made_whole_or_not_at_all() {
    let user = User::new();
    let (file, project, hash) = crowded_file(&user.file(""), 500);
    user.types(["import", file.to_str().unwrap()]).good();
    user.types(["copy-now"]).good();
    let before = copies_in(&user.data()).len();
    each_time_from_here(&user, "copies", (&["copy-now"], Writes::No), |killed| {
        assert_eq!(content_hash(&opened(&user.data()), &project).unwrap(), hash);
        let more = whole_copies(&user, &project, [&hash, &hash]) - before;
        assert!(more > 0 || killed.answer.result.is_empty(), "acknowledged and gone: {:?}", killed.answer);
        more > 0
    });
}

#[test]
fn a_copy_is_restored_whole_or_not_at_all() {
    let user = User::new();
    let (file, project, then) = crowded_file(&user.file(""), 500);
    user.types(["import", file.to_str().unwrap()]).good();
    let number = user.makes(["copy-now"]);
    user.makes(["rename", project.as_str(), "Na de kopie"]);
    let now = user.hash(project.as_str());
    let before = copies_in(&user.data()).len();
    let arguments = ["restore-copy", &number];
    each_time_from_here(&user, "restores", (&arguments, Writes::Yes), |killed| {
        let found = content_hash(&opened(&user.data()), &project).unwrap();
        let restored = found == then;
        assert!(restored || found == now, "half a restore");
        assert!(restored || killed.answer.result.is_empty(), "acknowledged and gone: {:?}", killed.answer);
        let more = whole_copies(&user, &project, [&now, &then]) - before;
        assert!(more > 0 || !restored, "the way back is missing");
        restored
    });
}
