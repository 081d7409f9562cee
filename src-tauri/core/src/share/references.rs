//! What a record refers to: other records, by their codes the project's own entries of lists, and as a partner
//! who answers its own membership.

use rusqlite::types::Value;

use crate::actor::{Actor, ActorChoice};
use crate::alliance::Member;
use crate::assessment::Answer;
use crate::catalogue::{self, List};
use crate::error::{Error, Result};
use crate::own_entry::OwnEntry;
use crate::project::{self, Project};
use crate::store::{Content, Record, TABLES, Table};
use crate::value::{Id, Problem};

/// A reference to something that is not there.
#[derive(Debug)]
pub(crate) struct Dangling {
    pub(crate) noun: &'static str,
    pub(crate) id: String,
    pub(crate) field: &'static str,
}

/// Gives every reference of a row: the column, the table it points into, and the id.
pub(crate) fn of_row(table: &'static Table, values: &[Value]) -> Vec<(&'static str, &'static str, String)> {
    let pointers =
        table.columns.iter().zip(values).filter_map(|(column, value)| match (column.references, value) {
            (Some(target), Value::Text(id)) => Some((column.name, target, id.clone())),
            _ => None,
        });
    let own =
        own_entries_of(table, values).map(|(column, _, code)| (column, OwnEntry::NAME, code.to_owned()));
    pointers.chain(own).chain(member_of(table, values)).collect()
}

/// A partner answers as a member of the alliance.
fn member_of(table: &'static Table, values: &[Value]) -> Option<(&'static str, &'static str, String)> {
    let text = |column| table.text(values, column);
    let assessment = (table.name == Answer::NAME).then(|| text("assessment_id"))??;
    let (alliance, _date) = assessment.rsplit_once(':')?;
    Some(("actor_id", Member::NAME, Id::<Member>::join(&[alliance, text("actor_id")?]).to_string()))
}

/// Gives the list in which a link puts something, and what that is: a code of the catalogue's list, or the id of
/// another record, whose list is then called after the table.
pub(super) fn listed(table: &'static Table, values: &[Value]) -> Option<(&'static str, String)> {
    let (list, column) = match table.codes(values).next() {
        Some((column, list, _)) => (list.code(), column),
        None => {
            let (owner, _) = table.owner()?;
            let points = |target: Option<&str>| target.is_some_and(|target| target != owner.name);
            (table.name, table.columns.iter().find(|column| points(column.references))?.name)
        }
    };
    Some((list, table.text(values, column)?.to_owned()))
}

/// Returns the codes that the catalogue does not know: each is the id of an own entry of the same list.
fn own_entries_of<'row>(
    table: &'static Table,
    values: &'row [Value],
) -> impl Iterator<Item = (&'static str, List, &'row str)> {
    table.codes(values).filter(|(_, list, code)| !catalogue::contains(*list, code))
}

/// Refuses content in which something refers to what is not there.
///
/// # Errors
/// [`Error::InvalidContent`] for the first such reference.
pub(crate) fn refuse_dangling(content: &Content) -> Result<()> {
    match dangling(content).into_iter().next() {
        Some(Dangling { noun, id, field }) => Err(Error::InvalidContent {
            noun: noun.to_owned(),
            id,
            field: field.to_owned(),
            problem: Problem::Unknown,
        }),
        None => Ok(()),
    }
}

/// Gives every reference to something that is not there, or is on another list, and our own organisation when it has no
/// sector.
pub(crate) fn dangling(content: &Content) -> Vec<Dangling> {
    let mut found = Vec::new();
    for (table, rows) in TABLES.iter().zip(&content.tables) {
        for (id, row) in rows {
            for (field, target, missing) in of_row(table, &row.values) {
                if !content.rows(target).contains_key(&missing) {
                    found.push(Dangling { noun: table.name, id: id.clone(), field });
                }
            }
            for (field, list, code) in own_entries_of(table, &row.values) {
                if content.text(OwnEntry::TABLE, code, "list") != Some(list.code()) {
                    found.push(Dangling { noun: table.name, id: id.clone(), field });
                }
            }
        }
    }
    let own = content.text(Project::TABLE, project::RECORD, "own_actor_id").unwrap_or_default();
    let of_choice = |id: &str, column| content.text(ActorChoice::TABLE, id, column);
    let is_ours = |id: &&String| {
        of_choice(id, "list") == Some(List::Sector.code()) && of_choice(id, "actor_id") == Some(own)
    };
    if content.rows(Actor::NAME).contains_key(own)
        && !content.rows(ActorChoice::NAME).keys().any(|id| is_ours(&id))
    {
        found.push(Dangling { noun: Actor::NAME, id: own.to_owned(), field: "sector" });
    }
    for id in content.rows(OwnEntry::NAME).keys() {
        if content.text(OwnEntry::TABLE, id, "list").and_then(List::from_code).is_none() {
            found.push(Dangling { noun: OwnEntry::NAME, id: id.clone(), field: "list" });
        }
    }
    found
}
