//! What the page must know of the nouns, from their declarations.

use serde::Serialize;

use crate::store::{FromList, TABLES, Table};
use crate::value::Kind;

/// A noun of the domain.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Noun {
    /// The name of its table.
    pub name: &'static str,
    /// The noun of which its records are parts; `null` for what is by itself.
    pub owner: Option<&'static str>,
    /// Whether it only links its owner to something, so that people see it as a field of the owner.
    pub link: bool,
    /// Its fields, in order.
    pub fields: Vec<NounField>,
}

/// A field of a noun.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct NounField {
    /// The name of the column.
    pub name: &'static str,
    /// What kind of value it holds.
    pub kind: Kind,
    /// Whether it can be empty: `null`.
    pub optional: bool,
    /// The codes it can have, in the order in which people see them, where these never change.
    pub codes: &'static [&'static str],
    /// The list that its code is from, where that is always the same one.
    pub list: Option<&'static str>,
    /// The noun to whose records it points.
    pub target: Option<&'static str>,
    /// Whether it says what the record is called.
    pub title: bool,
}

/// Returns every noun, parents before their parts.
pub fn nouns() -> Vec<Noun> {
    TABLES.iter().map(|table| noun(table)).collect()
}

fn noun(table: &'static Table) -> Noun {
    let fields = table.columns.iter().map(|column| NounField {
        name: column.name,
        kind: column.kind,
        optional: column.optional,
        codes: column.codes,
        list: column.closed_list.or(match column.declared.list {
            Some(FromList::One(list)) => Some(list.code()),
            _ => None,
        }),
        target: column.references,
        title: column.declared.title,
    });
    Noun { name: table.name, owner: table.part_of, link: table.link, fields: fields.collect() }
}
