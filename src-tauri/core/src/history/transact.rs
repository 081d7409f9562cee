use rusqlite::session::Session;
use rusqlite::{Transaction, TransactionBehavior};

use super::Op;
use crate::error::Result;
use crate::project::Project;
use crate::store::{
    Context, Dot, DotChange, Identity, PendingDots, RowDots, Seen, Step, Store, TABLES, Table, Writer,
};
use crate::value::Id;

/// The dots and the context that a merge decided on, written instead of those of an ordinary change.
pub(crate) struct Merged {
    /// Of each record whose dots are other than they were.
    pub(crate) dots: Vec<Redotted>,
    /// What both sides together have seen.
    pub(crate) context: Context,
}

/// The dots of one record before and after a merge; none where it is not there.
pub(crate) struct Redotted {
    pub(crate) table: &'static Table,
    pub(crate) id: String,
    pub(crate) before: Option<RowDots>,
    pub(crate) after: Option<PendingDots>,
}

/// What a transaction came to.
pub(super) enum Wrote {
    /// A write under the id of this replica.
    As(String),
    /// A write that nobody else needs to hear of.
    WithoutDot,
    /// Nothing.
    Nothing,
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
    ) -> Result<T> {
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
    ) -> Result<T> {
        self.in_transaction(project, |writer| {
            let ((op, value), changeset) = recording(self, || change(writer))?;
            if changeset.is_empty() {
                return Ok((Wrote::Nothing, value));
            }
            let dot = writer.next_dot()?;
            writer.stamp_changes(&changeset, &dot)?;
            writer.add_step(&self.new_step(writer, &op, changeset, None)?)?;
            Ok((Wrote::As(dot.replica), value))
        })
    }

    /// Takes over what a merge decided on, in one step whose undo also forgets what had been seen. Says whether
    /// there was anything to take over or to decide; if not, there is no step.
    pub(crate) fn transact_merge(
        &mut self,
        project: &Id<Project>,
        op: &Op,
        write: impl FnOnce(&Writer<'_>) -> Result<Merged>,
    ) -> Result<bool> {
        self.in_transaction(project, |writer| {
            let before = writer.context()?;
            let (merged, changeset) = recording(self, || {
                writer.defer_references()?;
                write(writer)
            })?;
            let writes = merged
                .dots
                .iter()
                .any(|redotted| redotted.after.as_ref().is_none_or(PendingDots::need_a_write));
            if changeset.is_empty() && !writes {
                // Nothing of ours is new, but we have seen more than before.
                let nobody = Dot::nobody();
                write_seen(writer, merged, &before, &nobody)?;
                return Ok((Wrote::WithoutDot, false));
            }
            let dot = writer.next_dot()?;
            writer.stamp_changes(&changeset, &dot)?;
            let seen = write_seen(writer, merged, &before, &dot)?;
            writer.add_step(&self.new_step(writer, op, changeset, Some(seen))?)?;
            Ok((Wrote::As(dot.replica), true))
        })
    }

    /// Runs `work` in a transaction of a project that is here.
    pub(super) fn in_transaction<T>(
        &self,
        project: &Id<Project>,
        work: impl FnOnce(&Writer<'_>) -> Result<(Wrote, T)>,
    ) -> Result<T> {
        let transaction = Transaction::new_unchecked(self.connection(), TransactionBehavior::Immediate)?;
        // Asked inside the transaction: a project in the bin is not changed.
        self.reader(project)?;
        let (wrote, value) = work(&Writer::new(self, project))?;
        match wrote {
            Wrote::As(replica) => {
                transaction.commit()?;
                self.identity().replace(Identity::Sure(replica));
            }
            Wrote::WithoutDot => transaction.commit()?,
            Wrote::Nothing => transaction.rollback()?,
        }
        Ok(value)
    }

    fn new_step(&self, writer: &Writer<'_>, op: &Op, changeset: Vec<u8>, seen: Option<Seen>) -> Result<Step> {
        Ok(Step { number: writer.next_step_number()?, op: op.to_json(), at: self.moment(), changeset, seen })
    }
}

/// Writes the dots and the context of a merge, and gives what undo needs to take them back.
fn write_seen(writer: &Writer<'_>, merged: Merged, before: &Context, dot: &Dot) -> Result<Seen> {
    let stamp = writer.stamp();
    let mut context = merged.context;
    context.join(&stamp.context()?);
    let mut dots = Vec::with_capacity(merged.dots.len());
    for Redotted { table, id, before, after } in merged.dots {
        let after = after.map(|pending| pending.with(dot));
        if let Some(after) = &after {
            writer.write_dots(table, &id, after)?;
            for own in after.all().filter(|own| own.replica == dot.replica) {
                context.see(table.part, &own.replica, own.counter);
            }
        }
        dots.push(DotChange { noun: table.name.to_owned(), id, before, after });
    }
    stamp.set_context(&context)?;
    Ok(Seen { dot: dot.clone(), before: before.clone(), after: context, dots })
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
