use std::collections::BTreeSet;

use rusqlite::session::Session;
use rusqlite::{Transaction, TransactionBehavior};
use serde::Deserialize;

use super::{Op, join};
use crate::error::Result;
use crate::project::Project;
use crate::store::{
    Context, Dot, DotChange, PendingDots, RowDots, Seen, Step, Store, TABLES, Table, Touched, Writer,
};
use crate::value::Id;

/// The dots and the context that a merge decided on, written instead of those of an ordinary change.
pub(crate) struct Merged {
    /// Each record whose dots differ from what they were, or that is gone or not gone any more.
    pub(crate) records: Vec<Redotted>,
    /// What both sides together have seen.
    pub(crate) context: Context,
    /// The replica ids of ours of which the file claims too much; everything under them gets a new dot.
    pub(crate) false_claims: BTreeSet<String>,
    /// Whether a conflict was decided. The decision that a record stays deleted writes nothing by itself.
    pub(crate) decided: bool,
}

/// One record before and after a merge.
pub(crate) struct Redotted {
    pub(crate) table: &'static Table,
    pub(crate) id: String,
    /// Its dots before; `None` where it is not there.
    pub(crate) before: Option<RowDots>,
    pub(crate) after: Option<PendingDots>,
    /// Whether it was remembered as deleted.
    pub(crate) gone_before: bool,
    pub(crate) gone_after: bool,
}

/// What taking over a merge came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TookOver {
    /// Nothing: the file knows no more than we do.
    Nothing,
    /// Only what the file has seen. That is a step, so that undo takes it back.
    OnlySeen,
    /// Values or decisions.
    Values,
}

/// What a change of a project came to.
#[derive(Debug)]
pub struct Applied<T> {
    /// What the change itself returns.
    pub value: T,
    /// The number of its step in the history; `None` when there is no step, because nothing changed.
    pub step: Option<i64>,
    /// The records it added, wrote or removed.
    pub touched: BTreeSet<Touched>,
}

impl<T> Applied<T> {
    /// What is no step of the history, and touches nothing.
    pub fn without_step(value: T) -> Self {
        Self { value, step: None, touched: BTreeSet::new() }
    }

    /// Returns the same with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Applied<U> {
        Applied { value: change(self.value), step: self.step, touched: self.touched }
    }
}

/// How a change relates to the step before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum Typing {
    /// It is a step of its own.
    #[default]
    Begins,
    /// It goes on with what was typed before a short rest: one step with the last one, when both wrote the same
    /// fields of the same record.
    Continues,
}

/// What a transaction wrote.
pub(super) enum Wrote {
    /// Nothing; the transaction is rolled back.
    Nothing,
    /// A write with a dot of its own.
    Step { number: Option<i64>, touched: BTreeSet<Touched> },
}

impl Store {
    /// Changes a project in one durable, named, undoable step.
    ///
    /// A change that changes nothing leaves no step. When `change` fails, nothing has happened.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] when the project is not here, and whatever `change` says.
    pub fn transact<T>(
        &mut self,
        project: &Id<Project>,
        op: Op,
        change: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Applied<T>> {
        self.transact_named(project, |writer| Ok((op, change(writer)?)))
    }

    /// Like [`Store::transact`], for changes that know their name only once they have looked.
    ///
    /// # Errors
    /// As [`Store::transact`].
    pub fn transact_named<T>(
        &mut self,
        project: &Id<Project>,
        change: impl FnOnce(&Writer<'_>) -> Result<(Op, T)>,
    ) -> Result<Applied<T>> {
        self.transact_typed(project, Typing::Begins, change)
    }

    /// Like [`Store::transact_named`], for what is typed: it may go on with the last step.
    ///
    /// # Errors
    /// As [`Store::transact`].
    pub fn transact_typed<T>(
        &mut self,
        project: &Id<Project>,
        typing: Typing,
        change: impl FnOnce(&Writer<'_>) -> Result<(Op, T)>,
    ) -> Result<Applied<T>> {
        self.in_transaction(project, |writer| {
            let ((op, value), changeset) = recording(self, || change(writer))?;
            if changeset.is_empty() {
                return Ok((Wrote::Nothing, value));
            }
            let dot = writer.next_dot()?;
            let touched = writer.stamp_changes(&changeset, &dot)?;
            let step = self.new_step(writer, &op, changeset, None)?;
            let number = match typing {
                Typing::Begins => Some(writer.add_step(&step)?),
                Typing::Continues => join::with_last(writer, step)?,
            };
            Ok((Wrote::Step { number, touched }, value))
        })
    }

    /// Takes over what a merge decided on, in one step whose undo also forgets what had been seen. A merge that
    /// brings nothing at all leaves no step.
    pub(crate) fn transact_merge(
        &mut self,
        project: &Id<Project>,
        op: &Op,
        write: impl FnOnce(&Writer<'_>) -> Result<Merged>,
    ) -> Result<Applied<TookOver>> {
        self.in_transaction(project, |writer| {
            let before = writer.context()?;
            let (merged, changeset) = recording(self, || {
                writer.defer_references()?;
                write(writer)
            })?;
            let writes = |redotted: &Redotted| redotted.after.as_ref().is_some_and(PendingDots::need_a_write);
            let took_over = if !changeset.is_empty() || merged.decided || merged.records.iter().any(writes) {
                TookOver::Values
            } else if merged.records.is_empty() && merged.context == before {
                return Ok((Wrote::Nothing, TookOver::Nothing));
            } else {
                TookOver::OnlySeen
            };
            writer.disown(&merged.false_claims)?;
            let dot = writer.next_dot()?;
            let touched = writer.stamp_changes(&changeset, &dot)?;
            let seen = write_seen(writer, merged, &before, &dot)?;
            let number = writer.add_step(&self.new_step(writer, op, changeset, Some(seen))?)?;
            Ok((Wrote::Step { number: Some(number), touched }, took_over))
        })
    }

    /// Runs `work` in a transaction of a project that is here.
    pub(super) fn in_transaction<T>(
        &self,
        project: &Id<Project>,
        work: impl FnOnce(&Writer<'_>) -> Result<(Wrote, T)>,
    ) -> Result<Applied<T>> {
        self.before_a_write()?;
        let transaction = Transaction::new_unchecked(self.connection(), TransactionBehavior::Immediate)?;
        // Asked inside the transaction: a project in the bin is not changed.
        self.reader(project)?;
        let (wrote, value) = work(&Writer::new(self, project))?;
        let (step, touched) = match wrote {
            Wrote::Step { number, touched } => {
                transaction.commit()?;
                self.wrote(project);
                (number, touched)
            }
            Wrote::Nothing => {
                transaction.rollback()?;
                (None, BTreeSet::new())
            }
        };
        self.after_a_write();
        Ok(Applied { value, step, touched })
    }

    fn new_step(&self, writer: &Writer<'_>, op: &Op, changeset: Vec<u8>, seen: Option<Seen>) -> Result<Step> {
        Ok(Step { number: writer.next_step_number()?, op: op.to_json(), at: self.moment(), changeset, seen })
    }
}

/// Writes the dots, the deletions and the context of a merge. Returns what undo needs to take them back.
fn write_seen(writer: &Writer<'_>, merged: Merged, before: &Context, dot: &Dot) -> Result<Seen> {
    let stamp = writer.stamp();
    let mut context = merged.context;
    context.join(&stamp.context()?);
    let mut records = Vec::with_capacity(merged.records.len());
    for Redotted { table, id, before, after, gone_before, gone_after } in merged.records {
        let after = after.map(|pending| pending.with(dot));
        if let Some(after) = &after {
            writer.write_dots(table, &id, after)?;
            for own in after.all().filter(|own| *own == dot) {
                context.see(table.part, &own.replica, own.counter);
            }
        }
        stamp.set_gone(table.name, &id, gone_after)?;
        records.push(DotChange { noun: table.name.to_owned(), id, before, after, gone_before, gone_after });
    }
    stamp.set_context(&context)?;
    Ok(Seen { dot: dot.clone(), before: before.clone(), after: context, dots: records })
}

/// Runs `change` and gives what it changed in the domain tables.
fn recording<T>(store: &Store, change: impl FnOnce() -> Result<T>) -> Result<(T, Vec<u8>)> {
    let mut session = Session::new(store.connection())?;
    // By name: the tables of the search index would record their own changes. Children first: see `TABLES`.
    for table in TABLES.iter().rev() {
        session.attach(Some(table.name))?;
    }
    let value = change()?;
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    Ok((value, changeset))
}
