//! What a record refers to: other records, by their codes the project's own entries of lists, and as a partner
//! who answers its own membership.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use crate::actor::{Actor, ActorChoice};
use crate::alliance::Member;
use crate::assessment::Answer;
use crate::catalogue::{self, List};
use crate::own_entry::OwnEntry;
use crate::store::{Content, Record, TABLES, Table, owner_of};
use crate::value::Id;

/// A reference to something that is not there.
#[derive(Debug)]
pub(super) struct Dangling {
    pub(super) noun: &'static str,
    pub(super) id: String,
    pub(super) field: &'static str,
}

/// Gives every reference of a row: the column, the table it points into, and the id.
pub(super) fn of_row(table: &'static Table, values: &[Value]) -> Vec<(&'static str, &'static str, String)> {
    let pointers =
        table.columns.iter().zip(values).filter_map(|(column, value)| match (column.references, value) {
            (Some(target), Value::Text(id)) => Some((column.name, target, id.clone())),
            _ => None,
        });
    let own = own_entry_of(table, values).map(|(column, _, code)| (column, OwnEntry::NAME, code));
    pointers.chain(own).chain(member_of(table, values)).collect()
}

fn text_in<'row>(table: &Table, values: &'row [Value], column: &str) -> Option<&'row str> {
    match values.get(table.column(column)?)? {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// A partner answers as a member of the alliance.
fn member_of(table: &'static Table, values: &[Value]) -> Option<(&'static str, &'static str, String)> {
    let text = |column| text_in(table, values, column);
    let assessment = (table.name == Answer::NAME).then(|| text("assessment_id"))??;
    let (alliance, _date) = assessment.rsplit_once(':')?;
    Some(("actor_id", Member::NAME, Id::<Member>::join(&[alliance, text("actor_id")?]).to_string()))
}

/// Gives the column of a row that holds a code, and the list that code is from.
fn code_of(table: &'static Table, values: &[Value]) -> Option<(&'static str, List)> {
    let text = |column| text_in(table, values, column);
    Some(match table.name {
        "actor_choice" | "alliance_choice" => ("code", List::from_code(text("list")?)?),
        "alliance_target_group" => ("code", List::TargetGroup),
        "member_role" => ("code", List::ProcessRole),
        "answer" => ("criterion", List::Criterion),
        "contact" => ("key_role", List::KeyRole),
        _ => return None,
    })
}

/// Gives the list in which a link puts something, and what that is: a code of the catalogue's list, or the id of
/// another record, whose list is then called after the table.
pub(super) fn listed(table: &'static Table, values: &[Value]) -> Option<(&'static str, String)> {
    let (list, column) = match code_of(table, values) {
        Some((column, list)) => (list.code(), column),
        None => {
            let (owner, _) = owner_of(table)?;
            let points = |target: Option<&str>| target.is_some_and(|target| target != owner);
            (table.name, table.columns.iter().find(|column| points(column.references))?.name)
        }
    };
    Some((list, text_in(table, values, column)?.to_owned()))
}

/// A code that the catalogue does not know is the id of an own entry of the same list.
fn own_entry_of(table: &'static Table, values: &[Value]) -> Option<(&'static str, List, String)> {
    let (column, list) = code_of(table, values)?;
    let code = text_in(table, values, column)?;
    (!catalogue::contains(list, code)).then(|| (column, list, code.to_owned()))
}

/// Gives every reference to something that is not there, or is on another list, and every actor without sector.
pub(super) fn dangling(content: &Content) -> Vec<Dangling> {
    let mut found = Vec::new();
    for (table, rows) in TABLES.iter().zip(&content.tables) {
        for (id, row) in rows {
            for (field, target, missing) in of_row(table, &row.values) {
                if !content.rows(target).contains_key(&missing) {
                    found.push(Dangling { noun: table.name, id: id.clone(), field });
                }
            }
            if let Some((field, list, code)) = own_entry_of(table, &row.values)
                && content.text(OwnEntry::TABLE, &code, "list") != Some(list.code())
            {
                found.push(Dangling { noun: table.name, id: id.clone(), field });
            }
        }
    }
    let of_choice = |id: &str, column| content.text(ActorChoice::TABLE, id, column);
    let sectors = content.rows(ActorChoice::NAME).keys();
    let with_sector: BTreeSet<&str> = sectors
        .filter(|id| of_choice(id, "list") == Some(List::Sector.code()))
        .filter_map(|id| of_choice(id, "actor_id"))
        .collect();
    for id in content.rows(Actor::NAME).keys().filter(|id| !with_sector.contains(id.as_str())) {
        found.push(Dangling { noun: Actor::NAME, id: id.clone(), field: "sector" });
    }
    for id in content.rows(OwnEntry::NAME).keys() {
        if content.text(OwnEntry::TABLE, id, "list").and_then(List::from_code).is_none() {
            found.push(Dangling { noun: OwnEntry::NAME, id: id.clone(), field: "list" });
        }
    }
    found
}
