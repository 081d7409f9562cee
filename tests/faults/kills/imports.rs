use bondgenoot_core::project::{Project, content_hash};
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::{WhatToExport, export};
use bondgenoot_core::value::Id;
use bondgenoot_tests::User;

use super::{Writes, each_time_from_here};
use crate::faults::copies::{copies_in, hash_in_copy};
use crate::faults::ground::{crowded_file, opened};

/// Kills an import into the same data directory again and again.
fn kills_imports(user: &User, arguments: &[&str], project: &Id<Project>, before: Option<&str>, after: &str) {
    each_time_from_here(user, "imports", (arguments, Writes::Yes), |killed| {
        for copy in copies_in(&user.data()) {
            assert_eq!(hash_in_copy(&copy, project.as_str()).as_deref(), before);
        }
        let store = opened(&user.data());
        let here = store.project_state(project).unwrap().is_some();
        let now = here.then(|| content_hash(&store, project).unwrap());
        let came_in = now.as_deref() == Some(after);
        assert!(came_in || now.as_deref() == before, "half an import");
        assert!(came_in || killed.answer.result.is_empty(), "acknowledged and gone: {:?}", killed.answer);
        came_in
    });
}

#[test]
fn an_import_comes_in_whole_or_not_at_all() {
    let user = User::new();
    user.starts("Was er al");
    let (file, project, hash) = crowded_file(&user.file(""), 1_000);
    kills_imports(&user, &["import", file.to_str().unwrap()], &project, None, &hash);
}

#[test]
fn changes_are_taken_over_whole_or_not_at_all() {
    let (user, colleague) = (User::new(), User::new());
    let (file, project, before) = crowded_file(&user.file(""), 500);
    user.types(["import", file.to_str().unwrap()]).good();
    colleague.types(["import", file.to_str().unwrap()]).good();
    let after = {
        let (mut store, mut chance) = (opened(&colleague.data()), Chance::new(2));
        for _ in 0..60 {
            rehearsal::work(&mut store, &project, &mut chance).unwrap();
        }
        export(&store, &project, &file, WhatToExport::Everything).unwrap();
        content_hash(&store, &project).unwrap()
    };
    let arguments = ["import", file.to_str().unwrap(), "--take-over"];
    kills_imports(&user, &arguments, &project, Some(&before), &after);
}
