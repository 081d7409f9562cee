//! What an answer to a spoiled file may be.

#![allow(clippy::panic, reason = "an answer that may not be ends the test")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use bondgenoot_core::map;
use bondgenoot_core::project;
use bondgenoot_core::rehearsal::check_store;
use bondgenoot_core::share::{self, Choices, How, Incoming, Side, WhatToExport};
use bondgenoot_core::{Error, Result};

use super::original::Colleague;

/// How long a file may keep us busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// Says how an answer ends, as an exit code; anything without a name of its own is a mistake of ours.
pub(super) fn code<T>(answer: &Result<T>) -> i32 {
    match answer {
        Ok(_) => 0,
        Err(Error::NotAProjectFile) => 3,
        Err(Error::Newer { .. }) => 4,
        Err(Error::Damaged(_)) => 5,
        Err(Error::InvalidContent { .. } | Error::InvalidSchema) => 6,
        Err(other) => panic!("an answer without a name: {other:?}"),
    }
}

/// Opens a file, with an eye on how long it keeps us busy. A busy machine gets a second chance.
pub(super) fn open(path: &Path) -> Result<Incoming> {
    let (answer, time) = timed(path);
    if time <= PATIENCE {
        return answer;
    }
    let (answer, again) = timed(path);
    assert!(again <= PATIENCE, "took {time:?}, and then {again:?}");
    answer
}

fn timed(path: &Path) -> (Result<Incoming>, Duration) {
    let path = path.to_owned();
    within(20 * PATIENCE, move || {
        let (start, busy) = (Instant::now(), busy());
        let answer = Incoming::open(&path);
        let time = busy.zip(self::busy()).map(|(before, after)| after.saturating_sub(before));
        (answer, time.unwrap_or_else(|| start.elapsed()))
    })
}

/// How long this thread had a processor, where the system says so: other work on the machine does not count.
fn busy() -> Option<Duration> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(said.split_whitespace().next()?.parse().ok()?))
}

/// Does work that may never end.
pub(super) fn within<T: Send + 'static>(limit: Duration, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(catch_unwind(AssertUnwindSafe(work))));
    match receiver.recv_timeout(limit) {
        Ok(Ok(done)) => done,
        Ok(Err(_)) => panic!("panicked"),
        Err(_) => panic!("did not end within {limit:?}"),
    }
}

/// Takes a file in that was found to be good, in both ways that touch a store with work in it. Whatever comes
/// of it, the store is in order, what it has can be read, and what goes out can come in.
pub(super) fn take_in(incoming: &Incoming) {
    let mut colleague = Colleague::new();
    let before = colleague.hash();
    let known = incoming.project() == &colleague.project;

    code(&share::plan(&colleague.store, incoming));
    let copied = share::take_in(&mut colleague.store, incoming, &How::AsCopy);
    code(&copied);
    assert_eq!(colleague.hash(), before, "a copy leaves the project alone");
    if let Ok(taken) = copied {
        whole(&colleague, &taken.project);
    }

    let choices = Choices { otherwise: Side::Theirs, ..Choices::default() };
    let how = if known { How::TakeOver(choices) } else { How::AsNew };
    let taken = share::take_in(&mut colleague.store, incoming, &how);
    code(&taken);
    match taken {
        Ok(taken) => whole(&colleague, &taken.project),
        Err(_) => assert_eq!(colleague.hash(), before, "a failure leaves the project alone"),
    }
    assert_eq!(check_store(&colleague.store).unwrap(), Vec::<String>::new());
}

/// Insists that a project can be read, drawn, and sent on.
fn whole(colleague: &Colleague, project: &bondgenoot_core::value::Id<project::Project>) {
    map::scene(&colleague.store.reader(project).unwrap()).unwrap();
    let out = colleague.directory.path().join("uit.bondgenoot");
    share::export(&colleague.store, project, &out, WhatToExport::Everything).unwrap();
    let again = Incoming::open(&out).unwrap();
    assert_eq!(again.content_hash(), project::content_hash(&colleague.store, project).unwrap());
}
