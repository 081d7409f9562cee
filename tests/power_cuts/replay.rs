//! Cuts the power at every point of a recording, and looks at what the next start finds.

use std::fmt::Write as _;
use std::ops::AddAssign;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::rehearsal::{self, Chance};
use bondgenoot_core::share::Incoming;
use bondgenoot_core::store::{FILE_NAME, Finding};
use bondgenoot_core::{Store, history, project};
use tempfile::TempDir;

use crate::disk::{Disk, Left, lay_out};
use crate::state::State;
use crate::tape::Event;
use crate::work::{DATA, OUT, Recording, in_memory};

/// How closely a recording is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Care {
    /// Of so many points one is tried.
    pub(crate) points: usize,
    /// Of so many points that are tried, one is tried with the next write torn as well.
    pub(crate) torn: usize,
    /// Of so many points that are tried, one is tried with unsynced writes lost as well.
    pub(crate) lost: usize,
    /// Of so many stores that opened, one is checked throughout and worked in.
    pub(crate) deep: usize,
}

/// How often what was tried.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tried {
    /// Writes to the store: database, log and journal.
    pub(crate) writes: usize,
    pub(crate) points: usize,
    pub(crate) torn: usize,
    pub(crate) lost: usize,
    pub(crate) deep: usize,
    pub(crate) copies: usize,
    pub(crate) exports: usize,
    /// How often the store had one step more than was acknowledged.
    pub(crate) one_more: usize,
}

impl AddAssign for Tried {
    fn add_assign(&mut self, other: Self) {
        self.writes += other.writes;
        self.points += other.points;
        self.torn += other.torn;
        self.lost += other.lost;
        self.deep += other.deep;
        self.copies += other.copies;
        self.exports += other.exports;
        self.one_more += other.one_more;
    }
}

/// One of several threads that share the points of a recording between them.
pub(crate) struct Share {
    pub(crate) number: usize,
    pub(crate) of: usize,
}

struct Replay<'a> {
    recording: &'a Recording,
    care: Care,
    chance: Chance,
    folder: TempDir,
    tried: Tried,
    /// The state that was acknowledged last; what is before the first is how the recording began.
    acknowledged: Option<usize>,
}

/// Tries every point of a recording that this thread has.
pub(crate) fn replay(recording: &Recording, care: Care, share: &Share) -> Tried {
    let mut replay = Replay {
        recording,
        care,
        chance: Chance::new(share.number as u64),
        folder: in_memory(),
        tried: Tried::default(),
        acknowledged: None,
    };
    let mut disk = Disk::default();
    for (number, event) in recording.events.iter().enumerate() {
        let ours = number / care.points % share.of == share.number && replay.acknowledged.is_some();
        if ours && number % care.points == 0 {
            replay.tear(&disk, number);
        }
        disk.apply(event);
        if let Event::Acknowledge { state } = event {
            replay.acknowledged = Some(*state);
        }
        if ours {
            let of_the_store = matches!(event, Event::Write { file, .. } if in_the_store(file));
            replay.tried.writes += usize::from(of_the_store);
            if number % care.points == 0 {
                replay.cut(&disk, number);
            }
            replay.look_at_what_is_finished(&disk, number);
        }
    }
    replay.tried
}

/// The cut that is no more than a kill.
const AS_WRITTEN: &str = "as written";

fn in_the_store(file: &Path) -> bool {
    file.parent() == Some(Path::new(DATA))
}

fn everything(_: &Path) -> bool {
    true
}

fn is_copy(file: &Path) -> bool {
    file.starts_with(Path::new(DATA).join("copies")) && file.extension().is_some_and(|end| end == "sqlite")
}

fn is_export(file: &Path) -> bool {
    file.starts_with(OUT) && file.extension().is_some_and(|end| end == "bondgenoot")
}

impl Replay<'_> {
    /// Cuts after an event: all of it is on the disk, or what was not synced is lost.
    fn cut(&mut self, disk: &Disk, number: usize) {
        if !matches!(self.recording.events[number], Event::Acknowledge { .. } | Event::Sync { .. }) {
            self.tried.points += 1;
            self.check(&disk.as_written(in_the_store), number, AS_WRITTEN);
        }
        if number.is_multiple_of(self.care.lost) && disk.has_unsynced(in_the_store) {
            self.tried.lost += 1;
            let left = disk.unsynced_lost(in_the_store, &mut self.chance);
            self.check(&left, number, "unsynced writes lost");
        }
    }

    /// Cuts in the middle of the write that comes next.
    fn tear(&mut self, disk: &Disk, number: usize) {
        let event = &self.recording.events[number];
        if !number.is_multiple_of(self.care.torn)
            || !matches!(event, Event::Write { file, .. } if in_the_store(file))
        {
            return;
        }
        if let Some(left) = disk.torn(event, in_the_store, &mut self.chance) {
            self.tried.torn += 1;
            self.check(&left, number, "the next write torn");
        }
    }

    /// Opens what is left, and insists on what was acknowledged, or one step more.
    fn check(&mut self, left: &Left, number: usize, what: &str) {
        lay_out(left, self.folder.path());
        let data = self.folder.path().join(DATA);
        let (acknowledged, deep) =
            (self.acknowledged.unwrap_or_default(), self.tried.points.is_multiple_of(self.care.deep));
        let (states, killed) = (&self.recording.states, what == AS_WRITTEN);
        let chance = &mut self.chance;
        let found = catch_unwind(AssertUnwindSafe(|| {
            let mut store = Store::open(&data, SystemClock).unwrap();
            let state = State::of(&store);
            let expected = [Finding::EndedBadly, Finding::LogCut];
            let findings = store.recovery().map(|recovery| recovery.findings.clone()).unwrap_or_default();
            assert!(
                findings.iter().all(|finding| expected.contains(finding)),
                "taken for damage: {findings:?}"
            );
            assert!(!killed || !findings.contains(&Finding::LogCut), "nothing is missing: {findings:?}");
            let one_more = states.get(acknowledged + 1) == Some(&state);
            assert!(one_more || states[acknowledged] == state, "{}", place_of(states, &state));
            if deep {
                assert_eq!(rehearsal::check_store(&store).unwrap(), Vec::<String>::new());
                goes_on(&mut store, chance);
            }
            drop(store);
            let conn = rusqlite::Connection::open(data.join(FILE_NAME)).unwrap();
            conn.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
            let verdict: String = conn.query_row("PRAGMA quick_check", [], |row| row.get(0)).unwrap();
            assert_eq!(verdict, "ok");
            one_more
        }));
        match found {
            Ok(one_more) => self.tried.one_more += usize::from(one_more),
            Err(_) => self.fail(left, number, what),
        }
        self.tried.deep += usize::from(deep);
    }

    /// A copy or an export that has its name is whole from that moment on, also when nothing unsynced is left.
    fn look_at_what_is_finished(&mut self, disk: &Disk, number: usize) {
        let (Event::Rename { to: file, .. } | Event::Rewrite { file, .. }) = &self.recording.events[number]
        else {
            return;
        };
        let (mut now, folder) = (disk.as_written(everything), self.folder.path().join("klaar"));
        if is_copy(file) {
            let synced = disk.unsynced_lost(is_copy, &mut self.chance);
            for bytes in [now.remove(file.as_ref()), synced.get(file.as_ref()).cloned()].into_iter().flatten()
            {
                lay_out(&Left::from([(PathBuf::from(FILE_NAME), bytes)]), &folder);
                let state = State::in_directory(&folder);
                assert!(self.recording.states.contains(&state), "{number}: a copy of what never was");
                self.tried.copies += 1;
            }
        } else if is_export(file) {
            lay_out(&now, &folder);
            assert!(Incoming::open(&folder.join(file)).is_ok(), "{number}: half an export");
            self.tried.exports += 1;
        }
    }

    /// Stops, and leaves what there was in a folder that is named.
    fn fail(&self, left: &Left, number: usize, what: &str) -> ! {
        let kept = TempDir::new().unwrap().keep();
        lay_out(left, &kept);
        let from = number.saturating_sub(12);
        let mut events = String::new();
        for (number, event) in self.recording.events.iter().enumerate().take(number + 4).skip(from) {
            let _ = writeln!(events, "{number}: {}", in_short(event));
        }
        panic!("cut at {number}, {what}: see above, and {}\n{events}", kept.display());
    }
}

/// Works on: what was found is no dead end.
fn goes_on(store: &mut Store, chance: &mut Chance) {
    let Some(listed) = project::list(store).unwrap().into_iter().find(|listed| listed.binned_at.is_none())
    else {
        return;
    };
    let before = project::content_hash(store, &listed.id).unwrap();
    let undoable = history::to_undo(store, &listed.id).unwrap();
    rehearsal::work(store, &listed.id, chance).unwrap();
    if project::content_hash(store, &listed.id).unwrap() != before {
        history::undo(store, &listed.id).unwrap();
    }
    assert_eq!(project::content_hash(store, &listed.id).unwrap(), before);
    assert_eq!(history::to_undo(store, &listed.id).unwrap(), undoable);
}

fn place_of(states: &[State], found: &State) -> String {
    match states.iter().position(|state| state == found) {
        Some(place) => format!("the store is in state {place}"),
        None => format!("never was like this: {found:?}"),
    }
}

fn in_short(event: &Event) -> String {
    match event {
        Event::Write { file, offset, bytes } => {
            format!("write {} {offset} {}", file.display(), bytes.len())
        }
        Event::Rewrite { file, bytes } => format!("rewrite {} {}", file.display(), bytes.len()),
        other => format!("{other:?}"),
    }
}
