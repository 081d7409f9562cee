use std::collections::{BTreeMap, BTreeSet};

use rusqlite::ErrorCode;

use super::merge;
use super::outcome::{MergedRow, Outcome};
use super::{Choices, Incoming};
use crate::copies::Reason;
use crate::error::{Error, Result};
use crate::history::{Applied, Merged, Op, Redotted, TookOver};
use crate::project::{self, Project};
use crate::store::{Content, Dot, Origin, RowDots, Store, TABLES, Touched, Writer};
use crate::value::{Id, Name};
use crate::watch::{Stage, Watch};

/// How a file comes in.
#[derive(Debug, Clone)]
pub enum How {
    /// As a project that is not here yet.
    AsNew,
    /// Into the project that is here, in one step that can be undone.
    TakeOver(Choices),
    /// As a second project beside it.
    AsCopy,
}

/// What a file became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The project.
    pub project: Id<Project>,
    /// Whether it is new here.
    pub new: bool,
    /// Whether there was anything to take over or to decide.
    pub changed: bool,
    /// The number of the step that can be undone. There is one without `changed` when only what the colleague has
    /// seen was new.
    pub step: Option<i64>,
    /// The records of a project that was here that were added, written or removed.
    pub touched: BTreeSet<Touched>,
}

impl TakenIn {
    /// A project that is new here.
    fn new(project: Id<Project>) -> Self {
        Self { project, new: true, changed: true, step: None, touched: BTreeSet::new() }
    }
}

/// Takes a file in: whole, or not at all. Before that, a store with anything in it is copied.
///
/// A project that lies in the bin comes out of it.
///
/// # Errors
/// [`Error::ChoiceNeeded`] when the project is here already and `how` does not say what to do about it,
/// [`Error::NothingToTakeInto`] when it is not here but changes should be taken over, [`Error::Damaged`] when
/// it cannot go together with what is here.
pub fn take_in(store: &mut Store, incoming: &Incoming, how: &How) -> Result<TakenIn> {
    take_in_watched(store, incoming, how, &Watch::nobody())
}

/// Like [`take_in`], with somebody who follows it.
///
/// # Errors
/// As [`take_in`], and [`Error::Cancelled`].
pub fn take_in_watched(
    store: &mut Store,
    incoming: &Incoming,
    how: &How,
    watch: &Watch<'_>,
) -> Result<TakenIn> {
    watch.begin(Stage::Comparing)?;
    let known = store.any_reader(&incoming.project).exists()?;
    match how {
        How::AsNew if known => {
            let name = store.any_reader(&incoming.project).project()?.name.to_string();
            return Err(Error::ChoiceNeeded { name });
        }
        How::TakeOver(_) if !known => return Err(Error::NothingToTakeInto { name: incoming.name() }),
        _ if store.has_projects()? => {
            watch.begin(Stage::Copying)?;
            store.keep_copy(Reason::Import)?;
        }
        _ => {}
    }
    // One transaction: cancelled between records, nothing of it is kept.
    watch.begin(Stage::Writing)?;
    let taken = match how {
        How::AsNew => as_new(store, incoming, watch),
        How::TakeOver(choices) => take_over(store, incoming, choices, watch),
        How::AsCopy => as_copy(store, incoming),
    };
    taken.map_err(of_the_file)
}

/// A file that was tampered with can be right by itself and wrong together with what is here.
fn of_the_file(error: Error) -> Error {
    match error {
        Error::Sql(sql) if sql.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Error::Damaged(sql.to_string())
        }
        other => other,
    }
}

fn as_new(store: &mut Store, incoming: &Incoming, watch: &Watch<'_>) -> Result<TakenIn> {
    store.write_new_project(&incoming.project, &Origin::File, |writer| {
        writer.insert_content(&incoming.content, watch)?;
        writer.write_all_dots(&incoming.content)
    })?;
    Ok(TakenIn::new(incoming.project.clone()))
}

fn as_copy(store: &mut Store, incoming: &Incoming) -> Result<TakenIn> {
    let name = Name::parse(&incoming.name())?;
    let taken = project::list(store)?.iter().any(|listed| listed.name == name);
    let name = if taken { project::name_of_copy(store, &name)? } else { name };
    Ok(TakenIn::new(project::write_copy(store, incoming.content.clone(), &name)?))
}

fn take_over(
    store: &mut Store,
    incoming: &Incoming,
    choices: &Choices,
    watch: &Watch<'_>,
) -> Result<TakenIn> {
    let project = &incoming.project;
    let ours = store.content(project)?;
    let own = store.own_replicas(project)?;
    let outcome = merge::merge(&ours, &incoming.content, &own, choices);
    if let Some(excess) = outcome.excess() {
        return Err(excess.into());
    }
    let op = Op::Import { name: incoming.name() };
    let binned_at = store.project_state(project)?.and_then(|state| state.binned_at);
    store.set_binned(project, None)?;
    let written = store.transact_merge(project, &op, |writer| write(writer, &ours, outcome, watch));
    if written.is_err() {
        store.set_binned(project, binned_at.as_deref())?;
    }
    let Applied { value: took_over, step, touched } = written?;
    let changed = took_over == TookOver::Values;
    Ok(TakenIn { project: project.clone(), new: false, changed, step, touched })
}

/// Writes what is other than it was. Deletions come last: until then everything that moves away from what
/// is deleted has moved, and nothing goes along by cascade that should stay.
fn write(writer: &Writer<'_>, ours: &Content, outcome: Outcome, watch: &Watch<'_>) -> Result<Merged> {
    let all = outcome.tables.iter().map(BTreeMap::len).sum();
    let mut records = watch.records(Stage::Writing, all);
    for ((table, before), after) in TABLES.iter().zip(&ours.tables).zip(&outcome.tables) {
        for (id, row) in after {
            match before.get(id) {
                None => writer.insert_row(table, id, &row.values)?,
                Some(known) if known.values != row.values => {
                    writer.update_row(table, id, &row.values)?;
                }
                Some(_) => {}
            }
            records.next()?;
        }
    }
    for ((table, before), after) in TABLES.iter().zip(&ours.tables).zip(&outcome.tables).rev() {
        for id in before.keys().filter(|id| !after.contains_key(*id)) {
            writer.delete_row(table, id)?;
        }
    }
    Ok(Merged {
        decided: outcome.has_conflicts(),
        records: changed_records(ours, outcome.tables, &outcome.gone),
        context: outcome.context,
        false_claims: outcome.false_claims,
    })
}

/// Returns the records whose dots differ from what they were, and those that are gone or not gone any more.
fn changed_records(
    ours: &Content,
    merged: Vec<BTreeMap<String, MergedRow>>,
    gone: &[BTreeSet<String>],
) -> Vec<Redotted> {
    let mut changed = Vec::new();
    for (place, (table, after)) in TABLES.iter().zip(merged).enumerate() {
        let none = (BTreeMap::new(), BTreeSet::new());
        let before = ours.tables.get(place).unwrap_or(&none.0);
        let (was_gone, is_gone) =
            (ours.gone.get(place).unwrap_or(&none.1), gone.get(place).unwrap_or(&none.1));
        let of = |id: &str, before: Option<RowDots>, after| Redotted {
            table,
            before,
            after,
            gone_before: was_gone.contains(id),
            gone_after: is_gone.contains(id),
            id: id.to_owned(),
        };
        for (id, row) in before.iter().filter(|(id, _)| !after.contains_key(*id)) {
            changed.push(of(id, Some(row.dots.clone()), None));
        }
        let hearsay = is_gone.difference(was_gone).filter(|id| !before.contains_key(*id));
        changed.extend(hearsay.map(|id| of(id, None, None)));
        for (id, row) in after {
            let before = before.get(&id).map(|known| known.dots.clone());
            if row.dots.need_a_write() || before.as_ref() != Some(&row.dots.with(&Dot::nobody())) {
                changed.push(of(&id, before, Some(row.dots)));
            }
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::clock::SystemClock;
    use crate::share::{self, WhatToExport};
    use crate::watch::Progress;

    #[test]
    fn what_is_called_off_leaves_everything_as_it_was() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(&directory.path().join("een"), SystemClock).unwrap();
        let project = crate::example::plant(&mut store).unwrap();
        let file = directory.path().join("een.bondgenoot");
        share::export(&store, &project, &file, WhatToExport::Everything).unwrap();
        let mut other = Store::open(&directory.path().join("twee"), SystemClock).unwrap();
        crate::rehearsal::start(&mut other).unwrap();

        let stages = RefCell::new(Vec::new());
        let follow = |progress: Progress| {
            stages.borrow_mut().push(progress.stage);
            true
        };
        let incoming = Incoming::open_watched(&file, &Watch::new(&follow)).unwrap();
        for called_off in [Stage::Comparing, Stage::Copying, Stage::Writing] {
            let until = |progress: Progress| progress.stage != called_off;
            let taken = take_in_watched(&mut other, &incoming, &How::AsNew, &Watch::new(&until));
            assert!(matches!(taken, Err(Error::Cancelled)));
            assert_eq!(project::list(&other).unwrap().len(), 1);
        }
        take_in_watched(&mut other, &incoming, &How::AsNew, &Watch::new(&follow)).unwrap();
        let all = [Stage::Reading, Stage::Checking, Stage::Comparing, Stage::Copying, Stage::Writing];
        assert_eq!(*stages.borrow(), all);

        std::fs::remove_file(&file).unwrap();
        let never = |_: Progress| false;
        let exported =
            share::export_watched(&store, &project, &file, WhatToExport::Everything, &Watch::new(&never));
        assert!(matches!(exported, Err(Error::Cancelled)));
        assert!(!file.exists());
    }
}
