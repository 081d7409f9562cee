use bondgenoot_core::value::Id;
use bondgenoot_tests::{User, old_store};

use super::{Writes, each_time_from_here};
use crate::faults::copies::copies_in;
use crate::faults::ground::hash_in;

/// Whoever starts a new version for the first time sees nothing of it, also when that start is killed.
#[test]
fn a_store_of_an_older_version_is_brought_up_to_date_whole_or_not_at_all() {
    let user = User::new();
    old_store::write(&user.data());
    let (project, hash) = (Id::new(old_store::project()), old_store::hash());
    each_time_from_here(&user, "migration", (&["projects"], Writes::Yes), |killed| {
        assert_eq!(hash_in(&user.data(), &project), hash);
        assert!(!copies_in(&user.data()).is_empty(), "the store was not copied first");
        killed.done
    });
}
